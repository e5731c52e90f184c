"Packaging: everything it knows is in settings.ini, nbdev's file."
from configparser import ConfigParser
from pathlib import Path

from setuptools import setup

here = Path(__file__).parent
config = ConfigParser(delimiters=["="])
config.read(here/"settings.ini", encoding="utf-8")
cfg = config["DEFAULT"]
readme = here/"README.md"

setup(
    name=cfg["lib_name"], version=cfg["version"], description=cfg["description"], keywords=cfg["keywords"],
    author=cfg["author"], license="Apache-2.0", license_files=["LICENSE"],
    long_description=readme.read_text(encoding="utf-8") if readme.exists() else "",
    long_description_content_type="text/markdown",
    packages=[cfg["lib_name"]], python_requires=f">={cfg['min_python']}",
    install_requires=f"{cfg['requirements']} {cfg['pip_requirements']}".split(),
    extras_require={"dev": cfg["dev_requirements"].split()},
)
