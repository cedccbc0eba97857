"""The published JSON Schema of ``design.json``, and the check of a document against it."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

from fulfilment.errors import DesignFileError

SCHEMA = "seedloom.design/1"
MANIFEST = "design.json"
SCHEMA_PATH = Path(__file__).parent.parent / "designfile.schema.json"


@lru_cache(maxsize=1)
def _validator() -> Draft202012Validator:
    schema = json.loads(SCHEMA_PATH.read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def check_document(document: Any) -> None:
    """Raises DesignFileError naming the first part that breaks the schema."""
    found = sorted(_validator().iter_errors(document), key=lambda error: list(map(str, error.path)))
    if found:
        where = "/".join(str(part) for part in found[0].absolute_path) or "the document"
        raise DesignFileError(
            f"{MANIFEST}: {where}: {found[0].message[:200]}; build the design file again"
        )
