"""``python -m myosat`` is the command line."""

import sys

from myosat.cli import main

if __name__ == "__main__":
    sys.exit(main())
