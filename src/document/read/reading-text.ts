import { narrowCode } from '../../quantity/words/width.ts';
import { type Markup, entityAt, tagReader } from './html.ts';

/** A text made for reading, each of its characters with its offset in the document. */
export interface ReadingText {
  readonly text: string;
  readonly offsets: Uint32Array;
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const fullComma = 0xff0c;
const tab = 0x09;
const bar = 0x7c;
/** 〃 stands in a cell of a table for what stands in the row above. */
const ditto = 0x3003;
/** What tables are drawn with for a vertical line: ¦ │ ┃ ┆ ┇ ┊ ┋ ║ ︱ ￤. */
const bars: ReadonlySet<number> = new Set([
  0xa6, 0x2502, 0x2503, 0x2506, 0x2507, 0x250a, 0x250b, 0x2551, 0xfe31, 0xffe4,
]);

/**
 * The document as it is read: narrow, in simplified characters, lines that end with LF, without tags (a block's end is a
 * line end, a table cell's a tab; any vertical line is a bar). A full-width comma stays one, except between full-width digits: it parts clauses.
 */
export function readingText(source: string, markup: Markup): ReadingText {
  const codes = new Uint16Array(source.length);
  const offsets = new Uint32Array(source.length + 1);
  let length = 0;
  const put = (code: number, at: number): void => {
    codes[length] = code;
    offsets[length] = at;
    length += 1;
  };
  const tagAt = tagReader(source);
  let inCell = false;
  for (let at = 0; at < source.length;) {
    const code = source.charCodeAt(at);
    if (markup === 'html' && code === 0x3c) {
      const tag = tagAt(at);
      if (tag !== null) {
        if (tag.breaks === 'cell') inCell = false;
        if (inCell && tag.breaks === 'line' && /^<\/?(?:tr|table|tbody)\b/i.test(source.slice(at, at + 8)))
          inCell = false;
        const columns = tag.columns ?? 0;
        if (tag.breaks === 'cell') for (let count = columns; count > 0; count--) put(tab, at);
        else {
          for (let count = columns; count > 0; count--) [ditto, tab].forEach((mark) => put(mark, at));
          if (tag.breaks === 'line') put(inCell ? 0x20 : lineFeed, at);
        }
        if (tag.opensCell) inCell = true;
        for (let count = tag.heading ?? 0; count > 0; count--) put(0x23, at);
        if (tag.heading !== undefined) put(0x20, at);
        at = tag.end;
        continue;
      }
    }
    if (markup === 'html' && code === 0x26) {
      const entity = entityAt(source, at);
      if (entity !== null) {
        put(readCode(entity.code), at);
        at = entity.end;
        continue;
      }
    }
    // The mark of code in Markdown.
    if (code === 0x60) {
      at += 1;
      continue;
    }
    if (isEmphasis(source, at)) {
      at += 2;
      continue;
    }
    if (code === carriageReturn) {
      if (source.charCodeAt(at + 1) !== lineFeed) put(lineFeed, at);
    } else if (code === fullComma) put(partsThousands(source, at) ? 0x2c : code, at);
    // Line ends of HTML are spaces.
    else if (code === lineFeed && markup === 'html') put(0x20, at);
    else put(readCode(code), at);
    at += 1;
  }
  offsets[length] = source.length;
  return { text: textOf(codes.subarray(0, length)), offsets: offsets.subarray(0, length + 1) };
}

function readCode(code: number): number {
  if (code < 0x80) return code;
  return bars.has(code) ? bar : simplifiedCode(narrowCode(code));
}

/** The marks of bold print in Markdown, which text copied from it keeps. */
function isEmphasis(source: string, at: number): boolean {
  const mark = source.charAt(at);
  return (mark === '*' || mark === '_') && source.charAt(at + 1) === mark && source.charAt(at + 2) !== mark;
}

function partsThousands(source: string, at: number): boolean {
  return (
    isWideDigit(source.charCodeAt(at - 1)) &&
    [1, 2, 3].every((step) => isWideDigit(source.charCodeAt(at + step))) &&
    !isWideDigit(source.charCodeAt(at + 4))
  );
}

function isWideDigit(code: number): boolean {
  return code >= 0xff10 && code <= 0xff19;
}

function textOf(codes: Uint16Array): string {
  const parts: string[] = [];
  for (let at = 0; at < codes.length; at += 8192) {
    parts.push(String.fromCharCode(...codes.subarray(at, at + 8192)));
  }
  return parts.join('');
}

/** Digits that a scanner has parted, `9 8 %`, `1 2 . 5 万元`: single ones with single spaces, as many as there are. */
const parted = /\d(?: ?\. ?\d| \d)*/g;
const endsParted = /^ ?[%‰\u4e00-\u9fff]/;
const wide = /[\u2e80-\u9fff\uff00-\uffef、。《》〈〉“”‘’〔〕【】「」『』…—]/;
const percent = /[%‰‱]/;

/**
 * A stretch of the document with the spaces left out that only set Chinese, numbers and percent signs apart; of three
 * and more one stays, since they part columns. Line ends count as single spaces.
 */
export function withoutIdleSpaces({ text, offsets }: ReadingText, from: number, to: number): ReadingText {
  const stretch = text.slice(from, to);
  const idle = partedSpaces(stretch);
  const kept: string[] = [];
  const places: number[] = [];
  for (let at = 0; at < stretch.length; at++) {
    const char = stretch.charAt(at);
    if (!isSpace(char)) {
      kept.push(char);
      places.push(offsets[from + at] ?? 0);
      continue;
    }
    if (idle.has(at)) continue;
    let end = at + 1;
    while (end < stretch.length && isSpace(stretch.charAt(end))) end += 1;
    const before = kept.at(-1) ?? '';
    const after = stretch.charAt(end);
    const isIdle =
      before === '' || after === '' || wide.test(before) || wide.test(after) || percent.test(after);
    const parts = end - at > 2 || stretch.slice(at, end).includes('\t');
    if (before !== '' && after !== '' && (!isIdle || parts)) {
      kept.push(' ');
      places.push(offsets[from + at] ?? 0);
    }
    at = end - 1;
  }
  const ends = Uint32Array.from([...places, offsets[to] ?? 0]);
  return { text: kept.join(''), offsets: ends };
}

function partedSpaces(stretch: string): ReadonlySet<number> {
  const idle = new Set<number>();
  // 3 1205台: no thousands, and no two numbers side by side.
  for (const match of stretch.matchAll(
    /(?<=(?:^|[\u4e00-\u9fff]) ?)\d{1,3}( )\d{4,}(?= ?[%‰\u4e00-\u9fff])/g,
  )) {
    idle.add(match.index + match[0].indexOf(' '));
  }
  for (const match of stretch.matchAll(parted)) {
    const end = match.index + match[0].length;
    const isAlone = !/[\d.,]/.test(stretch.charAt(match.index - 1)) && /^\d/.test(match[0]);
    if (match[0].length < 3 || !isAlone || !endsParted.test(stretch.slice(end, end + 2))) continue;
    for (let at = match.index; at < end; at++) {
      if (stretch.charAt(at) === ' ') idle.add(at);
    }
  }
  return idle;
}

function isSpace(char: string): boolean {
  return char === ' ' || char === '\t' || char === '\n' || char === '\f' || char === '\v';
}

// What figures, their units and the names of indicators are written with; pairs of a traditional character and its simple form.
const pairs = `
發发達达個个億亿萬万項项間间無无於于約约過过現现場场產产業业質质標标認认證证績绩獎奖創创爭争確确實实穩稳減减壓压內内佔占單单戶户
條条輛辆臺台張张隻只雙双塊块顆颗筆笔門门級级類类種种噸吨釐厘畝亩頃顷兩两點点來来餘余幾几數数總总長长從从東东車车區区縣县鄉乡鎮镇
學学醫医員员師师專专隊队會会處处線线網网設设備备機机構构廠厂採采購购資资圓元週周歲岁時时鐘钟層层檔档續续開开關关責责務务導导領领
興兴復复進进運运動动統统計计劃划藥药監监檢检測测驗验險险傷伤災灾違违規规則则異异嚴严難难優优勝胜節节環环綠绿氣气體体廢废權权註注
冊册術术應应當当該该這这別别後后為为爲为與与並并還还對对將将給给讓让據据準准滿满蓋盖圍围遠远較较報报傳传號号頁页題题結结論论經经
濟济貿贸農农漁渔糧粮豬猪雞鸡魚鱼廳厅黨党國国際际華华廣广蘇苏們们歷历賽赛競竞調调詢询訪访訴诉舉举辦办組组織织聯联繫系團团貧贫
衛卫養养補补貼贴飛飞馬马鐵铁鋼钢鍋锅爐炉電电燈灯纖纤紡纺織织絲丝綢绸紙纸書书圖图館馆護护戰战軍军億亿輸输轉转軌轨連连選选適适遲迟
釋释錄录陽阳陰阴隨随離离雲云靈灵韓韩願愿顧顾顯显風风館馆騎骑驅驱鬧闹鮮鲜鳥鸟麗丽麥麦齊齐齡龄龍龙僅仅價价眾众優优兒儿剛刚勞劳
勢势勵励歐欧殺杀殘残沒没決决況况淨净溫温滅灭濕湿無无燒烧爾尔狀状獨独獲获畢毕療疗盤盘盡尽礎础禮礼稅税積积穫获窮穷範范簡简籌筹簽签
粵粤紀纪級级純纯細细終终絕绝維维緊紧緩缓編编縮缩縱纵繼继罰罚義义習习職职肅肃脫脱臨临舊旧艱艰藝艺虛虚蟲虫補补裝装製制複复親亲
觀观觸触訂订訊讯訓训記记許许評评試试話话詳详誠诚誤误說说課课諮咨謀谋講讲謝谢識识議议譯译讀读變变豐丰負负財财貢贡貨货貫贯費费
賀贺賓宾賣卖賬账賴赖贏赢趕赶趨趋跡迹踐践軟软載载輔辅輕轻輪轮辭辞邊边郵邮鄰邻醬酱釀酿針针銀银銷销鋪铺錢钱鎖锁鏈链鑒鉴閉闭閱阅
貳贰參参遊游請请畫画預预換换強强樂乐態态額额繳缴貸贷賠赔償偿債债憑凭蘭兰萊莱蔣蒋薦荐藍蓝蘆芦虧亏蝦虾蠶蚕衝冲襲袭診诊詞词誌志誘诱謹谨譽誉豎竖買买趙赵蹤踪輩辈輯辑轄辖遞递遷迁邏逻鄭郑醜丑鈔钞鈣钙鉛铅鋁铝錫锡鍵键鑽钻閒闲閘闸閣阁闊阔陣阵陳陈陸陆隱隐隸隶雖虽雜杂霧雾靜静韌韧頂顶順顺頒颁頓顿頻频
顏颜顛颠飯饭飲饮飼饲飽饱餅饼馳驰駐驻駕驾駛驶騰腾髮发魯鲁鴻鸿鵝鹅鹽盐麼么齒齿龜龟亂乱亞亚佈布併并侶侣侷局俠侠倉仓倫伦偉伟側侧偵侦偽伪傑杰傘伞傭佣傾倾僑侨僱雇儀仪儘尽儲储兌兑冪幂凍冻凱凯劍剑劑剂勻匀匯汇協协卻却厭厌叢丛咼呙問问啟启喚唤嘗尝嘆叹嘩哗嚇吓囑嘱園园執执堅坚塗涂墊垫墜坠墾垦
壇坛壯壮夠够夢梦夾夹奪夺奮奋婦妇媽妈嬰婴孫孙宮宫審审寫写寬宽寵宠尋寻屬属岡冈島岛峽峡嶺岭幣币帳帐幫帮幹干庫库廁厕廈厦彈弹彙汇徑径徹彻恆恒恥耻悅悦惡恶惱恼愛爱慮虑慶庆憂忧憲宪懷怀懸悬戲戏拋抛捨舍掃扫掛挂揚扬損损搖摇搶抢擁拥擇择擊击擋挡擔担擠挤擬拟擴扩擾扰攔拦攜携攝摄敗败敵敌斂敛斷断
曆历曉晓暢畅暫暂曠旷棄弃棟栋楊杨榮荣槍枪樁桩樓楼樞枢樣样樸朴橋桥欄栏歡欢歸归毀毁汙污洩泄涼凉淚泪淺浅湊凑湯汤溝沟滯滞滲渗滾滚漢汉漲涨漸渐潔洁潛潜潤润澤泽濃浓濱滨瀏浏灑洒灘滩灣湾烏乌煙烟煩烦熱热牆墙牽牵狹狭獻献瑪玛疊叠癒愈盜盗盧卢睏困矚瞩矯矫碼码磚砖禦御禿秃稱称穀谷窩窝竊窃筍笋築筑
篩筛籃篮籤签糾纠紅红納纳紗纱紛纷紹绍絡络綜综緒绪締缔緣缘練练繪绘纜缆罷罢羅罗聖圣聞闻聲声聽听脅胁脈脉腦脑腫肿膚肤臘腊臟脏艦舰莊庄葉叶蔔卜薈荟裏里裡里襯衬覽览視视覺觉討讨託托語语談谈諾诺販贩貯贮貴贵賞赏賢贤賺赚贈赠贊赞迴回遙遥鈕钮銅铜銘铭銜衔錯错鍊链鍛锻鏡镜鑑鉴閃闪闆板闖闯闡阐階阶
響响須须頭头駁驳驚惊驟骤髒脏鬆松鬥斗黃黄綱纲繕缮澆浇鏽锈藉借撥拨擺摆攤摊獸兽檯台櫃柜滬沪瀘泸潰溃濾滤燙烫爛烂瑩莹璣玑盞盏碩硕祿禄禍祸祕秘窯窑竄窜筧笕
弔吊朮术氾泛丟丢亙亘兇凶吒咤汎泛佇伫刪删吳吴呂吕吶呐囪囱妝妆沖冲見见貝贝侖仑卹恤姍姗屆届彿佛拚拼昇升歿殁秈籼羋芈臥卧軋轧係系兗兖冑胄剎刹剋克勁劲奐奂姦奸屍尸帥帅彥彦柵栅枴拐洶汹牴抵盃杯紂纣紉纫紇纥紆纡苧苎訃讣貞贞閂闩韋韦倖幸倆俩倀伥剝剥娛娱峴岘挾挟晉晋涇泾浹浃狽狈皰疱紋纹紐纽紕纰紜纭芻刍荊荆茲兹訐讦訌讧訕讪訖讫豈岂軒轩軔轫釘钉釗钊釙钋陝陕陘陉陞升飢饥啞哑唸念堊垩婁娄屜屉崢峥崑昆崙仑崗岗帶带彫雕徠徕悽凄悵怅捲卷捱挨捫扪掄抡掙挣敘叙斬斩晝昼桿杆梔栀梟枭氫氢淵渊淒凄淪沦猙狰硃朱絆绊絃弦紮扎紼绋絀绌紳绅紲绁紱绂缽钵脣唇脩修莢荚莖茎莧苋袞衮覓觅訝讶訣诀訥讷訟讼訛讹貪贪軛轭逕径釵钗釦扣釣钓釧钏釩钒鹵卤傢家傖伧剴剀勛勋喪丧喲哟喬乔喫吃堯尧堝埚壺壶媧娲嵐岚幀帧幃帏廂厢廄厩悶闷愜惬惻恻揀拣揮挥棗枣棧栈棲栖欽钦殼壳氬氩湧涌渦涡渾浑渙涣猶犹琺珐痙痉痠酸硯砚稈秆絞绞絨绒絢绚絰绖絳绛腎肾脹胀菸烟菴庵萇苌詠咏証证詁诂
詔诏詛诅詐诈詆诋訶诃詖诐貽贻賁贲貶贬軻轲軸轴軼轶鈉钠鈞钧鈍钝鈐钤鈑钣閔闵閏闰閑闲閎闳飪饪飩饨飭饬馮冯馭驭傯偬剷铲嗎吗嗇啬嗚呜嗆呛塚冢塢坞塒埘塋茔奧奥媼媪弒弑慄栗慍愠愾忾愴怆愷恺搗捣暉晖暈晕暘旸極极楨桢楓枫溼湿滄沧煉炼煬炀煥焕爺爷獅狮琿珲睞睐睜睁稜棱稟禀絹绢綑捆綁绑綏绥絛绦羨羡腸肠腳脚葷荤葦苇萵莴虜虏蛻蜕蜆蚬裊袅詫诧詩诗詰诘誇夸詼诙詣诣誅诛詭诡詮诠詬诟賊贼賈贾賄贿貲赀賃赁賂赂賅赅軾轼輊轾鄒邹鈷钴鉗钳鈸钹鈽钸鉀钾鈾铀鉋铇鉤钩鉑铂鈴铃鉉铉鉍铋鉅巨鈹铍鈿钿鉚铆隕陨雋隽頑顽頊顼頌颂飴饴飾饰馱驮馴驯鳩鸠僥侥僕仆匱匮嘔呕嘍喽嘖啧嗶哔塵尘塹堑壽寿夥伙奩奁嫗妪寧宁寢寝屢屡嶄崭嶇岖幗帼彆别慣惯慟恸慚惭慘惨摟搂摺折摑掴摻掺槓杠榦干氳氲漬渍漣涟滌涤滷卤熒荧犖荦獄狱瑤瑶瑣琐瘧疟瘍疡瘋疯瘓痪禎祯窪洼箋笺箏筝箇个綻绽綰绾綽绰綾绫綴缀綺绮綿绵綵彩綸纶緇缁綬绶蓆席蒞莅蓀荪蒐搜蒼苍蝕蚀誦诵誣诬誡诫誥诰誨诲誑诳誚诮貍狸賑赈賒赊
輒辄輓挽遜逊鉸铰銖铢鉻铬銓铨銨铵銑铣閡阂閨闺閩闽閥阀閤合頗颇颯飒颱台餃饺餌饵餉饷骯肮鳴鸣鳶鸢鳳凤儂侬儈侩儉俭凜凛劇剧劉刘劊刽厲厉嘮唠噓嘘噴喷嘯啸嘰叽墳坟墮堕嫻娴嬋婵嫵妩嬌娇嬈娆嶔嵚幟帜廚厨廟庙廝厮徵征慼戚慫怂慾欲憐怜憫悯憚惮憤愤憮怃摯挚撲扑撈捞撐撑撓挠撫抚撳揿槨椁槳桨樅枞樑梁歎叹殤殇毆殴漿浆潑泼澗涧潯浔犛牦瘡疮皚皑皺皱緯纬緻致緘缄緬缅緝缉緞缎綞缍緙缂緲缈緹缇罵骂膠胶蓮莲蔭荫蔥葱蝸蜗蝨虱誼谊諒谅諄谆誕诞諸诸諉诿諂谄誰谁諍诤誶谇誹诽諛谀賦赋賤贱賭赌賜赐賡赓輝辉輟辍輦辇輜辎輞辋輥辊鄧邓醃腌鋅锌銻锑銬铐鋤锄銳锐銼锉鋒锋鋇钡鋰锂閭闾鞏巩頡颉頜颌颳刮餓饿餒馁駝驼駟驷駑驽駒驹駙驸魷鱿鴆鸩鴉鸦麩麸儔俦儐傧儕侪勳勋噹当噥哝噯嗳憊惫懍懔憶忆撻挞擄掳撿捡撾挝曄晔曇昙樺桦橫横樹树橢椭橈桡澱淀濁浊澦滪澠渑熾炽燉炖燜焖甌瓯瘺瘘瞞瞒磧碛穎颖穌稣窺窥簑蓑篤笃縊缢縑缣縈萦縛缚縞缟縝缜縉缙縐绉膩腻艙舱蕩荡蕭萧蕪芜螞蚂螢萤褲裤
覦觎諦谛諺谚諫谏諱讳諜谍諧谐謁谒謂谓諷讽諭谕諳谙諶谌諼谖貓猫踴踊輻辐輳辏遼辽遺遗鄴邺錠锭錶表鋸锯錳锰錚铮錐锥錦锦錡锜錕锟錮锢錙锱閻阎霑沾靦腼頰颊頸颈頷颔頹颓頤颐餞饯餛馄餡馅餚肴駭骇駢骈駱骆鬨哄鮑鲍鴕鸵鴣鸪鴦鸯鴨鸭鴒鸰鴛鸳嚀咛嚐尝壎埙嬪嫔嬤嬷尷尴屨屦嶼屿嶽岳嶸嵘彌弥懇恳擰拧擱搁斃毙曖暧檜桧櫛栉檣樯殮殓氈毡濘泞濛蒙濤涛濫滥澀涩濰潍營营燦灿燭烛燬毁燴烩獰狞璦瑷癆痨盪荡磯矶禪禅簍篓篠筿糞粪糝糁繆缪縷缕縲缧繃绷縫缝繅缫縴纤縹缥縵缦聰聪聳耸膿脓膽胆臉脸膾脍薑姜薔蔷薊蓟螻蝼蟈蝈褻亵褸褛覬觊謎谜謗谤謙谦謊谎謠谣謄誊謐谧谿溪賻赙輾辗轂毂轅辕輿舆邁迈醣糖醞酝鍍镀鎂镁錨锚鍥锲錘锤鍾钟鍬锹鍰锾鍚钖鍔锷闋阕闌阑闈闱颶飓餵喂騁骋駿骏鮫鲛鮪鲔鮭鲑鴿鸽齋斋嚕噜嚮向壙圹壘垒嬸婶懣懑擲掷攆撵擻擞擷撷檳槟檻槛檸柠檮梼歟欤殯殡瀉泻瀋沈瀆渎濺溅燻熏燼烬燾焘獷犷獵猎璿璇甕瓮癘疠瞼睑穡穑穢秽穠秾竅窍簫箫簞箪簣篑繞绕繚缭繡绣繒缯罈坛翹翘
聶聂臍脐臏膑薩萨薺荠薹苔蟯蛲蟬蝉覲觐觴觞謨谟謬谬謫谪贅赘蹣蹒蹟迹蹕跸軀躯轍辙邇迩鎔镕鎊镑鎢钨鎳镍鎬镐鎰镒鎘镉鎚锤闔阖闐阗闕阙雛雏鞦秋顎颚顓颛颺飏餾馏餿馊魎魉鯊鲨鯉鲤鯽鲫鯀鲧鵑鹃鵠鹄鼕冬嚥咽壞坏壟垄壢坜龐庞廬庐懲惩懶懒攏拢櫥橱櫝椟櫚榈櫓橹瀟潇瀨濑瀝沥瀕濒爍烁牘牍犢犊獺獭璽玺瓊琼疇畴癟瘪癡痴矇蒙礙碍禱祷簾帘繭茧繹绎繩绳羶膻藪薮蟻蚁蠅蝇蠍蝎襠裆襖袄譁哗譜谱譚谭譎谲譏讥譙谯蹺跷轔辚轎轿醱酦鏑镝鏟铲鏃镞鏜镗鏝镘鏢镖鏍镙鏘锵鏤镂鏗铿鏨錾隴陇韜韬韻韵颼飕饅馒饉馑騖骛騙骗鬍胡鯨鲸鯧鲳鯖鲭鯛鲷鶉鹑鵡鹉鵲鹊鵪鹌鵬鹏麴曲勸劝嚨咙嚶嘤孃娘寶宝懺忏攙搀朧胧櫬榇瀾澜瀰弥瀲潋瓏珑癢痒癥症礦矿礪砺礬矾礫砾竇窦糰团辮辫繽缤罌罂臚胪藹蔼藺蔺蘋苹蘊蕴蠔蚝襤褴譟噪譫谵贍赡躉趸躂跶鐃铙飄飘饒饶饑饥騫骞騷骚鰓鳃鰍鳅鹹咸麵面齟龃齣出儷俪囁嗫囀啭囂嚣懼惧懾慑斕斓櫻樱殲歼犧牺瓔璎癩癞矓眬纏缠蘚藓蠣蛎蠟蜡襪袜襬摆譴谴贓赃躊踌躍跃躋跻轟轰辯辩
鐮镰鐳镭鐺铛鐸铎鐲镯鐫镌闢辟顥颢饗飨驃骠驀蓦騾骡髏髅鰭鳍鰥鳏鶯莺鶴鹤鷂鹞齜龇齦龈齧啮儼俨儻傥囈呓囉啰孿孪巔巅巒峦彎弯玀猡癮瘾癬癣籠笼籟籁聾聋贖赎贗赝躑踯躓踬轡辔酈郦鑄铸霽霁韃鞑韁缰顫颤驕骄驍骁鬚须鱉鳖鰱鲢鰾鳔鰻鳗鷓鹧鷗鸥鼴鼹齬龉齪龊龔龚囌苏巖岩戀恋攣挛攪搅曬晒瓚瓒纓缨纔才臢臜蘿萝蠱蛊邐逦鑣镳鑠铄靨靥饜餍驛驿鱔鳝鱗鳞鱖鳜鷥鸶黴霉壩坝攬揽癱瘫癲癫羈羁讒谗讖谶艷艳贛赣靂雳靄霭韆千顰颦鬢鬓魘魇鱟鲎鷹鹰鷺鹭鹼碱齷龌齲龋欖榄籬篱籮箩蠻蛮躡蹑釁衅鑲镶鑰钥顱颅饞馋髖髋黌黉灤滦讚赞鑷镊韉鞯驢驴驥骥讜谠躪躏釅酽鑾銮鑼锣鱷鳄鱸鲈黷黩豔艳鑿凿鸚鹦驪骊鬱郁鸛鹳鸞鸾籲吁
`.replaceAll(/\s+/g, '');

const simple: ReadonlyMap<number, number> = new Map(
  Array.from({ length: pairs.length / 2 }, (_, i) => [pairs.charCodeAt(2 * i), pairs.charCodeAt(2 * i + 1)]),
);

/** The simple form of a traditional character that documents write figures and indicators with; else the code itself. */
export function simplifiedCode(code: number): number {
  return code < 0x4e00 ? code : (simple.get(code) ?? code);
}

/**
 * Words of a text in the characters of the document: 公共運輸市占率, not 公共运输市占率. Only Chinese characters and
 * brackets are given back: width and spaces are no part of a name.
 */
export function asWritten(
  words: string,
  { text, offsets }: ReadingText,
  source: string,
  near: number,
): string {
  if (!/[\u4e00-\u9fff]/.test(words)) return words;
  const from = Math.max(0, near - farthest);
  const around = text.slice(from, near + farthest);
  const before = around.lastIndexOf(words, near - from);
  const found = before === -1 ? around.indexOf(words) : before;
  const start = found === -1 ? -1 : found + from;
  const own = (at: number): string => source.charAt(offsets[at] ?? 0);
  // 目标 Goals: between the two languages of a title a space stays.
  const isApart = (i: number): boolean =>
    start !== -1 &&
    turns.test(words.slice(i - 1, i + 1)) &&
    isSpace(source.charAt((offsets[start + i] ?? 0) - 1));
  const isBilingual = /[A-Za-z][a-z]{2}/.test(words);
  return Array.from(words, (char, i) => {
    const space = isBilingual && i > 0 && isApart(i) ? ' ' : '';
    const at = start === -1 ? indexNear(around, char, from) : start + i;
    if (/[()]/.test(char) && start !== -1 && /[（）]/.test(own(at))) return own(at);
    if (!/[\u4e00-\u9fff]/.test(char)) return `${space}${char}`;
    return at === -1 || simplifiedCode(own(at).charCodeAt(0)) !== char.charCodeAt(0)
      ? char
      : `${space}${own(at)}`;
  }).join('');
}

const turns = /^(?:[\u4e00-\u9fff][A-Za-z]|[A-Za-z][\u4e00-\u9fff])$/;

/** Words in simplified characters. */
export function simplified(words: string): string {
  return Array.from(words, (char) =>
    char.length > 1 ? char : String.fromCharCode(simplifiedCode(char.charCodeAt(0))),
  ).join('');
}

/** So far from a quantity its name is looked for. */
const farthest = 400;

function indexNear(around: string, char: string, from: number): number {
  const at = around.indexOf(char);
  return at === -1 ? -1 : at + from;
}
