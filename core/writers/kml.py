# SPDX-License-Identifier: GPL-2.0-or-later
"""The parts of KML 2.2 (OGC 07-147r2) that an export needs, as text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2">\n'
LEAST_PIXELS = 256
"""Side on the screen from which what lies in a region is loaded."""


@dataclass(frozen=True)
class Box:
    """Edges in degrees; east is above 180 where the box reaches across the date line."""

    west: float
    south: float
    east: float
    north: float


def document(name: str, description: str, parts: Sequence[str]) -> str:
    """A whole file."""
    return (
        f"{HEAD}<Document><name>{escape(name)}</name><open>1</open><description>{escape(description)}</description>\n"
        + "\n".join(parts)
        + "\n</Document>\n</kml>\n"
    )


def folder(name: str, parts: Sequence[str]) -> str:
    """Parts that can be switched on and off together."""
    return f"<Folder><name>{escape(name)}</name>\n" + "\n".join(parts) + "\n</Folder>"


def ground_overlay(name: str, picture: str, box: Box, order: int = 0, in_region: bool = False) -> str:
    """A picture on the ground, whose rows and columns follow latitude and longitude."""
    return (
        f"<GroundOverlay><name>{escape(name)}</name>{region(box) if in_region else ''}<drawOrder>{order}</drawOrder>"
        f"<Icon><href>{escape(picture)}</href></Icon>"
        f"<LatLonBox>{_edges(box)}</LatLonBox></GroundOverlay>"
    )


def screen_overlay(name: str, picture: str) -> str:
    """A picture in the lower left corner of the screen."""
    return (
        f"<ScreenOverlay><name>{escape(name)}</name><Icon><href>{escape(picture)}</href></Icon>"
        '<overlayXY x="0" y="0" xunits="fraction" yunits="fraction"/>'
        '<screenXY x="0.01" y="0.06" xunits="fraction" yunits="fraction"/>'
        '<size x="0" y="0" xunits="pixels" yunits="pixels"/></ScreenOverlay>'
    )


def region(box: Box, least_pixels: int = LEAST_PIXELS) -> str:
    """Where, and how large on the screen at least, something is shown."""
    return (
        f"<Region><LatLonAltBox>{_edges(box)}</LatLonAltBox>"
        f"<Lod><minLodPixels>{least_pixels}</minLodPixels><maxLodPixels>-1</maxLodPixels></Lod></Region>"
    )


def network_link(name: str, file: str, box: Box, least_pixels: int) -> str:
    """Another file, loaded when its region comes into view."""
    return (
        f"<NetworkLink><name>{escape(name)}</name>{region(box, least_pixels)}"
        f"<Link><href>{escape(file)}</href><viewRefreshMode>onRegion</viewRefreshMode></Link></NetworkLink>"
    )


def look_at(box: Box, metres: float) -> str:
    """Where the view flies to."""
    lon, lat = 0.5 * (box.west + box.east), 0.5 * (box.south + box.north)
    lon = (lon + 180.0) % 360.0 - 180.0
    return f"<LookAt><longitude>{lon:.8f}</longitude><latitude>{lat:.8f}</latitude><range>{metres:.0f}</range></LookAt>"


def dot_style(name: str, colour: tuple[int, int, int], icon: str, size: float) -> str:
    """A coloured symbol whose balloon shows the description alone."""
    red, green, blue = colour
    return (
        f'<Style id="{name}"><IconStyle><color>ff{blue:02x}{green:02x}{red:02x}</color><scale>{size:g}</scale>'
        f"<Icon><href>{escape(icon)}</href></Icon></IconStyle><LabelStyle><scale>0</scale></LabelStyle>"
        "<BalloonStyle><text>$[description]</text></BalloonStyle></Style>"
    )


def placemark(name: str, style: str, lon: float, lat: float, rows: Sequence[tuple[str, str]], picture: str = "") -> str:
    """A point; a click on it shows a table of names and values, and a picture."""
    lines = "".join(f"<tr><td>{escape(key)}</td><td><b>{escape(value)}</b></td></tr>" for key, value in rows)
    image = f'<br/><img src="{escape(picture)}"/>' if picture else ""
    return (
        f"<Placemark><name>{escape(name)}</name><styleUrl>#{style}</styleUrl>"
        f"<description><![CDATA[<table>{lines}</table>{image}]]></description>"
        f"<Point><coordinates>{lon:.8f},{lat:.8f}</coordinates></Point></Placemark>"
    )


def _edges(box: Box) -> str:
    return (
        f"<north>{box.north:.9f}</north><south>{box.south:.9f}</south>"
        f"<east>{box.east:.9f}</east><west>{box.west:.9f}</west>"
    )
