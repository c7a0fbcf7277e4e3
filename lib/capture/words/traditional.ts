/** Traditional characters of messages from Hong Kong, Macau and Taiwan, each before the simplified one. */
const PAIRS = [
  '來来 係系 個个 價价 億亿 優优 儲储 內内 兩两 別别 刪删 劃划 動动 務务 員员 啟启 單单 圓元 團团 實实 寫写 將将 對对 導导',
  '屆届 屬属 帳账 幣币 幾几 廣广 張张 強强 後后 徑径 從从 復复 態态 憑凭 應应 戰战 戶户 換换 損损 擊击 據据 攜携 敗败 數数',
  '斷断 於于 時时 暫暂 會会 條条 業业 檢检 權权 歡欢 滿满 為为 無无 營营 獎奖 現现 產产 畢毕 當当 發发 盡尽 確确 碼码 禮礼',
  '種种 積积 節节 簡简 約约 紅红 級级 終终 組组 結结 絡络 給给 經经 維维 網网 線线 總总 繼继 續续 聯联 號号 術术 補补 覆复',
  '訂订 計计 訊讯 記记 設设 詢询 話话 認认 語语 調调 請请 講讲 譯译 護护 變变 貨货 費费 資资 質质 賬账 購购 贈赠 載载 輸输',
  '轉转 辦办 週周 遊游 運运 過过 達达 遠远 選选 還还 郵邮 錄录 錢钱 鎖锁 鐘钟 門门 閉闭 開开 間间 閣阁 關关 電电 項项 預预',
  '額额 類类 顧顾 顯显 飛飞 餘余 驗验 麼么 點点',
];

export const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  PAIRS.flatMap((row) => row.split(' ')).map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
