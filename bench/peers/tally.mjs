// Workload W over rows as arrays of texts, on whole numbers: what the JavaScript parsers have in common.

const zeros = '00';

/** Takes rows, the header first, and gives W's answers as six numbers on one line. */
export function tally() {
  const enterprises = new Set();
  let isHeader = true;
  let provincialPassed = 0;
  let provincial = 0;
  let passedSum = 0;
  let testedSum = 0;
  let amountSum = 0;
  return {
    add: (row) => {
      if (isHeader) {
        isHeader = false;
        return;
      }
      const isGood = row[6] === '合格';
      if (row[5] === '省级') {
        provincial += 1;
        if (isGood) provincialPassed += 1;
      }
      if (isGood) enterprises.add(row[3]);
      testedSum += Number(row[7]);
      passedSum += Number(row[8]);
      if (row[1].startsWith('2017-')) amountSum += hundredths(row[9]);
    },
    line: () => {
      const sums = [provincialPassed, provincial, passedSum, testedSum, enterprises.size, amountSum];
      if (!sums.every(Number.isSafeInteger)) throw new RangeError('a sum beyond what a double holds exactly');
      return `${sums.join(' ')}\n`;
    },
  };
}

// 12, 12.5 and 12.34 as hundredths; a double holds every one of them and their sum exactly.
function hundredths(text) {
  const point = text.indexOf('.');
  if (point === -1) return Number(text) * 100;
  const digits = text.slice(point + 1);
  return Number(text.slice(0, point)) * 100 + Number(digits + zeros.slice(digits.length));
}
