"""Requests made up from the OpenAPI document: no defect, whatever comes; what is answered is described."""

from __future__ import annotations

from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from posecheck_server.app import create_app
from posecheck_server.services import Services
from posecheck_server.settings import Settings

from .clients import Running

CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]
OPERATIONS = [
    found.ok()
    for found in schemathesis.openapi.from_dict(
        create_app(Services(Settings())).openapi()
    ).get_all_operations()
]
VALID, INVALID = schemathesis.GenerationMode.POSITIVE, schemathesis.GenerationMode.NEGATIVE
KINDS = [(operation, VALID) for operation in OPERATIONS]
KINDS += [(operation, INVALID) for operation in OPERATIONS if operation.method == "post"]


@pytest.mark.parametrize(("operation", "mode"), KINDS, ids=lambda kind: getattr(kind, "label", str(kind)))
def test_made_up_requests(server: Running, operation: Any, mode: schemathesis.GenerationMode) -> None:
    @settings(max_examples=30, suppress_health_check=list(HealthCheck))
    @given(case=operation.as_strategy(generation_mode=mode))
    def check(case: schemathesis.Case) -> None:
        case.call_and_validate(base_url=f"http://127.0.0.1:{server.port}", checks=CHECKS)

    check()
