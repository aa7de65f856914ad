/** How the report looks: on a phone, on a desk, in the dark and on paper, without anything from elsewhere. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#222;--paper:#fff;--line:#ddd;--soft:#999;--strong:#3d4fc4;--hit:61,79,196;--miss:242,98,46}
@media(prefers-color-scheme:dark){:root{--ink:#e4e4ea;--paper:#16171d;--line:#3a3c48;--soft:#777;--strong:#8f9cff}}
*{box-sizing:border-box}
body{font:16px/1.5 system-ui,sans-serif;max-width:64rem;margin:0 auto;padding:1rem;color:var(--ink);background:var(--paper)}
h1{font-size:1.5rem}h2{font-size:1.2rem;margin-top:2rem}h3{font-size:1rem}
.note{color:var(--soft)}.plots{display:flex;flex-wrap:wrap;gap:1rem}
figure{flex:1 1 17rem;max-width:24rem;margin:0}figcaption{text-align:center}
svg{width:100%;height:auto;font-size:12px}svg text{fill:var(--ink)}svg rect{fill:none;stroke:var(--line)}
svg polyline{fill:none;stroke-width:2}svg .strong{stroke:var(--strong)}svg .soft{stroke:var(--soft);stroke-dasharray:4}
svg circle{fill:var(--strong);opacity:.8}
.wide{overflow-x:auto}table{border-collapse:collapse;margin:.5rem 0}
th,td{padding:.25rem .6rem .25rem 0;text-align:left;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
.number{text-align:right;white-space:nowrap}
.matrix{font-size:.75rem}.matrix td{text-align:center;padding:.2rem;min-width:1.8rem}
.matrix thead span{writing-mode:vertical-rl}.hit{background:rgba(var(--hit),calc(var(--share)*.6))}
.miss{background:rgba(var(--miss),calc(var(--share)*.6))}
@media print{body{max-width:none;font-size:11pt;padding:0}section{break-inside:avoid}.wide{overflow:visible}.matrix{font-size:6pt}}
`.trim();
