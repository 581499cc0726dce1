"""Tell two definitions with the same name and version apart."""

from __future__ import annotations

import hashlib
import json

from pydantic import BaseModel


def content_hash(definition: BaseModel) -> str:
    """Return the SHA-256 of what a definition says, as canonical JSON: comments and layout do not matter."""
    content = definition.model_dump(mode="json")
    text = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()
