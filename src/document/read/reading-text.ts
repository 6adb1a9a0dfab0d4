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
