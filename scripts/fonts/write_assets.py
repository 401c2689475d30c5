"""Writes the fonts of a package, their checksums and the list of their characters."""
import hashlib


def write_assets(folder, faces):
    """Takes the faces as pairs of bytes and characters under the names of their files; lists what all of them have."""
    folder.mkdir(exist_ok=True)
    for name, (font, characters) in faces.items():
        (folder / name).write_bytes(font)
        print(f"{name}: {len(font):,} bytes, {len(characters):,} characters")
    sums = (f"{hashlib.sha256(font).hexdigest()}  {name}\n" for name, (font, _) in faces.items())
    (folder / "SHA256SUMS").write_text("".join(sums))
    listed = sorted(set.intersection(*(characters for _, characters in faces.values())))
    (folder / "characters.txt").write_text("".join(map(chr, listed)) + "\n", encoding="utf-8")
