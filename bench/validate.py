"""
The short script that many would write: documents of YAML, by the loader in C, against a JSON Schema, formats and all
faults told. Ends with 3 where there is a fault, because Python itself ends with 1 when it fails.
Usage: python3 validate.py SCHEMA DOCUMENTS, the documents as a pattern
"""

import glob
import json
import sys

import jsonschema
import yaml

schema, documents = sys.argv[1:]
with open(schema, encoding='utf-8') as file:
    validator = jsonschema.Draft7Validator(json.load(file), format_checker=jsonschema.FormatChecker())
status = 0
for name in sorted(glob.glob(documents)):
    with open(name, 'rb') as file:
        document = yaml.load(file, Loader=yaml.CSafeLoader)
    for fault in validator.iter_errors(document):
        print(f'{name}: {fault.json_path}: {fault.message}')
        status = 3
sys.exit(status)
