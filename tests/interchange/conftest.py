"""The simulators beside the tests, for whoever imports them by name."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
