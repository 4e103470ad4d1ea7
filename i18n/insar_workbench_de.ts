<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>InsarWorkbench</name>
    <message>
        <location filename="../plugin/algorithm_menus.py"/>
        <source>Active areas…</source>
        <translation>Aktive Gebiete…</translation>
    </message>
    <message>
        <location filename="../plugin/algorithm_menus.py"/>
        <source>Changes of rate…</source>
        <translation>Änderungen der Rate…</translation>
    </message>
    <message>
        <location filename="../plugin/algorithm_menus.py"/>
        <source>Velocity with this model…</source>
        <translation>Geschwindigkeit mit diesem Modell…</translation>
    </message>
    <message>
        <location filename="../plugin/algorithm_menus.py"/>
        <source>Displacement at points…</source>
        <translation>Verschiebung an Punkten…</translation>
    </message>
    <message>
        <location filename="../plugin/algorithm_menus.py"/>
        <source>Displacement of polygons…</source>
        <translation>Verschiebung von Polygonen…</translation>
    </message>
    <message>
        <location filename="../plugin/algorithm_menus.py"/>
        <source>Compare with GNSS…</source>
        <translation>Mit GNSS vergleichen…</translation>
    </message>
    <message>
        <location filename="../plugin/algorithm_menus.py"/>
        <source>East and up from two tracks…</source>
        <translation>Ost und vertikal aus zwei Spuren…</translation>
    </message>
    <message>
        <location filename="../plugin/algorithm_menus.py"/>
        <source>East and up from two tracks, time series…</source>
        <translation>Ost und vertikal aus zwei Spuren, Zeitreihen…</translation>
    </message>
    <message>
        <location filename="../plugin/algorithm_menus.py"/>
        <source>Vertical or downslope from one track…</source>
        <translation>Vertikal oder hangabwärts aus einer Spur…</translation>
    </message>
    <message>
        <location filename="../plugin/algorithm_menus.py"/>
        <source>Google Earth (KMZ)…</source>
        <translation>Google Earth (KMZ)…</translation>
    </message>
    <message>
        <location filename="../plugin/algorithm_menus.py"/>
        <source>GeoTIFF…</source>
        <translation>GeoTIFF…</translation>
    </message>
    <message>
        <location filename="../plugin/algorithm_menus.py"/>
        <source>Points (GeoPackage, shapefile, CSV)…</source>
        <translation>Punkte (GeoPackage, Shapefile, CSV)…</translation>
    </message>
    <message>
        <location filename="../plugin/algorithm_menus.py"/>
        <source>HDF-EOS5…</source>
        <translation>HDF-EOS5…</translation>
    </message>
    <message>
        <location filename="../plugin/algorithm_menus.py"/>
        <source>GMT grid…</source>
        <translation>GMT-Gitter…</translation>
    </message>
    <message>
        <location filename="../plugin/algorithm_menus.py"/>
        <source>ROI_PAC…</source>
        <translation>ROI_PAC…</translation>
    </message>
    <message>
        <location filename="../plugin/algorithm_menus.py"/>
        <source>Open a result (.h5) first, or a folder of them.</source>
        <translation>Öffnen Sie zuerst ein Ergebnis (.h5) oder einen Ordner davon.</translation>
    </message>
    <message>
        <location filename="../plugin/algorithm_menus.py"/>
        <source>Algorithms read the files, which have a reference of their own, not that of the dock.</source>
        <translation>Algorithmen lesen die Dateien; diese haben eine eigene Referenz, nicht die dieses Fensters.</translation>
    </message>
    <message>
        <location filename="../plugin/dock.py"/>
        <source>HDF5 (*.h5 *.he5);;Rasters with dates (*.tif *.tiff *.grd *.nc *.vrt *.img);;All files (*)</source>
        <translation>HDF5 (*.h5 *.he5);;Raster mit Daten im Namen (*.tif *.tiff *.grd *.nc *.vrt *.img);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../plugin/dock.py"/>
        <source>InSAR</source>
        <translation>InSAR</translation>
    </message>
    <message>
        <location filename="../plugin/dock.py"/>
        <source>The current layer does not come from InSAR Workbench, and neither its fields nor its file are named by dates such as D20200131; choose another one, or open a folder.</source>
        <translation>Der aktuelle Layer stammt nicht aus InSAR Workbench, und weder seine Felder noch seine Datei sind nach Terminen benannt wie D20200131; wählen Sie einen anderen oder öffnen Sie einen Ordner.</translation>
    </message>
    <message>
        <location filename="../plugin/dock.py"/>
        <source>Open a result folder</source>
        <translation>Ergebnisordner öffnen</translation>
    </message>
    <message>
        <location filename="../plugin/dock.py"/>
        <source>Open a result</source>
        <translation>Ergebnis öffnen</translation>
    </message>
    <message>
        <location filename="../plugin/dock.py"/>
        <source>What this project kept of the panel {title} is damaged, and was left out.</source>
        <translation>Was dieses Projekt von der Ansicht {title} gespeichert hat, ist beschädigt und wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../plugin/dock_header.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../plugin/dock_header.py"/>
        <source>Analyse</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <location filename="../plugin/dock_header.py"/>
        <source>Analyse what is open</source>
        <translation>Auswerten, was geöffnet ist</translation>
    </message>
    <message>
        <location filename="../plugin/dock_header.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../plugin/dock_header.py"/>
        <source>Export what is open, or make a report of it</source>
        <translation>Exportieren, was geöffnet ist, oder einen Bericht davon machen</translation>
    </message>
    <message>
        <location filename="../plugin/dock_header.py"/>
        <source>Report (PDF and layout)…</source>
        <translation>Bericht (PDF und Layout)…</translation>
    </message>
    <message>
        <location filename="../plugin/dock_header.py"/>
        <source>Result folder (ours or MintPy&apos;s)…</source>
        <translation>Ergebnisordner (eigener oder von MintPy)…</translation>
    </message>
    <message>
        <location filename="../plugin/dock_header.py"/>
        <source>File…</source>
        <translation>Datei…</translation>
    </message>
    <message>
        <location filename="../plugin/dock_header.py"/>
        <source>Add a file to compare with…</source>
        <translation>Datei zum Vergleich hinzufügen…</translation>
    </message>
    <message>
        <location filename="../plugin/dock_header.py"/>
        <source>From the current layer</source>
        <translation>Vom aktuellen Layer</translation>
    </message>
    <message>
        <location filename="../plugin/dock_header.py"/>
        <source>As the files say, else mm</source>
        <translation>Wie in den Dateien, sonst mm</translation>
    </message>
    <message>
        <location filename="../plugin/dock_header.py"/>
        <source>Unit of dated rasters</source>
        <translation>Einheit datierter Raster</translation>
    </message>
    <message>
        <location filename="../plugin/dock_header.py"/>
        <source>Unit of point layers</source>
        <translation>Einheit der Punktlayer</translation>
    </message>
    <message>
        <location filename="../plugin/dock_header.py"/>
        <source>Open a result folder or file, or drop it here</source>
        <translation>Ergebnisordner oder -datei öffnen oder hier ablegen</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>The layer {name} cannot be read from {source}; load it again.</source>
        <translation>Der Layer {name} kann nicht aus {source} gelesen werden; laden Sie ihn neu.</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>Reference of {layer}</source>
        <translation>Referenz von {layer}</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>The layer {layer} has no data at the reference; it stays as it is.</source>
        <translation>Der Layer {layer} hat an der Referenz keine Daten; er bleibt, wie er ist.</translation>
    </message>
    <message>
        <location filename="../plugin/map/date_player.py"/>
        <source>Date before</source>
        <translation>Voriger Termin</translation>
    </message>
    <message>
        <location filename="../plugin/map/date_player.py"/>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <location filename="../plugin/map/date_player.py"/>
        <source>Next date</source>
        <translation>Nächster Termin</translation>
    </message>
    <message>
        <location filename="../plugin/map/date_player.py"/>
        <source>Date that the map shows</source>
        <translation>Termin, den die Karte zeigt</translation>
    </message>
    <message>
        <location filename="../plugin/map/date_player.py"/>
        <source> dates/s</source>
        <translation> Termine/s</translation>
    </message>
    <message>
        <location filename="../plugin/map/date_player.py"/>
        <source>Speed of the film; it waits for a map that draws slowly</source>
        <translation>Geschwindigkeit des Films; er wartet auf eine Karte, die langsam zeichnet</translation>
    </message>
    <message>
        <location filename="../plugin/map/date_player.py"/>
        <source>Begin again at the end</source>
        <translation>Am Ende von vorn beginnen</translation>
    </message>
    <message>
        <location filename="../plugin/map/date_player.py"/>
        <source>Temporal controller: a frame per date, and each moves the other</source>
        <translation>Zeitsteuerung: ein Bild je Termin, und jede bewegt die andere mit</translation>
    </message>
    <message>
        <location filename="../plugin/map/date_player.py"/>
        <source>Displacement since this date</source>
        <translation>Verschiebung seit diesem Termin</translation>
    </message>
    <message>
        <location filename="../plugin/map/date_player.py"/>
        <source>since</source>
        <translation>seit</translation>
    </message>
    <message>
        <location filename="../plugin/map/date_player.py"/>
        <source>as in the data</source>
        <translation>wie in den Daten</translation>
    </message>
    <message>
        <location filename="../plugin/map/date_player.py"/>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_book.py"/>
        <source>InSAR map</source>
        <translation>InSAR-Karte</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_book.py"/>
        <source>Preparing {title} was canceled.</source>
        <translation>Das Vorbereiten von {title} wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_layer.py"/>
        <source>QGIS cannot read {path}; choose what to show once more.</source>
        <translation>QGIS kann {path} nicht lesen; wählen Sie noch einmal, was gezeigt werden soll.</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_panel.py"/>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_panel.py"/>
        <source>Reliable pixels only</source>
        <translation>Nur zuverlässige Pixel</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_panel.py"/>
        <source>Show nothing where the mask of the result is 0</source>
        <translation>Nichts zeigen, wo die Maske des Ergebnisses 0 ist</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_panel.py"/>
        <source>Share of pixels</source>
        <translation>Anteil der Pixel</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_panel.py"/>
        <source>Preparing {title}…</source>
        <translation>{title} wird vorbereitet…</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_panel.py"/>
        <source>Choose what the layer on the map is to show.</source>
        <translation>Wählen Sie, was der Layer auf der Karte zeigen soll.</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_panel.py"/>
        <source>There is no temporal controller here.</source>
        <translation>Hier gibt es keine Zeitsteuerung.</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_panel.py"/>
        <source>Share of points</source>
        <translation>Anteil der Punkte</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_pictures.py"/>
        <source>The reference has no data on this date, so the map shows none; choose another date.</source>
        <translation>Die Referenz hat an diesem Termin keine Daten, daher zeigt die Karte keine; wählen Sie einen anderen Termin.</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_pictures.py"/>
        <source>No data.</source>
        <translation>Keine Daten.</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_pictures.py"/>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_pictures.py"/>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_pictures.py"/>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_pictures.py"/>
        <source>{title}{when}: median {middle} {unit}, 96 % of the {what} from {low} to {high} {unit}</source>
        <translation>{title}{when}: Median {middle} {unit}, 96 % der {what} von {low} bis {high} {unit}</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_reference.py"/>
        <source>Reading the reference in {layer}…</source>
        <translation>Die Referenz in {layer} wird gelesen…</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_reference.py"/>
        <source>InSAR reference</source>
        <translation>InSAR-Referenz</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_views.py"/>
        <source>Velocity</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_views.py"/>
        <source>Temporal coherence</source>
        <translation>Zeitliche Kohärenz</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_views.py"/>
        <source>Average coherence</source>
        <translation>Mittlere Kohärenz</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_views.py"/>
        <source>Mask of reliable pixels</source>
        <translation>Maske zuverlässiger Pixel</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_views.py"/>
        <source>Error of the elevation model</source>
        <translation>Fehler des Höhenmodells</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_views.py"/>
        <source>Velocity of all dates</source>
        <translation>Geschwindigkeit aller Termine</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_views.py"/>
        <source>Displacement</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <location filename="../plugin/map/view_chooser.py"/>
        <source>What the layer on the map shows</source>
        <translation>Was der Layer auf der Karte zeigt</translation>
    </message>
    <message>
        <location filename="../plugin/map/view_chooser.py"/>
        <source>Choose what to show…</source>
        <translation>Auswählen, was gezeigt wird…</translation>
    </message>
    <message>
        <location filename="../plugin/network/closure_plot.py"/>
        <source>Closure phase</source>
        <translation>Schließungsphase</translation>
    </message>
    <message>
        <location filename="../plugin/network/closure_plot.py"/>
        <source>closed: {n}</source>
        <translation>geschlossen: {n}</translation>
    </message>
    <message>
        <location filename="../plugin/network/closure_plot.py"/>
        <source>off by multiples of 2π: {n}</source>
        <translation>um Vielfache von 2π daneben: {n}</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_book.py"/>
        <source>No stack of interferograms is open.</source>
        <translation>Es ist kein Interferogrammstapel geöffnet.</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_book.py"/>
        <source>The reference has no place in the coordinate system of the stack; move it.</source>
        <translation>Die Referenz hat keinen Ort im Koordinatensystem des Stapels; verschieben Sie sie.</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_book.py"/>
        <source>{kept} of {total} interferograms, {dates} dates, {parts}</source>
        <translation>{kept} von {total} Interferogrammen, {dates} Termine, {parts}</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_book.py"/>
        <source>1 connected part</source>
        <translation>1 zusammenhängender Teil</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_book.py"/>
        <source>{n} connected parts</source>
        <translation>{n} zusammenhängende Teile</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_book.py"/>
        <source>All interferograms are switched off; switch some on, or press Reset.</source>
        <translation>Alle Interferogramme sind ausgeschaltet; schalten Sie einige ein oder drücken Sie Zurücksetzen.</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_book.py"/>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <location filename="../plugin/network/network_book.py"/>
        <source>{first} to {last} ({n} dates)</source>
        <translation>{first} bis {last} ({n} Termine)</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_book.py"/>
        <source> and more</source>
        <translation> und weitere</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_book.py"/>
        <source>The network falls apart: no interferogram joins {parts}{more}. The motion between them is not measured; switch on an interferogram that joins them.</source>
        <translation>Das Netzwerk zerfällt: kein Interferogramm verbindet {parts}{more}. Die Bewegung dazwischen ist nicht gemessen; schalten Sie ein Interferogramm ein, das sie verbindet.</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_book.py"/>
        <source>{name} (row {row}, column {col}): temporal coherence {now}</source>
        <translation>{name} (Zeile {row}, Spalte {col}): zeitliche Kohärenz {now}</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_book.py"/>
        <source>, as in the file {before}</source>
        <translation>, wie in der Datei {before}</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_book.py"/>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_book.py"/>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_book.py"/>
        <source>; relative to the {name} of {some} of the {all} pixels of the reference area</source>
        <translation>; relativ zum {name} von {some} der {all} Pixel der Referenzfläche</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_book.py"/>
        <source>; relative to the {name} of the {all} pixels of the reference area</source>
        <translation>; relativ zum {name} der {all} Pixel der Referenzfläche</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_book.py"/>
        <source>{days} days</source>
        <translation>{days} Tage</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_book.py"/>
        <source>click: switch off</source>
        <translation>Klick: ausschalten</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_book.py"/>
        <source>off; click: switch on</source>
        <translation>aus; Klick: einschalten</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_book.py"/>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_book.py"/>
        <source>off by {turns} × 2π</source>
        <translation>um {turns} × 2π daneben</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_book.py"/>
        <source>{kept} of {all} interferograms</source>
        <translation>{kept} von {all} Interferogrammen</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_layers.py"/>
        <source> (changed network)</source>
        <translation> (geändertes Netzwerk)</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_panel.py"/>
        <source>The network of the interferograms</source>
        <translation>Das Netzwerk der Interferogramme</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_panel.py"/>
        <source>Mean coherence of the interferograms</source>
        <translation>Mittlere Kohärenz der Interferogramme</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_panel.py"/>
        <source>Velocity of the changed network</source>
        <translation>Geschwindigkeit des geänderten Netzwerks</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_panel.py"/>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_panel.py"/>
        <source>Opening {name}…</source>
        <translation>{name} wird geöffnet…</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_panel.py"/>
        <source>The open result has no stack of interferograms (ifgramStack.h5); open a folder that has one.</source>
        <translation>Das geöffnete Ergebnis hat keinen Interferogrammstapel (ifgramStack.h5); öffnen Sie einen Ordner, der einen hat.</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_panel.py"/>
        <source>Open a result with a stack of interferograms to see its network.</source>
        <translation>Öffnen Sie ein Ergebnis mit einem Interferogrammstapel, um sein Netzwerk zu sehen.</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_panel.py"/>
        <source>Write into {name} that {kept} of its {total} interferograms are kept?</source>
        <translation>In {name} schreiben, dass {kept} von {total} Interferogrammen behalten werden?</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_panel.py"/>
        <source>Save to stack</source>
        <translation>Im Stapel speichern</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_panel.py"/>
        <source>{path} cannot be written: {error}</source>
        <translation>{path} kann nicht geschrieben werden: {error}</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_panel.py"/>
        <source>Saved into {name}. Run &apos;Invert network&apos; to make a time series with it.</source>
        <translation>In {name} gespeichert. &apos;Netzwerk invertieren&apos; macht daraus eine Zeitreihe.</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_panel.py"/>
        <source>The map shows the velocity from {kept} interferograms ({seconds} s); Reset brings the old back.</source>
        <translation>Die Karte zeigt die Geschwindigkeit aus {kept} Interferogrammen ({seconds} s); Zurücksetzen bringt die alte zurück.</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_panel.py"/>
        <source>Click an interferogram or a date to switch it off; click the map to choose a pixel.</source>
        <translation>Klicken Sie auf ein Interferogramm oder einen Termin, um es auszuschalten; auf die Karte, um ein Pixel zu wählen.</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_plots.py"/>
        <source>Perpendicular baseline</source>
        <translation>Senkrechte Basislinie</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_plots.py"/>
        <source>No baselines in the stack</source>
        <translation>Keine Basislinien im Stapel</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_plots.py"/>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_plots.py"/>
        <source>Above the diagonal: all interferograms; below it: those that are on</source>
        <translation>Über der Diagonale: alle Interferogramme; darunter: die eingeschalteten</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_point.py"/>
        <source>This place lies outside the stack of interferograms.</source>
        <translation>Dieser Ort liegt außerhalb des Interferogrammstapels.</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_point.py"/>
        <source>Open a result with a stack of interferograms first.</source>
        <translation>Öffnen Sie zuerst ein Ergebnis mit einem Interferogrammstapel.</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_series.py"/>
        <source>LOS displacement</source>
        <translation>LOS-Verschiebung</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_series.py"/>
        <source>as in the file</source>
        <translation>wie in der Datei</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_series.py"/>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_series.py"/>
        <source>mm/year</source>
        <translation>mm/Jahr</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_shading.py"/>
        <source>Mean coherence</source>
        <translation>Mittlere Kohärenz</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_shading.py"/>
        <source>Coherence of the pixel</source>
        <translation>Kohärenz des Pixels</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_shading.py"/>
        <source>Residual of the pixel (rad)</source>
        <translation>Residuum des Pixels (rad)</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_toolbar.py"/>
        <source>Pick a point: click on the map</source>
        <translation>Punkt wählen: auf die Karte klicken</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_toolbar.py"/>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_toolbar.py"/>
        <source>What the colours of the interferograms show</source>
        <translation>Was die Farben der Interferogramme zeigen</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_toolbar.py"/>
        <source>The point whose pixel is inverted</source>
        <translation>Der Punkt, dessen Pixel invertiert wird</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_toolbar.py"/>
        <source>The stack of interferograms</source>
        <translation>Der Interferogrammstapel</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_toolbar.py"/>
        <source>Apply to map: invert all pixels with this network and show their velocity</source>
        <translation>Auf die Karte anwenden: alle Pixel mit diesem Netzwerk invertieren und ihre Geschwindigkeit zeigen</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_toolbar.py"/>
        <source>Apply to map</source>
        <translation>Auf die Karte anwenden</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_toolbar.py"/>
        <source>Save to stack: write into the file which interferograms are kept</source>
        <translation>Im Stapel speichern: in die Datei schreiben, welche Interferogramme behalten werden</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_toolbar.py"/>
        <source>Reset: back to the network and the velocity of the files</source>
        <translation>Zurücksetzen: zum Netzwerk und zur Geschwindigkeit der Dateien</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_toolbar.py"/>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_toolbar.py"/>
        <source>Network: dates and interferograms in time and perpendicular baseline</source>
        <translation>Netzwerk: Termine und Interferogramme über Zeit und senkrechter Basislinie</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_toolbar.py"/>
        <source>Matrix: each interferogram in the row and column of its dates</source>
        <translation>Matrix: jedes Interferogramm in der Zeile und Spalte seiner Termine</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_toolbar.py"/>
        <source>Closures: phase around each triplet of dates at the point</source>
        <translation>Schließungen: Phase um jedes Triplett von Terminen am Punkt</translation>
    </message>
    <message>
        <location filename="../plugin/opening.py"/>
        <source>The folder {path} holds nothing to show: no displacement series, velocity or stack (.h5), and no rasters with dates in their names (disp_20200131.tif); choose another folder, or first make results of interferograms with the algorithm &apos;{workflow}&apos;.</source>
        <translation>Der Ordner {path} enthält nichts, was sich zeigen lässt: keine Verschiebungszeitreihe, keine Geschwindigkeit, keinen Stapel (.h5) und keine Raster mit Terminen im Namen (disp_20200131.tif); wählen Sie einen anderen Ordner oder machen Sie zuerst Ergebnisse aus Interferogrammen mit dem Algorithmus &apos;{workflow}&apos;.</translation>
    </message>
    <message>
        <location filename="../plugin/opening.py"/>
        <source>Small baseline workflow</source>
        <translation>SBAS-Arbeitsablauf</translation>
    </message>
    <message>
        <location filename="../plugin/plots/colour_range.py"/>
        <source>Value of the first colour; typing fixes the range</source>
        <translation>Wert der ersten Farbe; eine Eingabe hält den Bereich fest</translation>
    </message>
    <message>
        <location filename="../plugin/plots/colour_range.py"/>
        <source>Value of the last colour; typing fixes the range</source>
        <translation>Wert der letzten Farbe; eine Eingabe hält den Bereich fest</translation>
    </message>
    <message>
        <location filename="../plugin/plots/colour_range.py"/>
        <source>Share of the values that the colours cover when the range is not fixed</source>
        <translation>Anteil der Werte, den die Farben abdecken, wenn der Bereich nicht festgehalten ist</translation>
    </message>
    <message>
        <location filename="../plugin/plots/colour_range.py"/>
        <source>of all dates</source>
        <translation>aller Termine</translation>
    </message>
    <message>
        <location filename="../plugin/plots/colour_range.py"/>
        <source>of this date</source>
        <translation>dieses Termins</translation>
    </message>
    <message>
        <location filename="../plugin/plots/colour_range.py"/>
        <source>Whose values decide the range when it is not fixed</source>
        <translation>Wessen Werte den Bereich bestimmen, wenn er nicht festgehalten ist</translation>
    </message>
    <message>
        <location filename="../plugin/plots/colour_range.py"/>
        <source>Fix the range: it stays when another date or layer is shown</source>
        <translation>Bereich festhalten: er bleibt, wenn ein anderer Termin oder Layer gezeigt wird</translation>
    </message>
    <message>
        <location filename="../plugin/plots/colour_range.py"/>
        <source>Keep the range symmetric: the lowest value is the highest one with a minus</source>
        <translation>Bereich symmetrisch halten: der kleinste Wert ist der größte mit einem Minus</translation>
    </message>
    <message>
        <location filename="../plugin/plots/colour_range.py"/>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../plugin/plots/colour_range.py"/>
        <source>Colours of this kind of layer; the arrow has others, and turns them round</source>
        <translation>Farben dieser Art von Layer; der Pfeil bietet andere an und kehrt sie um</translation>
    </message>
    <message>
        <location filename="../plugin/plots/colour_range.py"/>
        <source>Opacity of the layer</source>
        <translation>Deckkraft des Layers</translation>
    </message>
    <message>
        <location filename="../plugin/plots/plot_export.py"/>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <location filename="../plugin/plots/plot_export.py"/>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/plots/plot_export.py"/>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <location filename="../plugin/plots/plot_export.py"/>
        <source>Vector picture (*.svg)</source>
        <translation>Vektorbild (*.svg)</translation>
    </message>
    <message>
        <location filename="../plugin/plots/plot_export.py"/>
        <source>{path} cannot be written; choose another folder, and a name that ends in .png or .svg.</source>
        <translation>{path} kann nicht geschrieben werden; wählen Sie einen anderen Ordner und einen Namen, der auf .png oder .svg endet.</translation>
    </message>
    <message>
        <location filename="../plugin/plots/plot_row.py"/>
        <source>… {count} more</source>
        <translation>… {count} weitere</translation>
    </message>
    <message>
        <location filename="../plugin/plots/plot_row.py"/>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <location filename="../plugin/plots/plot_svg.py"/>
        <source>pyqtgraph {version} cannot draw this plot as SVG ({error}); save it as PNG instead.</source>
        <translation>pyqtgraph {version} kann diese Darstellung nicht als SVG zeichnen ({error}); speichern Sie sie stattdessen als PNG.</translation>
    </message>
    <message>
        <location filename="../plugin/plots/plot_svg.py"/>
        <source>The picture has no size; save it as PNG instead.</source>
        <translation>Das Bild hat keine Größe; speichern Sie es stattdessen als PNG.</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Show displacement histories, profiles and the network</source>
        <translation>Verschiebungsverläufe, Profile und das Netzwerk zeigen</translation>
    </message>
    <message>
        <location filename="../plugin/points/point_index.py"/>
        <source>Looking through the points of {name}</source>
        <translation>Die Punkte von {name} werden durchgesehen</translation>
    </message>
    <message>
        <location filename="../plugin/points/point_index.py"/>
        <source>Canceled: {task}.</source>
        <translation>Abgebrochen: {task}.</translation>
    </message>
    <message>
        <location filename="../plugin/points/point_layer.py"/>
        <source>The layer {name} is no longer in the project.</source>
        <translation>Der Layer {name} ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <location filename="../plugin/points/point_layer.py"/>
        <source>One in {share} points of this large area was read.</source>
        <translation>Einer von {share} Punkten dieser großen Fläche wurde gelesen.</translation>
    </message>
    <message>
        <location filename="../plugin/points/point_layer.py"/>
        <source>{name} has no point within {metres:.0f} m of this place.</source>
        <translation>{name} hat im Umkreis von {metres:.0f} m um diesen Ort keinen Punkt.</translation>
    </message>
    <message>
        <location filename="../plugin/points/point_layer.py"/>
        <source>The point of {name} lies {metres:.0f} m away.</source>
        <translation>Der Punkt von {name} liegt {metres:.0f} m entfernt.</translation>
    </message>
    <message>
        <location filename="../plugin/points/point_layer.py"/>
        <source>{target} has no place in the coordinate system of {name}.</source>
        <translation>{target} hat keinen Ort im Koordinatensystem von {name}.</translation>
    </message>
    <message>
        <location filename="../plugin/points/point_list.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../plugin/points/point_list.py"/>
        <source>Coh.</source>
        <translation>Koh.</translation>
    </message>
    <message>
        <location filename="../plugin/points/point_list.py"/>
        <source>x, y</source>
        <translation>x, y</translation>
    </message>
    <message>
        <location filename="../plugin/points/point_list.py"/>
        <source>Rate and its standard deviation</source>
        <translation>Rate und ihre Standardabweichung</translation>
    </message>
    <message>
        <location filename="../plugin/points/point_list.py"/>
        <source>Zoom to it</source>
        <translation>Darauf zoomen</translation>
    </message>
    <message>
        <location filename="../plugin/points/point_list.py"/>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <location filename="../plugin/points/point_list.py"/>
        <source>Colour…</source>
        <translation>Farbe…</translation>
    </message>
    <message>
        <location filename="../plugin/points/point_list.py"/>
        <source>Use as reference</source>
        <translation>Als Referenz verwenden</translation>
    </message>
    <message>
        <location filename="../plugin/points/point_list.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../plugin/points/point_list.py"/>
        <source>Back to the reference of the file</source>
        <translation>Zurück zur Referenz der Datei</translation>
    </message>
    <message>
        <location filename="../plugin/points/point_list.py"/>
        <source>Colour of the curve and its marker</source>
        <translation>Farbe der Kurve und ihrer Markierung</translation>
    </message>
    <message>
        <location filename="../plugin/points/vector_points.py"/>
        <source>Make a layer of points or polygons the current one in the list of layers.</source>
        <translation>Machen Sie einen Punkt- oder Polygonlayer zum aktuellen in der Layerliste.</translation>
    </message>
    <message>
        <location filename="../plugin/points/vector_points.py"/>
        <source>{layer} gives {count} features; select 1 to {most} of them.</source>
        <translation>{layer} gibt {count} Objekte; wählen Sie 1 bis {most} davon aus.</translation>
    </message>
    <message>
        <location filename="../plugin/report/report.py"/>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <location filename="../plugin/report/report.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../plugin/report/report.py"/>
        <source>Saved {path}. To change it: Project &gt; Layouts &gt; {name}.</source>
        <translation>{path} gespeichert. Zum Ändern: Projekt &gt; Layouts &gt; {name}.</translation>
    </message>
    <message>
        <location filename="../plugin/report/report.py"/>
        <source>The map is empty; show a layer, such as the velocity, and make the report again.</source>
        <translation>Die Karte ist leer; zeigen Sie einen Layer, etwa die Geschwindigkeit, und machen Sie den Bericht noch einmal.</translation>
    </message>
    <message>
        <location filename="../plugin/report/report.py"/>
        <source>Values are still being read; make the report again in a moment.</source>
        <translation>Es werden noch Werte gelesen; machen Sie den Bericht in einem Augenblick noch einmal.</translation>
    </message>
    <message>
        <location filename="../plugin/report/report.py"/>
        <source>InSAR report</source>
        <translation>InSAR-Bericht</translation>
    </message>
    <message>
        <location filename="../plugin/report/report.py"/>
        <source>Ground displacement along the line of sight</source>
        <translation>Bodenverschiebung in Blickrichtung (LOS)</translation>
    </message>
    <message>
        <location filename="../plugin/report/report.py"/>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <location filename="../plugin/report/report.py"/>
        <source>Positive: toward the radar, negative: away from it.</source>
        <translation>Positiv: zum Radar hin, negativ: vom Radar weg.</translation>
    </message>
    <message>
        <location filename="../plugin/report/report.py"/>
        <source>Relative to the reference R at {place}.</source>
        <translation>Relativ zur Referenz R bei {place}.</translation>
    </message>
    <message>
        <location filename="../plugin/report/report.py"/>
        <source>Time series</source>
        <translation>Zeitreihen</translation>
    </message>
    <message>
        <location filename="../plugin/report/report.py"/>
        <source>Transect</source>
        <translation>Profil</translation>
    </message>
    <message>
        <location filename="../plugin/report/report.py"/>
        <source>Rate ± one standard deviation of the model in the plot.</source>
        <translation>Rate ± eine Standardabweichung des dargestellten Modells.</translation>
    </message>
    <message>
        <location filename="../plugin/report/report.py"/>
        <source>Fitted from {first} to {last}.</source>
        <translation>Angepasst von {first} bis {last}.</translation>
    </message>
    <message>
        <location filename="../plugin/report/report.py"/>
        <source>the first date</source>
        <translation>dem ersten Termin</translation>
    </message>
    <message>
        <location filename="../plugin/report/report.py"/>
        <source>the last date</source>
        <translation>zum letzten Termin</translation>
    </message>
    <message>
        <location filename="../plugin/report/report.py"/>
        <source>Left out: {dates}.</source>
        <translation>Weggelassen: {dates}.</translation>
    </message>
    <message>
        <location filename="../plugin/report/report_layout.py"/>
        <source>Rate [mm/year]</source>
        <translation>Rate [mm/Jahr]</translation>
    </message>
    <message>
        <location filename="../plugin/report/report_layout.py"/>
        <source>Coherence</source>
        <translation>Kohärenz</translation>
    </message>
    <message>
        <location filename="../plugin/report/report_layout.py"/>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <location filename="../plugin/report/report_layout.py"/>
        <source>Points and areas</source>
        <translation>Punkte und Flächen</translation>
    </message>
    <message>
        <location filename="../plugin/report/report_layout.py"/>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <location filename="../plugin/report/report_layout.py"/>
        <source>References</source>
        <translation>Literatur</translation>
    </message>
    <message>
        <location filename="../plugin/report/report_layout.py"/>
        <source>{path} cannot be written; choose another folder.</source>
        <translation>{path} kann nicht geschrieben werden; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../plugin/report/report_marks.py"/>
        <source>Points and lines of the report</source>
        <translation>Punkte und Linien des Berichts</translation>
    </message>
    <message>
        <location filename="../plugin/series/curves.py"/>
        <source>Reading {target} was canceled.</source>
        <translation>Das Lesen von {target} wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../plugin/series/curves.py"/>
        <source>Reading {target} in {source}</source>
        <translation>Lesen von {target} in {source}</translation>
    </message>
    <message>
        <location filename="../plugin/series/model_editor.py"/>
        <source>Show the model</source>
        <translation>Modell zeigen</translation>
    </message>
    <message>
        <location filename="../plugin/series/model_editor.py"/>
        <source>Show residuals below</source>
        <translation>Residuen darunter zeigen</translation>
    </message>
    <message>
        <location filename="../plugin/series/model_editor.py"/>
        <source>Linear: rate</source>
        <translation>Linear: Rate</translation>
    </message>
    <message>
        <location filename="../plugin/series/model_editor.py"/>
        <source>Quadratic: acceleration</source>
        <translation>Quadratisch: Beschleunigung</translation>
    </message>
    <message>
        <location filename="../plugin/series/model_editor.py"/>
        <source>Cubic</source>
        <translation>Kubisch</translation>
    </message>
    <message>
        <location filename="../plugin/series/model_editor.py"/>
        <source>Annual</source>
        <translation>Jährlich</translation>
    </message>
    <message>
        <location filename="../plugin/series/model_editor.py"/>
        <source>Semi-annual</source>
        <translation>Halbjährlich</translation>
    </message>
    <message>
        <location filename="../plugin/series/model_editor.py"/>
        <source>dates: 20180412 2019-01-01</source>
        <translation>Termine: 20180412 2019-01-01</translation>
    </message>
    <message>
        <location filename="../plugin/series/model_editor.py"/>
        <source>days: 60, or 20180319 60</source>
        <translation>Tage: 60, oder 20180319 60</translation>
    </message>
    <message>
        <location filename="../plugin/series/model_editor.py"/>
        <source>Onset and days; without an onset it begins on the first date</source>
        <translation>Beginn und Tage; ohne Beginn fängt es am ersten Termin an</translation>
    </message>
    <message>
        <location filename="../plugin/series/model_editor.py"/>
        <source>All dates</source>
        <translation>Alle Termine</translation>
    </message>
    <message>
        <location filename="../plugin/series/model_editor.py"/>
        <source>Forget the chosen period and take excluded dates in again</source>
        <translation>Den gewählten Zeitraum vergessen und ausgeschlossene Termine wieder aufnehmen</translation>
    </message>
    <message>
        <location filename="../plugin/series/model_editor.py"/>
        <source>Polynomial</source>
        <translation>Polynom</translation>
    </message>
    <message>
        <location filename="../plugin/series/model_editor.py"/>
        <source>Seasons</source>
        <translation>Saisonal</translation>
    </message>
    <message>
        <location filename="../plugin/series/model_editor.py"/>
        <source>Steps</source>
        <translation>Sprünge</translation>
    </message>
    <message>
        <location filename="../plugin/series/model_editor.py"/>
        <source>Exponential</source>
        <translation>Exponentiell</translation>
    </message>
    <message>
        <location filename="../plugin/series/model_editor.py"/>
        <source>Logarithmic</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <location filename="../plugin/series/model_editor.py"/>
        <source>Degree {degree}</source>
        <translation>Grad {degree}</translation>
    </message>
    <message>
        <location filename="../plugin/series/model_editor.py"/>
        <source>, without {count}</source>
        <translation>, ohne {count}</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_items.py"/>
        <source>{names}: wavelength unknown, replicas are {step:g} mm apart</source>
        <translation>{names}: Wellenlänge unbekannt, Kopien haben {step:g} mm Abstand</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_picker.py"/>
        <source>The next point or area becomes the reference.</source>
        <translation>Der nächste Punkt oder die nächste Fläche wird die Referenz.</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_picker.py"/>
        <source>Nothing is open yet: drop a result folder on the dock, or use the Open button.</source>
        <translation>Noch ist nichts geöffnet: legen Sie einen Ergebnisordner hier ab oder benutzen Sie den Knopf Öffnen.</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_picker.py"/>
        <source>This place does not exist in the coordinate system of the data.</source>
        <translation>Diesen Ort gibt es im Koordinatensystem der Daten nicht.</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_picker.py"/>
        <source>Everything is now relative to {place}.</source>
        <translation>Alles ist jetzt relativ zu {place}.</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Pick a point: click one, Shift adds, Ctrl sets the reference</source>
        <translation>Punkt wählen: klicken; Umschalt fügt hinzu, Strg setzt die Referenz</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Draw an area: clicks, right click ends; Ctrl: reference</source>
        <translation>Fläche zeichnen: Klicks, Rechtsklick beendet; Strg: Referenz</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Draw a circle: drag from its middle; Ctrl: reference</source>
        <translation>Kreis zeichnen: von der Mitte aus ziehen; Strg: Referenz</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Take the points or polygons that are selected in the current layer</source>
        <translation>Die im aktuellen Layer ausgewählten Punkte oder Polygone übernehmen</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Hold on: a click adds a point and keeps the others</source>
        <translation>Sammeln: ein Klick fügt einen Punkt hinzu und behält die anderen</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Remove the last point</source>
        <translation>Letzten Punkt entfernen</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Remove all points</source>
        <translation>Alle Punkte entfernen</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Reference: the next point or area becomes the reference</source>
        <translation>Referenz: der nächste Punkt oder die nächste Fläche wird die Referenz</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Series</source>
        <translation>Reihen</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Which time series are shown</source>
        <translation>Welche Zeitreihen gezeigt werden</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Function of time that is fitted</source>
        <translation>Zeitfunktion, die angepasst wird</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Quadratic: rate and acceleration</source>
        <translation>Quadratisch: Rate und Beschleunigung</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Cubic: polynomial of the third degree</source>
        <translation>Kubisch: Polynom dritten Grades</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Annual: a wave with a period of one year</source>
        <translation>Jährlich: eine Welle mit einer Periode von einem Jahr</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>No model: dots alone</source>
        <translation>Kein Modell: nur Punkte</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Period: drag the edges of the region that is fitted</source>
        <translation>Zeitraum: die Ränder des Bereichs ziehen, der angepasst wird</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Residuals below the series</source>
        <translation>Residuen unter den Reihen</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Range of the value axis</source>
        <translation>Bereich der Werteachse</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Looks of the plot</source>
        <translation>Aussehen der Darstellung</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Adaptive: what is in view</source>
        <translation>Adaptiv: was zu sehen ist</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Symmetric about zero</source>
        <translation>Symmetrisch um null</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Steady: symmetric, round, only grows</source>
        <translation>Ruhig: symmetrisch, rund, wächst nur</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>From all values</source>
        <translation>Aus allen Werten</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Shared by series and residuals</source>
        <translation>Gemeinsam für Reihen und Residuen</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Values as CSV…</source>
        <translation>Werte als CSV…</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Picture as PNG…</source>
        <translation>Bild als PNG…</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Picture as SVG…</source>
        <translation>Bild als SVG…</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Copy the values</source>
        <translation>Werte kopieren</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Nothing is open</source>
        <translation>Nichts geöffnet</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Defaults</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Set back all looks of the plots, those of the other buttons too</source>
        <translation>Alles am Aussehen der Darstellungen zurücksetzen, auch das der anderen Knöpfe</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Solid</source>
        <translation>Durchgezogen</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Dashed</source>
        <translation>Gestrichelt</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Dotted</source>
        <translation>Gepunktet</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>half the wavelength</source>
        <translation>halbe Wellenlänge</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>0: half the wavelength that the file tells</source>
        <translation>0: die halbe Wellenlänge, die in der Datei steht</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Years and months</source>
        <translation>Jahre und Monate</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Jan 2020</source>
        <translation>Jan. 2020</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>2020</source>
        <translation>2020</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>no title</source>
        <translation>kein Titel</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>LOS displacement (mm)</source>
        <translation>LOS-Verschiebung (mm)</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Title of an axis of the displacement histories</source>
        <translation>Titel einer Achse der Verschiebungsverläufe</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Width at which a picture is laid out: wider makes text and dots smaller</source>
        <translation>Breite, für die ein Bild angelegt wird: breiter macht Text und Punkte kleiner</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Pixels of a PNG for one of its layout; it is at least 1200 pixels wide</source>
        <translation>Pixel eines PNG für eines der Anlage; es ist mindestens 1200 Pixel breit</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Areas: band from the lowest to the highest</source>
        <translation>Flächen: Band vom kleinsten zum größten Wert</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Areas: curves of the pixels or points</source>
        <translation>Flächen: Kurven der Pixel oder Punkte</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Line through the dots</source>
        <translation>Linie durch die Punkte</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Error bars</source>
        <translation>Fehlerbalken</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Grid</source>
        <translation>Gitter</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Random colours for new points</source>
        <translation>Zufällige Farben für neue Punkte</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Areas show the</source>
        <translation>Flächen zeigen</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Dots</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Style of lines</source>
        <translation>Linienart</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Replicas above and below</source>
        <translation>Kopien darüber und darunter</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Step of the replicas</source>
        <translation>Abstand der Kopien</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Title of time</source>
        <translation>Titel der Zeitachse</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Title of values</source>
        <translation>Titel der Werteachse</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Width of pictures</source>
        <translation>Breite der Bilder</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Scale of pictures</source>
        <translation>Maßstab der Bilder</translation>
    </message>
    <message>
        <location filename="../plugin/series/time_series_panel.py"/>
        <source>Residual</source>
        <translation>Residuum</translation>
    </message>
    <message>
        <location filename="../plugin/series/time_series_panel.py"/>
        <source>Open a result, then click on the map. Shift: one more, Ctrl: the reference.</source>
        <translation>Öffnen Sie ein Ergebnis und klicken Sie auf die Karte. Umschalt: einer mehr, Strg: die Referenz.</translation>
    </message>
    <message>
        <location filename="../plugin/series/time_series_panel.py"/>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <location filename="../plugin/series/time_series_panel.py"/>
        <source>{count} dates</source>
        <translation>{count} Termine</translation>
    </message>
    <message>
        <location filename="../plugin/series/time_series_panel.py"/>
        <source>last value {value} mm</source>
        <translation>letzter Wert {value} mm</translation>
    </message>
    <message>
        <location filename="../plugin/series/time_series_panel.py"/>
        <source>{count} points</source>
        <translation>{count} Punkte</translation>
    </message>
    <message>
        <location filename="../plugin/series/time_series_panel.py"/>
        <source>{count} pixels</source>
        <translation>{count} Pixel</translation>
    </message>
    <message>
        <location filename="../plugin/series/time_series_panel.py"/>
        <source>Copied to the clipboard.</source>
        <translation>In die Zwischenablage kopiert.</translation>
    </message>
    <message>
        <location filename="../plugin/series/time_series_panel.py"/>
        <source>Saved {path}.</source>
        <translation>{path} gespeichert.</translation>
    </message>
    <message>
        <location filename="../plugin/session.py"/>
        <source>Opened {title}.</source>
        <translation>{title} geöffnet.</translation>
    </message>
    <message>
        <location filename="../plugin/session.py"/>
        <source>Opening {name}</source>
        <translation>{name} wird geöffnet</translation>
    </message>
    <message>
        <location filename="../plugin/session.py"/>
        <source>The state of the dock in this project cannot be read: {error}</source>
        <translation>Der Zustand des Fensters in diesem Projekt kann nicht gelesen werden: {error}</translation>
    </message>
    <message>
        <location filename="../plugin/targets.py"/>
        <source>Area {number}</source>
        <translation>Fläche {number}</translation>
    </message>
    <message>
        <location filename="../plugin/targets.py"/>
        <source>Point {number}</source>
        <translation>Punkt {number}</translation>
    </message>
    <message>
        <location filename="../plugin/task_footer.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../plugin/task_footer.py"/>
        <source>Stop what is being computed; what is shown stays</source>
        <translation>Die laufende Rechnung anhalten; was gezeigt wird, bleibt</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_book.py"/>
        <source>Reading along {line} was canceled.</source>
        <translation>Das Lesen entlang {line} wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_book.py"/>
        <source>Transect {number}</source>
        <translation>Profil {number}</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_export.py"/>
        <source>Transects</source>
        <translation>Profile</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_export.py"/>
        <source>Values along transects</source>
        <translation>Werte entlang der Profile</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_export.py"/>
        <source>{path} cannot be written: {why}</source>
        <translation>{path} kann nicht geschrieben werden: {why}</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_lines.py"/>
        <source>{file} has no data at the reference; move it.</source>
        <translation>{file} hat an der Referenz keine Daten; verschieben Sie sie.</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_lines.py"/>
        <source>Make a layer of lines the current one in the list of layers.</source>
        <translation>Machen Sie einen Linienlayer zum aktuellen in der Layerliste.</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_lines.py"/>
        <source>{layer} gives {count} lines; select 1 to {most} of them.</source>
        <translation>{layer} gibt {count} Linien; wählen Sie 1 bis {most} davon aus.</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_list.py"/>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_list.py"/>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_list.py"/>
        <source>Median of the values under the line</source>
        <translation>Median der Werte unter der Linie</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_list.py"/>
        <source>Lowest and highest value under the line</source>
        <translation>Kleinster und größter Wert unter der Linie</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_panel.py"/>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_panel.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_panel.py"/>
        <source>Open a result, then draw a line: clicks on the map, a right click ends it.</source>
        <translation>Öffnen Sie ein Ergebnis und zeichnen Sie eine Linie: Klicks auf die Karte, ein Rechtsklick beendet sie.</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_panel.py"/>
        <source>Distance ({unit})</source>
        <translation>Entfernung ({unit})</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_panel.py"/>
        <source>Displacement (mm)</source>
        <translation>Verschiebung (mm)</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_panel.py"/>
        <source>There is no line yet: draw one on the map.</source>
        <translation>Es gibt noch keine Linie: zeichnen Sie eine auf die Karte.</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_panel.py"/>
        <source>Two layers were added to the project: the lines, and their pieces with the values.</source>
        <translation>Zwei Layer wurden dem Projekt hinzugefügt: die Linien, und ihre Stücke mit den Werten.</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_texts.py"/>
        <source>{name}: {length}</source>
        <translation>{name}: {length}</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_texts.py"/>
        <source>, displacement from {first} to {second}</source>
        <translation>, Verschiebung von {first} bis {second}</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_texts.py"/>
        <source>; {file} has no heights here</source>
        <translation>; {file} hat hier keine Höhen</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_texts.py"/>
        <source>At {distance}: {values}</source>
        <translation>Bei {distance}: {values}</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_texts.py"/>
        <source>{name} no data</source>
        <translation>{name} keine Daten</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_toolbar.py"/>
        <source>Draw a line: clicks, right or double click ends, Esc cancels</source>
        <translation>Linie zeichnen: Klicks, Rechts- oder Doppelklick beendet, Esc bricht ab</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_toolbar.py"/>
        <source>Take the lines that are selected in the current layer</source>
        <translation>Die im aktuellen Layer ausgewählten Linien übernehmen</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_toolbar.py"/>
        <source>Hold on: a new line leaves the others; so does Shift</source>
        <translation>Sammeln: eine neue Linie lässt die anderen stehen; ebenso mit Umschalt</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_toolbar.py"/>
        <source>All pixels of the swath as dots</source>
        <translation>Alle Pixel des Streifens als Punkte</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_toolbar.py"/>
        <source>Uncertainty: one standard deviation to both sides</source>
        <translation>Unsicherheit: eine Standardabweichung nach beiden Seiten</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_toolbar.py"/>
        <source>Displacement over distance and date, of the selected line</source>
        <translation>Verschiebung der gewählten Linie über Entfernung und Termin</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_toolbar.py"/>
        <source>Elevation below the profile</source>
        <translation>Höhe unter dem Profil</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_toolbar.py"/>
        <source>Remove all lines</source>
        <translation>Alle Linien entfernen</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_toolbar.py"/>
        <source>What is read along the lines</source>
        <translation>Was entlang der Linien gelesen wird</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_toolbar.py"/>
        <source>Displacement from this date</source>
        <translation>Verschiebung ab diesem Termin</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_toolbar.py"/>
        <source>Displacement to this date</source>
        <translation>Verschiebung bis zu diesem Termin</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_toolbar.py"/>
        <source>swath </source>
        <translation>Streifen </translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_toolbar.py"/>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_toolbar.py"/>
        <source>no swath</source>
        <translation>kein Streifen</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_toolbar.py"/>
        <source>Width of the swath: median and quartiles of the pixels across the line</source>
        <translation>Breite des Streifens: Median und Quartile der Pixel quer zur Linie</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_toolbar.py"/>
        <source>Lines as layers of the project</source>
        <translation>Linien als Layer des Projekts</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_toolbar.py"/>
        <source>Points along the lines, and a table…</source>
        <translation>Punkte entlang der Linien und eine Tabelle…</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_toolbar.py"/>
        <source>Lines as GeoPackage…</source>
        <translation>Linien als GeoPackage…</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_toolbar.py"/>
        <source>Of the result: {file}</source>
        <translation>Vom Ergebnis: {file}</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_toolbar.py"/>
        <source>Layer {name}</source>
        <translation>Layer {name}</translation>
    </message>
    <message>
        <location filename="../plugin/vector_layers.py"/>
        <source>Points of the dock</source>
        <translation>Punkte des InSAR-Fensters</translation>
    </message>
    <message>
        <location filename="../plugin/vector_layers.py"/>
        <source>Areas of the dock</source>
        <translation>Flächen des InSAR-Fensters</translation>
    </message>
    <message>
        <location filename="../plugin/vector_layers.py"/>
        <source>Lines of the dock</source>
        <translation>Linien des InSAR-Fensters</translation>
    </message>
    <message>
        <location filename="../plugin/workflow/step_list.py"/>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <location filename="../plugin/workflow/step_list.py"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location filename="../plugin/workflow/step_list.py"/>
        <source>Products of</source>
        <translation>Produkte vom</translation>
    </message>
    <message>
        <location filename="../plugin/workflow/step_list.py"/>
        <source>Steps of the workflow</source>
        <translation>Schritte des Arbeitsablaufs</translation>
    </message>
    <message>
        <location filename="../plugin/workflow/step_list.py"/>
        <source>The folder of products holds a run. Its steps: {states}.</source>
        <translation>Der Ordner der Produkte enthält einen Lauf. Seine Schritte: {states}.</translation>
    </message>
    <message>
        <location filename="../plugin/workflow/step_list.py"/>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <location filename="../plugin/workflow/step_list.py"/>
        <source>Its products are used as they are.</source>
        <translation>Seine Produkte werden verwendet, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../plugin/workflow/step_list.py"/>
        <source>out of date</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <location filename="../plugin/workflow/step_list.py"/>
        <source>Its options, its input or a step before have changed: it runs again.</source>
        <translation>Seine Optionen, seine Eingabe oder ein Schritt davor haben sich geändert: er läuft noch einmal.</translation>
    </message>
    <message>
        <location filename="../plugin/workflow/step_list.py"/>
        <source>to do</source>
        <translation>offen</translation>
    </message>
    <message>
        <location filename="../plugin/workflow/step_list.py"/>
        <source>It has no products yet: it runs.</source>
        <translation>Er hat noch keine Produkte: er läuft.</translation>
    </message>
    <message>
        <location filename="../plugin/workflow/step_list.py"/>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <location filename="../plugin/workflow/step_list.py"/>
        <source>It has nothing to do with these options and interferograms.</source>
        <translation>Er hat mit diesen Optionen und Interferogrammen nichts zu tun.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>1 Load</source>
        <translation>1 Laden</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>2 Network</source>
        <translation>2 Netzwerk</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>3 Quality and reference</source>
        <translation>3 Qualität und Referenz</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>4 Inversion</source>
        <translation>4 Inversion</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>5 Corrections</source>
        <translation>5 Korrekturen</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>6 Velocity</source>
        <translation>6 Geschwindigkeit</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>7 Analysis</source>
        <translation>7 Auswertung</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>8 Export</source>
        <translation>8 Export</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>Source: {sources}.</source>
        <translation>Quelle: {sources}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>Active areas</source>
        <translation>Aktive Gebiete</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>Outlines clusters of pixels that move significantly, with their size, rate and class.</source>
        <translation>Umreißt Gruppen von Pixeln, die sich signifikant bewegen, mit Größe, Rate und Klasse.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>active deformation areas,ADA,hotspot,cluster,polygon,landslide,inventory,threshold,significant</source>
        <translation>aktive Gebiete,Deformationsgebiete,ADA,Hotspot,Cluster,Polygon,Hangrutschung,Inventar,Schwelle,signifikant</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>Finds pixels whose rate is above a threshold and above their own standard deviation times a factor, and joins those that move the same way and touch each other, or lie within a small gap, to areas; smaller ones are left out. Use it for a first inventory of landslides or subsiding ground: what it shows is where to look.</source>
        <translation>Findet Pixel, deren Rate über einer Schwelle und über einem Vielfachen ihrer eigenen Standardabweichung liegt, und fügt jene, die sich gleichsinnig bewegen und einander berühren oder nur eine kleine Lücke auseinanderliegen, zu Gebieten zusammen; kleinere werden weggelassen. Geeignet für ein erstes Inventar von Rutschungen oder Senkungen: das Ergebnis zeigt, wo man hinsehen sollte.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>The noise of the scene is the robust spread of all rates around their median: a sensible threshold where most of the scene is stable, not where most of it moves.</source>
        <translation>Das Rauschen der Szene ist die robuste Streuung aller Raten um ihren Median: eine sinnvolle Schwelle, wo der größte Teil der Szene stabil ist, nicht wo sich der größte Teil bewegt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>Output: polygons around the active pixels with direction (toward the radar or away from it), class (extremely slow: below 16 mm/year; very slow: below 1.6 m/year), pixels, size_m2, velocity (mean) and velocity_max in mm/year, positive toward the radar, velocity_std, significance (mean of rate / standard deviation) and coherence. The largest area comes first.</source>
        <translation>Ausgabe: Polygone um die aktiven Pixel mit Richtung (zum Radar hin oder von ihm weg), Klasse (extrem langsam: unter 16 mm/Jahr; sehr langsam: unter 1,6 m/Jahr), pixels, size_m2, velocity (Mittelwert) und velocity_max in mm/Jahr, positiv zum Radar hin, velocity_std, significance (Mittelwert von Rate / Standardabweichung) und coherence. Das größte Gebiet steht zuerst.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>velocity.h5 of ours or MintPy&apos;s, with its standard deviation.</source>
        <translation>Eigene velocity.h5 oder die von MintPy, mit Standardabweichung.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>temporalCoherence.h5, or another quality on the same grid. Empty = no coherence of areas.</source>
        <translation>temporalCoherence.h5 oder ein anderes Qualitätsmaß auf demselben Gitter. Leer = keine Kohärenz der Gebiete.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>Reliable pixels on the same grid, such as maskTempCoh.h5. Empty = all pixels.</source>
        <translation>Zuverlässige Pixel auf demselben Gitter, etwa maskTempCoh.h5. Leer = alle Pixel.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>Least rate of an active pixel, toward the radar or away from it.</source>
        <translation>Kleinste Rate eines aktiven Pixels, zum Radar hin oder von ihm weg.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>Least velocity [mm/year]</source>
        <translation>Kleinste Geschwindigkeit [mm/Jahr]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>The rate is at least this many of the pixel&apos;s standard deviations; 0 = does not matter.</source>
        <translation>Die Rate beträgt mindestens so viele Standardabweichungen des Pixels; 0 = ohne Bedeutung.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>Times the standard deviation</source>
        <translation>Vielfaches der Standardabweichung</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>The rate is at least this many times the noise of the scene from its median; 0 = no matter.</source>
        <translation>Die Rate weicht um mindestens so viele Male das Rauschen der Szene von deren Median ab; 0 = ohne Bedeutung.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>Times the noise of the scene</source>
        <translation>Vielfaches des Rauschens der Szene</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>Areas of fewer active pixels are left out.</source>
        <translation>Gebiete mit weniger aktiven Pixeln werden weggelassen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>Smallest area [pixels]</source>
        <translation>Kleinstes Gebiet [Pixel]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>Active pixels with no more inactive ones between them belong to one area.</source>
        <translation>Aktive Pixel mit höchstens so vielen inaktiven dazwischen gehören zu einem Gebiet.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>Gap [pixels]</source>
        <translation>Lücke [Pixel]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>Polygons of the active areas.</source>
        <translation>Polygone der aktiven Gebiete.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>Number of areas</source>
        <translation>Anzahl der Gebiete</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>active areas</source>
        <translation>aktive Gebiete</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>Active areas (mm/year)</source>
        <translation>Aktive Gebiete (mm/Jahr)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>toward the radar</source>
        <translation>zum Radar hin</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>away from the radar</source>
        <translation>vom Radar weg</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/average_coherence.py"/>
        <source>Averages the coherence of each pixel over the interferograms that are used.</source>
        <translation>Mittelt die Kohärenz jedes Pixels über die verwendeten Interferogramme.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/average_coherence.py"/>
        <source>coherence,quality,mean,average,avgspatialcoh</source>
        <translation>Kohärenz,Qualität,Mittelwert,Durchschnitt,avgspatialcoh</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/average_coherence.py"/>
        <source>Averages the spatial coherence of each pixel over all interferograms of a stack that are not dropped. Where a pixel has no coherence, that interferogram is left out of its mean.</source>
        <translation>Mittelt die räumliche Kohärenz jedes Pixels über alle nicht verworfenen Interferogramme eines Stapels. Wo ein Pixel keine Kohärenz hat, fehlt dieses Interferogramm in seinem Mittel.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/average_coherence.py"/>
        <source>Outputs: avgSpatialCoh.h5 (0 to 1, in MintPy&apos;s layout) and a map layer. High values are stable ground, such as towns and rock, where a reference point does well; low values are water, forest, fields.</source>
        <translation>Ausgaben: avgSpatialCoh.h5 (0 bis 1, im Format von MintPy) und ein Kartenlayer. Hohe Werte sind stabiler Boden wie Städte und Fels, wo sich ein Referenzpunkt eignet; niedrige sind Wasser, Wald und Felder.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/average_coherence.py"/>
        <source>A stack of interferograms with coherence, ifgramStack.h5 of ours or MintPy&apos;s.</source>
        <translation>Ein Interferogrammstapel mit Kohärenz, eigene ifgramStack.h5 oder die von MintPy.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/average_coherence.py"/>
        <source>Stack</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/average_coherence.py"/>
        <source>The average coherence, 0 to 1, as HDF5.</source>
        <translation>Die mittlere Kohärenz, 0 bis 1, als HDF5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/average_coherence.py"/>
        <source>The same as a GeoTIFF with its style.</source>
        <translation>Dasselbe als GeoTIFF mit seinem Stil.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/average_coherence.py"/>
        <source>Average coherence (map layer)</source>
        <translation>Mittlere Kohärenz (Kartenlayer)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_dem_error.py"/>
        <source>Finds errors of the elevation model from the perpendicular baselines and removes them.</source>
        <translation>Findet Fehler des Höhenmodells aus den senkrechten Basislinien und entfernt sie.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_dem_error.py"/>
        <source>dem,dem error,topography,residual,height,baseline,bperp,dem_error</source>
        <translation>Höhenmodell,DHM,DGM,DEM-Fehler,Topographie,Residuum,Höhe,Basislinie,bperp,dem_error</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_dem_error.py"/>
        <source>Where the elevation model that was used to make the interferograms is wrong (new buildings, forests, mines, old models), displacement follows the perpendicular baseline. This part is estimated for each pixel together with a model of the motion, and subtracted.</source>
        <translation>Wo das Höhenmodell falsch ist, mit dem die Interferogramme gerechnet wurden (neue Gebäude, Wälder, Tagebaue, alte Modelle), folgt die Verschiebung der senkrechten Basislinie. Dieser Anteil wird für jedes Pixel zusammen mit einem Modell der Bewegung geschätzt und abgezogen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_dem_error.py"/>
        <source>The model of the motion should fit the ground: add steps for earthquakes, else their jump is taken for height. Fitting rates instead of displacement (phase velocity) is less sensitive to such jumps.</source>
        <translation>Das Modell der Bewegung sollte zum Boden passen: geben Sie für Erdbeben Sprünge an, sonst wird ihr Versatz für Höhe gehalten. Raten statt Verschiebungen anzupassen (Phasengeschwindigkeit), ist gegen solche Sprünge weniger empfindlich.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_dem_error.py"/>
        <source>Outputs: the corrected series in metres; if asked for, the error of the elevation model in metres (true height minus model), and the residual series that neither explains, from which the noise of each date is judged.</source>
        <translation>Ausgaben: die korrigierte Reihe in Metern; auf Wunsch der Fehler des Höhenmodells in Metern (wahre Höhe minus Modell) und die Residuenreihe, die keines von beiden erklärt und aus der das Rauschen jedes Termins beurteilt wird.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_dem_error.py"/>
        <source>Degree of the polynomial of motion</source>
        <translation>Grad des Polynoms der Bewegung</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_dem_error.py"/>
        <source>1 = velocity, 2 = also acceleration.</source>
        <translation>1 = Geschwindigkeit, 2 = auch Beschleunigung.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_dem_error.py"/>
        <source>Periods of motion [years]</source>
        <translation>Perioden der Bewegung [Jahre]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_dem_error.py"/>
        <source>For instance 1 0.5. Empty = none.</source>
        <translation>Zum Beispiel 1 0.5. Leer = keine.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_dem_error.py"/>
        <source>Dates of steps of motion</source>
        <translation>Termine von Sprüngen der Bewegung</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_dem_error.py"/>
        <source>Earthquakes and other jumps, for instance 20180412.</source>
        <translation>Erdbeben und andere Sprünge, zum Beispiel 20180412.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_dem_error.py"/>
        <source>Dates not to use</source>
        <translation>Nicht zu verwendende Termine</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_dem_error.py"/>
        <source>Noisy dates: they are corrected, but do not enter the estimate.</source>
        <translation>Verrauschte Termine: sie werden korrigiert, gehen aber nicht in die Schätzung ein.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_dem_error.py"/>
        <source>Fit rates between dates</source>
        <translation>Raten zwischen den Terminen anpassen</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_dem_error.py"/>
        <source>Instead of displacement; less sensitive to jumps.</source>
        <translation>Statt der Verschiebung; weniger empfindlich gegen Sprünge.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_dem_error.py"/>
        <source>Residual time series</source>
        <translation>Zeitreihe der Residuen</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_era5.py"/>
        <source>Removes the delay of the troposphere, computed from the reanalysis ERA5 on disk.</source>
        <translation>Entfernt die Laufzeitverzögerung der Troposphäre, berechnet aus der Reanalyse ERA5 auf der Festplatte.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_era5.py"/>
        <source>troposphere,atmosphere,era5,ecmwf,pyaps,delay,weather model,grib,reanalysis,tropo_pyaps3</source>
        <translation>Troposphäre,Atmosphäre,ERA5,ECMWF,pyaps,Verzögerung,Wettermodell,GRIB,Reanalyse,tropo_pyaps3</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_era5.py"/>
        <source>Temperature, humidity and geopotential on pressure levels become hydrostatic and wet refractivity, which is integrated from the height of each pixel to the top of the model, as PyAPS does. It removes what goes with height and what is smooth; turbulence is finer than the 30 km of ERA5.</source>
        <translation>Temperatur, Feuchte und Geopotential auf Druckflächen werden zu hydrostatischer und feuchter Refraktivität, die von der Höhe jedes Pixels bis zur Obergrenze des Modells integriert wird, wie in PyAPS. Das entfernt, was mit der Höhe geht und was glatt ist; Turbulenz ist feiner als die 30 km von ERA5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_era5.py"/>
        <source>The files come from the Climate Data Store (&apos;ERA5 hourly data on pressure levels&apos;: geopotential, temperature, specific humidity, all levels), or were downloaded by MintPy before. The nearest hour may be at most an hour away.</source>
        <translation>Die Dateien kommen vom Climate Data Store (&apos;ERA5 hourly data on pressure levels&apos;: Geopotential, Temperatur, spezifische Feuchte, alle Flächen) oder wurden früher von MintPy heruntergeladen. Die nächste Stunde darf höchstens eine Stunde entfernt sein.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_era5.py"/>
        <source>Holds GRIB or netCDF files of any names and any number of hours, such as MintPy&apos;s folder ERA5; folders below it are searched too.</source>
        <translation>Enthält GRIB- oder netCDF-Dateien beliebiger Namen und beliebig vieler Stunden, etwa den Ordner ERA5 von MintPy; auch Unterordner werden durchsucht.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_gacos.py"/>
        <source>Removes the delay of the troposphere as GACOS maps it for each date.</source>
        <translation>Entfernt die Laufzeitverzögerung der Troposphäre, wie GACOS sie für jeden Termin kartiert.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_gacos.py"/>
        <source>troposphere,atmosphere,gacos,zenith,ztd,delay,weather model,tropo_gacos</source>
        <translation>Troposphäre,Atmosphäre,GACOS,Zenit,ZTD,Verzögerung,Wettermodell,tropo_gacos</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_gacos.py"/>
        <source>GACOS (www.gacos.net) sends maps of the zenith delay from a weather model and GNSS stations for the dates and the hour that you order. They are interpolated to the grid of the series and subtracted.</source>
        <translation>GACOS (www.gacos.net) schickt für die bestellten Termine und die bestellte Stunde Karten der Zenitverzögerung aus einem Wettermodell und GNSS-Stationen. Sie werden auf das Gitter der Reihe interpoliert und abgezogen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_gacos.py"/>
        <source>Order all dates of the series at the time of the acquisition, for an area a little larger than the data. Pixels beyond a map become unknown.</source>
        <translation>Bestellen Sie alle Termine der Reihe zur Aufnahmezeit, für ein Gebiet, das etwas größer ist als die Daten. Pixel außerhalb einer Karte werden unbekannt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_gacos.py"/>
        <source>Holds YYYYMMDD.ztd with YYYYMMDD.ztd.rsc, or YYYYMMDD.ztd.tif, one per date; folders below it are searched too.</source>
        <translation>Enthält YYYYMMDD.ztd mit YYYYMMDD.ztd.rsc oder YYYYMMDD.ztd.tif, je eine pro Termin; auch Unterordner werden durchsucht.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_height_correlation.py"/>
        <source>Removes from each date what is proportional to height: the stratified troposphere.</source>
        <translation>Entfernt von jedem Termin, was proportional zur Höhe ist: die geschichtete Troposphäre.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_height_correlation.py"/>
        <source>troposphere,atmosphere,height,elevation,stratified,delay,tropo_phase_elevation</source>
        <translation>Troposphäre,Atmosphäre,Höhe,geschichtet,stratifiziert,Verzögerung,tropo_phase_elevation</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_height_correlation.py"/>
        <source>In mountains the radar&apos;s path through the troposphere is shorter to the peaks than to the valleys, and how much changes from date to date. This fits displacement as a function of height on each date and subtracts it. It needs no weather data.</source>
        <translation>Im Gebirge ist der Weg des Radars durch die Troposphäre zu den Gipfeln kürzer als in die Täler, und um wie viel, ändert sich von Termin zu Termin. Hier wird die Verschiebung jedes Termins als Funktion der Höhe angepasst und diese abgezogen. Wetterdaten sind nicht nötig.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_height_correlation.py"/>
        <source>Ground motion that follows height itself (a subsiding valley, a slide on a slope that fills the scene) is taken away too: leave it out of the fit with the mask. Windows let the slope change across a large scene.</source>
        <translation>Bodenbewegung, die selbst der Höhe folgt (ein sich senkendes Tal, eine Rutschung an einem Hang, der die Szene füllt), wird mit entfernt: nehmen Sie sie durch die Maske von der Anpassung aus. Fenster lassen die Steigung über eine große Szene hinweg wechseln.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_height_correlation.py"/>
        <source>Outputs: the corrected series and, if asked for, the delay: apparent displacement in metres along the line of sight, positive toward the radar, as a series of its own.</source>
        <translation>Ausgaben: die korrigierte Reihe und auf Wunsch die Verzögerung als eigene Reihe: scheinbare Verschiebung in Metern in Blickrichtung, positiv zum Radar hin.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_height_correlation.py"/>
        <source>Degree of the polynomial of height</source>
        <translation>Grad des Polynoms der Höhe</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_height_correlation.py"/>
        <source>1 = proportional to height.</source>
        <translation>1 = proportional zur Höhe.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_height_correlation.py"/>
        <source>Windows along the longer side</source>
        <translation>Fenster entlang der längeren Seite</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_height_correlation.py"/>
        <source>Each has a slope of its own, interpolated between their middles; 1 = one for the whole scene.</source>
        <translation>Jedes hat eine eigene Steigung, zwischen den Mitten interpoliert; 1 = eine für die ganze Szene.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_height_correlation.py"/>
        <source>Least correlation with height (0 to 1)</source>
        <translation>Kleinste Korrelation mit der Höhe (0 bis 1)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_height_correlation.py"/>
        <source>Dates that correlate less are left as they are.</source>
        <translation>Termine mit kleinerer Korrelation bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_height_correlation.py"/>
        <source>Delay time series</source>
        <translation>Zeitreihe der Verzögerung</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_ionosphere.py"/>
        <source>Removes the ionosphere that was estimated for each pair by the split spectrum.</source>
        <translation>Entfernt die Ionosphäre, die für jedes Paar aus dem geteilten Spektrum geschätzt wurde.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_ionosphere.py"/>
        <source>ionosphere,tec,split spectrum,delay,alos,nisar,l-band,iono_split_spectrum</source>
        <translation>Ionosphäre,TEC,Split-Spectrum,geteiltes Spektrum,Verzögerung,ALOS,NISAR,L-Band,iono_split_spectrum</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_ionosphere.py"/>
        <source>Processors estimate the ionospheric phase of each pair from two halves of the radar&apos;s band (ISCE2&apos;s topsStack, stripmapStack and alosStack, NISAR and ARIA products). Here the pairs are turned into a delay on each date by least squares, and subtracted. At L-band it is often the largest error; at C-band it matters near the equator and the poles.</source>
        <translation>Prozessoren schätzen die ionosphärische Phase jedes Paares aus zwei Hälften des Radarbandes (topsStack, stripmapStack und alosStack von ISCE2, Produkte von NISAR und ARIA). Hier werden die Paare durch kleinste Quadrate zu einer Verzögerung an jedem Termin und diese abgezogen. Im L-Band ist sie oft der größte Fehler; im C-Band zählt sie nahe dem Äquator und den Polen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_ionosphere.py"/>
        <source>The phases are read from a stack file (MintPy&apos;s ionStack.h5) on the grid of the series; without one, from the delays that came with the interferograms (ARIA GUNW v3, NISAR GUNW, and the folder ion of ISCE2&apos;s topsStack, with pairs and looks of its own). The estimate of single pairs fails now and then: look at them and leave bad ones out. A date that no pair reaches any more is not corrected.</source>
        <translation>Die Phasen werden aus einer Stapeldatei (ionStack.h5 von MintPy) auf dem Gitter der Reihe gelesen; ohne eine solche aus den Verzögerungen, die mit den Interferogrammen kamen (ARIA GUNW v3, NISAR GUNW und der Ordner ion von topsStack aus ISCE2, mit eigenen Paaren und eigenem Multilooking). Die Schätzung einzelner Paare misslingt hin und wieder: sehen Sie sie an und lassen Sie schlechte weg. Ein Termin, den kein Paar mehr erreicht, wird nicht korrigiert.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_ionosphere.py"/>
        <source>In the workflow the stack file is found as inputs/ionStack.h5, in the folder of products or in that of the interferograms.</source>
        <translation>Im Arbeitsablauf wird die Stapeldatei als inputs/ionStack.h5 gefunden, im Ordner der Produkte oder in dem der Interferogramme.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_ionosphere.py"/>
        <source>Outputs: the corrected series and, if asked for, the ionosphere as a series of its own: apparent displacement in metres along the line of sight, positive toward the radar.</source>
        <translation>Ausgaben: die korrigierte Reihe und auf Wunsch die Ionosphäre als eigene Reihe: scheinbare Verschiebung in Metern in Blickrichtung, positiv zum Radar hin.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_ionosphere.py"/>
        <source>Dates to exclude</source>
        <translation>Auszuschließende Termine</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_ionosphere.py"/>
        <source>Dates whose ionosphere is wrong, for instance 20180106; they are not corrected.</source>
        <translation>Termine, deren Ionosphäre falsch ist, zum Beispiel 20180106; sie werden nicht korrigiert.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_ionosphere.py"/>
        <source>Interferograms to exclude</source>
        <translation>Auszuschließende Interferogramme</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_ionosphere.py"/>
        <source>Pairs whose ionosphere is wrong, for instance 20180106_20180130 20180130_20180307.</source>
        <translation>Paare, deren Ionosphäre falsch ist, zum Beispiel 20180106_20180130 20180130_20180307.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_ionosphere.py"/>
        <source>Ionosphere time series</source>
        <translation>Zeitreihe der Ionosphäre</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_opera_troposphere.py"/>
        <source>Removes the delay of the troposphere as OPERA&apos;s product TROPO-ZENITH gives it.</source>
        <translation>Entfernt die Laufzeitverzögerung der Troposphäre nach dem Produkt TROPO-ZENITH von OPERA.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_opera_troposphere.py"/>
        <source>troposphere,atmosphere,opera,hres,ecmwf,zenith,delay,weather model,tropo_opera</source>
        <translation>Troposphäre,Atmosphäre,OPERA,HRES,ECMWF,Zenit,Verzögerung,Wettermodell,tropo_opera</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_opera_troposphere.py"/>
        <source>OPERA gives the hydrostatic and wet zenith delay of the whole Earth every six hours since 2016, from ECMWF&apos;s forecast of 8 km (HRES). Their sum is interpolated to the place and height of each pixel and subtracted.</source>
        <translation>OPERA gibt die hydrostatische und die feuchte Zenitverzögerung der ganzen Erde alle sechs Stunden seit 2016, aus der 8-km-Vorhersage des ECMWF (HRES). Ihre Summe wird auf Ort und Höhe jedes Pixels interpoliert und abgezogen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_opera_troposphere.py"/>
        <source>The files come from ASF (OPERA_L4_TROPO-ZENITH_V1). &apos;linear&apos; needs the files of the hours before and after the acquisition.</source>
        <translation>Die Dateien kommen vom ASF (OPERA_L4_TROPO-ZENITH_V1). &apos;linear&apos; braucht die Dateien der Stunden vor und nach der Aufnahme.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_opera_troposphere.py"/>
        <source>Holds OPERA_L4_TROPO-ZENITH_*.nc, whole or as MintPy cuts them out; folders below it are searched too.</source>
        <translation>Enthält OPERA_L4_TROPO-ZENITH_*.nc, ganz oder wie MintPy sie ausschneidet; auch Unterordner werden durchsucht.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_oscillator_drift.py"/>
        <source>Removes the ramp along range that the drift of Envisat&apos;s oscillator makes.</source>
        <translation>Entfernt die Rampe in Entfernungsrichtung, die die Drift von Envisats Oszillator erzeugt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_oscillator_drift.py"/>
        <source>envisat,asar,oscillator,drift,lod,local_oscilator_drift</source>
        <translation>Envisat,ASAR,Oszillator,Drift,LOD,local_oscilator_drift</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_oscillator_drift.py"/>
        <source>The frequency of Envisat&apos;s local oscillator drifted over the years, which looks like a displacement of 3.87e-7 m for each metre of slant range and year. Only series of Envisat are accepted.</source>
        <translation>Die Frequenz von Envisats Lokaloszillator driftete über die Jahre, was wie eine Verschiebung von 3,87e-7 m für jeden Meter Schrägentfernung und Jahr aussieht. Nur Reihen von Envisat werden angenommen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_oscillator_drift.py"/>
        <source>Outputs: the corrected series and, if asked for, the drift as a series of its own; metres along the line of sight, positive toward the radar.</source>
        <translation>Ausgaben: die korrigierte Reihe und auf Wunsch die Drift als eigene Reihe; Meter in Blickrichtung, positiv zum Radar hin.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_oscillator_drift.py"/>
        <source>Drift time series</source>
        <translation>Zeitreihe der Drift</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_product_delays.py"/>
        <source>Removes troposphere, tide or ionosphere as they come with ARIA and NISAR products.</source>
        <translation>Entfernt Troposphäre, Gezeiten oder Ionosphäre, wie sie mit Produkten von ARIA und NISAR kommen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_product_delays.py"/>
        <source>troposphere,ionosphere,tide,delay,gunw,aria,nisar,weather model</source>
        <translation>Troposphäre,Ionosphäre,Gezeiten,Verzögerung,GUNW,ARIA,NISAR,Wettermodell</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_product_delays.py"/>
        <source>Version 3 of ARIA&apos;s GUNW and NISAR&apos;s GUNW bring the delay of the troposphere (from a weather model), the solid Earth tide and the ionosphere along. &apos;Load interferograms&apos; keeps them in delayStack.h5. Here they are turned into a delay on each date and subtracted.</source>
        <translation>GUNW von ARIA (Version 3) und von NISAR bringen die Verzögerung der Troposphäre (aus einem Wettermodell), die Erdgezeiten und die Ionosphäre mit. &apos;Interferogramme laden&apos; bewahrt sie in delayStack.h5 auf. Hier werden sie zu einer Verzögerung an jedem Termin und diese abgezogen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_product_delays.py"/>
        <source>Outputs: the corrected series and, if asked for, the delay as a series of its own: apparent displacement in metres along the line of sight, positive toward the radar.</source>
        <translation>Ausgaben: die korrigierte Reihe und auf Wunsch die Verzögerung als eigene Reihe: scheinbare Verschiebung in Metern in Blickrichtung, positiv zum Radar hin.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_product_delays.py"/>
        <source>Troposphere</source>
        <translation>Troposphäre</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_product_delays.py"/>
        <source>Wet and hydrostatic delay of the weather model.</source>
        <translation>Feuchte und hydrostatische Verzögerung des Wettermodells.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_product_delays.py"/>
        <source>Solid Earth tide</source>
        <translation>Erdgezeiten</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_product_delays.py"/>
        <source>The ground&apos;s own tide, some centimetres.</source>
        <translation>Die Gezeiten des Bodens selbst, einige Zentimeter.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_product_delays.py"/>
        <source>Ionosphere</source>
        <translation>Ionosphäre</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_product_delays.py"/>
        <source>From the split spectrum; of long wavelength.</source>
        <translation>Aus dem geteilten Spektrum; langwellig.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_tides.py"/>
        <source>Removes the tide of the ground, computed from the positions of Sun and Moon.</source>
        <translation>Entfernt die Gezeiten des Bodens, berechnet aus den Positionen von Sonne und Mond.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_tides.py"/>
        <source>tide,solid earth tide,set,moon,sun,iers,pysolid,ramp,solid_earth_tides</source>
        <translation>Gezeiten,Erdgezeiten,SET,Mond,Sonne,IERS,pysolid,Rampe,solid_earth_tides</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_tides.py"/>
        <source>Moon and Sun lift the ground by up to 30 cm twice a day. Relative to the reference point most of it cancels; what is left is a ramp of up to a few centimetres across a wide scene that changes from date to date. It is computed for the time at which the radar passed, with no need of further files, and subtracted.</source>
        <translation>Mond und Sonne heben den Boden zweimal am Tag um bis zu 30 cm. Relativ zum Referenzpunkt hebt sich das meiste davon auf; übrig bleibt über eine weite Szene eine Rampe von bis zu einigen Zentimetern, die von Termin zu Termin wechselt. Sie wird für die Zeit des Überflugs berechnet, ohne weitere Dateien, und abgezogen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_tides.py"/>
        <source>Use it for wide scenes and for slow motion. In a scene of a few kilometres it is less than a millimetre. Do not use it together with the tide that comes with GUNW products.</source>
        <translation>Geeignet für weite Szenen und langsame Bewegung. In einer Szene von wenigen Kilometern ist es weniger als ein Millimeter. Nicht zusammen mit den Gezeiten verwenden, die mit GUNW-Produkten kommen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_tides.py"/>
        <source>Outputs: the corrected series and, if asked for, the tide as a series of its own; metres along the line of sight, positive toward the radar.</source>
        <translation>Ausgaben: die korrigierte Reihe und auf Wunsch die Gezeiten als eigene Reihe; Meter in Blickrichtung, positiv zum Radar hin.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_tides.py"/>
        <source>Time of the day (UTC)</source>
        <translation>Tageszeit (UTC)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_tides.py"/>
        <source>When the radar passed, for instance 14:07:30. Empty = as the series says (CENTER_LINE_UTC).</source>
        <translation>Wann das Radar vorbeikam, zum Beispiel 14:07:30. Leer = wie in der Reihe (CENTER_LINE_UTC).</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_tides.py"/>
        <source>Tide time series</source>
        <translation>Zeitreihe der Gezeiten</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>bridging: components join their neighbours by the shortest way; phase_closure: triplets of interferograms tell the wrong ones; bridging+phase_closure: one after the other.</source>
        <translation>bridging: Komponenten werden auf dem kürzesten Weg an ihre Nachbarn angeschlossen; phase_closure: Tripletts von Interferogrammen verraten die falschen; bridging+phase_closure: eines nach dem anderen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Left out of the jumps of bridging: a ramp fitted to the component of the reference point; no = none.</source>
        <translation>Bleibt bei den Sprüngen des Brückenschlags außer Acht: eine Rampe, an die Komponente des Referenzpunkts angepasst; no = keine.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Bridging: phase is looked at so far around both ends of a bridge; at most 1/20 of the image.</source>
        <translation>Brückenschlag: so weit um beide Enden einer Brücke wird die Phase betrachtet; höchstens 1/20 des Bildes.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Components of fewer pixels are left as they are; at most 0.3 % of the image.</source>
        <translation>Komponenten mit weniger Pixeln bleiben, wie sie sind; höchstens 0,3 % des Bildes.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Phase closure: so many pixels of each region are looked at.</source>
        <translation>Phasenschluss: so viele Pixel jedes Bereichs werden betrachtet.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Ramp</source>
        <translation>Rampe</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Radius [pixels]</source>
        <translation>Radius [Pixel]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Smallest component [pixels]</source>
        <translation>Kleinste Komponente [Pixel]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Samples</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Correct unwrapping errors</source>
        <translation>Abwicklungsfehler korrigieren</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Adds whole cycles where parts of interferograms were unwrapped wrongly.</source>
        <translation>Fügt ganze Zyklen hinzu, wo Teile von Interferogrammen falsch abgewickelt wurden.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>unwrapping error,bridging,phase closure,triplet,2 pi,cycle,jump,unwrap_error_bridging</source>
        <translation>Abwicklungsfehler,Phasenabwicklung,Unwrapping,Bridging,Brückenschlag,Phasenschluss,Triplett,2 pi,Zyklus,Sprung,unwrap_error_bridging</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Unwrapping leaves whole cycles (half a wavelength of displacement) between parts of an interferogram that water or forest separate. &apos;Quick overview&apos; shows where. The stack needs its connected components and a reference point; the component of the reference point stays as it is.</source>
        <translation>Bei der Phasenabwicklung bleiben ganze Zyklen (halbe Wellenlängen der Verschiebung) zwischen Teilen eines Interferogramms, die Wasser oder Wald trennt. &apos;Schneller Überblick&apos; zeigt, wo. Der Stapel braucht seine zusammenhängenden Komponenten und einen Referenzpunkt; die Komponente des Referenzpunkts bleibt, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Bridging suits islands and narrow gaps: a component is shifted by whole cycles until it meets its nearest neighbour with less than half a cycle. Phase closure suits networks with many triplets: in each region that is connected in all interferograms, the fewest cycles are found that make the triplets close; what they do not decide is left as it is.</source>
        <translation>Der Brückenschlag (bridging) eignet sich für Inseln und schmale Lücken: eine Komponente wird um ganze Zyklen verschoben, bis sie ihren nächsten Nachbarn mit weniger als einem halben Zyklus trifft. Der Phasenschluss (phase_closure) eignet sich für Netzwerke mit vielen Tripletts: in jedem Bereich, der in allen Interferogrammen zusammenhängt, werden die wenigsten Zyklen gesucht, mit denen sich die Tripletts schließen; was sie nicht entscheiden, bleibt, wie es ist.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>The corrected phase is written beside the original one, which is never changed and from which every run starts, and is used from then on by all algorithms and the dock. &apos;Undo unwrapping correction&apos; goes back. Dropped interferograms are not corrected.</source>
        <translation>Die korrigierte Phase wird neben die ursprüngliche geschrieben, die nie geändert wird und von der jeder Lauf ausgeht, und von da an von allen Algorithmen und dem InSAR-Fenster benutzt. &apos;Abwicklungskorrektur zurücknehmen&apos; geht zurück. Verworfene Interferogramme werden nicht korrigiert.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Outputs: the stack (a copy, or the same file when no copy is asked for); the share of interferograms that were corrected at each pixel (0 to 1), also as a map layer; and a table with a row for each component that was shifted: its cycles (positive = away from the radar), pixels, and a point in it.</source>
        <translation>Ausgaben: der Stapel (eine Kopie, oder dieselbe Datei, wenn keine Kopie verlangt wird); der Anteil der korrigierten Interferogramme an jedem Pixel (0 bis 1), auch als Kartenlayer; und eine Tabelle mit einer Zeile für jede verschobene Komponente: ihre Zyklen (positiv = vom Radar weg), Pixel und ein Punkt darin.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>A stack of interferograms with its reference point, ifgramStack.h5 of ours or MintPy&apos;s.</source>
        <translation>Ein Interferogrammstapel mit seinem Referenzpunkt, eigene ifgramStack.h5 oder die von MintPy.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>A raster or HDF5 mask on the grid of the stack: pixels of 0 (water) belong to no component.</source>
        <translation>Eine Raster- oder HDF5-Maske auf dem Gitter des Stapels: Pixel mit 0 (Wasser) gehören zu keiner Komponente.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Water mask</source>
        <translation>Wassermaske</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Copy of the stack with the corrected phase</source>
        <translation>Kopie des Stapels mit der korrigierten Phase</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Share of the kept interferograms that were corrected at each pixel, 0 to 1.</source>
        <translation>Anteil der behaltenen Interferogramme, die am Pixel korrigiert wurden, 0 bis 1.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Share corrected</source>
        <translation>Korrigierter Anteil</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Share corrected as a GeoTIFF with its style.</source>
        <translation>Korrigierter Anteil als GeoTIFF mit seinem Stil.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Share corrected (map layer)</source>
        <translation>Korrigierter Anteil (Kartenlayer)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Table of corrections</source>
        <translation>Tabelle der Korrekturen</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>One row for each component that was shifted.</source>
        <translation>Eine Zeile für jede verschobene Komponente.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Stack with the corrected phase</source>
        <translation>Stapel mit der korrigierten Phase</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Dataset of the phase in use</source>
        <translation>Datensatz der verwendeten Phase</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Interferograms corrected</source>
        <translation>Korrigierte Interferogramme</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Components shifted</source>
        <translation>Verschobene Komponenten</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Interferograms that could not be bridged</source>
        <translation>Interferogramme ohne möglichen Brückenschlag</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Share of interferograms corrected</source>
        <translation>Anteil korrigierter Interferogramme</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>Decompose velocities (east, up, downslope)</source>
        <translation>Geschwindigkeiten zerlegen (Ost, vertikal, hangabwärts)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>Turns velocities along two or more lines of sight into motion toward east and up, or downslope.</source>
        <translation>Macht aus Geschwindigkeiten in zwei oder mehr Blickrichtungen Bewegung nach Osten und oben oder hangabwärts.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>decomposition,ascending,descending,east,up,vertical,horizontal,downslope,2d,3d,asc_desc2horz_vert</source>
        <translation>Zerlegung,Dekomposition,aufsteigend,absteigend,Ost,vertikal,horizontal,hangabwärts,2D,3D,asc_desc2horz_vert</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>Each track sees the ground move along its own line of sight. From two or more of them, such as an ascending and a descending one, weighted least squares in each pixel gives the motion itself. The satellites hardly see motion toward north or south: two tracks give east and up when there is none.</source>
        <translation>Jede Spur sieht die Bewegung des Bodens in ihrer eigenen Blickrichtung. Aus zwei oder mehr davon, etwa einer aufsteigenden und einer absteigenden, ergeben gewichtete kleinste Quadrate in jedem Pixel die Bewegung selbst. Bewegung nach Norden oder Süden sehen die Satelliten kaum: zwei Spuren ergeben Ost und Vertikal, wenn es keine gibt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>Tracks may lie on any grids and in any coordinate systems: they are brought to the grid of the first one, and cut to the common area. Give a common reference point: what the reference of one track does and that of the other does not goes into all results.</source>
        <translation>Die Spuren dürfen auf beliebigen Gittern und in beliebigen Koordinatensystemen liegen: sie werden auf das Gitter der ersten gebracht und auf das gemeinsame Gebiet beschnitten. Geben Sie einen gemeinsamen Referenzpunkt an: was die Referenz der einen Spur tut und die der anderen nicht, geht in alle Ergebnisse ein.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>Signs: east, north, up, along the given direction and downslope are positive. The file holds metres per year, the map layers millimetres per year.</source>
        <translation>Vorzeichen: Ost, Nord, oben, in der angegebenen Richtung und hangabwärts sind positiv. Die Datei enthält Meter pro Jahr, die Kartenlayer Millimeter pro Jahr.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>Outputs: an HDF5 file with the motions (east and up; horizontal and up; downslope; or east, north and up), their standard deviations (eastStd, ...) from velocityStd of all tracks, conditionNumber, sensitivity, numTracks, and with more tracks than motions misfit (m/year); and map layers.</source>
        <translation>Ausgaben: eine HDF5-Datei mit den Bewegungen (Ost und oben; horizontal und oben; hangabwärts; oder Ost, Nord und oben), ihren Standardabweichungen (eastStd, ...) aus velocityStd aller Spuren, conditionNumber, sensitivity, numTracks und, bei mehr Spuren als Bewegungen, misfit (m/Jahr); und Kartenlayer.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>velocity.h5 of ours or MintPy&apos;s, geocoded.</source>
        <translation>Eigene velocity.h5 oder die von MintPy, geokodiert.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>velocity</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>All motions, standard deviations and measures of quality, metres per year.</source>
        <translation>Alle Bewegungen, Standardabweichungen und Qualitätsmaße, Meter pro Jahr.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>In mm/year as a GeoTIFF with its style: positive toward east, along the direction or downslope.</source>
        <translation>In mm/Jahr als GeoTIFF mit seinem Stil: positiv nach Osten, in der Richtung oder hangabwärts.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>East, along the direction, or downslope (mm/year, map layer)</source>
        <translation>Ost, in der Richtung oder hangabwärts (mm/Jahr, Kartenlayer)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>In mm/year as a GeoTIFF with its style, positive up; not for downslope.</source>
        <translation>In mm/Jahr als GeoTIFF mit seinem Stil, positiv nach oben; nicht für downslope.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>Up (mm/year, map layer)</source>
        <translation>Vertikal (mm/Jahr, Kartenlayer)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>In mm/year as a GeoTIFF with its style, positive north; for east_north_up only.</source>
        <translation>In mm/Jahr als GeoTIFF mit seinem Stil, positiv nach Norden; nur für east_north_up.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>North (mm/year, map layer)</source>
        <translation>Nord (mm/Jahr, Kartenlayer)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>One standard deviation in mm/year as a GeoTIFF with its style.</source>
        <translation>Eine Standardabweichung in mm/Jahr als GeoTIFF mit seinem Stil.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>Standard deviation of east, along the direction, or downslope (mm/year, map layer)</source>
        <translation>Standardabweichung von Ost, in der Richtung oder hangabwärts (mm/Jahr, Kartenlayer)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>Standard deviation of up (mm/year, map layer)</source>
        <translation>Standardabweichung von Vertikal (mm/Jahr, Kartenlayer)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>1 = all motions are equally well determined.</source>
        <translation>1 = alle Bewegungen sind gleich gut bestimmt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>Condition number (map layer)</source>
        <translation>Konditionszahl (Kartenlayer)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>Pixels with a motion</source>
        <translation>Pixel mit einer Bewegung</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>Layers of the HDF5 file</source>
        <translation>Schichten der HDF5-Datei</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>East (mm/year)</source>
        <translation>Ost (mm/Jahr)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>Along the direction (mm/year)</source>
        <translation>In der Richtung (mm/Jahr)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>Downslope (mm/year)</source>
        <translation>Hangabwärts (mm/Jahr)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>Up (mm/year)</source>
        <translation>Vertikal (mm/Jahr)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>North (mm/year)</source>
        <translation>Nord (mm/Jahr)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>Standard deviation: {what}</source>
        <translation>Standardabweichung: {what}</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>Condition number</source>
        <translation>Konditionszahl</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose_series.py"/>
        <source>Decompose time series (east, up, downslope)</source>
        <translation>Zeitreihen zerlegen (Ost, vertikal, hangabwärts)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose_series.py"/>
        <source>Turns displacement series along two or more lines of sight into series toward east and up.</source>
        <translation>Macht aus Verschiebungszeitreihen in zwei oder mehr Blickrichtungen Reihen nach Osten und oben.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose_series.py"/>
        <source>decomposition,ascending,descending,east,up,vertical,horizontal,downslope,time series,asc_desc2horz_vert</source>
        <translation>Zerlegung,Dekomposition,aufsteigend,absteigend,Ost,vertikal,horizontal,hangabwärts,Zeitreihe,asc_desc2horz_vert</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose_series.py"/>
        <source>As &apos;Decompose velocities&apos;, on each date. Tracks pass on different days: their series are interpolated to all days on which one of them passed, or each date of the first track is joined with the nearest of the others.</source>
        <translation>Wie &apos;Geschwindigkeiten zerlegen&apos;, an jedem Termin. Die Spuren werden an verschiedenen Tagen überflogen: ihre Reihen werden auf alle Tage interpoliert, an denen eine von ihnen überflogen wurde, oder jeder Termin der ersten Spur wird mit dem nächsten der anderen verbunden.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose_series.py"/>
        <source>All tracks count the same. Give a common reference point: what the reference of one track does and that of the other does not goes into all results.</source>
        <translation>Alle Spuren zählen gleich. Geben Sie einen gemeinsamen Referenzpunkt an: was die Referenz der einen Spur tut und die der anderen nicht, geht in alle Ergebnisse ein.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose_series.py"/>
        <source>Outputs: a displacement series in MintPy&apos;s layout for each motion, which the dock opens like any other: metres, zero on the first common date, positive toward east, along the direction or downslope; up; and north.</source>
        <translation>Ausgaben: für jede Bewegung eine Verschiebungszeitreihe im Format von MintPy, die das InSAR-Fenster wie jede andere öffnet: Meter, null am ersten gemeinsamen Termin, positiv nach Osten, in der Richtung oder hangabwärts; nach oben; und nach Norden.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose_series.py"/>
        <source>timeseries.h5 of ours or MintPy&apos;s, geocoded.</source>
        <translation>Eigene timeseries.h5 oder die von MintPy, geokodiert.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose_series.py"/>
        <source>time series</source>
        <translation>Zeitreihe</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose_series.py"/>
        <source>interpolated = all days inside the common span, linear between the dates of a track; nearest = the dates of the first track, with the nearest date of the others.</source>
        <translation>interpolated = alle Tage des gemeinsamen Zeitraums, linear zwischen den Terminen einer Spur; nearest = die Termine der ersten Spur, mit dem nächsten Termin der anderen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose_series.py"/>
        <source>Common dates</source>
        <translation>Gemeinsame Termine</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose_series.py"/>
        <source>interpolated: longer gaps in a track are not bridged; nearest: dates further apart are not joined.</source>
        <translation>interpolated: längere Lücken einer Spur werden nicht überbrückt; nearest: weiter entfernte Termine werden nicht verbunden.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose_series.py"/>
        <source>Most days</source>
        <translation>Höchstens Tage</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose_series.py"/>
        <source>Displacement toward east, along the direction, or downslope, metres.</source>
        <translation>Verschiebung nach Osten, in der Richtung oder hangabwärts, Meter.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose_series.py"/>
        <source>Series: east, along the direction, or downslope</source>
        <translation>Reihe: Ost, in der Richtung oder hangabwärts</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose_series.py"/>
        <source>Displacement upward, metres; not for downslope.</source>
        <translation>Verschiebung nach oben, Meter; nicht für downslope.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose_series.py"/>
        <source>Series: up</source>
        <translation>Reihe: vertikal</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose_series.py"/>
        <source>Displacement toward north, metres; for east_north_up only.</source>
        <translation>Verschiebung nach Norden, Meter; nur für east_north_up.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose_series.py"/>
        <source>Series: north</source>
        <translation>Reihe: Nord</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Date of the last break (decimal year)</source>
        <translation>Termin der letzten Änderung (Dezimaljahr)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>When the latest change of rate was, for instance 2019.5; empty where there was none.</source>
        <translation>Wann sich die Rate zuletzt änderte, zum Beispiel 2019.5; leer, wo es keine Änderung gab.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Faster or slower than the year before</source>
        <translation>Schneller oder langsamer als im Jahr davor</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>1 = significantly faster, -1 = slower, 0 = neither.</source>
        <translation>1 = signifikant schneller, -1 = langsamer, 0 = keines von beiden.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Velocity of the last year minus that of the year before (mm/year)</source>
        <translation>Geschwindigkeit des letzten Jahres minus die des Jahres davor (mm/Jahr)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Positive: more toward the radar than before.</source>
        <translation>Positiv: mehr zum Radar hin als zuvor.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Number of breaks</source>
        <translation>Anzahl der Brüche</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Changes of rate and sudden steps.</source>
        <translation>Änderungen der Rate und plötzliche Sprünge.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Velocity after the last break (mm/year)</source>
        <translation>Geschwindigkeit nach dem letzten Bruch (mm/Jahr)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>The present rate; without a break that of the whole time.</source>
        <translation>Die gegenwärtige Rate; ohne Bruch die der ganzen Zeit.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Acceleration (mm/year²)</source>
        <translation>Beschleunigung (mm/Jahr²)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Of a parabola through the whole time.</source>
        <translation>Einer Parabel durch die ganze Zeit.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Number of outliers</source>
        <translation>Anzahl der Ausreißer</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Dates that were left out.</source>
        <translation>Termine, die weggelassen wurden.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Detect changes</source>
        <translation>Änderungen erkennen</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Finds when pixels changed their rate, whether they are faster than a year ago, and outliers.</source>
        <translation>Findet, wann Pixel ihre Rate geändert haben, ob sie schneller sind als vor einem Jahr, und Ausreißer.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>change,break,breakpoint,acceleration,trend,onset,faster,outlier,early warning,piecewise,landslide</source>
        <translation>Änderung,Bruch,Knickpunkt,Beschleunigung,Trend,Beginn,schneller,Ausreißer,Frühwarnung,stückweise,Hangrutschung</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Divides the history of each pixel into straight pieces, as many as the noise allows: the best places of the breaks are found exactly by dynamic programming over the dates. A break is a change of rate or a sudden step. The threshold is calibrated on simulated noise at the same dates, which is as correlated from date to date as that of the scene: of pixels that do not change, the share that is given as false alarm rate gets a break.</source>
        <translation>Teilt den Verlauf jedes Pixels in gerade Stücke, so viele, wie das Rauschen erlaubt: die besten Stellen der Brüche werden durch dynamische Programmierung über die Termine exakt gefunden. Ein Bruch ist eine Änderung der Rate oder ein plötzlicher Sprung. Die Schwelle wird an simuliertem Rauschen an denselben Terminen kalibriert, das von Termin zu Termin so korreliert ist wie das der Szene: von Pixeln, die sich nicht ändern, bekommt der als Fehlalarmrate angegebene Anteil einen Bruch.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Use it on a corrected time series (troposphere, elevation model) to see where and when something started. Name the periods of seasonal motion, otherwise its turns are breaks. What neighbouring pixels have in common (the atmosphere, the noise of the reference point, an unwrapping error) may change many of them at once: look at their histories.</source>
        <translation>Auf eine korrigierte Zeitreihe anwenden (Troposphäre, Höhenmodell), um zu sehen, wann und wo etwas begann. Geben Sie die Perioden jahreszeitlicher Bewegung an, sonst sind deren Wendepunkte Brüche. Was benachbarte Pixel gemeinsam haben (die Atmosphäre, das Rauschen des Referenzpunkts, ein Abwicklungsfehler), kann viele zugleich ändern: sehen Sie sich ihre Verläufe an.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>The last year is compared with the year before by straight lines: faster means a greater rate, toward the radar or away from it, by more than the given number of standard deviations.</source>
        <translation>Das letzte Jahr wird durch Geraden mit dem Jahr davor verglichen: schneller heißt eine um mehr als die angegebene Zahl von Standardabweichungen größere Rate, zum Radar hin oder von ihm weg.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Outputs: changes.h5 (metres, years) with numBreaks, lastBreak (decimal year), lastStep, velocityBefore, velocityAfter, velocityLastYear, velocityYearBefore, velocityChange, faster, acceleration, numOutliers and standard deviations; and map layers in mm and mm/year. Positive is toward the radar, relative to the reference point.</source>
        <translation>Ausgaben: changes.h5 (Meter, Jahre) mit numBreaks, lastBreak (Dezimaljahr), lastStep, velocityBefore, velocityAfter, velocityLastYear, velocityYearBefore, velocityChange, faster, acceleration, numOutliers und Standardabweichungen; und Kartenlayer in mm und mm/Jahr. Positiv ist zum Radar hin, relativ zum Referenzpunkt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Displacement at each date, timeseries.h5 of ours or MintPy&apos;s.</source>
        <translation>Verschiebung an jedem Termin, eigene timeseries.h5 oder die von MintPy.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Displacement time series</source>
        <translation>Verschiebungszeitreihe</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Seasonal motion is no change: 1 = annual, 0.5 = semi-annual, for instance 1 0.5. Empty = none.</source>
        <translation>Jahreszeitliche Bewegung ist keine Änderung: 1 = jährlich, 0.5 = halbjährlich, zum Beispiel 1 0.5. Leer = keine.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Periods [years]</source>
        <translation>Perioden [Jahre]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Of 100 pixels that do not change, this many get a break by chance.</source>
        <translation>Von 100 Pixeln, die sich nicht ändern, bekommen so viele durch Zufall einen Bruch.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>False alarm rate [%]</source>
        <translation>Fehlalarmrate [%]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Dates this many standard deviations beyond their neighbours are left out; 0 = none are.</source>
        <translation>Termine, die um so viele Standardabweichungen von ihren Nachbarn abweichen, werden weggelassen; 0 = keine.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Outliers above [standard deviations]</source>
        <translation>Ausreißer ab [Standardabweichungen]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Two years whose rates differ by more are significantly different.</source>
        <translation>Zwei Jahre, deren Raten sich um mehr unterscheiden, sind signifikant verschieden.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Faster or slower above [standard deviations]</source>
        <translation>Schneller oder langsamer ab [Standardabweichungen]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>The last so many days are compared with as many before them.</source>
        <translation>Die letzten so vielen Tage werden mit ebenso vielen davor verglichen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Length of the years that are compared [days]</source>
        <translation>Länge der verglichenen Jahre [Tage]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>All results of each pixel, changes.h5.</source>
        <translation>Alle Ergebnisse jedes Pixels, changes.h5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>{title}, map layer</source>
        <translation>{title}, Kartenlayer</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Pixels with a result</source>
        <translation>Pixel mit einem Ergebnis</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Pixels with a break</source>
        <translation>Pixel mit einem Bruch</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Pixels that are faster</source>
        <translation>Schnellere Pixel</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Pixels that are slower</source>
        <translation>Langsamere Pixel</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Correlation of the noise</source>
        <translation>Korrelation des Rauschens</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>More are not looked for.</source>
        <translation>Nach mehr wird nicht gesucht.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Greatest number of breaks</source>
        <translation>Größte Anzahl der Brüche</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Between two breaks, before the first and after the last.</source>
        <translation>Zwischen zwei Brüchen, vor dem ersten und nach dem letzten.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Least number of dates of a piece</source>
        <translation>Mindestanzahl der Termine eines Stücks</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>From the first to the last date of a piece.</source>
        <translation>Vom ersten bis zum letzten Termin eines Stücks.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Shortest piece [days]</source>
        <translation>Kürzestes Stück [Tage]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Of the noise of one date and the next, 0 to 0.95. Empty = as measured on the scene.</source>
        <translation>Des Rauschens eines Termins und des nächsten, 0 bis 0,95. Leer = wie in der Szene gemessen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/download_products.py"/>
        <source>Download products</source>
        <translation>Produkte herunterladen</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/download_products.py"/>
        <source>Downloads the products of a search; a run that was stopped is continued by the next.</source>
        <translation>Lädt die Produkte einer Suche herunter; ein angehaltener Lauf wird vom nächsten fortgesetzt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/download_products.py"/>
        <source>download,asf,aria,gunw,hyp3,earthdata,resume,urls,sentinel-1</source>
        <translation>herunterladen,Download,ASF,ARIA,GUNW,HyP3,Earthdata,fortsetzen,URLs,Sentinel-1</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/download_products.py"/>
        <source>Downloads the products of a layer from &apos;Search products&apos; (only the selected ones, if you say so), or of a list of addresses, into a folder. Files that are there and complete are not downloaded again.</source>
        <translation>Lädt die Produkte eines Layers von &apos;Produkte suchen&apos; (auf Wunsch nur die ausgewählten) oder einer Liste von Adressen in einen Ordner herunter. Dateien, die schon vollständig da sind, werden nicht noch einmal geladen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/download_products.py"/>
        <source>A file grows under the name NAME.part and gets its own name when it is complete and its size is right. Stop whenever you like: the next run into the same folder continues where this one stopped. When a server is overloaded or the connection breaks, it is tried again a few times.</source>
        <translation>Eine Datei wächst unter dem Namen NAME.part und bekommt ihren eigenen, wenn sie vollständig ist und ihre Größe stimmt. Halten Sie an, wann Sie wollen: der nächste Lauf in denselben Ordner macht dort weiter, wo dieser aufhörte. Wenn ein Server überlastet ist oder die Verbindung abreißt, wird es einige Male wieder versucht.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/download_products.py"/>
        <source>ARIA products need a free Earthdata account (urs.earthdata.nasa.gov), entered in QGIS as an authentication configuration of the kind &apos;Basic authentication&apos;. Your user name and password stay in QGIS&apos;s encrypted store: they are sent to Earthdata Login only, and written to no file, layer or log.</source>
        <translation>ARIA-Produkte brauchen ein kostenloses Earthdata-Konto (urs.earthdata.nasa.gov), in QGIS als Authentifizierungskonfiguration der Art &apos;Basic authentication&apos; eingetragen. Benutzername und Passwort bleiben im verschlüsselten Speicher von QGIS: sie werden nur an Earthdata Login gesendet und in keine Datei, keinen Layer und kein Protokoll geschrieben.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/download_products.py"/>
        <source>Outputs: the folder, which &apos;Load interferograms&apos; and &apos;Small baseline workflow&apos; read; the number of files that were downloaded and that were there already; and the bytes that came.</source>
        <translation>Ausgaben: der Ordner, den &apos;Interferogramme laden&apos; und &apos;SBAS-Arbeitsablauf&apos; lesen; die Anzahl der heruntergeladenen und der schon vorhandenen Dateien; und die Anzahl der Bytes.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/download_products.py"/>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/download_products.py"/>
        <source>A layer or table with a column &apos;url&apos;, and maybe &apos;size&apos; (bytes), such as &apos;Search products&apos; makes.</source>
        <translation>Ein Layer oder eine Tabelle mit einer Spalte &apos;url&apos; und vielleicht &apos;size&apos; (Bytes), wie &apos;Produkte suchen&apos; sie macht.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/download_products.py"/>
        <source>Lists (*.csv *.txt);;All files (*.*)</source>
        <translation>Listen (*.csv *.txt);;Alle Dateien (*.*)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/download_products.py"/>
        <source>List of addresses</source>
        <translation>Liste von Adressen</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/download_products.py"/>
        <source>Instead of a layer: a CSV with a column &apos;url&apos;, or a text file with one address in each line.</source>
        <translation>Statt eines Layers: eine CSV-Datei mit einer Spalte &apos;url&apos; oder eine Textdatei mit einer Adresse in jeder Zeile.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/download_products.py"/>
        <source>Your Earthdata account; HyP3 products come without.</source>
        <translation>Ihr Earthdata-Konto; HyP3-Produkte kommen ohne.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/download_products.py"/>
        <source>How many files are downloaded side by side.</source>
        <translation>Wie viele Dateien nebeneinander geladen werden.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/download_products.py"/>
        <source>Files at once</source>
        <translation>Dateien zugleich</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/download_products.py"/>
        <source>Folder of products</source>
        <translation>Ordner der Produkte</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/download_products.py"/>
        <source>Where the files are written. The same folder again continues where the last run stopped.</source>
        <translation>Wohin die Dateien geschrieben werden. Derselbe Ordner noch einmal macht dort weiter, wo der letzte Lauf aufhörte.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/download_products.py"/>
        <source>Number of files downloaded</source>
        <translation>Anzahl heruntergeladener Dateien</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/download_products.py"/>
        <source>Number of files that were there already</source>
        <translation>Anzahl schon vorhandener Dateien</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/download_products.py"/>
        <source>Bytes downloaded</source>
        <translation>Heruntergeladene Bytes</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_geotiff.py"/>
        <source>Export as GeoTIFF</source>
        <translation>Als GeoTIFF exportieren</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_geotiff.py"/>
        <source>Writes a layer, or a time series with one band for each date, for other programs.</source>
        <translation>Schreibt eine Schicht, oder eine Zeitreihe mit einem Band je Termin, für andere Programme.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_geotiff.py"/>
        <source>export,geotiff,cog,cloud optimized,raster,bands,dates,save_gdal,time series</source>
        <translation>Export,GeoTIFF,COG,Cloud Optimized,Raster,Bänder,Termine,save_gdal,Zeitreihe</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_geotiff.py"/>
        <source>Writes a velocity or any other layer as a GeoTIFF of one band, or a displacement time series as one of a band for each date. Bands are named by their dates (2018-01-30) and carry them as metadata, in GDAL&apos;s way for netCDF.</source>
        <translation>Schreibt eine Geschwindigkeit oder eine andere Schicht als GeoTIFF mit einem Band, oder eine Verschiebungszeitreihe mit einem Band je Termin. Die Bänder sind nach ihren Terminen benannt (2018-01-30) und tragen sie als Metadaten, wie GDAL es bei netCDF macht.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_geotiff.py"/>
        <source>Motion is in mm and mm/year, or in m and m/year as in the HDF5 files: positive toward the radar. Heights are in metres, angles in degrees. No data is NaN.</source>
        <translation>Bewegung in mm und mm/Jahr, oder in m und m/Jahr wie in den HDF5-Dateien: positiv zum Radar hin. Höhen in Metern, Winkel in Grad. Keine Daten = NaN.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_geotiff.py"/>
        <source>A cloud optimized GeoTIFF (COG) has overviews and can be read in part over the network. With another coordinate system the pixels are resampled.</source>
        <translation>Ein Cloud Optimized GeoTIFF (COG) hat Übersichten und kann in Teilen über das Netz gelesen werden. Mit einem anderen Koordinatensystem werden die Pixel umgerechnet (Resampling).</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_geotiff.py"/>
        <source>Of displacement; velocity is in this unit per year.</source>
        <translation>Der Verschiebung; Geschwindigkeit in dieser Einheit pro Jahr.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_geotiff.py"/>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_geotiff.py"/>
        <source>With overviews, in tiles that are found without reading the whole file.</source>
        <translation>Mit Übersichten, in Kacheln, die sich finden lassen, ohne die ganze Datei zu lesen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_geotiff.py"/>
        <source>Cloud optimized (COG)</source>
        <translation>Cloud Optimized (COG)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_geotiff.py"/>
        <source>Empty = that of the data, without any resampling.</source>
        <translation>Leer = das der Daten, ohne Resampling.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_geotiff.py"/>
        <source>Coordinate system</source>
        <translation>Koordinatensystem</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_geotiff.py"/>
        <source>Into another coordinate system: near = the nearest pixel, bilinear, cubic.</source>
        <translation>In ein anderes Koordinatensystem: near = das nächste Pixel, bilinear, cubic.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_geotiff.py"/>
        <source>Resampling</source>
        <translation>Resampling</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_geotiff.py"/>
        <source>The file, .tif.</source>
        <translation>Die Datei, .tif.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_geotiff.py"/>
        <source>GeoTIFF</source>
        <translation>GeoTIFF</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_geotiff.py"/>
        <source>Number of bands</source>
        <translation>Anzahl der Bänder</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_geotiff.py"/>
        <source>Unit of the numbers</source>
        <translation>Einheit der Zahlen</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_geotiff.py"/>
        <source>Displacement (last date)</source>
        <translation>Verschiebung (letzter Termin)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_gmt.py"/>
        <source>Export as GMT grid</source>
        <translation>Als GMT-Gitter exportieren</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_gmt.py"/>
        <source>Writes a layer or the displacement on one date as a netCDF grid that GMT reads.</source>
        <translation>Schreibt eine Schicht oder die Verschiebung an einem Termin als netCDF-Gitter, das GMT liest.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_gmt.py"/>
        <source>export,gmt,grd,netcdf,grid,save_gmt</source>
        <translation>Export,GMT,grd,netCDF,Gitter,save_gmt</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_gmt.py"/>
        <source>Writes a velocity or any other layer, or the displacement on one date, as a netCDF grid with one variable z on the coordinates of the data (degrees or metres), as GMT and other programs read it.</source>
        <translation>Schreibt eine Geschwindigkeit, eine andere Schicht oder die Verschiebung an einem Termin als netCDF-Gitter mit einer Variablen z auf den Koordinaten der Daten (Grad oder Meter), wie GMT und andere Programme es lesen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_gmt.py"/>
        <source>Motion is in mm and mm/year, or in m and m/year: positive toward the radar. No data is NaN.</source>
        <translation>Bewegung in mm und mm/Jahr oder in m und m/Jahr: positiv zum Radar hin. Keine Daten = NaN.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_gmt.py"/>
        <source>The file for GMT.</source>
        <translation>Die Datei für GMT.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_gmt.py"/>
        <source>GMT grid</source>
        <translation>GMT-Gitter</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_hdfeos5.py"/>
        <source>Export as HDF-EOS5</source>
        <translation>Als HDF-EOS5 exportieren</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_hdfeos5.py"/>
        <source>Writes series, quality and geometry into one file, for the InSAR Product Archive and insarmaps.</source>
        <translation>Schreibt Reihe, Qualität und Geometrie in eine Datei, für das InSAR Product Archive und insarmaps.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_hdfeos5.py"/>
        <source>export,hdf-eos5,he5,unavco,earthscope,archive,insarmaps,save_hdfeos5</source>
        <translation>Export,HDF-EOS5,he5,UNAVCO,EarthScope,Archiv,insarmaps,save_hdfeos5</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_hdfeos5.py"/>
        <source>Writes a displacement time series, its temporal and average coherence, mask and geometry into one file in the layout of the InSAR Product Archive (UNAVCO, now EarthScope), as MintPy does. MintPy, insarmaps and &apos;Load displacement series&apos; read it.</source>
        <translation>Schreibt eine Verschiebungszeitreihe, ihre zeitliche und mittlere Kohärenz, Maske und Geometrie in eine Datei im Format des InSAR Product Archive (UNAVCO, heute EarthScope), wie MintPy. MintPy, insarmaps und &apos;Verschiebungszeitreihe laden&apos; lesen sie.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_hdfeos5.py"/>
        <source>Displacement is in metres along the line of sight, positive toward the radar; heights in metres, angles in degrees. No data is 0, as the layout wants it.</source>
        <translation>Verschiebung in Metern in Blickrichtung, positiv zum Radar hin; Höhen in Metern, Winkel in Grad. Keine Daten = 0, wie es das Format verlangt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_hdfeos5.py"/>
        <source>The file is named by satellite, beam, track, frames and dates: S1_IW2_149_0616_0621_20141213_20180619.he5. What the time series does not know is asked for.</source>
        <translation>Die Datei ist nach Satellit, Strahl, Spur, Frames und Terminen benannt: S1_IW2_149_0616_0621_20141213_20180619.he5. Was die Zeitreihe nicht weiß, wird erfragt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_hdfeos5.py"/>
        <source>temporalCoherence.h5.</source>
        <translation>temporalCoherence.h5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_hdfeos5.py"/>
        <source>Reliable pixels, maskTempCoh.h5.</source>
        <translation>Zuverlässige Pixel, maskTempCoh.h5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_hdfeos5.py"/>
        <source>Geometry</source>
        <translation>Geometrie</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_hdfeos5.py"/>
        <source>geometryGeo.h5 with height and incidenceAngle.</source>
        <translation>geometryGeo.h5 mit height und incidenceAngle.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_hdfeos5.py"/>
        <source>avgSpatialCoh.h5.</source>
        <translation>avgSpatialCoh.h5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_hdfeos5.py"/>
        <source>Relative orbit. Empty = as the time series says.</source>
        <translation>Relativer Orbit. Leer = wie in der Zeitreihe.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_hdfeos5.py"/>
        <source>Track</source>
        <translation>Spur</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_hdfeos5.py"/>
        <source>Such as IW or SM. Empty = as the time series says, IW of Sentinel-1.</source>
        <translation>Etwa IW oder SM. Leer = wie in der Zeitreihe, IW bei Sentinel-1.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_hdfeos5.py"/>
        <source>Beam mode</source>
        <translation>Strahlmodus</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_hdfeos5.py"/>
        <source>Number of the subswath, 0 = several. Empty = as the time series says.</source>
        <translation>Nummer des Teilstreifens, 0 = mehrere. Leer = wie in der Zeitreihe.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_hdfeos5.py"/>
        <source>Beam swath</source>
        <translation>Teilstreifen</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_hdfeos5.py"/>
        <source>Empty = as the time series says, 0.</source>
        <translation>Leer = wie in der Zeitreihe, 0.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_hdfeos5.py"/>
        <source>First frame</source>
        <translation>Erster Frame</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_hdfeos5.py"/>
        <source>Last frame</source>
        <translation>Letzter Frame</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_hdfeos5.py"/>
        <source>Folder of the file</source>
        <translation>Ordner der Datei</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_hdfeos5.py"/>
        <source>The file gets its name from its content.</source>
        <translation>Die Datei bekommt ihren Namen nach ihrem Inhalt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_hdfeos5.py"/>
        <source>HDF-EOS5 file</source>
        <translation>HDF-EOS5-Datei</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_kmz.py"/>
        <source>Export to Google Earth (KMZ)</source>
        <translation>Für Google Earth exportieren (KMZ)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_kmz.py"/>
        <source>Writes a layer with its legend, and points that show their history by a click, for Google Earth.</source>
        <translation>Schreibt eine Schicht mit ihrer Legende, und Punkte, die auf Klick ihren Verlauf zeigen, für Google Earth.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_kmz.py"/>
        <source>export,google earth,kmz,kml,overlay,legend,chart,save_kmz,save_kmz_timeseries</source>
        <translation>Export,Google Earth,KMZ,KML,Überlagerung,Legende,Diagramm,save_kmz,save_kmz_timeseries</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_kmz.py"/>
        <source>Writes a velocity, a coherence or any other layer, or the displacement on one date, as a picture that lies on the ground in Google Earth, with a legend that names unit, time span and mask. Data in any coordinate system are brought to longitude and latitude; no data is transparent.</source>
        <translation>Schreibt eine Geschwindigkeit, eine Kohärenz, eine andere Schicht oder die Verschiebung an einem Termin als Bild, das in Google Earth auf dem Boden liegt, mit einer Legende, die Einheit, Zeitraum und Maske nennt. Daten in beliebigem Koordinatensystem werden in Länge und Breite gebracht; keine Daten = durchsichtig.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_kmz.py"/>
        <source>Every n-th pixel can become a point: a click shows its value and, with a displacement time series, the chart of its displacement over time (mm). Points come in regions that are loaded as one comes near, and a large layer in tiles, so that Google Earth stays quick. All lies in the one file.</source>
        <translation>Jedes n-te Pixel kann ein Punkt werden: ein Klick zeigt seinen Wert und, mit einer Verschiebungszeitreihe, das Diagramm seiner Verschiebung über die Zeit (mm). Punkte kommen in Regionen, die beim Näherkommen geladen werden, und ein großes Bild in Kacheln, damit Google Earth flüssig bleibt. Alles liegt in der einen Datei.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_kmz.py"/>
        <source>Motion is along the line of sight, in mm and mm/year: positive toward the radar (blue), negative away from it (red), relative to the reference point, a white dot.</source>
        <translation>Bewegung in Blickrichtung, in mm und mm/Jahr: positiv zum Radar hin (blau), negativ von ihm weg (rot), relativ zum Referenzpunkt, einem weißen Punkt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_kmz.py"/>
        <source>On the same grid: gives the points their charts and the legend its number of dates.</source>
        <translation>Auf demselben Gitter: gibt den Punkten ihre Diagramme und der Legende die Anzahl der Termine.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_kmz.py"/>
        <source>Displacement time series of the charts</source>
        <translation>Verschiebungszeitreihe der Diagramme</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_kmz.py"/>
        <source>In the unit of the legend. Empty = chosen from the data.</source>
        <translation>In der Einheit der Legende. Leer = nach den Daten gewählt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_kmz.py"/>
        <source>Lowest colour</source>
        <translation>Unterste Farbe</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_kmz.py"/>
        <source>Highest colour</source>
        <translation>Oberste Farbe</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_kmz.py"/>
        <source>A point for every n-th pixel along rows and columns; 0 = no points.</source>
        <translation>Ein Punkt für jedes n-te Pixel entlang Zeilen und Spalten; 0 = keine Punkte.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_kmz.py"/>
        <source>Points: every n-th pixel</source>
        <translation>Punkte: jedes n-te Pixel</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_kmz.py"/>
        <source>Points: inside these areas</source>
        <translation>Punkte: innerhalb dieser Flächen</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_kmz.py"/>
        <source>Polygons in any coordinate system. Empty = everywhere.</source>
        <translation>Polygone in beliebigem Koordinatensystem. Leer = überall.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_kmz.py"/>
        <source>Pixels of a lower absolute value, in the unit of the legend, get no point. Empty = all do.</source>
        <translation>Pixel mit kleinerem Betrag, in der Einheit der Legende, bekommen keinen Punkt. Leer = alle.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_kmz.py"/>
        <source>Points: least absolute value</source>
        <translation>Punkte: kleinster Betrag</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_kmz.py"/>
        <source>The file for Google Earth.</source>
        <translation>Die Datei für Google Earth.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_kmz.py"/>
        <source>Google Earth file</source>
        <translation>Google-Earth-Datei</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_kmz.py"/>
        <source>Number of points</source>
        <translation>Anzahl der Punkte</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_points.py"/>
        <source>Export as points</source>
        <translation>Als Punkte exportieren</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_points.py"/>
        <source>Writes one point for each reliable pixel, with velocity, quality and all displacements as fields.</source>
        <translation>Schreibt für jedes zuverlässige Pixel einen Punkt mit Geschwindigkeit, Qualität und allen Verschiebungen als Feldern.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_points.py"/>
        <source>export,points,geopackage,shapefile,csv,geoparquet,flatgeobuf,egms,insar explorer,save_qgis,vector</source>
        <translation>Export,Punkte,GeoPackage,Shapefile,CSV,GeoParquet,FlatGeobuf,EGMS,InSAR Explorer,save_qgis,Vektor</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_points.py"/>
        <source>Writes a point layer as the dock, InSAR Explorer and tools for EGMS products read it: GeoPackage, shapefile, CSV, FlatGeobuf, or GeoParquet where this GDAL has it, by the ending of the name (.gpkg, .shp, .csv, .fgb, .parquet).</source>
        <translation>Schreibt einen Punktlayer, wie ihn das InSAR-Fenster, InSAR Explorer und Werkzeuge für EGMS-Produkte lesen: GeoPackage, Shapefile, CSV, FlatGeobuf oder, wo dieses GDAL es hat, GeoParquet, nach der Endung des Namens (.gpkg, .shp, .csv, .fgb, .parquet).</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_points.py"/>
        <source>Fields: pid (row_column of the pixel), longitude, latitude (degrees), height (m), incidence_angle (degrees from the vertical), temporal_coherence (0 to 1), velocity and velocity_std (mm/year), and D20180130 and so on: displacement at each date (mm). Shapefiles have the names incidence, coherence and vel_std, since theirs have at most ten letters.</source>
        <translation>Felder: pid (Zeile_Spalte des Pixels), longitude, latitude (Grad), height (m), incidence_angle (Grad von der Senkrechten), temporal_coherence (0 bis 1), velocity und velocity_std (mm/Jahr), und D20180130 und so weiter: Verschiebung an jedem Termin (mm). In Shapefiles heißen sie incidence, coherence und vel_std, da dort Namen höchstens zehn Buchstaben haben.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_points.py"/>
        <source>Signs are along the line of sight: positive toward the radar, negative away from it, relative to the reference point. The layer arrives coloured by velocity.</source>
        <translation>Vorzeichen in Blickrichtung: positiv zum Radar hin, negativ von ihm weg, relativ zum Referenzpunkt. Der Layer kommt nach der Geschwindigkeit gefärbt an.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_points.py"/>
        <source>velocity.h5: gives velocity and velocity_std.</source>
        <translation>velocity.h5: gibt velocity und velocity_std.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_points.py"/>
        <source>temporalCoherence.h5: gives temporal_coherence.</source>
        <translation>temporalCoherence.h5: gibt temporal_coherence.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_points.py"/>
        <source>geometryGeo.h5: gives height and incidence_angle.</source>
        <translation>geometryGeo.h5: gibt height und incidence_angle.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_points.py"/>
        <source>Reliable pixels on the same grid, such as maskTempCoh.h5; others get no point.</source>
        <translation>Zuverlässige Pixel auf demselben Gitter, etwa maskTempCoh.h5; andere bekommen keinen Punkt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_points.py"/>
        <source>For files that are left empty above, take those in the folder of the time series.</source>
        <translation>Für Dateien, die oben leer sind, jene im Ordner der Zeitreihe nehmen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_points.py"/>
        <source>Take the other products from its folder</source>
        <translation>Die anderen Produkte aus ihrem Ordner nehmen</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_points.py"/>
        <source>Empty = that of the data.</source>
        <translation>Leer = das der Daten.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_points.py"/>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_points.py"/>
        <source>The file, .gpkg, .shp, .csv, .fgb or .parquet.</source>
        <translation>Die Datei, .gpkg, .shp, .csv, .fgb oder .parquet.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_points.py"/>
        <source>Displacement of points (mm)</source>
        <translation>Verschiebung von Punkten (mm)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_roipac.py"/>
        <source>Export as ROI_PAC</source>
        <translation>Als ROI_PAC exportieren</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_roipac.py"/>
        <source>Writes velocity or the displacement on one date as unwrapped phase, for modelling programs.</source>
        <translation>Schreibt Geschwindigkeit oder die Verschiebung an einem Termin als abgewickelte Phase, für Modellierprogramme.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_roipac.py"/>
        <source>export,roi_pac,unw,rsc,phase,kite,geodmod,save_roipac</source>
        <translation>Export,ROI_PAC,unw,rsc,Phase,Kite,GeodMod,save_roipac</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_roipac.py"/>
        <source>Writes a velocity, or the displacement on one date since the reference date, as an unwrapped interferogram of ROI_PAC, which Kite, GeodMod and other modelling programs read: a file .unw, and beside it .unw.rsc with place, wavelength, heading and dates.</source>
        <translation>Schreibt eine Geschwindigkeit, oder die Verschiebung an einem Termin seit dem Referenzdatum, als abgewickeltes Interferogramm von ROI_PAC, das Kite, GeodMod und andere Modellierprogramme lesen: eine Datei .unw, und daneben .unw.rsc mit Ort, Wellenlänge, Flugrichtung und Terminen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_roipac.py"/>
        <source>Band 2 is phase in radians (of a velocity: per year), positive away from the radar; band 1 is 1 where there are data. No data is 0 in both.</source>
        <translation>Band 2 ist die Phase in Radiant (einer Geschwindigkeit: pro Jahr), positiv vom Radar weg; Band 1 ist 1, wo es Daten gibt. Keine Daten = 0 in beiden.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_roipac.py"/>
        <source>The file .unw; .unw.rsc is written beside it.</source>
        <translation>Die Datei .unw; .unw.rsc wird daneben geschrieben.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_roipac.py"/>
        <source>ROI_PAC file</source>
        <translation>ROI_PAC-Datei</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/filter_series.py"/>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/filter_series.py"/>
        <source>gaussian = weighted mean, median = the middle value, which keeps edges and drops outliers.</source>
        <translation>gaussian = gewichtetes Mittel, median = der mittlere Wert, der Kanten erhält und Ausreißer verwirft.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/filter_series.py"/>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/filter_series.py"/>
        <source>low = the smooth part, high = the difference from it.</source>
        <translation>low = der glatte Anteil, high = der Unterschied dazu.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/filter_series.py"/>
        <source>Smooths each date over the map, or keeps what is not smooth.</source>
        <translation>Glättet jeden Termin über die Karte, oder behält, was nicht glatt ist.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/filter_series.py"/>
        <source>filter,smooth,gaussian,median,lowpass,highpass,space,spatial_filter</source>
        <translation>Filter,glätten,Gauß,Median,Tiefpass,Hochpass,räumlich,spatial_filter</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/filter_series.py"/>
        <source>Replaces the displacement of each pixel on each date by the weighted mean (Gaussian) or the median of the pixels around it, or by the difference from it. Pixels without data do not count and stay without.</source>
        <translation>Ersetzt die Verschiebung jedes Pixels an jedem Termin durch das gewichtete Mittel (Gauß) oder den Median der Pixel ringsum, oder durch den Unterschied dazu. Pixel ohne Daten zählen nicht und bleiben ohne.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/filter_series.py"/>
        <source>low smooths noise; high removes what is wide, such as troposphere, around narrow motion: a landslide narrower than the filter stays nearly whole. The reference point stays at 0.</source>
        <translation>low glättet Rauschen; high entfernt Weiträumiges wie die Troposphäre um enge Bewegung herum: eine Rutschung, die schmaler ist als der Filter, bleibt fast ganz. Der Referenzpunkt bleibt bei 0.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/filter_series.py"/>
        <source>Output: the filtered series, metres along the line of sight, positive toward the radar.</source>
        <translation>Ausgabe: die gefilterte Reihe, Meter in Blickrichtung, positiv zum Radar hin.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/filter_series.py"/>
        <source>Standard deviation of the Gaussian, or half the width of the median&apos;s square.</source>
        <translation>Standardabweichung der Gauß-Glocke, oder die halbe Seite des Quadrats des Medians.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/filter_series.py"/>
        <source>Size [pixels]</source>
        <translation>Größe [Pixel]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/filter_series.py"/>
        <source>Smooths the history of each pixel, or keeps what is not smooth.</source>
        <translation>Glättet den Verlauf jedes Pixels, oder behält, was nicht glatt ist.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/filter_series.py"/>
        <source>filter,smooth,gaussian,median,lowpass,highpass,time,temporal_filter</source>
        <translation>Filter,glätten,Gauß,Median,Tiefpass,Hochpass,zeitlich,temporal_filter</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/filter_series.py"/>
        <source>Replaces the displacement of each date by the weighted mean (Gaussian) or the median of the dates around it, or by the difference from it. Gaps in time are respected: days count, not numbers of dates.</source>
        <translation>Ersetzt die Verschiebung jedes Termins durch das gewichtete Mittel (Gauß) oder den Median der Termine ringsum, oder durch den Unterschied dazu. Zeitliche Lücken werden beachtet: Tage zählen, nicht Nummern von Terminen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/filter_series.py"/>
        <source>low takes the noise of single dates (turbulent troposphere) out of the curve, and rounds sudden motion too; high shows what single dates do. Displacement stays 0 on the reference date.</source>
        <translation>low nimmt das Rauschen einzelner Termine (turbulente Troposphäre) aus der Kurve und rundet auch plötzliche Bewegung; high zeigt, was einzelne Termine tun. Die Verschiebung bleibt am Referenzdatum 0.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/filter_series.py"/>
        <source>Standard deviation of the Gaussian, or half the width of the median&apos;s window.</source>
        <translation>Standardabweichung der Gauß-Glocke, oder die halbe Breite des Fensters des Medians.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/filter_series.py"/>
        <source>Size [days]</source>
        <translation>Größe [Tage]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>Generate mask</source>
        <translation>Maske erzeugen</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>Marks the usable pixels of any product by its values.</source>
        <translation>Markiert die brauchbaren Pixel eines beliebigen Produkts nach seinen Werten.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>mask,threshold,coherence,connected components,water,region</source>
        <translation>Maske,Schwelle,Kohärenz,zusammenhängende Komponenten,Wasser,Region</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>Marks pixels as usable (1) or not (0). All conditions that are given must hold: in a stack for every interferogram that is used, in a time series at every date. Pixels without data are never usable.</source>
        <translation>Markiert Pixel als brauchbar (1) oder nicht (0). Alle angegebenen Bedingungen müssen erfüllt sein: in einem Stapel für jedes verwendete Interferogramm, in einer Zeitreihe an jedem Termin. Pixel ohne Daten sind nie brauchbar.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>Limits are in the units of the file: metres, metres per year, radians, coherence 0 to 1. Regions touch along edges of pixels, not corners.</source>
        <translation>Grenzen stehen in den Einheiten der Datei: Meter, Meter pro Jahr, Radiant, Kohärenz 0 bis 1. Regionen berühren sich an Kanten von Pixeln, nicht an Ecken.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>Outputs: the mask as HDF5 (dataset mask, in MintPy&apos;s layout), as a map layer, and the pixel counts.</source>
        <translation>Ausgaben: die Maske als HDF5 (Datensatz mask, im Format von MintPy), als Kartenlayer, und die Pixelzahlen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>An HDF5 file of ours or MintPy&apos;s (product, stack, time series) or a raster.</source>
        <translation>Eine eigene HDF5-Datei oder eine von MintPy (Produkt, Stapel, Zeitreihe) oder ein Raster.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>Layer of the HDF5 file, for instance temporalCoherence. Empty = its main one.</source>
        <translation>Schicht der HDF5-Datei, zum Beispiel temporalCoherence. Leer = ihre wichtigste.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>Lower values are not usable; in the units of the file. Empty = no limit.</source>
        <translation>Kleinere Werte sind nicht brauchbar; in den Einheiten der Datei. Leer = keine Grenze.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>Higher values are not usable; in the units of the file. Empty = no limit.</source>
        <translation>Größere Werte sind nicht brauchbar; in den Einheiten der Datei. Leer = keine Grenze.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>Pixels whose value is 0 are not usable.</source>
        <translation>Pixel, deren Wert 0 ist, sind nicht brauchbar.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>Not zero</source>
        <translation>Nicht null</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>In a stack: the pixel lies in a reliable connected component in every interferogram that is used.</source>
        <translation>In einem Stapel: das Pixel liegt in jedem verwendeten Interferogramm in einer zuverlässigen zusammenhängenden Komponente.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>In connected components</source>
        <translation>In zusammenhängenden Komponenten</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>Usable regions of fewer connected pixels are left out; 0 = keep all.</source>
        <translation>Brauchbare Regionen mit weniger zusammenhängenden Pixeln werden weggelassen; 0 = alle behalten.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>Smallest region [pixels]</source>
        <translation>Kleinste Region [Pixel]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>Another mask on the same grid; what is 0 or no data there is not usable.</source>
        <translation>Eine andere Maske auf demselben Gitter; was dort 0 oder ohne Daten ist, ist nicht brauchbar.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>Within this mask</source>
        <translation>Innerhalb dieser Maske</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>The mask, 1 = usable, as HDF5.</source>
        <translation>Die Maske, 1 = brauchbar, als HDF5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>Mask (map layer)</source>
        <translation>Maske (Kartenlayer)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>Usable pixels</source>
        <translation>Brauchbare Pixel</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>All pixels</source>
        <translation>Alle Pixel</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>Compare with GNSS</source>
        <translation>Mit GNSS vergleichen</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>Sets a displacement series beside GNSS stations along the line of sight: rates, RMS, a picture.</source>
        <translation>Stellt eine Verschiebungszeitreihe in Blickrichtung neben GNSS-Stationen: Raten, RMS, ein Bild.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>gnss,gps,station,validation,compare,tenv3,unr,rms,rate,anchor,reference frame</source>
        <translation>GNSS,GPS,Station,Validierung,Vergleich,tenv3,UNR,RMS,Rate,verankern,Bezugssystem</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>Projects the daily positions of GNSS stations into the line of sight, takes the mean of the pixels around each, and compares both on the dates of the series: rates by a straight line through the same dates, and root mean square of the difference with its mean taken away.</source>
        <translation>Projiziert die Tagespositionen von GNSS-Stationen in die Blickrichtung, nimmt den Mittelwert der Pixel um jede und vergleicht beides an den Terminen der Reihe: Raten aus einer Geraden durch dieselben Termine, und den quadratischen Mittelwert (RMS) der Differenz ohne deren Mittel.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>InSAR is relative and GNSS moves with the tectonic plate: both are taken relative to one station. Stations are .tenv3 files of the Nevada Geodetic Laboratory, or a table (CSV) with the columns station, date, latitude, longitude, east, north, up (metres; or east_mm, ...), and sig_e, sig_n, sig_u if known.</source>
        <translation>InSAR ist relativ, und GNSS bewegt sich mit der tektonischen Platte: beides wird relativ zu einer Station genommen. Stationen sind .tenv3-Dateien des Nevada Geodetic Laboratory oder eine Tabelle (CSV) mit den Spalten station, date, latitude, longitude, east, north, up (Meter; oder east_mm, ...), und sig_e, sig_n, sig_u, wenn bekannt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>An anchored velocity is the velocity plus a constant, so that its mean difference to the stations is zero; the rates of the stations are relative to the reference station, or absolute with &apos;none&apos;.</source>
        <translation>Eine verankerte Geschwindigkeit ist die Geschwindigkeit plus einer Konstanten, mit der ihre mittlere Differenz zu den Stationen null ist; die Raten der Stationen sind relativ zur Referenzstation, oder absolut mit &apos;none&apos;.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>Signs: positive toward the radar. Standard deviations come from the scatter around the line; that of GNSS rates is too small, as its noise is coloured.</source>
        <translation>Vorzeichen: positiv zum Radar hin. Standardabweichungen kommen aus der Streuung um die Gerade; die der GNSS-Raten ist zu klein, da deren Rauschen farbig ist.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>Outputs: points (degrees, WGS 84) with rates, standard deviations and difference (InSAR minus GNSS) in mm/year and RMS in mm; a picture (PNG) of all series; the anchored velocity (m/year).</source>
        <translation>Ausgaben: Punkte (Grad, WGS 84) mit Raten, Standardabweichungen und Differenz (InSAR minus GNSS) in mm/Jahr und RMS in mm; ein Bild (PNG) aller Reihen; die verankerte Geschwindigkeit (m/Jahr).</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>Incidence and azimuth angles. Empty = geometryGeo.h5 beside the series or in &apos;inputs&apos; there.</source>
        <translation>Einfalls- und Azimutwinkel. Leer = geometryGeo.h5 neben der Reihe oder dort in &apos;inputs&apos;.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>.tenv3 files, or tables of stations with column names.</source>
        <translation>.tenv3-Dateien, oder Tabellen von Stationen mit Spaltennamen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>GNSS stations</source>
        <translation>GNSS-Stationen</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>Name of the station that both are relative to. Empty = the one nearest to the reference pixel, or else that with most dates; none = no station: plate motion then stays in.</source>
        <translation>Name der Station, zu der beides relativ ist. Leer = die nächste am Referenzpixel, sonst die mit den meisten Terminen; none = keine Station: die Plattenbewegung bleibt dann darin.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>Reference station</source>
        <translation>Referenzstation</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>The mean of the pixels so near to a station stands for it; 0 = the pixel that holds it.</source>
        <translation>Der Mittelwert der Pixel in dieser Nähe steht für die Station; 0 = das Pixel, in dem sie liegt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>Radius around a station [m]</source>
        <translation>Radius um eine Station [m]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>Positions so many days before and after each acquisition are averaged; 0 = the same day.</source>
        <translation>Positionen so viele Tage vor und nach jeder Aufnahme werden gemittelt; 0 = derselbe Tag.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>Days around an acquisition</source>
        <translation>Tage um eine Aufnahme</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>velocity.h5 of the series, for the anchored velocity.</source>
        <translation>velocity.h5 der Reihe, für die verankerte Geschwindigkeit.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>Velocity to anchor</source>
        <translation>Zu verankernde Geschwindigkeit</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>Stations with rates</source>
        <translation>Stationen mit Raten</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>One point for each station that is compared.</source>
        <translation>Ein Punkt für jede verglichene Station.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>Both series of each station, and rate against rate; millimetres.</source>
        <translation>Beide Reihen jeder Station, und Rate gegen Rate; Millimeter.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>The given velocity plus a constant, metres per year; needs the velocity.</source>
        <translation>Die angegebene Geschwindigkeit plus einer Konstanten, Meter pro Jahr; braucht die Geschwindigkeit.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>Anchored velocity</source>
        <translation>Verankerte Geschwindigkeit</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>The anchored velocity in mm/year as a GeoTIFF with its style.</source>
        <translation>Die verankerte Geschwindigkeit in mm/Jahr als GeoTIFF mit seinem Stil.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>Anchored velocity (mm/year, map layer)</source>
        <translation>Verankerte Geschwindigkeit (mm/Jahr, Kartenlayer)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>Stations compared, without the reference</source>
        <translation>Verglichene Stationen, ohne die Referenz</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>RMS of the differences of displacement [mm]</source>
        <translation>RMS der Verschiebungsdifferenzen [mm]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>RMS of the differences of rate [mm/year]</source>
        <translation>RMS der Ratendifferenzen [mm/Jahr]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>Mean difference of rate, InSAR minus GNSS [mm/year]</source>
        <translation>Mittlere Ratendifferenz, InSAR minus GNSS [mm/Jahr]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>Constant added to the anchored velocity [mm/year]</source>
        <translation>Zur verankerten Geschwindigkeit addierte Konstante [mm/Jahr]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>Anchored velocity (mm/year)</source>
        <translation>Verankerte Geschwindigkeit (mm/Jahr)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/info.py"/>
        <source>Describe file</source>
        <translation>Datei beschreiben</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/info.py"/>
        <source>Says what an HDF5 file of ours or MintPy&apos;s holds.</source>
        <translation>Sagt, was eine eigene HDF5-Datei oder eine von MintPy enthält.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/info.py"/>
        <source>info,metadata,attributes,dates,statistics,hdf5,describe</source>
        <translation>Info,Metadaten,Attribute,Termine,Statistik,HDF5,beschreiben</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/info.py"/>
        <source>Lists what is in an HDF5 file: its kind, grid and extent, dates or interferograms, datasets with shape, unit, least, mean and greatest value and the share of valid pixels, and all attributes with the step and parameters that made it.</source>
        <translation>Listet auf, was in einer HDF5-Datei steht: ihre Art, Gitter und Ausdehnung, Termine oder Interferogramme, Datensätze mit Form, Einheit, kleinstem, mittlerem und größtem Wert und dem Anteil gültiger Pixel, und alle Attribute mit dem Schritt und den Parametern, aus denen sie entstand.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/info.py"/>
        <source>Outputs: the text, in the log and, if asked for, in a file. Values are in the units of the file.</source>
        <translation>Ausgaben: der Text, im Protokoll und auf Wunsch in einer Datei. Werte in den Einheiten der Datei.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/info.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/info.py"/>
        <source>A stack, time series, product or mask in HDF5.</source>
        <translation>Ein Stapel, eine Zeitreihe, ein Produkt oder eine Maske in HDF5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/info.py"/>
        <source>Text file</source>
        <translation>Textdatei</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/info.py"/>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/info.py"/>
        <source>A file to write the text to.</source>
        <translation>Eine Datei, in die der Text geschrieben wird.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/info.py"/>
        <source>What the file holds</source>
        <translation>Was die Datei enthält</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Weights of the interferograms</source>
        <translation>Gewichte der Interferogramme</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>From coherence: var = inverse phase variance (the best estimate), fim = Fisher information, coh = coherence itself, no = all equal (needs no coherence, the fastest).</source>
        <translation>Aus der Kohärenz: var = inverse Phasenvarianz (die beste Schätzung), fim = Fisher-Information, coh = die Kohärenz selbst, no = alle gleich (braucht keine Kohärenz, am schnellsten).</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Drop phases of each interferogram by</source>
        <translation>Phasen jedes Interferogramms verwerfen nach</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>none = use every valid phase; coherence = drop phases of lower coherence than the threshold; connectComponent = drop phases outside reliable connected components.</source>
        <translation>none = jede gültige Phase verwenden; coherence = Phasen mit kleinerer Kohärenz als der Schwelle verwerfen; connectComponent = Phasen außerhalb zuverlässiger zusammenhängender Komponenten verwerfen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Lowest coherence used (0 to 1)</source>
        <translation>Kleinste verwendete Kohärenz (0 bis 1)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>For the choice &apos;coherence&apos; above.</source>
        <translation>Für die obige Wahl &apos;coherence&apos;.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Least interferograms at each date</source>
        <translation>Mindestanzahl der Interferogramme an jedem Termin</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Pixels with fewer valid interferograms at some date (but the first) are not solved.</source>
        <translation>Pixel mit weniger gültigen Interferogrammen an einem Termin (außer dem ersten) werden nicht gelöst.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Minimum norm of</source>
        <translation>Minimale Norm von</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>What is made as small as possible where the network of a pixel falls apart: velocity (Berardino et al., 2002) or phase.</source>
        <translation>Was so klein wie möglich wird, wo das Netzwerk eines Pixels zerfällt: velocity (Geschwindigkeit; Berardino et al., 2002) oder phase.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Least temporal coherence of a reliable pixel (0 to 1)</source>
        <translation>Kleinste zeitliche Kohärenz eines zuverlässigen Pixels (0 bis 1)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Pixels of lower temporal coherence are not usable in the mask; they are solved all the same.</source>
        <translation>Pixel mit kleinerer zeitlicher Kohärenz sind in der Maske nicht brauchbar; gelöst werden sie trotzdem.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Smallest reliable region [pixels]</source>
        <translation>Kleinste zuverlässige Region [Pixel]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Reliable regions of fewer connected pixels are left out of the mask.</source>
        <translation>Zuverlässige Regionen mit weniger zusammenhängenden Pixeln kommen nicht in die Maske.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Invert network</source>
        <translation>Netzwerk invertieren</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Turns the interferograms of a stack into displacement at each date.</source>
        <translation>Macht aus den Interferogrammen eines Stapels die Verschiebung an jedem Termin.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>inversion,sbas,small baseline,time series,displacement,least squares,temporal coherence</source>
        <translation>Inversion,SBAS,kurze Basislinien,small baseline,Zeitreihe,Verschiebung,kleinste Quadrate,zeitliche Kohärenz</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Solves, for each pixel, the network of interferograms by weighted least squares for the phase at each date, relative to the reference pixel and the first date, and turns phase into displacement: d = -wavelength / (4 pi) x phase.</source>
        <translation>Löst für jedes Pixel das Netzwerk der Interferogramme durch gewichtete kleinste Quadrate nach der Phase an jedem Termin, relativ zum Referenzpixel und zum ersten Termin, und macht aus der Phase Verschiebung: d = -Wellenlänge / (4 pi) x Phase.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Displacement is along the line of sight, in metres, positive toward the radar: uplift, or motion toward the satellite. The stack needs a reference point (&apos;Set reference point&apos;).</source>
        <translation>Verschiebung in Blickrichtung, in Metern, positiv zum Radar hin: Hebung, oder Bewegung zum Satelliten. Der Stapel braucht einen Referenzpunkt (&apos;Referenzpunkt setzen&apos;).</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Outputs: the time series (timeseries.h5); temporal coherence (0 to 1: how well interferograms agree with each other; above 0.7 is reliable); the number of interferograms used at each pixel; a mask of reliable pixels. All in MintPy&apos;s layout, the coherence and the mask also as map layers.</source>
        <translation>Ausgaben: die Zeitreihe (timeseries.h5); die zeitliche Kohärenz (0 bis 1: wie gut die Interferogramme zueinander passen; über 0,7 ist zuverlässig); die Anzahl der an jedem Pixel verwendeten Interferogramme; eine Maske zuverlässiger Pixel. Alles im Format von MintPy, Kohärenz und Maske auch als Kartenlayer.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Pixels that miss interferograms are solved from those they have. Where that leaves several parts, the offset between them is the one of minimum norm.</source>
        <translation>Pixel, denen Interferogramme fehlen, werden aus denen gelöst, die sie haben. Wo dadurch mehrere Teile bleiben, ist der Versatz zwischen ihnen der mit minimaler Norm.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>A stack of interferograms with a reference point, ifgramStack.h5 of ours or MintPy&apos;s.</source>
        <translation>Ein Interferogrammstapel mit einem Referenzpunkt, eigene ifgramStack.h5 oder die von MintPy.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>A raster or HDF5 mask on the grid of the stack: pixels of value 0 are not solved.</source>
        <translation>Eine Raster- oder HDF5-Maske auf dem Gitter des Stapels: Pixel mit dem Wert 0 werden nicht gelöst.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Displacement at each date, metres, positive toward the radar, timeseries.h5.</source>
        <translation>Verschiebung an jedem Termin, Meter, positiv zum Radar hin, timeseries.h5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>0 to 1, temporalCoherence.h5.</source>
        <translation>0 bis 1, temporalCoherence.h5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Number of interferograms</source>
        <translation>Anzahl der Interferogramme</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Used at each pixel, numInvIfgram.h5.</source>
        <translation>An jedem Pixel verwendet, numInvIfgram.h5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>1 = reliable, maskTempCoh.h5.</source>
        <translation>1 = zuverlässig, maskTempCoh.h5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Temporal coherence (map layer)</source>
        <translation>Zeitliche Kohärenz (Kartenlayer)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Mask of reliable pixels (map layer)</source>
        <translation>Maske zuverlässiger Pixel (Kartenlayer)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Interferograms used</source>
        <translation>Verwendete Interferogramme</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Number of dates</source>
        <translation>Anzahl der Termine</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Number of pixels</source>
        <translation>Anzahl der Pixel</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Solved pixels</source>
        <translation>Gelöste Pixel</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Reliable pixels</source>
        <translation>Zuverlässige Pixel</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>What to know of the network, empty when nothing</source>
        <translation>Was zum Netzwerk zu wissen ist, leer wenn nichts</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_series.py"/>
        <source>Displacement series (*.h5 *.he5 *.nc *.tif *.tiff);;All files (*)</source>
        <translation>Verschiebungszeitreihen (*.h5 *.he5 *.nc *.tif *.tiff);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_series.py"/>
        <source>Load displacement series</source>
        <translation>Verschiebungszeitreihe laden</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_series.py"/>
        <source>Reads a displacement series that another program or an archive made.</source>
        <translation>Liest eine Verschiebungszeitreihe, die ein anderes Programm oder ein Archiv gemacht hat.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_series.py"/>
        <source>import,displacement,time series,opera,disp-s1,licsbas,cum,mintpy,hdf-eos5,he5</source>
        <translation>Import,Verschiebung,Zeitreihe,OPERA,DISP-S1,LiCSBAS,cum,MintPy,HDF-EOS5,he5</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_series.py"/>
        <source>Reads displacement along the line of sight at many dates, crops and multilooks it if asked, and writes one time series, as Invert network does from interferograms. Products of OPERA DISP-S1 whose reference date moves on are joined to one series. The input itself is never changed.</source>
        <translation>Liest Verschiebung in Blickrichtung an vielen Terminen, beschneidet sie und mittelt sie auf Wunsch (Multilooking), und schreibt eine Zeitreihe, wie &apos;Netzwerk invertieren&apos; es aus Interferogrammen tut. Produkte von OPERA DISP-S1, deren Referenzdatum weiterrückt, werden zu einer Reihe verbunden. Die Eingabe selbst wird nie geändert.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_series.py"/>
        <source>Outputs: the time series (timeseries.h5 in MintPy&apos;s layout: metres, positive toward the radar) and, as far as the input has them, the geometry (height in metres, angles in degrees), the temporal coherence, the average coherence of the interferograms (both 0 to 1) and the mask of reliable pixels. Of OPERA DISP-S1 a pixel is reliable when at least nine tenths of the products recommend it.</source>
        <translation>Ausgaben: die Zeitreihe (timeseries.h5 im Format von MintPy: Meter, positiv zum Radar hin) und, soweit die Eingabe sie hat, die Geometrie (Höhe in Metern, Winkel in Grad), die zeitliche Kohärenz, die mittlere Kohärenz der Interferogramme (beide 0 bis 1) und die Maske zuverlässiger Pixel. Bei OPERA DISP-S1 ist ein Pixel zuverlässig, wenn mindestens neun Zehntel der Produkte es empfehlen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_series.py"/>
        <source>Files that are damaged or do not fit are named in the log, with the reason.</source>
        <translation>Beschädigte oder unpassende Dateien werden im Protokoll mit dem Grund genannt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_series.py"/>
        <source>A file of the series (cum.h5, a .he5 file, any product of OPERA: the others in its folder belong to it), or the path of its folder.</source>
        <translation>Eine Datei der Reihe (cum.h5, eine .he5-Datei, ein Produkt von OPERA: die anderen in seinem Ordner gehören dazu), oder der Pfad ihres Ordners.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_series.py"/>
        <source>File or folder of the series</source>
        <translation>Datei oder Ordner der Reihe</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_series.py"/>
        <source>Format of the series</source>
        <translation>Format der Reihe</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_series.py"/>
        <source>{auto} recognises it by its names. {titles}.</source>
        <translation>{auto} erkennt es an den Namen. {titles}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_series.py"/>
        <source>Displacement without long wavelengths</source>
        <translation>Verschiebung ohne lange Wellenlängen</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_series.py"/>
        <source>Of OPERA DISP-S1, load the displacement from which everything wider than some kilometres is filtered out, and pixels of low quality on each date; else the whole displacement.</source>
        <translation>Bei OPERA DISP-S1 die Verschiebung laden, aus der alles gefiltert ist, was weiter als einige Kilometer reicht, sowie Pixel geringer Qualität an jedem Termin; sonst die ganze Verschiebung.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_series.py"/>
        <source>Heights in any grid, interpolated to that of the series; they replace its own.</source>
        <translation>Höhen auf beliebigem Gitter, auf das der Reihe interpoliert; sie ersetzen deren eigene.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_series.py"/>
        <source>Elevation model [m]</source>
        <translation>Höhenmodell [m]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_series.py"/>
        <source>The displacement at each date, timeseries.h5.</source>
        <translation>Die Verschiebung an jedem Termin, timeseries.h5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_series.py"/>
        <source>Height, angles and water mask on the same grid, geometryGeo.h5.</source>
        <translation>Höhe, Winkel und Wassermaske auf demselben Gitter, geometryGeo.h5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_series.py"/>
        <source>How well the series fits its interferograms, 0 to 1, temporalCoherence.h5.</source>
        <translation>Wie gut die Reihe zu ihren Interferogrammen passt, 0 bis 1, temporalCoherence.h5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_series.py"/>
        <source>Coherence of the interferograms, averaged, 0 to 1, avgSpatialCoh.h5.</source>
        <translation>Mittlere Kohärenz der Interferogramme, 0 bis 1, avgSpatialCoh.h5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_series.py"/>
        <source>The mask that the series comes with, maskTempCoh.h5.</source>
        <translation>Die Maske, mit der die Reihe kommt, maskTempCoh.h5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_series.py"/>
        <source>Number of rows</source>
        <translation>Anzahl der Zeilen</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_series.py"/>
        <source>Number of columns</source>
        <translation>Anzahl der Spalten</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>Format of the interferograms</source>
        <translation>Format der Interferogramme</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>{auto} recognises the folder by its files. {titles}.</source>
        <translation>{auto} erkennt den Ordner an seinen Dateien. {titles}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>Extent to load</source>
        <translation>Zu ladendes Gebiet</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>Only pixels that this rectangle touches are loaded; it may be in any coordinate system. Empty = all.</source>
        <translation>Nur Pixel, die dieses Rechteck berührt, werden geladen; es darf in beliebigem Koordinatensystem sein. Leer = alle.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>Multilook [pixels]</source>
        <translation>Multilooking [Pixel]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>This many rows and columns are averaged into one pixel: 1 = full resolution, 2 = a quarter of the pixels. Pixels without data are left out of the mean.</source>
        <translation>So viele Zeilen und Spalten werden zu einem Pixel gemittelt: 1 = volle Auflösung, 2 = ein Viertel der Pixel. Pixel ohne Daten zählen im Mittel nicht.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>Which one to load when the folder holds several tracks or sensors, such as A064 or D071: the message about them says their names. Empty = there is one.</source>
        <translation>Welche geladen wird, wenn der Ordner mehrere Spuren oder Sensoren enthält, etwa A064 oder D071: die Meldung dazu nennt ihre Namen. Leer = es gibt nur eine.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>Heights in any grid, interpolated to the grid of the interferograms. Needed where the products come without one; it replaces theirs.</source>
        <translation>Höhen auf beliebigem Gitter, auf das der Interferogramme interpoliert. Nötig, wo die Produkte ohne kommen; es ersetzt die ihren.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>A raster, or a mask in HDF5, in any grid: 0 and no data are water. It goes into the geometry file.</source>
        <translation>Ein Raster oder eine Maske in HDF5, auf beliebigem Gitter: 0 und keine Daten sind Wasser. Sie geht in die Geometriedatei ein.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>Radar wavelength [m]</source>
        <translation>Wellenlänge des Radars [m]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>Only where the files do not say it: Sentinel-1 0.0554658, ALOS-2 0.2424525, NISAR 0.2384.</source>
        <translation>Nur, wo die Dateien sie nicht nennen: Sentinel-1 0.0554658, ALOS-2 0.2424525, NISAR 0.2384.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>Pixel size of data in radar coordinates [m]</source>
        <translation>Pixelgröße von Daten in Radarkoordinaten [m]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>Of the map grid that they are brought to. Empty = as fine as the data; the log says the size.</source>
        <translation>Des Kartengitters, auf das sie gebracht werden. Leer = so fein wie die Daten; das Protokoll nennt die Größe.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>Compression of the stack</source>
        <translation>Kompression des Stapels</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>none = the fastest; lzf = a little smaller, nearly as fast; gzip = the smallest, slow to write. Values do not change.</source>
        <translation>none = am schnellsten; lzf = etwas kleiner, fast ebenso schnell; gzip = am kleinsten, langsam zu schreiben. Werte ändern sich nicht.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>Load interferograms</source>
        <translation>Interferogramme laden</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>Reads a folder of unwrapped interferograms into one stack file.</source>
        <translation>Liest einen Ordner abgewickelter Interferogramme in eine Stapeldatei.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>import,interferograms,unwrapped,stack,gamma,hyp3,aria,licsar,mintpy,ifgramstack</source>
        <translation>Import,Interferogramme,abgewickelt,Stapel,GAMMA,HyP3,ARIA,LiCSAR,MintPy,ifgramStack</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>Reads all unwrapped interferograms of a folder, with their coherence, connected components and geometry, crops and multilooks them if asked, and writes one stack. The folder itself is never changed.</source>
        <translation>Liest alle abgewickelten Interferogramme eines Ordners mit Kohärenz, zusammenhängenden Komponenten und Geometrie, beschneidet und mittelt sie auf Wunsch (Multilooking), und schreibt einen Stapel. Der Ordner selbst wird nie geändert.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>Outputs: the stack (ifgramStack.h5 in MintPy&apos;s layout: phase in radians, positive away from the radar; pairs earlier_later; perpendicular baselines in metres) and the geometry (geometryGeo.h5: height in metres, angles in degrees, water mask). MintPy reads both.</source>
        <translation>Ausgaben: der Stapel (ifgramStack.h5 im Format von MintPy: Phase in Radiant, positiv vom Radar weg; Paare früher_später; senkrechte Basislinien in Metern) und die Geometrie (geometryGeo.h5: Höhe in Metern, Winkel in Grad, Wassermaske). MintPy liest beide.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>Zips of HyP3, LiCSAR and other GeoTIFFs are read as they are, without unpacking. Instead of a folder, a text file (.txt) may be given that names files, folders or addresses, one a line: of GeoTIFFs on a server (https://..., or /vsis3/... of GDAL) only the part that is loaded crosses the network; zips of HyP3 are read there as well. Products in HDF5 or netCDF (ARIA, NISAR, OPERA) are to be downloaded.</source>
        <translation>Zips von HyP3, LiCSAR und anderen GeoTIFFs werden gelesen, wie sie sind, ohne sie zu entpacken. Statt eines Ordners kann eine Textdatei (.txt) angegeben werden, die Dateien, Ordner oder Adressen nennt, je eine in einer Zeile: Von GeoTIFFs auf einem Server (https://..., oder /vsis3/... von GDAL) geht nur der Teil über das Netz, der geladen wird; auch Zips von HyP3 werden dort gelesen. Produkte in HDF5 oder netCDF (ARIA, NISAR, OPERA) sind herunterzuladen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>What a folder of each format holds:</source>
        <translation>Was ein Ordner jedes Formats enthält:</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>The folder with the interferograms; folders below it are searched too. Or a text file (.txt) of files and addresses, one a line.</source>
        <translation>Der Ordner mit den Interferogrammen; auch Unterordner werden durchsucht. Oder eine Textdatei (.txt) mit Dateien und Adressen, je eine in einer Zeile.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>Folder of interferograms</source>
        <translation>Ordner der Interferogramme</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>The stack of interferograms, ifgramStack.h5.</source>
        <translation>Der Interferogrammstapel, ifgramStack.h5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>Delays of troposphere, solid Earth tide and ionosphere that some products come with, delayStack.h5; nothing is written when there are none.</source>
        <translation>Verzögerungen von Troposphäre, Erdgezeiten und Ionosphäre, mit denen manche Produkte kommen, delayStack.h5; gibt es keine, wird nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>Delays</source>
        <translation>Verzögerungen</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Longest temporal baseline [days]</source>
        <translation>Längste zeitliche Basislinie [Tage]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Interferograms that span more days are dropped. Empty = no limit.</source>
        <translation>Interferogramme über mehr Tage werden verworfen. Leer = keine Grenze.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Largest perpendicular baseline [m]</source>
        <translation>Größte senkrechte Basislinie [m]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Interferograms of a larger baseline, of either sign, are dropped. Empty = no limit.</source>
        <translation>Interferogramme mit größerer Basislinie, gleich welchen Vorzeichens, werden verworfen. Leer = keine Grenze.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Connections of each date</source>
        <translation>Verbindungen jedes Termins</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Each date is joined with this many following dates at most. Empty = no limit.</source>
        <translation>Jeder Termin wird mit höchstens so vielen folgenden verbunden. Leer = keine Grenze.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>First date</source>
        <translation>Erster Termin</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Interferograms that begin earlier are dropped. Empty = from the beginning.</source>
        <translation>Interferogramme, die früher beginnen, werden verworfen. Leer = von Anfang an.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Last date</source>
        <translation>Letzter Termin</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Interferograms that end later are dropped. Empty = to the end.</source>
        <translation>Interferogramme, die später enden, werden verworfen. Leer = bis zum Ende.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Interferograms with one of these dates are dropped, for instance 20180106 2018-01-30.</source>
        <translation>Interferogramme mit einem dieser Termine werden verworfen, zum Beispiel 20180106 2018-01-30.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Pairs of dates, for instance 20180106_20180130 20180130_20180307.</source>
        <translation>Paare von Terminen, zum Beispiel 20180106_20180130 20180130_20180307.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Interferograms to exclude, by position</source>
        <translation>Auszuschließende Interferogramme, nach Nummer</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Positions among all interferograms of the stack, counted from 0, for instance 3 10:15.</source>
        <translation>Nummern unter allen Interferogrammen des Stapels, von 0 an gezählt, zum Beispiel 3 10:15.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Lowest mean coherence (0 to 1)</source>
        <translation>Kleinste mittlere Kohärenz (0 bis 1)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Interferograms of lower coherence, averaged over the area, are dropped. Empty = no limit.</source>
        <translation>Interferogramme mit kleinerer Kohärenz, über das Gebiet gemittelt, werden verworfen. Leer = keine Grenze.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Lowest share of coherent pixels (0 to 1)</source>
        <translation>Kleinster Anteil kohärenter Pixel (0 bis 1)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Interferograms in which a smaller share of the area is coherent are dropped. Empty = no limit.</source>
        <translation>Interferogramme, in denen ein kleinerer Anteil des Gebiets kohärent ist, werden verworfen. Leer = keine Grenze.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Coherence of a coherent pixel (0 to 1)</source>
        <translation>Kohärenz eines kohärenten Pixels (0 bis 1)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>A pixel counts as coherent in that share when its coherence is above this.</source>
        <translation>Ein Pixel zählt in diesem Anteil als kohärent, wenn seine Kohärenz darüber liegt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Keep the minimum spanning tree</source>
        <translation>Minimalen Spannbaum behalten</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Interferograms that join the dates best are kept although their coherence is low, so that the network does not fall apart. Those dropped for their baseline or their dates stay dropped.</source>
        <translation>Interferogramme, die die Termine am besten verbinden, werden trotz geringer Kohärenz behalten, damit das Netzwerk nicht zerfällt. Wegen ihrer Basislinie oder ihrer Termine verworfene bleiben verworfen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Stack with the new network</source>
        <translation>Stapel mit dem neuen Netzwerk</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Interferograms kept</source>
        <translation>Behaltene Interferogramme</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Dates kept</source>
        <translation>Behaltene Termine</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Connected parts</source>
        <translation>Zusammenhängende Teile</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>The network in words</source>
        <translation>Das Netzwerk in Worten</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>What is wrong with the network, empty when nothing is</source>
        <translation>Was am Netzwerk nicht stimmt, leer wenn nichts</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>A copy of the stack with the change. When it is skipped, the given stack file itself is changed.</source>
        <translation>Eine Kopie des Stapels mit der Änderung. Wird sie übersprungen, wird die angegebene Stapeldatei selbst geändert.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Modify network</source>
        <translation>Netzwerk ändern</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Chooses the interferograms to use by baseline, date, coherence, or by hand.</source>
        <translation>Wählt die zu verwendenden Interferogramme nach Basislinie, Termin, Kohärenz oder von Hand.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>network,select,drop,interferograms,baseline,coherence,spanning tree,dates</source>
        <translation>Netzwerk,auswählen,verwerfen,Interferogramme,Basislinie,Kohärenz,Spannbaum,Termine</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Marks each interferogram of a stack as used or dropped. All are judged anew: what was dropped before comes back when it meets the conditions. An interferogram that fails one condition is dropped.</source>
        <translation>Markiert jedes Interferogramm eines Stapels als verwendet oder verworfen. Alle werden neu beurteilt: was früher verworfen wurde, kommt zurück, wenn es die Bedingungen erfüllt. Ein Interferogramm, das eine Bedingung nicht erfüllt, wird verworfen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Coherence is averaged over the area and the mask, without pixels of coherence 0. The minimum spanning tree protects the most coherent interferograms that join the dates from the conditions on coherence.</source>
        <translation>Die Kohärenz wird über Gebiet und Maske gemittelt, ohne Pixel der Kohärenz 0. Der minimale Spannbaum schützt die kohärentesten Interferogramme, die die Termine verbinden, vor den Bedingungen an die Kohärenz.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Outputs: the stack (a copy, or the same file when no copy is asked for; pixels are not changed), the number of interferograms, dates and connected parts, and a warning when the network falls apart: displacement between parts is not measured. The log says why each interferogram is dropped.</source>
        <translation>Ausgaben: der Stapel (eine Kopie, oder dieselbe Datei, wenn keine Kopie verlangt wird; Pixel werden nicht geändert), die Anzahl der Interferogramme, Termine und zusammenhängenden Teile, und eine Warnung, wenn das Netzwerk zerfällt: Verschiebung zwischen Teilen ist nicht gemessen. Das Protokoll sagt, warum jedes Interferogramm verworfen wird.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>A stack of interferograms, ifgramStack.h5 of ours or MintPy&apos;s.</source>
        <translation>Ein Interferogrammstapel, eigene ifgramStack.h5 oder die von MintPy.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Coherence is looked at inside this rectangle only; any coordinate system. Empty = everywhere.</source>
        <translation>Die Kohärenz wird nur innerhalb dieses Rechtecks betrachtet; beliebiges Koordinatensystem. Leer = überall.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Area of the coherence</source>
        <translation>Gebiet der Kohärenz</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Coherence is looked at only where this raster or HDF5 mask, on the grid of the stack, is not 0.</source>
        <translation>Die Kohärenz wird nur betrachtet, wo diese Raster- oder HDF5-Maske auf dem Gitter des Stapels nicht 0 ist.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Mask of the coherence</source>
        <translation>Maske der Kohärenz</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Copy of the stack with the new network</source>
        <translation>Kopie des Stapels mit dem neuen Netzwerk</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/phase_bias.py"/>
        <source>Check phase bias</source>
        <translation>Phasenbias prüfen</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/phase_bias.py"/>
        <source>Finds where soil moisture and vegetation bias short interferograms, and by how much.</source>
        <translation>Findet, wo Bodenfeuchte und Bewuchs kurze Interferogramme verfälschen, und um wie viel.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/phase_bias.py"/>
        <source>closure,phase bias,fading signal,soil moisture,vegetation,loop,quality,closure_phase_bias</source>
        <translation>Schließungsphase,Phasenbias,Fading,Bodenfeuchte,Vegetation,Schleife,Qualität,closure_phase_bias</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/phase_bias.py"/>
        <source>Over fields, forests and wet soil, interferograms of few days carry a phase that is no motion. It adds up to a false velocity of millimetres to centimetres a year, and temporal coherence does not show it. It does show in loops: the sum of consecutive interferograms differs from the one over all their steps.</source>
        <translation>Über Feldern, Wäldern und feuchtem Boden tragen Interferogramme über wenige Tage eine Phase, die keine Bewegung ist. Sie summiert sich zu einer falschen Geschwindigkeit von Millimetern bis Zentimetern im Jahr, und die zeitliche Kohärenz zeigt sie nicht. In Schleifen zeigt sie sich: die Summe aufeinanderfolgender Interferogramme weicht von dem einen über alle ihre Schritte ab.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/phase_bias.py"/>
        <source>The loops of one level (number of steps) are averaged. Where the mean is significant, the mask is 0: do not trust slow motion there, or use longer interferograms. The stack must hold interferograms over that many steps; dropped ones count too. Choose a level at which the bias has faded, of a month or more.</source>
        <translation>Die Schleifen einer Stufe (Anzahl der Schritte) werden gemittelt. Wo das Mittel signifikant ist, ist die Maske 0: trauen Sie dort langsamer Bewegung nicht, oder verwenden Sie längere Interferogramme. Der Stapel muss Interferogramme über so viele Schritte enthalten; auch verworfene zählen. Wählen Sie eine Stufe, bei der der Bias abgeklungen ist, von einem Monat oder mehr.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/phase_bias.py"/>
        <source>Outputs: phaseBias.h5 with the velocity that the bias adds in this network (m/year, positive toward the radar, relative to the reference point; subtract it from the velocity), amplitude and angle of the mean closure phase, and the phase that one-step interferograms add up (radians); maskClosurePhase.h5 (1 = not significant); and map layers.</source>
        <translation>Ausgaben: phaseBias.h5 mit der Geschwindigkeit, die der Bias in diesem Netzwerk hinzufügt (m/Jahr, positiv zum Radar hin, relativ zum Referenzpunkt; von der Geschwindigkeit abzuziehen), Amplitude und Winkel der mittleren Schließungsphase, und der Phase, die sich aus Interferogrammen über einen Schritt summiert (Radiant); maskClosurePhase.h5 (1 = nicht signifikant); und Kartenlayer.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/phase_bias.py"/>
        <source>Number of steps after which interferograms count as free of bias. Empty = the largest with enough loops.</source>
        <translation>Anzahl der Schritte, ab der Interferogramme als frei von Bias gelten. Leer = die größte mit genügend Schleifen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/phase_bias.py"/>
        <source>Level free of bias [steps]</source>
        <translation>Stufe ohne Bias [Schritte]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/phase_bias.py"/>
        <source>How many times the standard deviation of noise a mean closure phase must be to be significant.</source>
        <translation>Wie viele Standardabweichungen des Rauschens eine mittlere Schließungsphase betragen muss, um signifikant zu sein.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/phase_bias.py"/>
        <source>Standard deviations</source>
        <translation>Standardabweichungen</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/phase_bias.py"/>
        <source>Length of the mean of the closure phases, 0 to 1, below which they are noise and say nothing.</source>
        <translation>Länge des Mittels der Schließungsphasen, 0 bis 1, unter der sie Rauschen sind und nichts sagen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/phase_bias.py"/>
        <source>Least amplitude</source>
        <translation>Kleinste Amplitude</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/phase_bias.py"/>
        <source>For interferograms that are shifted by a constant each, such as those that ARIA-tools stitched: choose a reference point that is free of bias.</source>
        <translation>Für Interferogramme, die je um eine Konstante verschoben sind, etwa von ARIA-tools zusammengefügte: wählen Sie einen Referenzpunkt ohne Bias.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/phase_bias.py"/>
        <source>Relative to the reference point</source>
        <translation>Relativ zum Referenzpunkt</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/phase_bias.py"/>
        <source>Velocity bias and mean closure phase, phaseBias.h5.</source>
        <translation>Geschwindigkeitsbias und mittlere Schließungsphase, phaseBias.h5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/phase_bias.py"/>
        <source>Phase bias</source>
        <translation>Phasenbias</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/phase_bias.py"/>
        <source>1 where closure is not significant, maskClosurePhase.h5.</source>
        <translation>1, wo die Schließung nicht signifikant ist, maskClosurePhase.h5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/phase_bias.py"/>
        <source>Velocity bias in mm/year as a GeoTIFF with its style; positive toward the radar.</source>
        <translation>Geschwindigkeitsbias in mm/Jahr als GeoTIFF mit seinem Stil; positiv zum Radar hin.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/phase_bias.py"/>
        <source>Velocity bias (mm/year, map layer)</source>
        <translation>Geschwindigkeitsbias (mm/Jahr, Kartenlayer)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/phase_bias.py"/>
        <source>The mask as a GeoTIFF with its style.</source>
        <translation>Die Maske als GeoTIFF mit ihrem Stil.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/phase_bias.py"/>
        <source>Level taken as free of bias</source>
        <translation>Als frei von Bias angenommene Stufe</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/phase_bias.py"/>
        <source>Number of loops</source>
        <translation>Anzahl der Schleifen</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/phase_bias.py"/>
        <source>Velocity bias (mm/year)</source>
        <translation>Geschwindigkeitsbias (mm/Jahr)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/phase_bias.py"/>
        <source>Without phase bias</source>
        <translation>Ohne Phasenbias</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/plot_network.py"/>
        <source>Plot network</source>
        <translation>Netzwerk darstellen</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/plot_network.py"/>
        <source>Shows the network of interferograms as a table and as pictures.</source>
        <translation>Zeigt das Netzwerk der Interferogramme als Tabelle und als Bilder.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/plot_network.py"/>
        <source>network,plot,picture,table,baseline,coherence matrix,pairs</source>
        <translation>Netzwerk,Darstellung,Bild,Tabelle,Basislinie,Kohärenzmatrix,Paare</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/plot_network.py"/>
        <source>Lists the interferograms of a stack with their baselines and mean coherence over the image, and draws the network (dates over perpendicular baseline), the coherence matrix, the coherence of each date, and the baselines of the dates.</source>
        <translation>Listet die Interferogramme eines Stapels mit Basislinien und mittlerer Kohärenz über das Bild auf und zeichnet das Netzwerk (Termine über der senkrechten Basislinie), die Kohärenzmatrix, die Kohärenz jedes Termins und die Basislinien der Termine.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/plot_network.py"/>
        <source>Outputs: a table with one row for each interferogram: index (position in the stack, from 0), first and second date, days, bperp (perpendicular baseline, metres), coherence (0 to 1), kept (used or dropped); and a folder of pictures, PNG or SVG.</source>
        <translation>Ausgaben: eine Tabelle mit einer Zeile für jedes Interferogramm: index (Nummer im Stapel, von 0 an), erster und zweiter Termin, days, bperp (senkrechte Basislinie, Meter), coherence (0 bis 1), kept (verwendet oder verworfen); und ein Ordner mit Bildern, PNG oder SVG.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/plot_network.py"/>
        <source>png = pixels, svg = lines that stay sharp at any size.</source>
        <translation>png = Pixel, svg = Linien, die in jeder Größe scharf bleiben.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/plot_network.py"/>
        <source>Format of the pictures</source>
        <translation>Format der Bilder</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/plot_network.py"/>
        <source>Table of interferograms</source>
        <translation>Tabelle der Interferogramme</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/plot_network.py"/>
        <source>One row for each interferogram.</source>
        <translation>Eine Zeile für jedes Interferogramm.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/plot_network.py"/>
        <source>Folder of pictures</source>
        <translation>Ordner der Bilder</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/plot_network.py"/>
        <source>Where the pictures are written; files of the same names are replaced.</source>
        <translation>Wohin die Bilder geschrieben werden; Dateien gleichen Namens werden ersetzt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/plot_network.py"/>
        <source>Picture of the network</source>
        <translation>Bild des Netzwerks</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/plot_network.py"/>
        <source>Picture of the baselines</source>
        <translation>Bild der Basislinien</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/plot_network.py"/>
        <source>Picture of the coherence matrix</source>
        <translation>Bild der Kohärenzmatrix</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/plot_network.py"/>
        <source>Picture of the coherence of each date</source>
        <translation>Bild der Kohärenz jedes Termins</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>Project line of sight (vertical, downslope)</source>
        <translation>Blickrichtung projizieren (vertikal, hangabwärts)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>Takes motion along the line of sight for vertical, downslope or horizontal motion.</source>
        <translation>Nimmt Bewegung in Blickrichtung als vertikale, hangabwärts gerichtete oder horizontale Bewegung.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>project,line of sight,los,vertical,downslope,slope,landslide,subsidence,visibility,r-index,layover,shadow</source>
        <translation>Projektion,Blickrichtung,Sichtlinie,LOS,vertikal,hangabwärts,Hang,Hangrutschung,Senkung,Sichtbarkeit,R-Index,Layover,Schatten</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>When only one track is there and the direction of motion is known, such as subsidence or a landslide that follows the slope, the motion is the one along the line of sight divided by the sensitivity: what 1 mm of it is along the line of sight. Pixels of too small a sensitivity are left out.</source>
        <translation>Wenn nur eine Spur da ist und die Richtung der Bewegung bekannt, wie bei Senkung oder einer Rutschung, die dem Hang folgt, ist die Bewegung die in Blickrichtung geteilt durch die Empfindlichkeit: was 1 mm davon in Blickrichtung ausmacht. Pixel zu kleiner Empfindlichkeit werden weggelassen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>Signs: vertical is positive up, downslope positive down the slope (negative there would be motion uphill: the assumption fails, or noise), azimuth positive along the given direction.</source>
        <translation>Vorzeichen: vertical positiv nach oben, downslope positiv hangabwärts (negativ wäre dort Bewegung hangauf: die Annahme trifft nicht zu, oder Rauschen), azimuth positiv in der angegebenen Richtung.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>Visibility, from slope, aspect and line of sight of each pixel: 3 = seen well, 2 = foreshortened (R-index below 0.33), 1 = layover (R-index 0 or less), 0 = shadow. Shadow and layover that other slopes cast are not in it.</source>
        <translation>Sichtbarkeit, aus Neigung, Exposition und Blickrichtung jedes Pixels: 3 = gut zu sehen, 2 = verkürzt (R-Index unter 0,33), 1 = Layover (R-Index 0 oder kleiner), 0 = Schatten. Schatten und Layover, die andere Hänge werfen, sind nicht darin.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>Outputs: a velocity or time series file like the input (m/year or m), its map layer, and an HDF5 file with sensitivity (-1 to 1), rIndex, visibility, slope and aspect (degrees), with their map layers.</source>
        <translation>Ausgaben: eine Geschwindigkeits- oder Zeitreihendatei wie die Eingabe (m/Jahr oder m), ihr Kartenlayer, und eine HDF5-Datei mit sensitivity (-1 bis 1), rIndex, visibility, slope und aspect (Grad), mit ihren Kartenlayern.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>velocity.h5 or timeseries.h5 of ours or MintPy&apos;s, geocoded.</source>
        <translation>Eigene velocity.h5 oder timeseries.h5 oder die von MintPy, geokodiert.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>Velocity or time series</source>
        <translation>Geschwindigkeit oder Zeitreihe</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>Incidence and azimuth angles, on any grid. Empty = geometryGeo.h5 beside the file or in &apos;inputs&apos; there.</source>
        <translation>Einfalls- und Azimutwinkel, auf beliebigem Gitter. Leer = geometryGeo.h5 neben der Datei oder dort in &apos;inputs&apos;.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>Pixels that are 0 in this raster or HDF5 file are left out, such as maskTempCoh.h5.</source>
        <translation>Pixel, die in diesem Raster oder dieser HDF5-Datei 0 sind, werden weggelassen, etwa maskTempCoh.h5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>vertical = subsidence and uplift, downslope = landslides, azimuth = a horizontal direction.</source>
        <translation>vertical = Senkung und Hebung, downslope = Rutschungen, azimuth = eine horizontale Richtung.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>Direction of motion</source>
        <translation>Richtung der Bewegung</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>For azimuth: motion in this direction is positive.</source>
        <translation>Für azimuth: Bewegung in dieser Richtung ist positiv.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>Horizontal direction [degrees clockwise from north]</source>
        <translation>Horizontale Richtung [Grad im Uhrzeigersinn von Nord]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>Heights in metres, a raster or HDF5. Empty = those of the geometry file.</source>
        <translation>Höhen in Metern, ein Raster oder HDF5. Leer = die der Geometriedatei.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>Elevation model</source>
        <translation>Höhenmodell</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>Noise grows by 1 / sensitivity: 0.2 lets five times the noise in.</source>
        <translation>Das Rauschen wächst mit 1 / Empfindlichkeit: 0,2 lässt das Fünffache zu.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>Least sensitivity (0 to 1)</source>
        <translation>Kleinste Empfindlichkeit (0 bis 1)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>A file of the same kind as the input, along the direction.</source>
        <translation>Eine Datei von derselben Art wie die Eingabe, in der Richtung.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>Motion along the direction</source>
        <translation>Bewegung in der Richtung</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>Sensitivity, R-index, class of visibility, slope and aspect.</source>
        <translation>Empfindlichkeit, R-Index, Klasse der Sichtbarkeit, Neigung und Exposition.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>Visibility</source>
        <translation>Sichtbarkeit</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>In mm/year as a GeoTIFF with its style; of a velocity only, not of a time series.</source>
        <translation>In mm/Jahr als GeoTIFF mit seinem Stil; nur von einer Geschwindigkeit, nicht von einer Zeitreihe.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>Velocity along the direction (mm/year, map layer)</source>
        <translation>Geschwindigkeit in der Richtung (mm/Jahr, Kartenlayer)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>What 1 mm of motion is along the line of sight; negative = away from the radar.</source>
        <translation>Was 1 mm Bewegung in Blickrichtung ausmacht; negativ = vom Radar weg.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>Sensitivity (map layer)</source>
        <translation>Empfindlichkeit (Kartenlayer)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>0 or less is layover, 1 is a slope along the line of sight; where heights are known.</source>
        <translation>0 oder kleiner ist Layover, 1 ein Hang in Blickrichtung; wo Höhen bekannt sind.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>R-index (map layer)</source>
        <translation>R-Index (Kartenlayer)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>Seen well, foreshortened, layover or shadow; where heights are known.</source>
        <translation>Gut zu sehen, verkürzt, Layover oder Schatten; wo Höhen bekannt sind.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>Visibility (map layer)</source>
        <translation>Sichtbarkeit (Kartenlayer)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>Velocity along the direction (mm/year)</source>
        <translation>Geschwindigkeit in der Richtung (mm/Jahr)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>Sensitivity</source>
        <translation>Empfindlichkeit</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>R-index</source>
        <translation>R-Index</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/quick_overview.py"/>
        <source>Quick overview</source>
        <translation>Schneller Überblick</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/quick_overview.py"/>
        <source>Velocity by stacking, and where interferograms are unwrapped wrongly, before any inversion.</source>
        <translation>Geschwindigkeit durch Stacking, und wo Interferogramme falsch abgewickelt sind, vor jeder Inversion.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/quick_overview.py"/>
        <source>overview,stacking,triplet,closure,unwrapping error,quick_overview,average</source>
        <translation>Überblick,Stacking,Triplett,Schließung,Abwicklungsfehler,quick_overview,Mittelwert</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/quick_overview.py"/>
        <source>Reads the stack once and makes two maps. The first is the mean of phase / time over the interferograms: a rough velocity that shows whether the data are what you expect.</source>
        <translation>Liest den Stapel einmal und macht zwei Karten. Die erste ist das Mittel von Phase / Zeit über die Interferogramme: eine grobe Geschwindigkeit, die zeigt, ob die Daten den Erwartungen entsprechen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/quick_overview.py"/>
        <source>The second counts for each pixel the triplets of interferograms that close to a whole number of cycles other than 0. Where many do, unwrapping went wrong: correct it before the inversion.</source>
        <translation>Die zweite zählt für jedes Pixel die Tripletts von Interferogrammen, die sich zu einer ganzen Zahl von Zyklen ungleich 0 schließen. Wo es viele sind, ging die Phasenabwicklung fehl: korrigieren Sie sie vor der Inversion.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/quick_overview.py"/>
        <source>Outputs: avgPhaseVelocity.h5 (m/year, positive toward the radar) and numTriNonzeroIntAmbiguity.h5 (number of triplets), and both as map layers.</source>
        <translation>Ausgaben: avgPhaseVelocity.h5 (m/Jahr, positiv zum Radar hin) und numTriNonzeroIntAmbiguity.h5 (Anzahl der Tripletts), und beide als Kartenlayer.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/quick_overview.py"/>
        <source>A raster or HDF5 mask on the grid of the stack: pixels of 0 (water) are left out.</source>
        <translation>Eine Raster- oder HDF5-Maske auf dem Gitter des Stapels: Pixel mit 0 (Wasser) werden weggelassen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/quick_overview.py"/>
        <source>Velocity by stacking, metres per year, avgPhaseVelocity.h5.</source>
        <translation>Geschwindigkeit durch Stacking, Meter pro Jahr, avgPhaseVelocity.h5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/quick_overview.py"/>
        <source>Velocity by stacking</source>
        <translation>Geschwindigkeit durch Stacking</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/quick_overview.py"/>
        <source>Number of triplets, numTriNonzeroIntAmbiguity.h5.</source>
        <translation>Anzahl der Tripletts, numTriNonzeroIntAmbiguity.h5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/quick_overview.py"/>
        <source>Triplets that do not close</source>
        <translation>Nicht geschlossene Tripletts</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/quick_overview.py"/>
        <source>Velocity by stacking in mm/year as a GeoTIFF with its style; positive toward the radar.</source>
        <translation>Geschwindigkeit durch Stacking in mm/Jahr als GeoTIFF mit seinem Stil; positiv zum Radar hin.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/quick_overview.py"/>
        <source>Velocity by stacking (mm/year, map layer)</source>
        <translation>Geschwindigkeit durch Stacking (mm/Jahr, Kartenlayer)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/quick_overview.py"/>
        <source>Number of triplets as a GeoTIFF with its style.</source>
        <translation>Anzahl der Tripletts als GeoTIFF mit seinem Stil.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/quick_overview.py"/>
        <source>Triplets that do not close (map layer)</source>
        <translation>Nicht geschlossene Tripletts (Kartenlayer)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/quick_overview.py"/>
        <source>Triplets in the network</source>
        <translation>Tripletts im Netzwerk</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/quick_overview.py"/>
        <source>Velocity by stacking (mm/year)</source>
        <translation>Geschwindigkeit durch Stacking (mm/Jahr)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_date.py"/>
        <source>Makes displacement zero on another date, best one of little noise.</source>
        <translation>Macht die Verschiebung an einem anderen Termin null, am besten an einem mit wenig Rauschen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_date.py"/>
        <source>reference date,zero,first date,reference_date</source>
        <translation>Referenzdatum,null,erster Termin,reference_date</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_date.py"/>
        <source>Displacement is relative to one date, whose noise is part of all others: with a stormy day as the reference, every date looks off by the same pattern. &apos;Noise of the dates&apos; names the quietest one.</source>
        <translation>Verschiebung ist relativ zu einem Termin, dessen Rauschen in allen anderen steckt: mit einem stürmischen Tag als Referenz liegt jeder Termin um dasselbe Muster daneben. &apos;Rauschen der Termine&apos; nennt den ruhigsten.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_date.py"/>
        <source>Velocity does not depend on the reference date; only its intercept does.</source>
        <translation>Die Geschwindigkeit hängt nicht vom Referenzdatum ab, nur ihr Achsenabschnitt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_date.py"/>
        <source>Output: the series in metres, zero on the new date, with baselines relative to it.</source>
        <translation>Ausgabe: die Reihe in Metern, null am neuen Datum, mit Basislinien relativ dazu.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_date.py"/>
        <source>A date of the series, for instance 20180412.</source>
        <translation>Ein Termin der Reihe, zum Beispiel 20180412.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_date.py"/>
        <source>Reference date</source>
        <translation>Referenzdatum</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_date.py"/>
        <source>The reference date is empty; give a date of the series, for instance 20180412.</source>
        <translation>Das Referenzdatum ist leer; geben Sie einen Termin der Reihe an, zum Beispiel 20180412.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_point.py"/>
        <source>Reference point</source>
        <translation>Referenzpunkt</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_point.py"/>
        <source>A point on stable ground near the area of interest, in any coordinate system; without one, in that of the data. Empty (and no row and column) = the most coherent pixel is chosen.</source>
        <translation>Ein Punkt auf stabilem Boden nahe dem Untersuchungsgebiet, in beliebigem Koordinatensystem; ohne Angabe in dem der Daten. Leer (und ohne Zeile und Spalte) = das kohärenteste Pixel wird gewählt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_point.py"/>
        <source>Row of the reference pixel</source>
        <translation>Zeile des Referenzpixels</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_point.py"/>
        <source>Counted from 0 at the top; instead of a point on the map, together with the column.</source>
        <translation>Von oben an von 0 gezählt; statt eines Punktes auf der Karte, zusammen mit der Spalte.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_point.py"/>
        <source>Column of the reference pixel</source>
        <translation>Spalte des Referenzpixels</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_point.py"/>
        <source>Counted from 0 at the left; instead of a point on the map, together with the row.</source>
        <translation>Von links an von 0 gezählt; statt eines Punktes auf der Karte, zusammen mit der Zeile.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_point.py"/>
        <source>Least average coherence of the chosen pixel (0 to 1)</source>
        <translation>Kleinste mittlere Kohärenz des gewählten Pixels (0 bis 1)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_point.py"/>
        <source>When the pixel is chosen automatically and none has this average coherence, the tool stops; 0 = take the best there is.</source>
        <translation>Wenn das Pixel automatisch gewählt wird und keines diese mittlere Kohärenz hat, hält das Werkzeug an; 0 = das beste nehmen, das es gibt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_point.py"/>
        <source>Set reference point</source>
        <translation>Referenzpunkt setzen</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_point.py"/>
        <source>Sets the pixel whose displacement is zero: on the map, by row and column, or automatically.</source>
        <translation>Setzt das Pixel, dessen Verschiebung null ist: auf der Karte, nach Zeile und Spalte oder automatisch.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_point.py"/>
        <source>reference,point,pixel,zero,seed,stable</source>
        <translation>Referenz,Punkt,Pixel,null,stabil</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_point.py"/>
        <source>InSAR measures displacement relative to a reference pixel. It should be stable, coherent, and near the area of interest, and it must have phase in every interferogram that is used.</source>
        <translation>InSAR misst Verschiebung relativ zu einem Referenzpixel. Es sollte stabil, kohärent und nahe dem Untersuchungsgebiet sein und muss in jedem verwendeten Interferogramm eine Phase haben.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_point.py"/>
        <source>Without a point, the pixel of the highest average coherence is chosen. A point that will not do is refused, and the message names the nearest one that will.</source>
        <translation>Ohne Punkt wird das Pixel mit der höchsten mittleren Kohärenz gewählt. Ein untauglicher Punkt wird abgelehnt, und die Meldung nennt den nächsten, der taugt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_point.py"/>
        <source>Outputs: the stack (a copy, or the same file when no copy is asked for; the phase is not changed), the row and column counted from 0, the map coordinates of the pixel&apos;s centre, and its average coherence.</source>
        <translation>Ausgaben: der Stapel (eine Kopie, oder dieselbe Datei, wenn keine Kopie verlangt wird; die Phase wird nicht geändert), Zeile und Spalte von 0 an gezählt, die Kartenkoordinaten der Pixelmitte und ihre mittlere Kohärenz.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_point.py"/>
        <source>A raster or HDF5 mask on the grid of the stack: where it is 0 (water) there is no reference.</source>
        <translation>Eine Raster- oder HDF5-Maske auf dem Gitter des Stapels: wo sie 0 ist (Wasser), gibt es keine Referenz.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_point.py"/>
        <source>Copy of the stack with the reference point</source>
        <translation>Kopie des Stapels mit dem Referenzpunkt</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_point.py"/>
        <source>Stack with the reference point</source>
        <translation>Stapel mit dem Referenzpunkt</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_point.py"/>
        <source>Map x of the reference pixel</source>
        <translation>Karten-x des Referenzpixels</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_point.py"/>
        <source>Map y of the reference pixel</source>
        <translation>Karten-y des Referenzpixels</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_point.py"/>
        <source>Average coherence of the reference pixel</source>
        <translation>Mittlere Kohärenz des Referenzpixels</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/remove_plate_motion.py"/>
        <source>Removes the rotation of a tectonic plate, which looks like a ramp over a wide scene.</source>
        <translation>Entfernt die Drehung einer tektonischen Platte, die in einer weiten Szene wie eine Rampe aussieht.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/remove_plate_motion.py"/>
        <source>plate,tectonic,itrf,euler pole,rotation,ramp,plate_motion</source>
        <translation>Platte,tektonisch,ITRF,Eulerpol,Rotation,Rampe,plate_motion</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/remove_plate_motion.py"/>
        <source>A plate moves by centimetres a year relative to the satellite&apos;s orbit. Since the line of sight changes across a scene, this common motion leaves a ramp of some mm/year. It is computed from the rotation of the plate in ITRF2014 and subtracted.</source>
        <translation>Eine Platte bewegt sich um Zentimeter im Jahr relativ zur Bahn des Satelliten. Da sich die Blickrichtung über eine Szene hinweg ändert, lässt diese gemeinsame Bewegung eine Rampe von einigen mm/Jahr zurück. Sie wird aus der Rotation der Platte im ITRF2014 berechnet und abgezogen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/remove_plate_motion.py"/>
        <source>Use it for wide scenes of slow motion, or when series of several tracks are joined.</source>
        <translation>Geeignet für weite Szenen mit langsamer Bewegung, oder wenn Reihen mehrerer Spuren verbunden werden.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/remove_plate_motion.py"/>
        <source>Outputs: the corrected series and, if asked for, the plate&apos;s motion as a series of its own; metres along the line of sight, positive toward the radar.</source>
        <translation>Ausgaben: die korrigierte Reihe und auf Wunsch die Plattenbewegung als eigene Reihe; Meter in Blickrichtung, positiv zum Radar hin.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/remove_plate_motion.py"/>
        <source>The plate that the scene lies on.</source>
        <translation>Die Platte, auf der die Szene liegt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/remove_plate_motion.py"/>
        <source>Plate</source>
        <translation>Platte</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/remove_plate_motion.py"/>
        <source>Plate motion time series</source>
        <translation>Zeitreihe der Plattenbewegung</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/remove_ramp.py"/>
        <source>Fits a plane or a quadratic surface to each date and subtracts it.</source>
        <translation>Passt jedem Termin eine Ebene oder eine quadratische Fläche an und zieht sie ab.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/remove_ramp.py"/>
        <source>ramp,deramp,plane,orbit,trend,long wavelength,remove_ramp</source>
        <translation>Rampe,Deramping,Ebene,Orbit,Trend,lange Wellenlänge,remove_ramp</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/remove_ramp.py"/>
        <source>Fits a ramp to the reliable pixels of each date by least squares and subtracts it from all pixels. It takes away what is smooth over the whole scene: errors of orbits, ionosphere, the long waves of troposphere and tides, plate motion - and ground motion that is as wide as the scene.</source>
        <translation>Passt eine Rampe durch kleinste Quadrate den zuverlässigen Pixeln jedes Termins an und zieht sie von allen Pixeln ab. Das entfernt, was über die ganze Szene glatt ist: Bahnfehler, Ionosphäre, die langen Wellen von Troposphäre und Gezeiten, Plattenbewegung - und Bodenbewegung, die so weit reicht wie die Szene.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/remove_ramp.py"/>
        <source>For landslides and towns a linear ramp is safe; leave the moving area out with the mask where it fills much of the scene. The reference point stays at 0.</source>
        <translation>Für Rutschungen und Städte ist eine lineare Rampe ungefährlich; nehmen Sie das bewegte Gebiet mit der Maske aus, wo es viel von der Szene füllt. Der Referenzpunkt bleibt bei 0.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/remove_ramp.py"/>
        <source>Output: the corrected series, metres along the line of sight, positive toward the radar.</source>
        <translation>Ausgabe: die korrigierte Reihe, Meter in Blickrichtung, positiv zum Radar hin.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/remove_ramp.py"/>
        <source>linear = a plane, quadratic = a curved surface; _range only along the columns, _azimuth the rows.</source>
        <translation>linear = eine Ebene, quadratic = eine gekrümmte Fläche; _range nur entlang der Spalten, _azimuth der Zeilen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reset_network.py"/>
        <source>Reset network</source>
        <translation>Netzwerk zurücksetzen</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reset_network.py"/>
        <source>Uses all interferograms of a stack again.</source>
        <translation>Verwendet wieder alle Interferogramme eines Stapels.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reset_network.py"/>
        <source>network,reset,restore,keep,interferograms</source>
        <translation>Netzwerk,zurücksetzen,wiederherstellen,behalten,Interferogramme</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reset_network.py"/>
        <source>Takes back what &apos;Modify network&apos; dropped: every interferogram of the stack is used again.</source>
        <translation>Nimmt zurück, was &apos;Netzwerk ändern&apos; verworfen hat: jedes Interferogramm des Stapels wird wieder verwendet.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reset_network.py"/>
        <source>Outputs: the stack (a copy, or the same file when no copy is asked for), and the number of interferograms, dates and connected parts.</source>
        <translation>Ausgaben: der Stapel (eine Kopie, oder dieselbe Datei, wenn keine Kopie verlangt wird) und die Anzahl der Interferogramme, Termine und zusammenhängenden Teile.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reset_network.py"/>
        <source>Copy of the stack with the whole network</source>
        <translation>Kopie des Stapels mit dem ganzen Netzwerk</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/residual_noise.py"/>
        <source>Taken away from each date before, since ramps are no noise of single pixels; no = none.</source>
        <translation>Wird zuvor von jedem Termin abgezogen, da Rampen kein Rauschen einzelner Pixel sind; no = keine.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/residual_noise.py"/>
        <source>Dates above this many standard deviations, as told by the median of all dates, are outliers.</source>
        <translation>Termine über so vielen Standardabweichungen, wie sie der Median aller Termine angibt, sind Ausreißer.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/residual_noise.py"/>
        <source>Cutoff</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/residual_noise.py"/>
        <source>Noise of the dates</source>
        <translation>Rauschen der Termine</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/residual_noise.py"/>
        <source>Measures the noise of each date, finds the quietest one and the outliers.</source>
        <translation>Misst das Rauschen jedes Termins, findet den ruhigsten und die Ausreißer.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/residual_noise.py"/>
        <source>noise,rms,residual,outlier,date,reference date,exclude,mad,timeseries_rms</source>
        <translation>Rauschen,RMS,Residuum,Ausreißer,Termin,Referenzdatum,ausschließen,MAD,timeseries_rms</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/residual_noise.py"/>
        <source>Takes the residual series of &apos;Correct DEM error&apos; (what neither motion nor the elevation model explains) and gives its root mean square over the reliable pixels on each date: mostly the turbulent troposphere.</source>
        <translation>Nimmt die Residuenreihe von &apos;DEM-Fehler korrigieren&apos; (was weder Bewegung noch Höhenmodell erklären) und gibt ihren quadratischen Mittelwert (RMS) über die zuverlässigen Pixel an jedem Termin: zumeist die turbulente Troposphäre.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/residual_noise.py"/>
        <source>Dates far above the others (more than the cutoff times the median / 0.6745) are outliers: leave them out of the velocity. The quietest date is the best reference date.</source>
        <translation>Termine weit über den anderen (mehr als die Schwelle mal Median / 0,6745) sind Ausreißer: lassen Sie sie aus der Geschwindigkeit weg. Der ruhigste Termin ist das beste Referenzdatum.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/residual_noise.py"/>
        <source>Outputs: a table (date, noise in mm, outlier), the quietest date, and the outliers as text.</source>
        <translation>Ausgaben: eine Tabelle (Termin, Rauschen in mm, Ausreißer), der ruhigste Termin und die Ausreißer als Text.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/residual_noise.py"/>
        <source>timeseriesResidual.h5 of &apos;Correct DEM error&apos; or of MintPy.</source>
        <translation>timeseriesResidual.h5 von &apos;DEM-Fehler korrigieren&apos; oder von MintPy.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/residual_noise.py"/>
        <source>Reliable pixels on the same grid, such as maskTempCoh.h5. Empty = all pixels count.</source>
        <translation>Zuverlässige Pixel auf demselben Gitter, etwa maskTempCoh.h5. Leer = alle Pixel zählen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/residual_noise.py"/>
        <source>Table of dates</source>
        <translation>Tabelle der Termine</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/residual_noise.py"/>
        <source>One row for each date.</source>
        <translation>Eine Zeile für jeden Termin.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/residual_noise.py"/>
        <source>Quietest date</source>
        <translation>Ruhigster Termin</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/residual_noise.py"/>
        <source>Outliers</source>
        <translation>Ausreißer</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/residual_noise.py"/>
        <source>Noise above which a date is an outlier [mm]</source>
        <translation>Rauschen, ab dem ein Termin ein Ausreißer ist [mm]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/sample_points.py"/>
        <source>Displacement at points</source>
        <translation>Verschiebung an Punkten</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/sample_points.py"/>
        <source>Adds velocity, quality and the displacement on each date to the points of a layer.</source>
        <translation>Fügt den Punkten eines Layers Geschwindigkeit, Qualität und die Verschiebung an jedem Termin hinzu.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/sample_points.py"/>
        <source>sample,points,extract,benchmark,gnss,borehole,history,radius,attributes</source>
        <translation>Probe,Punkte,Extraktion,Festpunkt,GNSS,Bohrloch,Verlauf,Radius,Attribute</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/sample_points.py"/>
        <source>Gives each point of a layer (benchmarks, boreholes, buildings) the displacement of the pixel in which it lies, or the mean of the pixels within a radius. There may be any number of points, in any coordinate system; each part of the file is read once for all points in it.</source>
        <translation>Gibt jedem Punkt eines Layers (Festpunkte, Bohrlöcher, Gebäude) die Verschiebung des Pixels, in dem er liegt, oder den Mittelwert der Pixel in einem Radius. Es dürfen beliebig viele Punkte sein, in beliebigem Koordinatensystem; jeder Teil der Datei wird für alle Punkte darin einmal gelesen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/sample_points.py"/>
        <source>Displacement is along the line of sight in mm, positive toward the radar, relative to the reference point and date of the time series; velocity in mm/year. Without a velocity file, a straight line is fitted to each point&apos;s displacement, and the standard deviation is that of its scatter.</source>
        <translation>Verschiebung in Blickrichtung in mm, positiv zum Radar hin, relativ zu Referenzpunkt und -datum der Zeitreihe; Geschwindigkeit in mm/Jahr. Ohne Geschwindigkeitsdatei wird der Verschiebung jedes Punktes eine Gerade angepasst, und die Standardabweichung ist die ihrer Streuung.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/sample_points.py"/>
        <source>Output: the same points with velocity, velocity_std, coherence (with a file of it), pixels (how many stand behind the point) and one field DYYYYMMDD for each date, as the dock reads them. Points outside the data stay empty.</source>
        <translation>Ausgabe: dieselben Punkte mit velocity, velocity_std, coherence (mit einer Datei dafür), pixels (wie viele hinter dem Punkt stehen) und einem Feld DYYYYMMDD je Termin, wie das InSAR-Fenster sie liest. Punkte außerhalb der Daten bleiben leer.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/sample_points.py"/>
        <source>A layer of points in any coordinate system.</source>
        <translation>Ein Punktlayer in beliebigem Koordinatensystem.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/sample_points.py"/>
        <source>Mean of the pixels whose centre lies within this distance; 0 = the pixel of the point alone.</source>
        <translation>Mittelwert der Pixel, deren Mitte innerhalb dieser Entfernung liegt; 0 = nur das Pixel des Punktes.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/sample_points.py"/>
        <source>Radius [m]</source>
        <translation>Radius [m]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/sample_points.py"/>
        <source>velocity.h5 on the same grid. Empty = a straight line through each point&apos;s displacement.</source>
        <translation>velocity.h5 auf demselben Gitter. Leer = eine Gerade durch die Verschiebung jedes Punktes.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/sample_points.py"/>
        <source>temporalCoherence.h5, or another quality on the same grid. Empty = no such field.</source>
        <translation>temporalCoherence.h5 oder ein anderes Qualitätsmaß auf demselben Gitter. Leer = kein solches Feld.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/sample_points.py"/>
        <source>Points with displacement</source>
        <translation>Punkte mit Verschiebung</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/sample_points.py"/>
        <source>The points with their displacement in mm.</source>
        <translation>Die Punkte mit ihrer Verschiebung in mm.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/sample_points.py"/>
        <source>Points with data</source>
        <translation>Punkte mit Daten</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/sample_points.py"/>
        <source>Velocity at points (mm/year)</source>
        <translation>Geschwindigkeit an Punkten (mm/Jahr)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>Search products</source>
        <translation>Produkte suchen</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>Finds ready-made Sentinel-1 interferograms (ARIA S1-GUNW, HyP3) in the archive of ASF.</source>
        <translation>Findet fertige Interferogramme von Sentinel-1 (ARIA S1-GUNW, HyP3) im Archiv des ASF.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>search,asf,aria,gunw,hyp3,earthdata,sentinel-1,archive,footprints,download</source>
        <translation>Suche,ASF,ARIA,GUNW,HyP3,Earthdata,Sentinel-1,Archiv,Umrisse,herunterladen</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>Asks the Alaska Satellite Facility which unwrapped interferograms of Sentinel-1 touch an area: ARIA S1-GUNW products, which anybody can find, or the interferograms that you had made by HyP3, ASF&apos;s processing on demand, which needs your Earthdata login.</source>
        <translation>Fragt die Alaska Satellite Facility, welche abgewickelten Interferogramme von Sentinel-1 ein Gebiet berühren: Produkte ARIA S1-GUNW, die jeder finden kann, oder Interferogramme, die Sie von HyP3, der Verarbeitung des ASF auf Bestellung, haben machen lassen, wofür Ihre Earthdata-Anmeldung nötig ist.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>Choose one track and orbit direction for a time series: interferograms of different tracks see the ground from different sides and do not belong into one stack. Without a track, look at the column &apos;track&apos; of the result first.</source>
        <translation>Wählen Sie für eine Zeitreihe eine Spur und Orbitrichtung: Interferogramme verschiedener Spuren sehen den Boden von verschiedenen Seiten und gehören nicht in einen Stapel. Ohne Spur sehen Sie zuerst in die Spalte &apos;track&apos; des Ergebnisses.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>Outputs: a layer with the footprint of each product and a table: name, kind, first and second date, days between them, track, orbit, frame, version, size in bytes (empty when the archive does not say) and url; and the same table as CSV, if asked for. Select what you want on the map and give the layer to &apos;Download products&apos;.</source>
        <translation>Ausgaben: ein Layer mit dem Umriss jedes Produkts und einer Tabelle: Name, Art, erster und zweiter Termin, Tage dazwischen, Spur, Orbit, Frame, Version, Größe in Bytes (leer, wenn das Archiv sie nicht nennt) und url; und auf Wunsch dieselbe Tabelle als CSV. Wählen Sie auf der Karte aus, was Sie brauchen, und geben Sie den Layer an &apos;Produkte herunterladen&apos;.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>aria = ARIA S1-GUNW, made by NASA&apos;s JPL for chosen regions; hyp3 = your own HyP3 jobs that have not expired.</source>
        <translation>aria = ARIA S1-GUNW, vom JPL der NASA für ausgewählte Regionen gemacht; hyp3 = Ihre eigenen, nicht abgelaufenen HyP3-Aufträge.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>Products that touch this rectangle; it may be in any coordinate system. Empty = anywhere.</source>
        <translation>Produkte, die dieses Rechteck berühren; es darf in beliebigem Koordinatensystem sein. Leer = überall.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>Relative orbit (path) of Sentinel-1, 1 to 175. Empty = all.</source>
        <translation>Relativer Orbit (Path) von Sentinel-1, 1 bis 175. Leer = alle.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>Whether the satellite flies north (ascending) or south (descending).</source>
        <translation>Ob der Satellit nach Norden (ascending, aufsteigend) oder Süden (descending, absteigend) fliegt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>Orbit direction</source>
        <translation>Orbitrichtung</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>Both acquisitions of a pair are on this day or later.</source>
        <translation>Beide Aufnahmen eines Paares sind von diesem Tag oder später.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>Start date</source>
        <translation>Anfangsdatum</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>Both acquisitions of a pair are on this day or earlier.</source>
        <translation>Beide Aufnahmen eines Paares sind von diesem Tag oder früher.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>End date</source>
        <translation>Enddatum</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>The search stops there; the latest acquisitions come first.</source>
        <translation>Dort endet die Suche; die neuesten Aufnahmen kommen zuerst.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>Greatest number of products</source>
        <translation>Größte Anzahl der Produkte</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>Only for your HyP3 jobs; ARIA products are found without.</source>
        <translation>Nur für Ihre HyP3-Aufträge; ARIA-Produkte werden ohne gefunden.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>The service that is asked for products.</source>
        <translation>Der Dienst, der nach Produkten gefragt wird.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>Address of the search service</source>
        <translation>Adresse des Suchdienstes</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>The service that is asked for jobs; some groups have one of their own.</source>
        <translation>Der Dienst, der nach Aufträgen gefragt wird; manche Gruppen haben einen eigenen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>Address of HyP3</source>
        <translation>Adresse von HyP3</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>The footprint of each product, with its table.</source>
        <translation>Der Umriss jedes Produkts, mit seiner Tabelle.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>Products as CSV</source>
        <translation>Produkte als CSV</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>The same table as a text file.</source>
        <translation>Dieselbe Tabelle als Textdatei.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>Number of products</source>
        <translation>Anzahl der Produkte</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/small_baseline_workflow.py"/>
        <source>From a folder of unwrapped interferograms to displacement and velocity, in one step.</source>
        <translation>Von einem Ordner abgewickelter Interferogramme zu Verschiebung und Geschwindigkeit, in einem Schritt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/small_baseline_workflow.py"/>
        <source>workflow,sbas,small baseline,smallbaselineapp,velocity,time series,displacement,landslide,subsidence</source>
        <translation>Arbeitsablauf,SBAS,kurze Basislinien,small baseline,smallbaselineApp,Geschwindigkeit,Zeitreihe,Verschiebung,Hangrutschung,Senkung</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/small_baseline_workflow.py"/>
        <source>Loads the interferograms of a folder, chooses those to use, sets the reference point, corrects unwrapping errors if asked to, inverts the network into displacement at each date, and fits velocity. A step whose input and parameters have not changed since the last run into the same folder is skipped.</source>
        <translation>Lädt die Interferogramme eines Ordners, wählt die zu verwendenden, setzt den Referenzpunkt, korrigiert auf Wunsch Abwicklungsfehler, invertiert das Netzwerk zur Verschiebung an jedem Termin und passt die Geschwindigkeit an. Ein Schritt, dessen Eingabe und Parameter sich seit dem letzten Lauf in denselben Ordner nicht geändert haben, wird übersprungen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/small_baseline_workflow.py"/>
        <source>When the folder of products holds a run, the dialog shows below the parameters which steps are done, which are out of date and would run again, and which are still to do.</source>
        <translation>Wenn der Ordner der Produkte einen Lauf enthält, zeigt der Dialog unter den Parametern, welche Schritte fertig sind, welche veraltet sind und noch einmal liefen und welche noch offen sind.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/small_baseline_workflow.py"/>
        <source>Displacement and velocity are along the line of sight, relative to the reference point, positive toward the radar (blue on the map), negative away from it (red). Files hold metres and metres per year, the map layers millimetres per year.</source>
        <translation>Verschiebung und Geschwindigkeit sind in Blickrichtung, relativ zum Referenzpunkt, positiv zum Radar hin (blau auf der Karte), negativ von ihm weg (rot). Dateien enthalten Meter und Meter pro Jahr, die Kartenlayer Millimeter pro Jahr.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/small_baseline_workflow.py"/>
        <source>Outputs, in MintPy&apos;s folder layout: inputs/ifgramStack.h5, inputs/geometryGeo.h5, avgSpatialCoh.h5, avgPhaseVelocity.h5, numTriNonzeroIntAmbiguity.h5, timeseries.h5, temporalCoherence.h5, numInvIfgram.h5, maskTempCoh.h5, velocity.h5; and in layers/ GeoTIFFs of velocity (reliable pixels only), temporal coherence and the mask, which are opened with their styles; report.html shows maps, network, noise, options and the methods in words; workflow.cfg holds the options as a template of MintPy.</source>
        <translation>Ausgaben, in der Ordnerstruktur von MintPy: inputs/ifgramStack.h5, inputs/geometryGeo.h5, avgSpatialCoh.h5, avgPhaseVelocity.h5, numTriNonzeroIntAmbiguity.h5, timeseries.h5, temporalCoherence.h5, numInvIfgram.h5, maskTempCoh.h5, velocity.h5; und in layers/ GeoTIFFs von Geschwindigkeit (nur zuverlässige Pixel), zeitlicher Kohärenz und Maske, die mit ihren Stilen geöffnet werden; report.html zeigt Karten, Netzwerk, Rauschen, Optionen und die Methoden in Worten; workflow.cfg enthält die Optionen als Vorlage von MintPy.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/small_baseline_workflow.py"/>
        <source>The single steps are algorithms too, with all their options.</source>
        <translation>Die einzelnen Schritte sind auch Algorithmen, mit all ihren Optionen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/small_baseline_workflow.py"/>
        <source>The folder with the interferograms; folders below it are searched too. It is never changed. Or a text file (.txt) of files and addresses, one a line: see &apos;Load interferograms&apos;.</source>
        <translation>Der Ordner mit den Interferogrammen; auch Unterordner werden durchsucht. Er wird nie geändert. Oder eine Textdatei (.txt) mit Dateien und Adressen, je eine in einer Zeile: siehe „Interferogramme laden“.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/small_baseline_workflow.py"/>
        <source>A template of MintPy (smallbaselineApp.cfg or your own with a few lines). Its options count instead of all those below; the folder of interferograms is that of its paths unless one is given. The log says which keys have no effect.</source>
        <translation>Eine Vorlage von MintPy (smallbaselineApp.cfg oder Ihre eigene mit wenigen Zeilen). Ihre Optionen zählen statt aller unten stehenden; der Ordner der Interferogramme ist der ihrer Pfade, wenn keiner angegeben ist. Das Protokoll sagt, welche Schlüssel keine Wirkung haben.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/small_baseline_workflow.py"/>
        <source>MintPy template</source>
        <translation>MintPy-Vorlage</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/small_baseline_workflow.py"/>
        <source>Correction of unwrapping errors</source>
        <translation>Korrektur der Abwicklungsfehler</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/small_baseline_workflow.py"/>
        <source>Where all products are written. The same folder again continues where the last run stopped.</source>
        <translation>Wohin alle Produkte geschrieben werden. Derselbe Ordner noch einmal macht dort weiter, wo der letzte Lauf aufhörte.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/small_baseline_workflow.py"/>
        <source>Unwrapping errors</source>
        <translation>Abwicklungsfehler</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/small_baseline_workflow.py"/>
        <source>Leave noisy dates out of the velocity</source>
        <translation>Verrauschte Termine aus der Geschwindigkeit weglassen</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/small_baseline_workflow.py"/>
        <source>Noise is measured on what is left after the correction of the DEM error, which it needs.</source>
        <translation>Das Rauschen wird an dem gemessen, was nach der Korrektur des DEM-Fehlers bleibt, die dafür nötig ist.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/small_baseline_workflow.py"/>
        <source>Velocity (mm/year, map layer)</source>
        <translation>Geschwindigkeit (mm/Jahr, Kartenlayer)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/small_baseline_workflow.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/small_baseline_workflow.py"/>
        <source>Number of steps that ran</source>
        <translation>Anzahl der ausgeführten Schritte</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/small_baseline_workflow.py"/>
        <source>Steps that were up to date</source>
        <translation>Schritte, die aktuell waren</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/small_baseline_workflow.py"/>
        <source>There is no input; choose the folder of interferograms, or a template.</source>
        <translation>Es gibt keine Eingabe; wählen Sie den Ordner der Interferogramme oder eine Vorlage.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/small_baseline_workflow.py"/>
        <source>The template {path} names no files; choose the folder of interferograms.</source>
        <translation>Die Vorlage {path} nennt keine Dateien; wählen Sie den Ordner der Interferogramme.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/small_baseline_workflow.py"/>
        <source>No pixel is reliable: the velocity layer shows all of them. Look at the temporal coherence.</source>
        <translation>Kein Pixel ist zuverlässig: der Geschwindigkeitslayer zeigt alle. Sehen Sie sich die zeitliche Kohärenz an.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/transect.py"/>
        <source>Velocity or displacement along the lines of a layer, with the spread of a swath and elevation.</source>
        <translation>Geschwindigkeit oder Verschiebung entlang der Linien eines Layers, mit der Streuung eines Streifens und der Höhe.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/transect.py"/>
        <source>transect,profile,section,swath,line,fault,slope,elevation</source>
        <translation>Transekt,Profil,Schnitt,Streifen,Linie,Verwerfung,Hang,Höhe</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/transect.py"/>
        <source>Gives the values of the pixels under each line in their order along it: of a velocity file with its standard deviation, of any other layer, or, of a time series, the displacement between two dates. Distances are those on the ground, in metres from the start of the line. Of a line in several parts, each part is a profile of its own.</source>
        <translation>Gibt die Werte der Pixel unter jeder Linie in ihrer Reihenfolge: einer Geschwindigkeitsdatei mit ihrer Standardabweichung, einer anderen Schicht, oder, einer Zeitreihe, die Verschiebung zwischen zwei Terminen. Entfernungen sind die am Boden, in Metern vom Anfang der Linie. Bei einer Linie aus mehreren Teilen ist jeder Teil ein eigenes Profil.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/transect.py"/>
        <source>With a width, all pixels within half of it on either side belong to the nearest place along the line, and stand there as median and quartiles.</source>
        <translation>Mit einer Breite gehören alle Pixel bis zu deren Hälfte auf beiden Seiten zum nächsten Ort auf der Linie und stehen dort als Median und Quartile.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/transect.py"/>
        <source>Metres and metres per year become mm and mm/year, positive toward the radar, relative to the reference point; other units stay. Outputs: a layer of points along the lines and a table, both with line, name, distance_m, x, y (in the coordinate system of the data), value, std, median, p25, p75, unit and elevation_m; empty where there is nothing.</source>
        <translation>Meter und Meter pro Jahr werden mm und mm/Jahr, positiv zum Radar hin, relativ zum Referenzpunkt; andere Einheiten bleiben. Ausgaben: ein Punktlayer entlang der Linien und eine Tabelle, beide mit line, name, distance_m, x, y (im Koordinatensystem der Daten), value, std, median, p25, p75, unit und elevation_m; leer, wo nichts ist.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/transect.py"/>
        <source>velocity.h5, timeseries.h5 or another HDF5 file of ours or MintPy&apos;s, or a raster.</source>
        <translation>velocity.h5, timeseries.h5 oder eine andere eigene HDF5-Datei oder eine von MintPy, oder ein Raster.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/transect.py"/>
        <source>A layer of lines in any coordinate system.</source>
        <translation>Ein Linienlayer in beliebigem Koordinatensystem.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/transect.py"/>
        <source>The field that names the lines.</source>
        <translation>Das Feld, das die Linien benennt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/transect.py"/>
        <source>Layer of an HDF5 file, for instance annualAmplitude. Empty = its main one.</source>
        <translation>Schicht einer HDF5-Datei, zum Beispiel annualAmplitude. Leer = ihre wichtigste.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/transect.py"/>
        <source>Of a time series: displacement since this date. Empty = the first.</source>
        <translation>Einer Zeitreihe: Verschiebung seit diesem Termin. Leer = dem ersten.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/transect.py"/>
        <source>From date</source>
        <translation>Ab Termin</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/transect.py"/>
        <source>Of a time series: displacement until this date. Empty = the last.</source>
        <translation>Einer Zeitreihe: Verschiebung bis zu diesem Termin. Leer = dem letzten.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/transect.py"/>
        <source>To date</source>
        <translation>Bis Termin</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/transect.py"/>
        <source>Across the line, half of it on either side; 0 = only the pixels under the line.</source>
        <translation>Quer zur Linie, je die Hälfte auf jeder Seite; 0 = nur die Pixel unter der Linie.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/transect.py"/>
        <source>Width of the swath [m]</source>
        <translation>Breite des Streifens [m]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/transect.py"/>
        <source>geometryGeo.h5, or a raster of heights in the same coordinate system. Empty = no elevation.</source>
        <translation>geometryGeo.h5 oder ein Höhenraster im selben Koordinatensystem. Leer = keine Höhe.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/transect.py"/>
        <source>Elevation</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/transect.py"/>
        <source>Points along the lines</source>
        <translation>Punkte entlang der Linien</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/transect.py"/>
        <source>One point for each pixel under a line.</source>
        <translation>Ein Punkt für jedes Pixel unter einer Linie.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/transect.py"/>
        <source>Table of profiles</source>
        <translation>Tabelle der Profile</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/transect.py"/>
        <source>The same without geometry, for spreadsheets.</source>
        <translation>Dasselbe ohne Geometrie, für Tabellenkalkulationen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/transect.py"/>
        <source>Profiles with data</source>
        <translation>Profile mit Daten</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/transect.py"/>
        <source>Transects ({unit})</source>
        <translation>Profile ({unit})</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/undo_unwrapping.py"/>
        <source>Undo unwrapping correction</source>
        <translation>Abwicklungskorrektur zurücknehmen</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/undo_unwrapping.py"/>
        <source>Uses the original phase of a stack again.</source>
        <translation>Verwendet wieder die ursprüngliche Phase eines Stapels.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/undo_unwrapping.py"/>
        <source>unwrapping error,undo,reset,original,bridging,phase closure</source>
        <translation>Abwicklungsfehler,zurücknehmen,zurücksetzen,ursprünglich,Bridging,Phasenschluss</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/undo_unwrapping.py"/>
        <source>Takes back &apos;Correct unwrapping errors&apos;, MintPy&apos;s corrections too: all algorithms and the dock use the original phase of the stack again. Invert the network anew afterwards.</source>
        <translation>Nimmt &apos;Abwicklungsfehler korrigieren&apos; zurück, auch Korrekturen von MintPy: alle Algorithmen und das InSAR-Fenster verwenden wieder die ursprüngliche Phase des Stapels. Invertieren Sie danach das Netzwerk neu.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/undo_unwrapping.py"/>
        <source>The corrected phase stays in the file unless it is to be deleted. Output: the stack (a copy, or the same file when no copy is asked for).</source>
        <translation>Die korrigierte Phase bleibt in der Datei, sofern sie nicht gelöscht werden soll. Ausgabe: der Stapel (eine Kopie, oder dieselbe Datei, wenn keine Kopie verlangt wird).</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/undo_unwrapping.py"/>
        <source>Take the corrected phases out of the file. Its size stays: the next correction uses the space again.</source>
        <translation>Die korrigierten Phasen aus der Datei nehmen. Ihre Größe bleibt: die nächste Korrektur nutzt den Platz wieder.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/undo_unwrapping.py"/>
        <source>Delete the corrected phases</source>
        <translation>Die korrigierten Phasen löschen</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/undo_unwrapping.py"/>
        <source>Copy of the stack with the original phase</source>
        <translation>Kopie des Stapels mit der ursprünglichen Phase</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/undo_unwrapping.py"/>
        <source>Stack with the original phase</source>
        <translation>Stapel mit der ursprünglichen Phase</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Onset and characteristic times in days, for instance 20180319 60; 20190101 30 90.</source>
        <translation>Beginn und Zeitkonstanten in Tagen, zum Beispiel 20180319 60; 20190101 30 90.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Degree of the polynomial</source>
        <translation>Grad des Polynoms</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>1 = velocity, 2 = also acceleration, and so on.</source>
        <translation>1 = Geschwindigkeit, 2 = auch Beschleunigung, und so weiter.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Seasonal terms: 1 = annual, 0.5 = semi-annual, for instance 1 0.5. Empty = none.</source>
        <translation>Jahreszeitliche Terme: 1 = jährlich, 0.5 = halbjährlich, zum Beispiel 1 0.5. Leer = keine.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Dates of steps</source>
        <translation>Termine von Sprüngen</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Sudden offsets such as earthquakes, for instance 20180412 2019-01-01.</source>
        <translation>Plötzlicher Versatz, etwa durch Erdbeben, zum Beispiel 20180412 2019-01-01.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Dates of changes of velocity</source>
        <translation>Termine von Geschwindigkeitsänderungen</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>The velocity is another one after each of these dates.</source>
        <translation>Nach jedem dieser Termine gilt eine andere Geschwindigkeit.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Exponential relaxation</source>
        <translation>Exponentielle Relaxation</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Logarithmic relaxation</source>
        <translation>Logarithmische Relaxation</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Estimate velocity</source>
        <translation>Geschwindigkeit schätzen</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Fits velocity, seasonal terms, steps and relaxation to a displacement time series.</source>
        <translation>Passt Geschwindigkeit, jahreszeitliche Terme, Sprünge und Relaxation einer Verschiebungszeitreihe an.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>velocity,rate,trend,seasonal,annual,step,earthquake,postseismic,uncertainty,timeseries2velocity</source>
        <translation>Geschwindigkeit,Rate,Trend,jahreszeitlich,jährlich,Sprung,Erdbeben,postseismisch,Unsicherheit,timeseries2velocity</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Fits functions of time to the displacement of each pixel by least squares: a polynomial (velocity, acceleration), periodic terms, steps, changes of velocity, exponential and logarithmic relaxation.</source>
        <translation>Passt der Verschiebung jedes Pixels durch kleinste Quadrate Zeitfunktionen an: ein Polynom (Geschwindigkeit, Beschleunigung), periodische Terme, Sprünge, Geschwindigkeitsänderungen, exponentielle und logarithmische Relaxation.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Signs are along the line of sight: positive toward the radar (blue on the map), negative away from it (red), relative to the reference pixel. The file holds metres per year, the map layers millimetres per year.</source>
        <translation>Vorzeichen in Blickrichtung: positiv zum Radar hin (blau auf der Karte), negativ von ihm weg (rot), relativ zum Referenzpixel. Die Datei enthält Meter pro Jahr, die Kartenlayer Millimeter pro Jahr.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Outputs: velocity.h5 in MintPy&apos;s layout with all terms and their standard deviations (velocity, velocityStd, annualAmplitude, step20180412, ...), and velocity and its standard deviation as map layers.</source>
        <translation>Ausgaben: velocity.h5 im Format von MintPy mit allen Termen und ihren Standardabweichungen (velocity, velocityStd, annualAmplitude, step20180412, ...), und Geschwindigkeit und ihre Standardabweichung als Kartenlayer.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Standard deviations come from the scatter around the fit (residue), from the covariance of the time series, or from resampling the dates (bootstrap).</source>
        <translation>Standardabweichungen kommen aus der Streuung um die Anpassung (residue), aus der Kovarianz der Zeitreihe (covariance) oder aus wiederholtem Ziehen der Termine (bootstrap).</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Earlier dates are left out. Empty = from the beginning.</source>
        <translation>Frühere Termine werden weggelassen. Leer = von Anfang an.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Later dates are left out. Empty = to the end.</source>
        <translation>Spätere Termine werden weggelassen. Leer = bis zum Ende.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Dates to leave out, for instance 20180106 2018-01-30.</source>
        <translation>Wegzulassende Termine, zum Beispiel 20180106 2018-01-30.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>A raster or HDF5 mask on the same grid, such as maskTempCoh.h5: the map layers show only pixels that are not 0 there. The HDF5 file holds all pixels.</source>
        <translation>Eine Raster- oder HDF5-Maske auf demselben Gitter, etwa maskTempCoh.h5: die Kartenlayer zeigen nur Pixel, die dort nicht 0 sind. Die HDF5-Datei enthält alle Pixel.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Mask of the map layers</source>
        <translation>Maske der Kartenlayer</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>All fitted terms with their standard deviations, metres and metres per year, velocity.h5.</source>
        <translation>Alle angepassten Terme mit ihren Standardabweichungen, Meter und Meter pro Jahr, velocity.h5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Velocity in mm/year as a GeoTIFF with its style; positive toward the radar.</source>
        <translation>Geschwindigkeit in mm/Jahr als GeoTIFF mit seinem Stil; positiv zum Radar hin.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Standard deviation of velocity (mm/year, map layer)</source>
        <translation>Standardabweichung der Geschwindigkeit (mm/Jahr, Kartenlayer)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>One standard deviation of velocity in mm/year as a GeoTIFF with its style.</source>
        <translation>Eine Standardabweichung der Geschwindigkeit in mm/Jahr als GeoTIFF mit seinem Stil.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Dates used</source>
        <translation>Verwendete Termine</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Pixels with a velocity</source>
        <translation>Pixel mit einer Geschwindigkeit</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>residue = scatter around the fit; covariance = from the covariance file of the time series; bootstrap = resampling of the dates.</source>
        <translation>residue = Streuung um die Anpassung; covariance = aus der Kovarianzdatei der Zeitreihe; bootstrap = wiederholtes Ziehen der Termine.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Standard deviation from</source>
        <translation>Standardabweichung aus</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>HDF5 file with the covariance of the time series (m^2), for the choice &apos;covariance&apos;.</source>
        <translation>HDF5-Datei mit der Kovarianz der Zeitreihe (m^2), für die Wahl &apos;covariance&apos;.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Covariance of the time series</source>
        <translation>Kovarianz der Zeitreihe</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>For the choice &apos;bootstrap&apos;.</source>
        <translation>Für die Wahl &apos;bootstrap&apos;.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Number of resamplings</source>
        <translation>Anzahl der Ziehungen</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Standard deviation of velocity (mm/year)</source>
        <translation>Standardabweichung der Geschwindigkeit (mm/Jahr)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Velocity (mm/year)</source>
        <translation>Geschwindigkeit (mm/Jahr)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/zonal_series.py"/>
        <source>Displacement of polygons</source>
        <translation>Verschiebung von Polygonen</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/zonal_series.py"/>
        <source>Mean, median and spread of the displacement in each polygon on each date, and its rate.</source>
        <translation>Mittelwert, Median und Streuung der Verschiebung in jedem Polygon an jedem Termin, und ihre Rate.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/zonal_series.py"/>
        <source>zonal,statistics,polygon,building,landslide,mean,median,quartile,rate,table</source>
        <translation>Zonenstatistik,Statistik,Polygon,Gebäude,Hangrutschung,Mittelwert,Median,Quartil,Rate,Tabelle</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/zonal_series.py"/>
        <source>Takes the pixels whose centre lies in each polygon (buildings, landslides, districts) and gives their mean, standard deviation, quartiles and number on each date. A polygon smaller than a pixel takes the pixels that it touches. Polygons may be in any coordinate system, have holes and several parts, and overlap.</source>
        <translation>Nimmt die Pixel, deren Mitte in jedem Polygon liegt (Gebäude, Rutschungen, Bezirke), und gibt ihren Mittelwert, ihre Standardabweichung, Quartile und Anzahl an jedem Termin. Ein Polygon, das kleiner ist als ein Pixel, nimmt die Pixel, die es berührt. Polygone dürfen in beliebigem Koordinatensystem sein, Löcher und mehrere Teile haben und sich überlappen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/zonal_series.py"/>
        <source>The rate of a polygon is fitted to the history of its median (or mean), with its standard deviation from the scatter around the fit. Displacement is along the line of sight in mm, positive toward the radar, relative to the reference point and date of the time series; rates are in mm/year.</source>
        <translation>Die Rate eines Polygons wird dem Verlauf seines Medians (oder Mittelwerts) angepasst, mit der Standardabweichung aus der Streuung um die Anpassung. Verschiebung in Blickrichtung in mm, positiv zum Radar hin, relativ zu Referenzpunkt und -datum der Zeitreihe; Raten in mm/Jahr.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/zonal_series.py"/>
        <source>Outputs: the polygons with the number of pixels, velocity, velocity_std and one field DYYYYMMDD for each date; and a table of one row for each polygon and date.</source>
        <translation>Ausgaben: die Polygone mit der Anzahl der Pixel, velocity, velocity_std und einem Feld DYYYYMMDD je Termin; und eine Tabelle mit einer Zeile für jedes Polygon und jeden Termin.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/zonal_series.py"/>
        <source>Polygons</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/zonal_series.py"/>
        <source>A layer of polygons in any coordinate system.</source>
        <translation>Ein Polygonlayer in beliebigem Koordinatensystem.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/zonal_series.py"/>
        <source>The field that names the polygons in the table.</source>
        <translation>Das Feld, das die Polygone in der Tabelle benennt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/zonal_series.py"/>
        <source>What stands for a polygon: the rate and the fields DYYYYMMDD are those of it.</source>
        <translation>Was für ein Polygon steht: dessen sind die Rate und die Felder DYYYYMMDD.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/zonal_series.py"/>
        <source>Statistic</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/zonal_series.py"/>
        <source>Polygons with rates</source>
        <translation>Polygone mit Raten</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/zonal_series.py"/>
        <source>The polygons with rate and displacement.</source>
        <translation>Die Polygone mit Rate und Verschiebung.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/zonal_series.py"/>
        <source>Table of polygons and dates</source>
        <translation>Tabelle der Polygone und Termine</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/zonal_series.py"/>
        <source>One row for each polygon and date.</source>
        <translation>Eine Zeile für jedes Polygon und jeden Termin.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/zonal_series.py"/>
        <source>Polygons with data</source>
        <translation>Polygone mit Daten</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/zonal_series.py"/>
        <source>polygons</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/zonal_series.py"/>
        <source>Polygons with rates (mm/year)</source>
        <translation>Polygone mit Raten (mm/Jahr)</translation>
    </message>
    <message>
        <location filename="../processing_provider/archive.py"/>
        <source>Earthdata login</source>
        <translation>Earthdata-Anmeldung</translation>
    </message>
    <message>
        <location filename="../processing_provider/archive.py"/>
        <source>Where the login is sent, and nowhere else; only NASA&apos;s own servers are accepted.</source>
        <translation>Wohin die Anmeldung gesendet wird, und nirgendwohin sonst; nur Server der NASA werden akzeptiert.</translation>
    </message>
    <message>
        <location filename="../processing_provider/archive.py"/>
        <source>Address of Earthdata Login</source>
        <translation>Adresse von Earthdata Login</translation>
    </message>
    <message>
        <location filename="../processing_provider/correction.py"/>
        <source>Heights and angles on the same grid, geometryGeo.h5 of ours or MintPy&apos;s.</source>
        <translation>Höhen und Winkel auf demselben Gitter, eigene geometryGeo.h5 oder die von MintPy.</translation>
    </message>
    <message>
        <location filename="../processing_provider/correction.py"/>
        <source>Ionospheric phases of pairs on the same grid, ionStack.h5 of MintPy&apos;s layout.</source>
        <translation>Ionosphärische Phasen von Paaren auf demselben Gitter, ionStack.h5 im Format von MintPy.</translation>
    </message>
    <message>
        <location filename="../processing_provider/correction.py"/>
        <source>Stack of ionospheric phases</source>
        <translation>Stapel ionosphärischer Phasen</translation>
    </message>
    <message>
        <location filename="../processing_provider/correction.py"/>
        <source>Delays that came with the interferograms, delayStack.h5 of &apos;Load interferograms&apos;.</source>
        <translation>Verzögerungen, die mit den Interferogrammen kamen, delayStack.h5 von &apos;Interferogramme laden&apos;.</translation>
    </message>
    <message>
        <location filename="../processing_provider/correction.py"/>
        <source>The series after the correction; MintPy would call it timeseries_{suffix}.h5.</source>
        <translation>Die Reihe nach der Korrektur; bei MintPy hieße sie timeseries_{suffix}.h5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/correction.py"/>
        <source>Corrected time series</source>
        <translation>Korrigierte Zeitreihe</translation>
    </message>
    <message>
        <location filename="../processing_provider/correction.py"/>
        <source>Written when a name is given; MintPy would call it {name}.</source>
        <translation>Wird geschrieben, wenn ein Name angegeben ist; bei MintPy hieße sie {name}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>Incidence and azimuth angles of this track, on any grid. Empty = geometryGeo.h5 beside the file or in &apos;inputs&apos; there.</source>
        <translation>Einfalls- und Azimutwinkel dieser Spur, auf beliebigem Gitter. Leer = geometryGeo.h5 neben der Datei oder dort in &apos;inputs&apos;.</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>Pixels that are 0 in this raster or HDF5 file are left out; on any grid, such as maskTempCoh.h5.</source>
        <translation>Pixel, die in diesem Raster oder dieser HDF5-Datei 0 sind, werden weggelassen; auf beliebigem Gitter, etwa maskTempCoh.h5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>First track</source>
        <translation>Erste Spur</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>Second track</source>
        <translation>Zweite Spur</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>geometry</source>
        <translation>Geometrie</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>Further tracks</source>
        <translation>Weitere Spuren</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>One for each further track, in their order. Empty = geometryGeo.h5 beside each.</source>
        <translation>Eine für jede weitere Spur, in deren Reihenfolge. Leer = geometryGeo.h5 jeweils daneben.</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>masks</source>
        <translation>Masken</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>One for each further track, in their order. Empty = none.</source>
        <translation>Eine für jede weitere Spur, in deren Reihenfolge. Leer = keine.</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>east_up = east and up, with no motion toward north; azimuth_up = along a horizontal direction and up; downslope = along the steepest descent only, as landslides move; east_north_up = all three, which needs three tracks of very different directions.</source>
        <translation>east_up = Ost und vertikal, ohne Bewegung nach Norden; azimuth_up = in einer horizontalen Richtung und vertikal; downslope = nur in Richtung des steilsten Gefälles, wie Rutschungen; east_north_up = alle drei, wofür drei Spuren sehr verschiedener Richtung nötig sind.</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>For azimuth_up: motion in this direction is positive; there is none across it.</source>
        <translation>Für azimuth_up: Bewegung in dieser Richtung ist positiv; quer dazu gibt es keine.</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>For downslope: heights in metres, a raster or HDF5. Empty = those of the first geometry file.</source>
        <translation>Für downslope: Höhen in Metern, ein Raster oder HDF5. Leer = die der ersten Geometriedatei.</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>Common reference point</source>
        <translation>Gemeinsamer Referenzpunkt</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>A point on stable ground where the motion of all tracks is made zero, in any coordinate system; without one, in that of the result. Empty = each track keeps its own reference.</source>
        <translation>Ein Punkt auf stabilem Boden, an dem die Bewegung aller Spuren null gesetzt wird, in beliebigem Koordinatensystem; ohne Angabe in dem des Ergebnisses. Leer = jede Spur behält ihre eigene Referenz.</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>Radius of the common reference [m]</source>
        <translation>Radius der gemeinsamen Referenz [m]</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>The median of the pixels around the point is zero. 0 = the pixel at the point.</source>
        <translation>Der Median der Pixel um den Punkt ist null. 0 = das Pixel am Punkt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>std = 1 / variance by velocityStd of each track; no = all the same. It matters where there are more tracks than motions.</source>
        <translation>std = 1 / Varianz nach velocityStd jeder Spur; no = alle gleich. Das zählt, wo es mehr Spuren als Bewegungen gibt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>Largest condition number</source>
        <translation>Größte Konditionszahl</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>Pixels where the best determined motion is so many times better than the worst are left out.</source>
        <translation>Pixel, bei denen die am besten bestimmte Bewegung so viele Male besser ist als die schlechteste, werden weggelassen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>What 1 mm of the worst determined motion is at least along the lines of sight. Smaller values let more noise in: noise grows by 1 / sensitivity.</source>
        <translation>Was 1 mm der am schlechtesten bestimmten Bewegung in den Blickrichtungen mindestens ausmacht. Kleinere Werte lassen mehr Rauschen zu: das Rauschen wächst mit 1 / Empfindlichkeit.</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>How tracks come to one grid: bilinear interpolates, near takes the nearest pixel. Equal pixels stay.</source>
        <translation>Wie die Spuren auf ein Gitter kommen: bilinear interpoliert, near nimmt das nächste Pixel. Gleiche Pixel bleiben.</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>A raster or HDF5 file whose pixels the result has, cut to the common area. Empty = the first track&apos;s.</source>
        <translation>Eine Raster- oder HDF5-Datei, deren Pixel das Ergebnis bekommt, auf das gemeinsame Gebiet beschnitten. Leer = die der ersten Spur.</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>Least slope [degrees]</source>
        <translation>Kleinste Hangneigung [Grad]</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>Flatter ground has no clear direction of steepest descent and is left out.</source>
        <translation>Flacherer Boden hat keine klare Richtung des steilsten Gefälles und wird weggelassen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>Smoothing of the slopes [pixels]</source>
        <translation>Glättung der Hangneigung [Pixel]</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>Standard deviation of a Gaussian, so that slopes are those of the hill. 0 = none.</source>
        <translation>Standardabweichung einer Gauß-Glocke, damit die Neigung die des Hangs ist. 0 = keine.</translation>
    </message>
    <message>
        <location filename="../processing_provider/export_shared.py"/>
        <source>velocity.h5 or another product of ours or MintPy&apos;s, a time series, or a raster.</source>
        <translation>Eigene velocity.h5 oder ein anderes eigenes Produkt oder eines von MintPy, eine Zeitreihe oder ein Raster.</translation>
    </message>
    <message>
        <location filename="../processing_provider/export_shared.py"/>
        <source>Layer of the HDF5 file, or one date of the time series. Empty = its main one, all dates.</source>
        <translation>Schicht der HDF5-Datei oder ein Termin der Zeitreihe. Leer = ihre wichtigste, alle Termine.</translation>
    </message>
    <message>
        <location filename="../processing_provider/export_shared.py"/>
        <source>Layer of the HDF5 file, or date of the time series (20180106). Empty = its main one, the last date.</source>
        <translation>Schicht der HDF5-Datei oder Termin der Zeitreihe (20180106). Leer = ihre wichtigste, der letzte Termin.</translation>
    </message>
    <message>
        <location filename="../processing_provider/export_shared.py"/>
        <source>Reliable pixels on the same grid, such as maskTempCoh.h5; others are left out.</source>
        <translation>Zuverlässige Pixel auf demselben Gitter, etwa maskTempCoh.h5; andere werden weggelassen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/export_shared.py"/>
        <source>Layer or date</source>
        <translation>Schicht oder Termin</translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Text files (*.cfg *.txt *.template);;All files (*.*)</source>
        <translation>Textdateien (*.cfg *.txt *.template);;Alle Dateien (*.*)</translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>HDF5 and rasters (*.h5 *.he5 *.tif *.tiff *.vrt *.img *.nc *.asc);;All files (*.*)</source>
        <translation>HDF5 und Raster (*.h5 *.he5 *.tif *.tiff *.vrt *.img *.nc *.asc);;Alle Dateien (*.*)</translation>
    </message>
    <message>
        <location filename="../processing_provider/provider.py"/>
        <source>InSAR Workbench: ground displacement from interferograms</source>
        <translation>InSAR Workbench: Bodenverschiebung aus Interferogrammen</translation>
    </message>
    <message>
        <location filename="../processing_provider/resources.py"/>
        <source>For the blocks of pixels that are worked on at one time; the layers of the whole area come on top. Empty = a quarter of the free memory.</source>
        <translation>Für die Blöcke von Pixeln, an denen zugleich gearbeitet wird; die Schichten des ganzen Gebiets kommen dazu. Leer = ein Viertel des freien Speichers.</translation>
    </message>
    <message>
        <location filename="../processing_provider/resources.py"/>
        <source>Memory [MB]</source>
        <translation>Arbeitsspeicher [MB]</translation>
    </message>
    <message>
        <location filename="../processing_provider/resources.py"/>
        <source>Address of the scheduler of a running Dask cluster, such as tcp://host:8786, whose workers invert the network: they must reach the stack by the same path and have InSAR Workbench. Empty = this machine computes.</source>
        <translation>Adresse des Schedulers eines laufenden Dask-Clusters, etwa tcp://host:8786, dessen Worker das Netzwerk invertieren: sie müssen den Stapel unter demselben Pfad erreichen und InSAR Workbench haben. Leer = dieser Rechner rechnet.</translation>
    </message>
    <message>
        <location filename="../processing_provider/resources.py"/>
        <source>Dask scheduler</source>
        <translation>Dask-Scheduler</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling.py"/>
        <source>0: not usable</source>
        <translation>0: nicht brauchbar</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling.py"/>
        <source>1: usable</source>
        <translation>1: brauchbar</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling.py"/>
        <source>slower</source>
        <translation>langsamer</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling.py"/>
        <source>as before</source>
        <translation>wie zuvor</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling.py"/>
        <source>faster</source>
        <translation>schneller</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling.py"/>
        <source>0: shadow</source>
        <translation>0: Schatten</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling.py"/>
        <source>1: layover</source>
        <translation>1: Layover</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling.py"/>
        <source>2: foreshortened</source>
        <translation>2: verkürzt</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling.py"/>
        <source>3: seen well</source>
        <translation>3: gut zu sehen</translation>
    </message>
    <message>
        <location filename="../processing_provider/translation.py"/>
        <source>mm/year²</source>
        <translation>mm/Jahr²</translation>
    </message>
    <message>
        <location filename="../processing_provider/values.py"/>
        <source>{label} is empty; choose a file or folder.</source>
        <translation>{label} ist leer; wählen Sie eine Datei oder einen Ordner.</translation>
    </message>
    <message>
        <location filename="../processing_provider/values.py"/>
        <source>{label} is empty; say where to write it.</source>
        <translation>{label} ist leer; geben Sie an, wohin geschrieben werden soll.</translation>
    </message>
    <message>
        <location filename="../processing_provider/values.py"/>
        <source>{label} cannot be read; choose a vector layer.</source>
        <translation>{label} kann nicht gelesen werden; wählen Sie einen Vektorlayer.</translation>
    </message>
    <message>
        <location filename="../processing_provider/zenith_correction.py"/>
        <source>MintPy&apos;s way: a date without a file keeps its displacement, and the log says which. Otherwise missing files stop the run. The reference date needs a file in any case.</source>
        <translation>Wie in MintPy: ein Termin ohne Datei behält seine Verschiebung, und das Protokoll nennt ihn. Sonst halten fehlende Dateien den Lauf an. Das Referenzdatum braucht in jedem Fall eine Datei.</translation>
    </message>
    <message>
        <location filename="../processing_provider/zenith_correction.py"/>
        <source>Folder of files</source>
        <translation>Ordner der Dateien</translation>
    </message>
    <message>
        <location filename="../processing_provider/zenith_correction.py"/>
        <source>Leave dates without a file as they are</source>
        <translation>Termine ohne Datei lassen, wie sie sind</translation>
    </message>
    <message>
        <location filename="../processing_provider/zenith_correction.py"/>
        <source>nearest = the moment of the model that is nearest to the acquisition, as in MintPy; linear = between the moments before and after it, which must both be there.</source>
        <translation>nearest = der Zeitpunkt des Modells, der der Aufnahme am nächsten ist, wie in MintPy; linear = zwischen den Zeitpunkten davor und danach, die beide da sein müssen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/zenith_correction.py"/>
        <source>Interpolation in time</source>
        <translation>Zeitliche Interpolation</translation>
    </message>
    <message>
        <location filename="../processing_provider/zenith_correction.py"/>
        <source>HH:MM in UTC, such as 05:42. Empty = as the series says (CENTER_LINE_UTC).</source>
        <translation>HH:MM in UTC, etwa 05:42. Leer = wie in der Reihe (CENTER_LINE_UTC).</translation>
    </message>
    <message>
        <location filename="../processing_provider/zenith_correction.py"/>
        <source>Time of the acquisitions</source>
        <translation>Uhrzeit der Aufnahmen</translation>
    </message>
    <message>
        <location filename="../processing_provider/zenith_correction.py"/>
        <source>The vertical delay is divided by the cosine of the incidence angle and taken relative to the reference point and date. Outputs: the corrected series and, if asked for, the delay as a series of its own: apparent displacement in metres along the line of sight, positive toward the radar.</source>
        <translation>Die vertikale Verzögerung wird durch den Kosinus des Einfallswinkels geteilt und relativ zu Referenzpunkt und -datum genommen. Ausgaben: die korrigierte Reihe und auf Wunsch die Verzögerung als eigene Reihe: scheinbare Verschiebung in Metern in Blickrichtung, positiv zum Radar hin.</translation>
    </message>
    <message>
        <location filename="../core/corrections/catalogue.py"/>
        <source>Correct oscillator drift (Envisat)</source>
        <translation>Oszillatordrift korrigieren (Envisat)</translation>
    </message>
    <message>
        <location filename="../core/corrections/catalogue.py"/>
        <source>Correct solid Earth tides</source>
        <translation>Erdgezeiten korrigieren</translation>
    </message>
    <message>
        <location filename="../core/corrections/catalogue.py"/>
        <source>Correct ionosphere</source>
        <translation>Ionosphäre korrigieren</translation>
    </message>
    <message>
        <location filename="../core/corrections/catalogue.py"/>
        <source>Correct delays of the products</source>
        <translation>Verzögerungen der Produkte korrigieren</translation>
    </message>
    <message>
        <location filename="../core/corrections/catalogue.py"/>
        <source>Correct troposphere by ERA5</source>
        <translation>Troposphäre mit ERA5 korrigieren</translation>
    </message>
    <message>
        <location filename="../core/corrections/catalogue.py"/>
        <source>Correct troposphere by GACOS</source>
        <translation>Troposphäre mit GACOS korrigieren</translation>
    </message>
    <message>
        <location filename="../core/corrections/catalogue.py"/>
        <source>Correct troposphere by OPERA</source>
        <translation>Troposphäre mit OPERA korrigieren</translation>
    </message>
    <message>
        <location filename="../core/corrections/catalogue.py"/>
        <source>Correct troposphere by height</source>
        <translation>Troposphäre nach der Höhe korrigieren</translation>
    </message>
    <message>
        <location filename="../core/corrections/catalogue.py"/>
        <source>Remove plate motion</source>
        <translation>Plattenbewegung entfernen</translation>
    </message>
    <message>
        <location filename="../core/corrections/catalogue.py"/>
        <source>Remove ramps</source>
        <translation>Rampen entfernen</translation>
    </message>
    <message>
        <location filename="../core/corrections/catalogue.py"/>
        <source>Correct DEM error</source>
        <translation>DEM-Fehler korrigieren</translation>
    </message>
    <message>
        <location filename="../core/corrections/catalogue.py"/>
        <source>Filter in space</source>
        <translation>Räumlich filtern</translation>
    </message>
    <message>
        <location filename="../core/corrections/catalogue.py"/>
        <source>Filter in time</source>
        <translation>Zeitlich filtern</translation>
    </message>
    <message>
        <location filename="../core/corrections/catalogue.py"/>
        <source>Change reference date</source>
        <translation>Referenzdatum ändern</translation>
    </message>
    <message>
        <location filename="../core/workflow/workflow_stack.py"/>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <location filename="../core/workflow/workflow_stack.py"/>
        <source>Inversion</source>
        <translation>Inversion</translation>
    </message>
</context>
</TS>
