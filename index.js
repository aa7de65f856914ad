// n8n reads the nodes from the "n8n" section of package.json; scripts get the model itself from here.
module.exports = require('./dist/src/index.js');
