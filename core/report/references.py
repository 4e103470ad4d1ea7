# SPDX-License-Identifier: GPL-2.0-or-later
"""The publications that the methods in words cite, in full."""

from __future__ import annotations

PUBLICATIONS = {
    "Berardino et al., 2002": (
        "Berardino, P., et al. (2002). A new algorithm for surface deformation monitoring based on small "
        "baseline differential SAR interferograms. IEEE TGRS 40(11), 2375-2383."
    ),
    "Doin et al., 2009": (
        "Doin, M.-P., et al. (2009). Corrections of stratified tropospheric delays in SAR interferometry: "
        "validation with global atmospheric models. J. Applied Geophysics 69, 35-50."
    ),
    "Fattahi & Amelung, 2013": (
        "Fattahi, H., & Amelung, F. (2013). DEM error correction in InSAR time series. IEEE TGRS 51(7), 4249-4259."
    ),
    "Hersbach et al., 2020": (
        "Hersbach, H., et al. (2020). The ERA5 global reanalysis. Q. J. R. Meteorol. Soc. 146, 1999-2049."
    ),
    "Hetland et al., 2012": (
        "Hetland, E. A., et al. (2012). Multiscale InSAR time series (MInTS) analysis of surface deformation. "
        "JGR 117, B02404."
    ),
    "Jolivet et al., 2014": (
        "Jolivet, R., et al. (2014). Improving InSAR geodesy using global atmospheric models. JGR Solid Earth "
        "119, 2324-2341."
    ),
    "Pepe & Lanari, 2006": (
        "Pepe, A., & Lanari, R. (2006). On the extension of the minimum cost flow algorithm for phase "
        "unwrapping. IEEE TGRS 44(9), 2374-2383."
    ),
    "Seymour & Cumming, 1994": (
        "Seymour, M. S., & Cumming, I. G. (1994). Maximum likelihood estimation for SAR interferometry. IGARSS '94."
    ),
    "Tough et al., 1995": (
        "Tough, R. J. A., Blacknell, D., & Quegan, S. (1995). A statistical description of polarimetric and "
        "interferometric synthetic aperture radar data. Proc. R. Soc. A 449, 567-589."
    ),
    "Yu et al., 2018": (
        "Yu, C., et al. (2018). Generic atmospheric correction model for interferometric synthetic aperture "
        "radar observations. JGR Solid Earth 123, 9202-9222."
    ),
    "Yunjun et al., 2019": (
        "Yunjun, Z., Fattahi, H., & Amelung, F. (2019). Small baseline InSAR time series analysis. Computers "
        "& Geosciences 133, 104331."
    ),
}


def cited(text: str) -> tuple[str, ...]:
    """The publications that a text cites as (Author, year), in full and in alphabetical order."""
    return tuple(full for short, full in sorted(PUBLICATIONS.items()) if short in text)
