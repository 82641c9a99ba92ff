"""Python's jsonschema says the same of the conformance cases as the Java tests; for testing/schema/run."""
import json
import sys
from importlib import metadata
from pathlib import Path

try:
    import jsonschema
except ImportError:
    print("SKIPPED: Python has no jsonschema (Debian: python3-jsonschema).")
    sys.exit(0)

root = Path(__file__).resolve().parents[2]
validator = jsonschema.Draft202012Validator(
    json.loads((root / "docs/schema/dossier.schema.json").read_text(encoding="utf-8")))
rows = (root / "testing/schema/verdicts.tsv").read_text(encoding="utf-8").splitlines()[1:]
wrong = 0
for row in rows:
    document, _, verdict = row.split("\t")
    valid = validator.is_valid(json.loads((root / document).read_text(encoding="utf-8")))
    if valid != (verdict == "valid"):
        print(f"{document}: expected {verdict}, Python's jsonschema says otherwise")
        wrong += 1
print(f"jsonschema {metadata.version('jsonschema')}: {len(rows)} conformance cases, {wrong} wrong")
sys.exit(1 if wrong or len(rows) < 50 else 0)
