#!/usr/bin/env node
module.exports = require('../dist/program/main.js');
