"""Adds up what ctest wrote with --output-junit, and prints one line: N passed, N failed, N skipped."""

import sys
import xml.etree.ElementTree as xml

passed = failed = skipped = 0
for path in sys.argv[1:]:
    for test in xml.parse(path).getroot().iter("testcase"):
        passed += test.get("status") == "run"
        failed += test.get("status") == "fail"
        skipped += test.get("status") not in ("run", "fail")
print(f"{passed} passed, {failed} failed, {skipped} skipped")
