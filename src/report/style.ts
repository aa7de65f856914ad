/** How the report looks: on a phone, on a desk, in the dark and on paper, without anything from elsewhere. */
export const STYLE = `
:root{color-scheme:light;--ink:#222;--paper:#fff;--line:#ddd;--soft:#6b6b6b;--strong:#3d4fc4;--hit:61,79,196;--miss:242,98,46}
@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;--ink:#e4e4ea;--paper:#16171d;--line:#3a3c48;--soft:#9a9aa6;--strong:#8f9cff}}
*{box-sizing:border-box}
body{font:16px/1.5 system-ui,sans-serif;max-width:64rem;margin:0 auto;padding:1rem;color:var(--ink);background:var(--paper);-webkit-text-size-adjust:100%}
h1{font-size:1.5rem;margin-bottom:0}h2{font-size:1.2rem;margin:2rem 0 .25rem}h3{font-size:1rem;margin-bottom:0}p{max-width:44rem;margin:.25rem 0 .75rem}
.note{color:var(--soft)}.beside{display:flex;flex-wrap:wrap;gap:0 2rem}.beside>*{flex:1 1 17rem}
figure{max-width:26rem;margin:0 0 1rem}figcaption{text-align:center}
svg{width:100%;height:auto;font-size:12px}svg text{fill:var(--ink)}svg rect{fill:none;stroke:var(--line)}
svg polyline{fill:none;stroke-width:2}svg .strong{stroke:var(--strong)}svg .soft{stroke:var(--soft);stroke-dasharray:4}
svg .grid{stroke:var(--line);stroke-width:1}svg circle{fill:var(--strong);opacity:.8}
.wide{overflow-x:auto}table{border-collapse:collapse;margin:.5rem 0}
th,td{padding:.25rem 1.25rem .25rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
th{white-space:nowrap}td{overflow-wrap:anywhere}td:not(:first-child){overflow-wrap:normal}
.number{text-align:right;white-space:nowrap}
.matrix{font-size:.75rem}.matrix td{text-align:center;padding:.2rem;min-width:1.8rem}
.matrix tbody th{position:sticky;left:0;padding-right:.5rem;background:var(--paper)}
.matrix thead th{padding:.2rem 0;vertical-align:bottom}.matrix thead span{writing-mode:vertical-rl;transform:rotate(180deg)}
.matrix td{-webkit-print-color-adjust:exact;print-color-adjust:exact}
.hit{background:rgba(var(--hit),calc(var(--share)*.6))}.miss{background:rgba(var(--miss),calc(var(--share)*.6))}
@media screen and (max-width:40rem){
.stacked thead{display:none}.stacked,.stacked tbody{display:block}
.stacked tr{display:flex;flex-wrap:wrap;gap:0 1rem;padding:.4rem 0;border-bottom:1px solid var(--line)}
.stacked td{padding:0;border:0;font-size:.9rem}.stacked td:first-child{flex:0 0 100%;font-size:1rem}
.stacked td:not(:first-child)::before{content:attr(data-head) ": ";color:var(--soft)}}
@media print{
body{max-width:none;font-size:10pt;padding:0}p{max-width:none}
h2,h2+p,h3{break-after:avoid}section:not(:last-of-type),figure,p,tr{break-inside:avoid}
.wide{overflow:visible}.beside{display:grid;grid-template-columns:1fr 1fr}
.matrix{font-size:6.5pt}.matrix td{min-width:0;width:1.6rem;padding:.1rem}.matrix tbody th{position:static}}
`.trim();
