# SPDX-License-Identifier: GPL-2.0-or-later
"""An atmosphere whose delay is known, and files of it as the weather models give them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import h5py
import numpy as np
from grib_file import GEOPOTENTIAL, SPECIFIC, TEMPERATURE, grib_message, write_grib
from scipy.io import netcdf_file

LEVELS = (1, 2, 3, 5, 7, 10, 20, 30, 50, 70, 100, 125, 150, 175, 200, 225, 250, 300, 350, 400, 450, 500, 550, 600,
          650, 700, 750, 775, 800, 825, 850, 875, 900, 925, 950, 975, 1000)  # fmt: skip
"""Of ERA5, hPa."""
DRY, VAPOUR, G = 287.05, 461.495, 9.81


@dataclass(frozen=True)
class Air:
    """Air of one temperature whose pressure and vapour fall exponentially with height and change with place and time.

    At latitude `lat` and longitude `lon` they are linear in both, so that bilinear interpolation does no harm.
    """

    lat: float
    lon: float
    moist: float = 1.0
    temperature: float = 280.0
    vapour_scale: float = 2000.0

    @property
    def scale(self) -> float:
        return DRY * self.temperature / G

    def ground(self, lat: np.ndarray, lon: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Pressure and vapour pressure at height 0, Pa."""
        north, east = np.asarray(lat) - self.lat, np.asarray(lon) - self.lon
        return 101_000.0 + 300.0 * north - 200.0 * east, 1200.0 * self.moist + 150.0 * north + 100.0 * east

    def delay(self, lat: np.ndarray, lon: np.ndarray, height: np.ndarray) -> np.ndarray:
        """Zenith delay from a height to 1 hPa, metres, by formula."""
        pressure, _ = self.ground(lat, lon)
        top = self.scale * np.log(pressure / 100.0)
        dry = 1e-6 * 0.776 * DRY / G * (pressure * np.exp(-height / self.scale) - 100.0)
        return dry + self.wet(lat, lon, height) - self.wet(lat, lon, top)

    def wet(self, lat: np.ndarray, lon: np.ndarray, height: np.ndarray) -> np.ndarray:
        """Its wet part, to the end of the air."""
        _, vapour = self.ground(lat, lon)
        factor = (0.716 - 0.776 * DRY / VAPOUR) / self.temperature + 3750.0 / self.temperature**2
        return 1e-6 * factor * vapour * self.vapour_scale * np.exp(-height / self.vapour_scale)

    def fields(self, lat: np.ndarray, lon: np.ndarray) -> dict[str, np.ndarray]:
        """Geopotential, temperature, specific humidity on LEVELS, (L, lat, lon)."""
        north, east = np.meshgrid(lat, lon, indexing="ij")
        pressure, vapour = self.ground(north, east)
        levels = np.array(LEVELS)[:, None, None] * 100.0
        height = self.scale * np.log(pressure / levels)
        part = vapour * np.exp(-height / self.vapour_scale)
        share = DRY / VAPOUR
        humidity = share * part / (levels - (1 - share) * part)
        return {"z": height * G, "t": np.full_like(height, self.temperature), "q": humidity}


def write_era5_grib(path: Path, contents: dict[datetime, Air], lat: np.ndarray, lon: np.ndarray) -> Path:
    """Geopotential, temperature and humidity of each level, as the data store orders them."""
    messages = []
    codes = {"z": GEOPOTENTIAL, "t": TEMPERATURE, "q": SPECIFIC}
    for time, air in contents.items():
        fields = air.fields(lat, lon)
        for number, level in enumerate(LEVELS):
            messages += [
                grib_message(code, level, time, lat, lon, fields[name][number]) for name, code in codes.items()
            ]
    return write_grib(path, messages)


def write_era5_netcdf(
    path: Path, contents: dict[datetime, Air], lat: np.ndarray, lon: np.ndarray, names: str = "z t q"
) -> Path:
    """As the data store writes netCDF since 2024: levels in hPa, seconds since 1970."""
    with h5py.File(path, "w") as file:
        seconds = [(time - datetime(1970, 1, 1)).total_seconds() for time in contents]
        for name, values, unit in (
            ("valid_time", np.array(seconds, dtype=np.int64), "seconds since 1970-01-01"),
            ("pressure_level", np.array(LEVELS[::-1], dtype=float), "hPa"),
            ("latitude", lat, "degrees_north"),
            ("longitude", lon, "degrees_east"),
        ):
            axis = file.create_dataset(name, data=values)
            axis.make_scale(name)
            axis.attrs["units"] = unit
        fields = [air.fields(lat, lon) for air in contents.values()]
        for name in names.split():
            cube = file.create_dataset(name, data=np.stack([each[name][::-1] for each in fields]).astype(np.float32))
            for number, axis in enumerate(("valid_time", "pressure_level", "latitude", "longitude")):
                cube.dims[number].attach_scale(file[axis])
    return path


def write_era5_classic(path: Path, contents: dict[datetime, Air], lat: np.ndarray, lon: np.ndarray) -> Path:
    """As the data store wrote netCDF before: packed in 16 bits, hours since 1900, two versions of the model."""
    fields = [air.fields(lat, lon) for air in contents.values()]
    hours = [(time - datetime(1900, 1, 1)).total_seconds() / 3600 for time in contents]
    with netcdf_file(str(path), "w") as file:
        for name, kind, values, unit in (
            ("longitude", "f4", lon, "degrees_east"),
            ("latitude", "f4", lat, "degrees_north"),
            ("level", "i4", LEVELS, "millibars"),
            ("expver", "i4", (1, 5), ""),
            ("time", "i4", hours, "hours since 1900-01-01 00:00:00.0"),
        ):
            file.createDimension(name, len(values))
            axis = file.createVariable(name, kind, (name,))
            axis[:] = np.asarray(values)
            axis.units = unit
        for name in ("z", "t", "q"):
            values = np.stack([each[name] for each in fields])
            scale = max(float(np.ptp(values)) / 64000.0, 1e-6)
            offset = float(values.min()) + 32000.0 * scale
            packed = np.full((len(fields), 2, *values.shape[1:]), -32767, dtype=np.int16)
            packed[:, 1] = np.round((values - offset) / scale)  # the preliminary version alone has data
            cube = file.createVariable(name, "i2", ("time", "expver", "level", "latitude", "longitude"))
            cube[:] = packed
            cube.scale_factor, cube.add_offset, cube._FillValue = scale, offset, np.int16(-32767)
    return path


OPERA_HEIGHTS = np.array([-500.0, -100.0, *np.arange(-75.0, 3201.0, 25.0), 4000.0, 10000.0])


def write_opera(folder: Path, time: datetime, air: Air, lat: np.ndarray, lon: np.ndarray, scales: bool = True) -> Path:
    """An OPERA product; without scales as MintPy saves the part that it downloads."""
    path = folder / f"OPERA_L4_TROPO-ZENITH_{time:%Y%m%dT%H%M%S}Z_20250101T000000Z_HRES_v1.0.nc"
    north, east = np.meshgrid(lat, lon, indexing="ij")
    total = air.delay(north[None], east[None], OPERA_HEIGHTS[:, None, None])
    axes = {"time": np.zeros(1), "height": OPERA_HEIGHTS, "latitude": lat, "longitude": lon}
    with h5py.File(path, "w") as file:
        for name, values in axes.items():
            file[name] = values
            if scales:
                file[name].make_scale(name)
        for name, share in (("wet_delay", 0.1), ("hydrostatic_delay", 0.9)):
            cube = file.create_dataset(name, data=(share * total)[None].astype(np.float32))
            for number, axis in enumerate(axes if scales else ()):
                cube.dims[number].attach_scale(file[axis])
    return path
