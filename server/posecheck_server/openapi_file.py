"""``python -m posecheck_server.openapi_file`` prints the OpenAPI document as it is committed."""

from __future__ import annotations

import json

from posecheck_server.app import create_app
from posecheck_server.services import Services
from posecheck_server.settings import Settings


def main() -> None:
    """Print the document."""
    print(json.dumps(create_app(Services(Settings())).openapi(), indent=2, ensure_ascii=False))


if __name__ == "__main__":
    main()
