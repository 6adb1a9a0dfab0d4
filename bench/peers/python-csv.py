# Workload W with Python's csv module: python-csv.py FILE
import csv
import sys

provincial_passed = provincial = passed_sum = tested_sum = amount_sum = 0
enterprises = set()
with open(sys.argv[1], encoding='utf-8', newline='') as file:
    rows = csv.reader(file)
    next(rows)
    for row in rows:
        is_good = row[6] == '合格'
        if row[5] == '省级':
            provincial += 1
            provincial_passed += is_good
        if is_good:
            enterprises.add(row[3])
        tested_sum += int(row[7])
        passed_sum += int(row[8])
        if row[1].startswith('2017-'):
            whole, _, part = row[9].partition('.')
            amount_sum += int(whole) * 100 + int(part.ljust(2, '0'))
print(provincial_passed, provincial, passed_sum, tested_sum, len(enterprises), amount_sum)
