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
`.replaceAll(/\s+/g, '');

const simple: ReadonlyMap<number, number> = new Map(
  Array.from({ length: pairs.length / 2 }, (_, i) => [pairs.charCodeAt(2 * i), pairs.charCodeAt(2 * i + 1)]),
);

/** The simple form of a traditional character that documents write figures and indicators with; else the code itself. */
export function simplifiedCode(code: number): number {
  return code < 0x4e00 ? code : (simple.get(code) ?? code);
}
