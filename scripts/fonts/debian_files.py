"""Files out of a package of Debian, which need not be installed."""
import io
import pathlib
import subprocess
import tarfile
import tempfile


def debian_files(package, version, members):
    """Downloads that very version from the mirrors that apt knows, and gives the contents of the files named."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["apt-get", "download", f"{package}={version}"], cwd=folder, check=True, capture_output=True)
        (archive,) = pathlib.Path(folder).glob("*.deb")
        unpacked = subprocess.run(["dpkg-deb", "--fsys-tarfile", archive], check=True, capture_output=True).stdout
    with tarfile.open(fileobj=io.BytesIO(unpacked)) as files:
        return [files.extractfile(f"./{member}").read() for member in members]
