<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>InsarWorkbench</name>
    <message>
        <location filename="../plugin/algorithm_menus.py"/>
        <source>Active areas…</source>
        <translation>Áreas activas…</translation>
    </message>
    <message>
        <location filename="../plugin/algorithm_menus.py"/>
        <source>Changes of rate…</source>
        <translation>Cambios de tasa…</translation>
    </message>
    <message>
        <location filename="../plugin/algorithm_menus.py"/>
        <source>Velocity with this model…</source>
        <translation>Velocidad con este modelo…</translation>
    </message>
    <message>
        <location filename="../plugin/algorithm_menus.py"/>
        <source>Displacement at points…</source>
        <translation>Desplazamiento en puntos…</translation>
    </message>
    <message>
        <location filename="../plugin/algorithm_menus.py"/>
        <source>Displacement of polygons…</source>
        <translation>Desplazamiento de polígonos…</translation>
    </message>
    <message>
        <location filename="../plugin/algorithm_menus.py"/>
        <source>Compare with GNSS…</source>
        <translation>Comparar con GNSS…</translation>
    </message>
    <message>
        <location filename="../plugin/algorithm_menus.py"/>
        <source>East and up from two tracks…</source>
        <translation>Este y vertical de dos trazas…</translation>
    </message>
    <message>
        <location filename="../plugin/algorithm_menus.py"/>
        <source>East and up from two tracks, time series…</source>
        <translation>Este y vertical de dos trazas, series temporales…</translation>
    </message>
    <message>
        <location filename="../plugin/algorithm_menus.py"/>
        <source>Vertical or downslope from one track…</source>
        <translation>Vertical o ladera abajo de una traza…</translation>
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
        <translation>Puntos (GeoPackage, shapefile, CSV)…</translation>
    </message>
    <message>
        <location filename="../plugin/algorithm_menus.py"/>
        <source>HDF-EOS5…</source>
        <translation>HDF-EOS5…</translation>
    </message>
    <message>
        <location filename="../plugin/algorithm_menus.py"/>
        <source>GMT grid…</source>
        <translation>Malla GMT…</translation>
    </message>
    <message>
        <location filename="../plugin/algorithm_menus.py"/>
        <source>ROI_PAC…</source>
        <translation>ROI_PAC…</translation>
    </message>
    <message>
        <location filename="../plugin/algorithm_menus.py"/>
        <source>Open a result (.h5) first, or a folder of them.</source>
        <translation>Abra primero un resultado (.h5) o una carpeta de ellos.</translation>
    </message>
    <message>
        <location filename="../plugin/algorithm_menus.py"/>
        <source>Algorithms read the files, which have a reference of their own, not that of the dock.</source>
        <translation>Los algoritmos leen los archivos, que tienen su propia referencia, no la de este panel.</translation>
    </message>
    <message>
        <location filename="../plugin/dock.py"/>
        <source>HDF5 (*.h5 *.he5);;Rasters with dates (*.tif *.tiff *.grd *.nc *.vrt *.img);;All files (*)</source>
        <translation>HDF5 (*.h5 *.he5);;Rásteres con fechas (*.tif *.tiff *.grd *.nc *.vrt *.img);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../plugin/dock.py"/>
        <source>InSAR</source>
        <translation>InSAR</translation>
    </message>
    <message>
        <location filename="../plugin/dock.py"/>
        <source>The current layer does not come from InSAR Workbench, and neither its fields nor its file are named by dates such as D20200131; choose another one, or open a folder.</source>
        <translation>La capa actual no procede de InSAR Workbench, y ni sus campos ni su archivo llevan fechas en el nombre, como D20200131; elija otra o abra una carpeta.</translation>
    </message>
    <message>
        <location filename="../plugin/dock.py"/>
        <source>Open a result folder</source>
        <translation>Abrir una carpeta de resultados</translation>
    </message>
    <message>
        <location filename="../plugin/dock.py"/>
        <source>Open a result</source>
        <translation>Abrir un resultado</translation>
    </message>
    <message>
        <location filename="../plugin/dock.py"/>
        <source>What this project kept of the panel {title} is damaged, and was left out.</source>
        <translation>Lo que este proyecto guardó del panel {title} está dañado y se omitió.</translation>
    </message>
    <message>
        <location filename="../plugin/dock_header.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../plugin/dock_header.py"/>
        <source>Analyse</source>
        <translation>Analizar</translation>
    </message>
    <message>
        <location filename="../plugin/dock_header.py"/>
        <source>Analyse what is open</source>
        <translation>Analizar lo que está abierto</translation>
    </message>
    <message>
        <location filename="../plugin/dock_header.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../plugin/dock_header.py"/>
        <source>Export what is open, or make a report of it</source>
        <translation>Exportar lo que está abierto, o hacer un informe de ello</translation>
    </message>
    <message>
        <location filename="../plugin/dock_header.py"/>
        <source>Report (PDF and layout)…</source>
        <translation>Informe (PDF y diseño)…</translation>
    </message>
    <message>
        <location filename="../plugin/dock_header.py"/>
        <source>Result folder (ours or MintPy&apos;s)…</source>
        <translation>Carpeta de resultados (propia o de MintPy)…</translation>
    </message>
    <message>
        <location filename="../plugin/dock_header.py"/>
        <source>File…</source>
        <translation>Archivo…</translation>
    </message>
    <message>
        <location filename="../plugin/dock_header.py"/>
        <source>Add a file to compare with…</source>
        <translation>Añadir un archivo para comparar…</translation>
    </message>
    <message>
        <location filename="../plugin/dock_header.py"/>
        <source>From the current layer</source>
        <translation>De la capa actual</translation>
    </message>
    <message>
        <location filename="../plugin/dock_header.py"/>
        <source>As the files say, else mm</source>
        <translation>La de los archivos; si no, mm</translation>
    </message>
    <message>
        <location filename="../plugin/dock_header.py"/>
        <source>Unit of dated rasters</source>
        <translation>Unidad de los rásteres con fecha</translation>
    </message>
    <message>
        <location filename="../plugin/dock_header.py"/>
        <source>Unit of point layers</source>
        <translation>Unidad de las capas de puntos</translation>
    </message>
    <message>
        <location filename="../plugin/dock_header.py"/>
        <source>Open a result folder or file, or drop it here</source>
        <translation>Abra una carpeta o un archivo de resultados, o suéltelo aquí</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>The layer {name} cannot be read from {source}; load it again.</source>
        <translation>La capa {name} no se puede leer de {source}; cárguela de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>Reference of {layer}</source>
        <translation>Referencia de {layer}</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>The layer {layer} has no data at the reference; it stays as it is.</source>
        <translation>La capa {layer} no tiene datos en la referencia; se queda como está.</translation>
    </message>
    <message>
        <location filename="../plugin/map/date_player.py"/>
        <source>Date before</source>
        <translation>Fecha anterior</translation>
    </message>
    <message>
        <location filename="../plugin/map/date_player.py"/>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <location filename="../plugin/map/date_player.py"/>
        <source>Next date</source>
        <translation>Fecha siguiente</translation>
    </message>
    <message>
        <location filename="../plugin/map/date_player.py"/>
        <source>Date that the map shows</source>
        <translation>Fecha que muestra el mapa</translation>
    </message>
    <message>
        <location filename="../plugin/map/date_player.py"/>
        <source> dates/s</source>
        <translation> fechas/s</translation>
    </message>
    <message>
        <location filename="../plugin/map/date_player.py"/>
        <source>Speed of the film; it waits for a map that draws slowly</source>
        <translation>Velocidad de la animación; espera a un mapa que se dibuja despacio</translation>
    </message>
    <message>
        <location filename="../plugin/map/date_player.py"/>
        <source>Begin again at the end</source>
        <translation>Volver a empezar al final</translation>
    </message>
    <message>
        <location filename="../plugin/map/date_player.py"/>
        <source>Temporal controller: a frame per date, and each moves the other</source>
        <translation>Controlador temporal: un fotograma por fecha, y cada uno mueve al otro</translation>
    </message>
    <message>
        <location filename="../plugin/map/date_player.py"/>
        <source>Displacement since this date</source>
        <translation>Desplazamiento desde esta fecha</translation>
    </message>
    <message>
        <location filename="../plugin/map/date_player.py"/>
        <source>since</source>
        <translation>desde</translation>
    </message>
    <message>
        <location filename="../plugin/map/date_player.py"/>
        <source>as in the data</source>
        <translation>como en los datos</translation>
    </message>
    <message>
        <location filename="../plugin/map/date_player.py"/>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_book.py"/>
        <source>InSAR map</source>
        <translation>Mapa InSAR</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_book.py"/>
        <source>Preparing {title} was canceled.</source>
        <translation>Se canceló la preparación de {title}.</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_layer.py"/>
        <source>QGIS cannot read {path}; choose what to show once more.</source>
        <translation>QGIS no puede leer {path}; elija otra vez qué mostrar.</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_panel.py"/>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_panel.py"/>
        <source>Reliable pixels only</source>
        <translation>Solo píxeles fiables</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_panel.py"/>
        <source>Show nothing where the mask of the result is 0</source>
        <translation>No mostrar nada donde la máscara del resultado es 0</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_panel.py"/>
        <source>Share of pixels</source>
        <translation>Fracción de píxeles</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_panel.py"/>
        <source>Preparing {title}…</source>
        <translation>Preparando {title}…</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_panel.py"/>
        <source>Choose what the layer on the map is to show.</source>
        <translation>Elija qué debe mostrar la capa en el mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_panel.py"/>
        <source>There is no temporal controller here.</source>
        <translation>Aquí no hay controlador temporal.</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_panel.py"/>
        <source>Share of points</source>
        <translation>Fracción de puntos</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_pictures.py"/>
        <source>The reference has no data on this date, so the map shows none; choose another date.</source>
        <translation>La referencia no tiene datos en esta fecha, así que el mapa no muestra ninguno; elija otra fecha.</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_pictures.py"/>
        <source>No data.</source>
        <translation>Sin datos.</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_pictures.py"/>
        <source>since {day}</source>
        <translation>desde {day}</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_pictures.py"/>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_pictures.py"/>
        <source>pixels</source>
        <translation>píxeles</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_pictures.py"/>
        <source>{title}{when}: median {middle} {unit}, 96 % of the {what} from {low} to {high} {unit}</source>
        <translation>{title}{when}: mediana {middle} {unit}, 96 % de los {what} de {low} a {high} {unit}</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_reference.py"/>
        <source>Reading the reference in {layer}…</source>
        <translation>Leyendo la referencia en {layer}…</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_reference.py"/>
        <source>InSAR reference</source>
        <translation>Referencia InSAR</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_views.py"/>
        <source>Velocity</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_views.py"/>
        <source>Temporal coherence</source>
        <translation>Coherencia temporal</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_views.py"/>
        <source>Average coherence</source>
        <translation>Coherencia media</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_views.py"/>
        <source>Mask of reliable pixels</source>
        <translation>Máscara de píxeles fiables</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_views.py"/>
        <source>Error of the elevation model</source>
        <translation>Error del modelo de elevación</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_views.py"/>
        <source>Velocity of all dates</source>
        <translation>Velocidad de todas las fechas</translation>
    </message>
    <message>
        <location filename="../plugin/map/map_views.py"/>
        <source>Displacement</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <location filename="../plugin/map/view_chooser.py"/>
        <source>What the layer on the map shows</source>
        <translation>Lo que muestra la capa en el mapa</translation>
    </message>
    <message>
        <location filename="../plugin/map/view_chooser.py"/>
        <source>Choose what to show…</source>
        <translation>Elegir qué mostrar…</translation>
    </message>
    <message>
        <location filename="../plugin/network/closure_plot.py"/>
        <source>Closure phase</source>
        <translation>Fase de cierre</translation>
    </message>
    <message>
        <location filename="../plugin/network/closure_plot.py"/>
        <source>closed: {n}</source>
        <translation>cerrados: {n}</translation>
    </message>
    <message>
        <location filename="../plugin/network/closure_plot.py"/>
        <source>off by multiples of 2π: {n}</source>
        <translation>con un error de múltiplos de 2π: {n}</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_book.py"/>
        <source>No stack of interferograms is open.</source>
        <translation>No hay abierta ninguna pila de interferogramas.</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_book.py"/>
        <source>The reference has no place in the coordinate system of the stack; move it.</source>
        <translation>La referencia no tiene lugar en el sistema de coordenadas de la pila; muévala.</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_book.py"/>
        <source>{kept} of {total} interferograms, {dates} dates, {parts}</source>
        <translation>{kept} de {total} interferogramas, {dates} fechas, {parts}</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_book.py"/>
        <source>1 connected part</source>
        <translation>1 parte conexa</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_book.py"/>
        <source>{n} connected parts</source>
        <translation>{n} partes conexas</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_book.py"/>
        <source>All interferograms are switched off; switch some on, or press Reset.</source>
        <translation>Todos los interferogramas están desactivados; active algunos o pulse Restablecer.</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_book.py"/>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <location filename="../plugin/network/network_book.py"/>
        <source>{first} to {last} ({n} dates)</source>
        <translation>{first} a {last} ({n} fechas)</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_book.py"/>
        <source> and more</source>
        <translation> y más</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_book.py"/>
        <source>The network falls apart: no interferogram joins {parts}{more}. The motion between them is not measured; switch on an interferogram that joins them.</source>
        <translation>La red se rompe: ningún interferograma une {parts}{more}. El movimiento entre ellas no está medido; active un interferograma que las una.</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_book.py"/>
        <source>{name} (row {row}, column {col}): temporal coherence {now}</source>
        <translation>{name} (fila {row}, columna {col}): coherencia temporal {now}</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_book.py"/>
        <source>, as in the file {before}</source>
        <translation>, como en el archivo {before}</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_book.py"/>
        <source>mean</source>
        <translation>la media</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_book.py"/>
        <source>median</source>
        <translation>la mediana</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_book.py"/>
        <source>; relative to the {name} of {some} of the {all} pixels of the reference area</source>
        <translation>; relativo a {name} de {some} de los {all} píxeles del área de referencia</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_book.py"/>
        <source>; relative to the {name} of the {all} pixels of the reference area</source>
        <translation>; relativo a {name} de los {all} píxeles del área de referencia</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_book.py"/>
        <source>{days} days</source>
        <translation>{days} días</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_book.py"/>
        <source>click: switch off</source>
        <translation>clic: desactivar</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_book.py"/>
        <source>off; click: switch on</source>
        <translation>desactivado; clic: activar</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_book.py"/>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_book.py"/>
        <source>off by {turns} × 2π</source>
        <translation>con un error de {turns} × 2π</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_book.py"/>
        <source>{kept} of {all} interferograms</source>
        <translation>{kept} de {all} interferogramas</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_layers.py"/>
        <source> (changed network)</source>
        <translation> (red modificada)</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_panel.py"/>
        <source>The network of the interferograms</source>
        <translation>La red de los interferogramas</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_panel.py"/>
        <source>Mean coherence of the interferograms</source>
        <translation>Coherencia media de los interferogramas</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_panel.py"/>
        <source>Velocity of the changed network</source>
        <translation>Velocidad de la red modificada</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_panel.py"/>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_panel.py"/>
        <source>Opening {name}…</source>
        <translation>Abriendo {name}…</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_panel.py"/>
        <source>The open result has no stack of interferograms (ifgramStack.h5); open a folder that has one.</source>
        <translation>El resultado abierto no tiene pila de interferogramas (ifgramStack.h5); abra una carpeta que la tenga.</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_panel.py"/>
        <source>Open a result with a stack of interferograms to see its network.</source>
        <translation>Abra un resultado con una pila de interferogramas para ver su red.</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_panel.py"/>
        <source>Write into {name} that {kept} of its {total} interferograms are kept?</source>
        <translation>¿Escribir en {name} que se conservan {kept} de sus {total} interferogramas?</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_panel.py"/>
        <source>Save to stack</source>
        <translation>Guardar en la pila</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_panel.py"/>
        <source>{path} cannot be written: {error}</source>
        <translation>{path} no se puede escribir: {error}</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_panel.py"/>
        <source>Saved into {name}. Run &apos;Invert network&apos; to make a time series with it.</source>
        <translation>Guardado en {name}. Ejecute &apos;Invertir la red&apos; para hacer con ella una serie temporal.</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_panel.py"/>
        <source>The map shows the velocity from {kept} interferograms ({seconds} s); Reset brings the old back.</source>
        <translation>El mapa muestra la velocidad de {kept} interferogramas ({seconds} s); Restablecer devuelve la anterior.</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_panel.py"/>
        <source>Click an interferogram or a date to switch it off; click the map to choose a pixel.</source>
        <translation>Haga clic en un interferograma o una fecha para desactivarlos; haga clic en el mapa para elegir un píxel.</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_plots.py"/>
        <source>Perpendicular baseline</source>
        <translation>Línea base perpendicular</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_plots.py"/>
        <source>No baselines in the stack</source>
        <translation>No hay líneas base en la pila</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_plots.py"/>
        <source>switched off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_plots.py"/>
        <source>Above the diagonal: all interferograms; below it: those that are on</source>
        <translation>Por encima de la diagonal: todos los interferogramas; por debajo: los activados</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_point.py"/>
        <source>This place lies outside the stack of interferograms.</source>
        <translation>Este lugar queda fuera de la pila de interferogramas.</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_point.py"/>
        <source>Open a result with a stack of interferograms first.</source>
        <translation>Abra primero un resultado con una pila de interferogramas.</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_series.py"/>
        <source>LOS displacement</source>
        <translation>Desplazamiento LOS</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_series.py"/>
        <source>as in the file</source>
        <translation>como en el archivo</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_series.py"/>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_series.py"/>
        <source>mm/year</source>
        <translation>mm/año</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_shading.py"/>
        <source>Mean coherence</source>
        <translation>Coherencia media</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_shading.py"/>
        <source>Coherence of the pixel</source>
        <translation>Coherencia del píxel</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_shading.py"/>
        <source>Residual of the pixel (rad)</source>
        <translation>Residuo del píxel (rad)</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_toolbar.py"/>
        <source>Pick a point: click on the map</source>
        <translation>Elegir un punto: haga clic en el mapa</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_toolbar.py"/>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_toolbar.py"/>
        <source>What the colours of the interferograms show</source>
        <translation>Lo que muestran los colores de los interferogramas</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_toolbar.py"/>
        <source>The point whose pixel is inverted</source>
        <translation>El punto cuyo píxel se invierte</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_toolbar.py"/>
        <source>The stack of interferograms</source>
        <translation>La pila de interferogramas</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_toolbar.py"/>
        <source>Apply to map: invert all pixels with this network and show their velocity</source>
        <translation>Aplicar al mapa: invertir todos los píxeles con esta red y mostrar su velocidad</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_toolbar.py"/>
        <source>Apply to map</source>
        <translation>Aplicar al mapa</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_toolbar.py"/>
        <source>Save to stack: write into the file which interferograms are kept</source>
        <translation>Guardar en la pila: escribir en el archivo qué interferogramas se conservan</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_toolbar.py"/>
        <source>Reset: back to the network and the velocity of the files</source>
        <translation>Restablecer: volver a la red y a la velocidad de los archivos</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_toolbar.py"/>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_toolbar.py"/>
        <source>Network: dates and interferograms in time and perpendicular baseline</source>
        <translation>Red: fechas e interferogramas según el tiempo y la línea base perpendicular</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_toolbar.py"/>
        <source>Matrix: each interferogram in the row and column of its dates</source>
        <translation>Matriz: cada interferograma en la fila y la columna de sus fechas</translation>
    </message>
    <message>
        <location filename="../plugin/network/network_toolbar.py"/>
        <source>Closures: phase around each triplet of dates at the point</source>
        <translation>Cierres: fase alrededor de cada trío de fechas en el punto</translation>
    </message>
    <message>
        <location filename="../plugin/opening.py"/>
        <source>The folder {path} holds nothing to show: no displacement series, velocity or stack (.h5), and no rasters with dates in their names (disp_20200131.tif); choose another folder, or first make results of interferograms with the algorithm &apos;{workflow}&apos;.</source>
        <translation>La carpeta {path} no contiene nada que mostrar: ni serie de desplazamiento, ni velocidad, ni pila (.h5), ni rásteres con fechas en el nombre (disp_20200131.tif); elija otra carpeta o haga primero resultados a partir de interferogramas con el algoritmo &apos;{workflow}&apos;.</translation>
    </message>
    <message>
        <location filename="../plugin/opening.py"/>
        <source>Small baseline workflow</source>
        <translation>Flujo de trabajo SBAS</translation>
    </message>
    <message>
        <location filename="../plugin/plots/colour_range.py"/>
        <source>Value of the first colour; typing fixes the range</source>
        <translation>Valor del primer color; escribirlo fija el rango</translation>
    </message>
    <message>
        <location filename="../plugin/plots/colour_range.py"/>
        <source>Value of the last colour; typing fixes the range</source>
        <translation>Valor del último color; escribirlo fija el rango</translation>
    </message>
    <message>
        <location filename="../plugin/plots/colour_range.py"/>
        <source>Share of the values that the colours cover when the range is not fixed</source>
        <translation>Fracción de los valores que abarcan los colores cuando el rango no está fijado</translation>
    </message>
    <message>
        <location filename="../plugin/plots/colour_range.py"/>
        <source>of all dates</source>
        <translation>de todas las fechas</translation>
    </message>
    <message>
        <location filename="../plugin/plots/colour_range.py"/>
        <source>of this date</source>
        <translation>de esta fecha</translation>
    </message>
    <message>
        <location filename="../plugin/plots/colour_range.py"/>
        <source>Whose values decide the range when it is not fixed</source>
        <translation>De qué valores sale el rango cuando no está fijado</translation>
    </message>
    <message>
        <location filename="../plugin/plots/colour_range.py"/>
        <source>Fix the range: it stays when another date or layer is shown</source>
        <translation>Fijar el rango: se mantiene cuando se muestra otra fecha u otra capa</translation>
    </message>
    <message>
        <location filename="../plugin/plots/colour_range.py"/>
        <source>Keep the range symmetric: the lowest value is the highest one with a minus</source>
        <translation>Mantener el rango simétrico: el valor menor es el mayor con signo menos</translation>
    </message>
    <message>
        <location filename="../plugin/plots/colour_range.py"/>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <location filename="../plugin/plots/colour_range.py"/>
        <source>Colours of this kind of layer; the arrow has others, and turns them round</source>
        <translation>Colores de este tipo de capa; la flecha ofrece otros y los invierte</translation>
    </message>
    <message>
        <location filename="../plugin/plots/colour_range.py"/>
        <source>Opacity of the layer</source>
        <translation>Opacidad de la capa</translation>
    </message>
    <message>
        <location filename="../plugin/plots/plot_export.py"/>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <location filename="../plugin/plots/plot_export.py"/>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/plots/plot_export.py"/>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <location filename="../plugin/plots/plot_export.py"/>
        <source>Vector picture (*.svg)</source>
        <translation>Imagen vectorial (*.svg)</translation>
    </message>
    <message>
        <location filename="../plugin/plots/plot_export.py"/>
        <source>{path} cannot be written; choose another folder, and a name that ends in .png or .svg.</source>
        <translation>{path} no se puede escribir; elija otra carpeta y un nombre que termine en .png o .svg.</translation>
    </message>
    <message>
        <location filename="../plugin/plots/plot_row.py"/>
        <source>… {count} more</source>
        <translation>… {count} más</translation>
    </message>
    <message>
        <location filename="../plugin/plots/plot_row.py"/>
        <source>excluded</source>
        <translation>excluido</translation>
    </message>
    <message>
        <location filename="../plugin/plots/plot_svg.py"/>
        <source>pyqtgraph {version} cannot draw this plot as SVG ({error}); save it as PNG instead.</source>
        <translation>pyqtgraph {version} no puede dibujar este gráfico como SVG ({error}); guárdelo como PNG.</translation>
    </message>
    <message>
        <location filename="../plugin/plots/plot_svg.py"/>
        <source>The picture has no size; save it as PNG instead.</source>
        <translation>La imagen no tiene tamaño; guárdela como PNG.</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Show displacement histories, profiles and the network</source>
        <translation>Mostrar historias de desplazamiento, perfiles y la red</translation>
    </message>
    <message>
        <location filename="../plugin/points/point_index.py"/>
        <source>Looking through the points of {name}</source>
        <translation>Recorriendo los puntos de {name}</translation>
    </message>
    <message>
        <location filename="../plugin/points/point_index.py"/>
        <source>Canceled: {task}.</source>
        <translation>Cancelado: {task}.</translation>
    </message>
    <message>
        <location filename="../plugin/points/point_layer.py"/>
        <source>The layer {name} is no longer in the project.</source>
        <translation>La capa {name} ya no está en el proyecto.</translation>
    </message>
    <message>
        <location filename="../plugin/points/point_layer.py"/>
        <source>One in {share} points of this large area was read.</source>
        <translation>Se leyó uno de cada {share} puntos de esta área grande.</translation>
    </message>
    <message>
        <location filename="../plugin/points/point_layer.py"/>
        <source>{name} has no point within {metres:.0f} m of this place.</source>
        <translation>{name} no tiene ningún punto a menos de {metres:.0f} m de este lugar.</translation>
    </message>
    <message>
        <location filename="../plugin/points/point_layer.py"/>
        <source>The point of {name} lies {metres:.0f} m away.</source>
        <translation>El punto de {name} está a {metres:.0f} m.</translation>
    </message>
    <message>
        <location filename="../plugin/points/point_layer.py"/>
        <source>{target} has no place in the coordinate system of {name}.</source>
        <translation>{target} no tiene lugar en el sistema de coordenadas de {name}.</translation>
    </message>
    <message>
        <location filename="../plugin/points/point_list.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../plugin/points/point_list.py"/>
        <source>Coh.</source>
        <translation>Coh.</translation>
    </message>
    <message>
        <location filename="../plugin/points/point_list.py"/>
        <source>x, y</source>
        <translation>x, y</translation>
    </message>
    <message>
        <location filename="../plugin/points/point_list.py"/>
        <source>Rate and its standard deviation</source>
        <translation>Tasa y su desviación estándar</translation>
    </message>
    <message>
        <location filename="../plugin/points/point_list.py"/>
        <source>Zoom to it</source>
        <translation>Acercar a él</translation>
    </message>
    <message>
        <location filename="../plugin/points/point_list.py"/>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <location filename="../plugin/points/point_list.py"/>
        <source>Colour…</source>
        <translation>Color…</translation>
    </message>
    <message>
        <location filename="../plugin/points/point_list.py"/>
        <source>Use as reference</source>
        <translation>Usar como referencia</translation>
    </message>
    <message>
        <location filename="../plugin/points/point_list.py"/>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="../plugin/points/point_list.py"/>
        <source>Back to the reference of the file</source>
        <translation>Volver a la referencia del archivo</translation>
    </message>
    <message>
        <location filename="../plugin/points/point_list.py"/>
        <source>Colour of the curve and its marker</source>
        <translation>Color de la curva y de su marcador</translation>
    </message>
    <message>
        <location filename="../plugin/points/vector_points.py"/>
        <source>Make a layer of points or polygons the current one in the list of layers.</source>
        <translation>Haga actual una capa de puntos o polígonos en la lista de capas.</translation>
    </message>
    <message>
        <location filename="../plugin/points/vector_points.py"/>
        <source>{layer} gives {count} features; select 1 to {most} of them.</source>
        <translation>{layer} da {count} objetos; seleccione de 1 a {most} de ellos.</translation>
    </message>
    <message>
        <location filename="../plugin/report/report.py"/>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <location filename="../plugin/report/report.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../plugin/report/report.py"/>
        <source>Saved {path}. To change it: Project &gt; Layouts &gt; {name}.</source>
        <translation>Se guardó {path}. Para cambiarlo: Proyecto &gt; Diseños &gt; {name}.</translation>
    </message>
    <message>
        <location filename="../plugin/report/report.py"/>
        <source>The map is empty; show a layer, such as the velocity, and make the report again.</source>
        <translation>El mapa está vacío; muestre una capa, como la velocidad, y haga de nuevo el informe.</translation>
    </message>
    <message>
        <location filename="../plugin/report/report.py"/>
        <source>Values are still being read; make the report again in a moment.</source>
        <translation>Todavía se están leyendo valores; haga de nuevo el informe dentro de un momento.</translation>
    </message>
    <message>
        <location filename="../plugin/report/report.py"/>
        <source>InSAR report</source>
        <translation>Informe InSAR</translation>
    </message>
    <message>
        <location filename="../plugin/report/report.py"/>
        <source>Ground displacement along the line of sight</source>
        <translation>Desplazamiento del terreno en la línea de vista (LOS)</translation>
    </message>
    <message>
        <location filename="../plugin/report/report.py"/>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <location filename="../plugin/report/report.py"/>
        <source>Positive: toward the radar, negative: away from it.</source>
        <translation>Positivo: hacia el radar; negativo: alejándose de él.</translation>
    </message>
    <message>
        <location filename="../plugin/report/report.py"/>
        <source>Relative to the reference R at {place}.</source>
        <translation>Relativo a la referencia R en {place}.</translation>
    </message>
    <message>
        <location filename="../plugin/report/report.py"/>
        <source>Time series</source>
        <translation>Series temporales</translation>
    </message>
    <message>
        <location filename="../plugin/report/report.py"/>
        <source>Transect</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <location filename="../plugin/report/report.py"/>
        <source>Rate ± one standard deviation of the model in the plot.</source>
        <translation>Tasa ± una desviación estándar del modelo del gráfico.</translation>
    </message>
    <message>
        <location filename="../plugin/report/report.py"/>
        <source>Fitted from {first} to {last}.</source>
        <translation>Ajustado de {first} a {last}.</translation>
    </message>
    <message>
        <location filename="../plugin/report/report.py"/>
        <source>the first date</source>
        <translation>la primera fecha</translation>
    </message>
    <message>
        <location filename="../plugin/report/report.py"/>
        <source>the last date</source>
        <translation>la última fecha</translation>
    </message>
    <message>
        <location filename="../plugin/report/report.py"/>
        <source>Left out: {dates}.</source>
        <translation>Omitidas: {dates}.</translation>
    </message>
    <message>
        <location filename="../plugin/report/report_layout.py"/>
        <source>Rate [mm/year]</source>
        <translation>Tasa [mm/año]</translation>
    </message>
    <message>
        <location filename="../plugin/report/report_layout.py"/>
        <source>Coherence</source>
        <translation>Coherencia</translation>
    </message>
    <message>
        <location filename="../plugin/report/report_layout.py"/>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <location filename="../plugin/report/report_layout.py"/>
        <source>Points and areas</source>
        <translation>Puntos y áreas</translation>
    </message>
    <message>
        <location filename="../plugin/report/report_layout.py"/>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <location filename="../plugin/report/report_layout.py"/>
        <source>References</source>
        <translation>Bibliografía</translation>
    </message>
    <message>
        <location filename="../plugin/report/report_layout.py"/>
        <source>{path} cannot be written; choose another folder.</source>
        <translation>{path} no se puede escribir; elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../plugin/report/report_marks.py"/>
        <source>Points and lines of the report</source>
        <translation>Puntos y líneas del informe</translation>
    </message>
    <message>
        <location filename="../plugin/series/curves.py"/>
        <source>Reading {target} was canceled.</source>
        <translation>Se canceló la lectura de {target}.</translation>
    </message>
    <message>
        <location filename="../plugin/series/curves.py"/>
        <source>Reading {target} in {source}</source>
        <translation>Leyendo {target} en {source}</translation>
    </message>
    <message>
        <location filename="../plugin/series/model_editor.py"/>
        <source>Show the model</source>
        <translation>Mostrar el modelo</translation>
    </message>
    <message>
        <location filename="../plugin/series/model_editor.py"/>
        <source>Show residuals below</source>
        <translation>Mostrar los residuos debajo</translation>
    </message>
    <message>
        <location filename="../plugin/series/model_editor.py"/>
        <source>Linear: rate</source>
        <translation>Lineal: tasa</translation>
    </message>
    <message>
        <location filename="../plugin/series/model_editor.py"/>
        <source>Quadratic: acceleration</source>
        <translation>Cuadrático: aceleración</translation>
    </message>
    <message>
        <location filename="../plugin/series/model_editor.py"/>
        <source>Cubic</source>
        <translation>Cúbico</translation>
    </message>
    <message>
        <location filename="../plugin/series/model_editor.py"/>
        <source>Annual</source>
        <translation>Anual</translation>
    </message>
    <message>
        <location filename="../plugin/series/model_editor.py"/>
        <source>Semi-annual</source>
        <translation>Semestral</translation>
    </message>
    <message>
        <location filename="../plugin/series/model_editor.py"/>
        <source>dates: 20180412 2019-01-01</source>
        <translation>fechas: 20180412 2019-01-01</translation>
    </message>
    <message>
        <location filename="../plugin/series/model_editor.py"/>
        <source>days: 60, or 20180319 60</source>
        <translation>días: 60, o 20180319 60</translation>
    </message>
    <message>
        <location filename="../plugin/series/model_editor.py"/>
        <source>Onset and days; without an onset it begins on the first date</source>
        <translation>Inicio y días; sin inicio, empieza en la primera fecha</translation>
    </message>
    <message>
        <location filename="../plugin/series/model_editor.py"/>
        <source>All dates</source>
        <translation>Todas las fechas</translation>
    </message>
    <message>
        <location filename="../plugin/series/model_editor.py"/>
        <source>Forget the chosen period and take excluded dates in again</source>
        <translation>Olvidar el período elegido y volver a incluir las fechas excluidas</translation>
    </message>
    <message>
        <location filename="../plugin/series/model_editor.py"/>
        <source>Polynomial</source>
        <translation>Polinomio</translation>
    </message>
    <message>
        <location filename="../plugin/series/model_editor.py"/>
        <source>Seasons</source>
        <translation>Estacional</translation>
    </message>
    <message>
        <location filename="../plugin/series/model_editor.py"/>
        <source>Steps</source>
        <translation>Saltos</translation>
    </message>
    <message>
        <location filename="../plugin/series/model_editor.py"/>
        <source>Exponential</source>
        <translation>Exponencial</translation>
    </message>
    <message>
        <location filename="../plugin/series/model_editor.py"/>
        <source>Logarithmic</source>
        <translation>Logarítmica</translation>
    </message>
    <message>
        <location filename="../plugin/series/model_editor.py"/>
        <source>Degree {degree}</source>
        <translation>Grado {degree}</translation>
    </message>
    <message>
        <location filename="../plugin/series/model_editor.py"/>
        <source>, without {count}</source>
        <translation>, sin {count}</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_items.py"/>
        <source>{names}: wavelength unknown, replicas are {step:g} mm apart</source>
        <translation>{names}: longitud de onda desconocida, las réplicas distan {step:g} mm</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_picker.py"/>
        <source>The next point or area becomes the reference.</source>
        <translation>El próximo punto o área será la referencia.</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_picker.py"/>
        <source>Nothing is open yet: drop a result folder on the dock, or use the Open button.</source>
        <translation>Todavía no hay nada abierto: suelte aquí una carpeta de resultados o use el botón Abrir.</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_picker.py"/>
        <source>This place does not exist in the coordinate system of the data.</source>
        <translation>Este lugar no existe en el sistema de coordenadas de los datos.</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_picker.py"/>
        <source>Everything is now relative to {place}.</source>
        <translation>Todo es ahora relativo a {place}.</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Pick a point: click one, Shift adds, Ctrl sets the reference</source>
        <translation>Elegir un punto: haga clic; Mayús añade, Ctrl fija la referencia</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Draw an area: clicks, right click ends; Ctrl: reference</source>
        <translation>Dibujar un área: clics, el clic derecho termina; Ctrl: referencia</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Draw a circle: drag from its middle; Ctrl: reference</source>
        <translation>Dibujar un círculo: arrastre desde el centro; Ctrl: referencia</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Take the points or polygons that are selected in the current layer</source>
        <translation>Tomar los puntos o polígonos seleccionados en la capa actual</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Hold on: a click adds a point and keeps the others</source>
        <translation>Acumular: un clic añade un punto y conserva los demás</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Remove the last point</source>
        <translation>Quitar el último punto</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Remove all points</source>
        <translation>Quitar todos los puntos</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Reference: the next point or area becomes the reference</source>
        <translation>Referencia: el próximo punto o área será la referencia</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Which time series are shown</source>
        <translation>Qué series temporales se muestran</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Function of time that is fitted</source>
        <translation>Función del tiempo que se ajusta</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Quadratic: rate and acceleration</source>
        <translation>Cuadrático: tasa y aceleración</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Cubic: polynomial of the third degree</source>
        <translation>Cúbico: polinomio de tercer grado</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Annual: a wave with a period of one year</source>
        <translation>Anual: una onda con un período de un año</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>No model: dots alone</source>
        <translation>Sin modelo: solo puntos</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Period: drag the edges of the region that is fitted</source>
        <translation>Período: arrastre los bordes de la región que se ajusta</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Residuals below the series</source>
        <translation>Residuos debajo de las series</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Range of the value axis</source>
        <translation>Rango del eje de valores</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Looks of the plot</source>
        <translation>Aspecto del gráfico</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Adaptive: what is in view</source>
        <translation>Adaptable: lo que está a la vista</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Symmetric about zero</source>
        <translation>Simétrico respecto a cero</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Steady: symmetric, round, only grows</source>
        <translation>Estable: simétrico, redondo, solo crece</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>From all values</source>
        <translation>De todos los valores</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Shared by series and residuals</source>
        <translation>Común a series y residuos</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Values as CSV…</source>
        <translation>Valores como CSV…</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Picture as PNG…</source>
        <translation>Imagen como PNG…</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Picture as SVG…</source>
        <translation>Imagen como SVG…</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Copy the values</source>
        <translation>Copiar los valores</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Copy the picture</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <location filename="../plugin/series/series_toolbar.py"/>
        <source>Nothing is open</source>
        <translation>No hay nada abierto</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Defaults</source>
        <translation>Valores iniciales</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Set back all looks of the plots, those of the other buttons too</source>
        <translation>Restablecer todo el aspecto de los gráficos, también el de los demás botones</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Solid</source>
        <translation>Continua</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Dashed</source>
        <translation>Discontinua</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Dotted</source>
        <translation>Punteada</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>None</source>
        <translation>Ninguna</translation>
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
        <translation>media longitud de onda</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>0: half the wavelength that the file tells</source>
        <translation>0: la mitad de la longitud de onda que indica el archivo</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Years and months</source>
        <translation>Años y meses</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Jan 2020</source>
        <translation>Ene 2020</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>2020</source>
        <translation>2020</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>no title</source>
        <translation>sin título</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>LOS displacement (mm)</source>
        <translation>Desplazamiento LOS (mm)</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Title of an axis of the displacement histories</source>
        <translation>Título de un eje de las historias de desplazamiento</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Width at which a picture is laid out: wider makes text and dots smaller</source>
        <translation>Anchura para la que se compone una imagen: cuanto más ancha, menores el texto y los puntos</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Pixels of a PNG for one of its layout; it is at least 1200 pixels wide</source>
        <translation>Píxeles de un PNG por cada uno de su composición; tiene al menos 1200 píxeles de ancho</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Areas: band from the lowest to the highest</source>
        <translation>Áreas: banda del menor al mayor valor</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Areas: curves of the pixels or points</source>
        <translation>Áreas: curvas de los píxeles o puntos</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Line through the dots</source>
        <translation>Línea por los puntos</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Error bars</source>
        <translation>Barras de error</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Random colours for new points</source>
        <translation>Colores al azar para puntos nuevos</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Areas show the</source>
        <translation>Las áreas muestran</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Dots</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Style of lines</source>
        <translation>Estilo de las líneas</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Replicas above and below</source>
        <translation>Réplicas arriba y abajo</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Step of the replicas</source>
        <translation>Distancia de las réplicas</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Title of time</source>
        <translation>Título del tiempo</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Title of values</source>
        <translation>Título de los valores</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Width of pictures</source>
        <translation>Anchura de las imágenes</translation>
    </message>
    <message>
        <location filename="../plugin/series/style_editor.py"/>
        <source>Scale of pictures</source>
        <translation>Escala de las imágenes</translation>
    </message>
    <message>
        <location filename="../plugin/series/time_series_panel.py"/>
        <source>Residual</source>
        <translation>Residuo</translation>
    </message>
    <message>
        <location filename="../plugin/series/time_series_panel.py"/>
        <source>Open a result, then click on the map. Shift: one more, Ctrl: the reference.</source>
        <translation>Abra un resultado y haga clic en el mapa. Mayús: uno más, Ctrl: la referencia.</translation>
    </message>
    <message>
        <location filename="../plugin/series/time_series_panel.py"/>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <location filename="../plugin/series/time_series_panel.py"/>
        <source>{count} dates</source>
        <translation>{count} fechas</translation>
    </message>
    <message>
        <location filename="../plugin/series/time_series_panel.py"/>
        <source>last value {value} mm</source>
        <translation>último valor {value} mm</translation>
    </message>
    <message>
        <location filename="../plugin/series/time_series_panel.py"/>
        <source>{count} points</source>
        <translation>{count} puntos</translation>
    </message>
    <message>
        <location filename="../plugin/series/time_series_panel.py"/>
        <source>{count} pixels</source>
        <translation>{count} píxeles</translation>
    </message>
    <message>
        <location filename="../plugin/series/time_series_panel.py"/>
        <source>Copied to the clipboard.</source>
        <translation>Copiado al portapapeles.</translation>
    </message>
    <message>
        <location filename="../plugin/series/time_series_panel.py"/>
        <source>Saved {path}.</source>
        <translation>Se guardó {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/session.py"/>
        <source>Opened {title}.</source>
        <translation>Se abrió {title}.</translation>
    </message>
    <message>
        <location filename="../plugin/session.py"/>
        <source>Opening {name}</source>
        <translation>Abriendo {name}</translation>
    </message>
    <message>
        <location filename="../plugin/session.py"/>
        <source>The state of the dock in this project cannot be read: {error}</source>
        <translation>No se puede leer el estado del panel en este proyecto: {error}</translation>
    </message>
    <message>
        <location filename="../plugin/targets.py"/>
        <source>Area {number}</source>
        <translation>Área {number}</translation>
    </message>
    <message>
        <location filename="../plugin/targets.py"/>
        <source>Point {number}</source>
        <translation>Punto {number}</translation>
    </message>
    <message>
        <location filename="../plugin/task_footer.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../plugin/task_footer.py"/>
        <source>Stop what is being computed; what is shown stays</source>
        <translation>Detener el cálculo en curso; lo que se muestra se queda</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_book.py"/>
        <source>Reading along {line} was canceled.</source>
        <translation>Se canceló la lectura a lo largo de {line}.</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_book.py"/>
        <source>Transect {number}</source>
        <translation>Perfil {number}</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_export.py"/>
        <source>Transects</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_export.py"/>
        <source>Values along transects</source>
        <translation>Valores a lo largo de los perfiles</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_export.py"/>
        <source>{path} cannot be written: {why}</source>
        <translation>{path} no se puede escribir: {why}</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_lines.py"/>
        <source>{file} has no data at the reference; move it.</source>
        <translation>{file} no tiene datos en la referencia; muévala.</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_lines.py"/>
        <source>Make a layer of lines the current one in the list of layers.</source>
        <translation>Haga actual una capa de líneas en la lista de capas.</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_lines.py"/>
        <source>{layer} gives {count} lines; select 1 to {most} of them.</source>
        <translation>{layer} da {count} líneas; seleccione de 1 a {most} de ellas.</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_list.py"/>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_list.py"/>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_list.py"/>
        <source>Median of the values under the line</source>
        <translation>Mediana de los valores bajo la línea</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_list.py"/>
        <source>Lowest and highest value under the line</source>
        <translation>Menor y mayor valor bajo la línea</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_panel.py"/>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_panel.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_panel.py"/>
        <source>Open a result, then draw a line: clicks on the map, a right click ends it.</source>
        <translation>Abra un resultado y dibuje una línea: clics en el mapa, un clic derecho la termina.</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_panel.py"/>
        <source>Distance ({unit})</source>
        <translation>Distancia ({unit})</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_panel.py"/>
        <source>Displacement (mm)</source>
        <translation>Desplazamiento (mm)</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_panel.py"/>
        <source>There is no line yet: draw one on the map.</source>
        <translation>Todavía no hay ninguna línea: dibuje una en el mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_panel.py"/>
        <source>Two layers were added to the project: the lines, and their pieces with the values.</source>
        <translation>Se añadieron dos capas al proyecto: las líneas y sus tramos con los valores.</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_texts.py"/>
        <source>{name}: {length}</source>
        <translation>{name}: {length}</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_texts.py"/>
        <source>, displacement from {first} to {second}</source>
        <translation>, desplazamiento de {first} a {second}</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_texts.py"/>
        <source>; {file} has no heights here</source>
        <translation>; {file} no tiene alturas aquí</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_texts.py"/>
        <source>At {distance}: {values}</source>
        <translation>A {distance}: {values}</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_texts.py"/>
        <source>{name} no data</source>
        <translation>{name} sin datos</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_toolbar.py"/>
        <source>Draw a line: clicks, right or double click ends, Esc cancels</source>
        <translation>Dibujar una línea: clics, el clic derecho o doble termina, Esc cancela</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_toolbar.py"/>
        <source>Take the lines that are selected in the current layer</source>
        <translation>Tomar las líneas seleccionadas en la capa actual</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_toolbar.py"/>
        <source>Hold on: a new line leaves the others; so does Shift</source>
        <translation>Acumular: una línea nueva conserva las demás; también con Mayús</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_toolbar.py"/>
        <source>All pixels of the swath as dots</source>
        <translation>Todos los píxeles de la franja como puntos</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_toolbar.py"/>
        <source>Uncertainty: one standard deviation to both sides</source>
        <translation>Incertidumbre: una desviación estándar a ambos lados</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_toolbar.py"/>
        <source>Displacement over distance and date, of the selected line</source>
        <translation>Desplazamiento de la línea elegida según la distancia y la fecha</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_toolbar.py"/>
        <source>Elevation below the profile</source>
        <translation>Elevación debajo del perfil</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_toolbar.py"/>
        <source>Remove all lines</source>
        <translation>Quitar todas las líneas</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_toolbar.py"/>
        <source>What is read along the lines</source>
        <translation>Lo que se lee a lo largo de las líneas</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_toolbar.py"/>
        <source>Displacement from this date</source>
        <translation>Desplazamiento desde esta fecha</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_toolbar.py"/>
        <source>Displacement to this date</source>
        <translation>Desplazamiento hasta esta fecha</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_toolbar.py"/>
        <source>swath </source>
        <translation>franja </translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_toolbar.py"/>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_toolbar.py"/>
        <source>no swath</source>
        <translation>sin franja</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_toolbar.py"/>
        <source>Width of the swath: median and quartiles of the pixels across the line</source>
        <translation>Anchura de la franja: mediana y cuartiles de los píxeles a través de la línea</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_toolbar.py"/>
        <source>Lines as layers of the project</source>
        <translation>Líneas como capas del proyecto</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_toolbar.py"/>
        <source>Points along the lines, and a table…</source>
        <translation>Puntos a lo largo de las líneas y una tabla…</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_toolbar.py"/>
        <source>Lines as GeoPackage…</source>
        <translation>Líneas como GeoPackage…</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_toolbar.py"/>
        <source>Of the result: {file}</source>
        <translation>Del resultado: {file}</translation>
    </message>
    <message>
        <location filename="../plugin/transect/transect_toolbar.py"/>
        <source>Layer {name}</source>
        <translation>Capa {name}</translation>
    </message>
    <message>
        <location filename="../plugin/vector_layers.py"/>
        <source>Points of the dock</source>
        <translation>Puntos del panel InSAR</translation>
    </message>
    <message>
        <location filename="../plugin/vector_layers.py"/>
        <source>Areas of the dock</source>
        <translation>Áreas del panel InSAR</translation>
    </message>
    <message>
        <location filename="../plugin/vector_layers.py"/>
        <source>Lines of the dock</source>
        <translation>Líneas del panel InSAR</translation>
    </message>
    <message>
        <location filename="../plugin/workflow/step_list.py"/>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <location filename="../plugin/workflow/step_list.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../plugin/workflow/step_list.py"/>
        <source>Products of</source>
        <translation>Productos del</translation>
    </message>
    <message>
        <location filename="../plugin/workflow/step_list.py"/>
        <source>Steps of the workflow</source>
        <translation>Pasos del flujo de trabajo</translation>
    </message>
    <message>
        <location filename="../plugin/workflow/step_list.py"/>
        <source>The folder of products holds a run. Its steps: {states}.</source>
        <translation>La carpeta de productos contiene una ejecución. Sus pasos: {states}.</translation>
    </message>
    <message>
        <location filename="../plugin/workflow/step_list.py"/>
        <source>done</source>
        <translation>al día</translation>
    </message>
    <message>
        <location filename="../plugin/workflow/step_list.py"/>
        <source>Its products are used as they are.</source>
        <translation>Sus productos se usan como están.</translation>
    </message>
    <message>
        <location filename="../plugin/workflow/step_list.py"/>
        <source>out of date</source>
        <translation>por actualizar</translation>
    </message>
    <message>
        <location filename="../plugin/workflow/step_list.py"/>
        <source>Its options, its input or a step before have changed: it runs again.</source>
        <translation>Sus opciones, su entrada o un paso anterior han cambiado: se ejecuta de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/workflow/step_list.py"/>
        <source>to do</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <location filename="../plugin/workflow/step_list.py"/>
        <source>It has no products yet: it runs.</source>
        <translation>Todavía no tiene productos: se ejecuta.</translation>
    </message>
    <message>
        <location filename="../plugin/workflow/step_list.py"/>
        <source>skipped</source>
        <translation>sin efecto</translation>
    </message>
    <message>
        <location filename="../plugin/workflow/step_list.py"/>
        <source>It has nothing to do with these options and interferograms.</source>
        <translation>No tiene nada que hacer con estas opciones e interferogramas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>1 Load</source>
        <translation>1 Cargar</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>2 Network</source>
        <translation>2 Red</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>3 Quality and reference</source>
        <translation>3 Calidad y referencia</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>4 Inversion</source>
        <translation>4 Inversión</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>5 Corrections</source>
        <translation>5 Correcciones</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>6 Velocity</source>
        <translation>6 Velocidad</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>7 Analysis</source>
        <translation>7 Análisis</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>8 Export</source>
        <translation>8 Exportar</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>Source: {sources}.</source>
        <translation>Fuente: {sources}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>Active areas</source>
        <translation>Áreas activas</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>Outlines clusters of pixels that move significantly, with their size, rate and class.</source>
        <translation>Delimita grupos de píxeles que se mueven de forma significativa, con su tamaño, tasa y clase.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>active deformation areas,ADA,hotspot,cluster,polygon,landslide,inventory,threshold,significant</source>
        <translation>áreas activas,áreas de deformación,ADA,punto caliente,grupo,polígono,deslizamiento,inventario,umbral,significativo</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>Finds pixels whose rate is above a threshold and above their own standard deviation times a factor, and joins those that move the same way and touch each other, or lie within a small gap, to areas; smaller ones are left out. Use it for a first inventory of landslides or subsiding ground: what it shows is where to look.</source>
        <translation>Busca los píxeles cuya tasa supera un umbral y un múltiplo de su propia desviación estándar, y une en áreas los que se mueven en el mismo sentido y se tocan o distan solo un pequeño hueco; las menores se omiten. Sirve para un primer inventario de deslizamientos o subsidencias: lo que muestra es dónde hay que mirar.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>The noise of the scene is the robust spread of all rates around their median: a sensible threshold where most of the scene is stable, not where most of it moves.</source>
        <translation>El ruido de la escena es la dispersión robusta de todas las tasas alrededor de su mediana: un umbral razonable donde la mayor parte de la escena es estable, no donde la mayor parte se mueve.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>Output: polygons around the active pixels with direction (toward the radar or away from it), class (extremely slow: below 16 mm/year; very slow: below 1.6 m/year), pixels, size_m2, velocity (mean) and velocity_max in mm/year, positive toward the radar, velocity_std, significance (mean of rate / standard deviation) and coherence. The largest area comes first.</source>
        <translation>Salida: polígonos alrededor de los píxeles activos con dirección (hacia el radar o alejándose de él), clase (extremadamente lento: menos de 16 mm/año; muy lento: menos de 1,6 m/año), pixels, size_m2, velocity (media) y velocity_max en mm/año, positivas hacia el radar, velocity_std, significance (media de tasa / desviación estándar) y coherence. El área mayor va primero.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>velocity.h5 of ours or MintPy&apos;s, with its standard deviation.</source>
        <translation>velocity.h5 propio o de MintPy, con su desviación estándar.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>temporalCoherence.h5, or another quality on the same grid. Empty = no coherence of areas.</source>
        <translation>temporalCoherence.h5 u otra medida de calidad en la misma malla. Vacío = sin coherencia de las áreas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>Reliable pixels on the same grid, such as maskTempCoh.h5. Empty = all pixels.</source>
        <translation>Píxeles fiables en la misma malla, como maskTempCoh.h5. Vacío = todos los píxeles.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>Least rate of an active pixel, toward the radar or away from it.</source>
        <translation>Tasa mínima de un píxel activo, hacia el radar o alejándose de él.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>Least velocity [mm/year]</source>
        <translation>Velocidad mínima [mm/año]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>The rate is at least this many of the pixel&apos;s standard deviations; 0 = does not matter.</source>
        <translation>La tasa es al menos tantas veces la desviación estándar del píxel; 0 = no importa.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>Times the standard deviation</source>
        <translation>Veces la desviación estándar</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>The rate is at least this many times the noise of the scene from its median; 0 = no matter.</source>
        <translation>La tasa se aparta de la mediana de la escena al menos tantas veces su ruido; 0 = no importa.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>Times the noise of the scene</source>
        <translation>Veces el ruido de la escena</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>Areas of fewer active pixels are left out.</source>
        <translation>Las áreas con menos píxeles activos se omiten.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>Smallest area [pixels]</source>
        <translation>Área mínima [píxeles]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>Active pixels with no more inactive ones between them belong to one area.</source>
        <translation>Los píxeles activos con no más inactivos que estos entre ellos pertenecen a la misma área.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>Gap [pixels]</source>
        <translation>Hueco [píxeles]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>Polygons of the active areas.</source>
        <translation>Polígonos de las áreas activas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>Number of areas</source>
        <translation>Número de áreas</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>active areas</source>
        <translation>áreas activas</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>Active areas (mm/year)</source>
        <translation>Áreas activas (mm/año)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>toward the radar</source>
        <translation>hacia el radar</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/active_areas.py"/>
        <source>away from the radar</source>
        <translation>alejándose del radar</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/average_coherence.py"/>
        <source>Averages the coherence of each pixel over the interferograms that are used.</source>
        <translation>Promedia la coherencia de cada píxel sobre los interferogramas que se usan.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/average_coherence.py"/>
        <source>coherence,quality,mean,average,avgspatialcoh</source>
        <translation>coherencia,calidad,media,promedio,avgspatialcoh</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/average_coherence.py"/>
        <source>Averages the spatial coherence of each pixel over all interferograms of a stack that are not dropped. Where a pixel has no coherence, that interferogram is left out of its mean.</source>
        <translation>Promedia la coherencia espacial de cada píxel sobre todos los interferogramas no descartados de una pila. Donde un píxel no tiene coherencia, ese interferograma no entra en su media.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/average_coherence.py"/>
        <source>Outputs: avgSpatialCoh.h5 (0 to 1, in MintPy&apos;s layout) and a map layer. High values are stable ground, such as towns and rock, where a reference point does well; low values are water, forest, fields.</source>
        <translation>Salidas: avgSpatialCoh.h5 (0 a 1, con el formato de MintPy) y una capa de mapa. Los valores altos son terreno estable, como ciudades y roca, donde conviene un punto de referencia; los bajos son agua, bosque y campos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/average_coherence.py"/>
        <source>A stack of interferograms with coherence, ifgramStack.h5 of ours or MintPy&apos;s.</source>
        <translation>Una pila de interferogramas con coherencia, ifgramStack.h5 propio o de MintPy.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/average_coherence.py"/>
        <source>Stack</source>
        <translation>Pila</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/average_coherence.py"/>
        <source>The average coherence, 0 to 1, as HDF5.</source>
        <translation>La coherencia media, 0 a 1, como HDF5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/average_coherence.py"/>
        <source>The same as a GeoTIFF with its style.</source>
        <translation>Lo mismo como GeoTIFF con su estilo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/average_coherence.py"/>
        <source>Average coherence (map layer)</source>
        <translation>Coherencia media (capa de mapa)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_dem_error.py"/>
        <source>Finds errors of the elevation model from the perpendicular baselines and removes them.</source>
        <translation>Encuentra los errores del modelo de elevación a partir de las líneas base perpendiculares y los quita.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_dem_error.py"/>
        <source>dem,dem error,topography,residual,height,baseline,bperp,dem_error</source>
        <translation>MDE,MDT,error del MDE,topografía,residuo,altura,línea base,bperp,dem_error</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_dem_error.py"/>
        <source>Where the elevation model that was used to make the interferograms is wrong (new buildings, forests, mines, old models), displacement follows the perpendicular baseline. This part is estimated for each pixel together with a model of the motion, and subtracted.</source>
        <translation>Donde el modelo de elevación con el que se hicieron los interferogramas es erróneo (edificios nuevos, bosques, minas, modelos antiguos), el desplazamiento sigue a la línea base perpendicular. Esta parte se estima para cada píxel junto con un modelo del movimiento, y se resta.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_dem_error.py"/>
        <source>The model of the motion should fit the ground: add steps for earthquakes, else their jump is taken for height. Fitting rates instead of displacement (phase velocity) is less sensitive to such jumps.</source>
        <translation>El modelo del movimiento debe ajustarse al terreno: añada saltos para los terremotos; si no, su salto se toma por altura. Ajustar tasas en vez de desplazamientos (velocidad de fase) es menos sensible a esos saltos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_dem_error.py"/>
        <source>Outputs: the corrected series in metres; if asked for, the error of the elevation model in metres (true height minus model), and the residual series that neither explains, from which the noise of each date is judged.</source>
        <translation>Salidas: la serie corregida en metros; si se pide, el error del modelo de elevación en metros (altura real menos modelo) y la serie residual que ninguno de los dos explica, con la que se juzga el ruido de cada fecha.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_dem_error.py"/>
        <source>Degree of the polynomial of motion</source>
        <translation>Grado del polinomio del movimiento</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_dem_error.py"/>
        <source>1 = velocity, 2 = also acceleration.</source>
        <translation>1 = velocidad, 2 = también aceleración.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_dem_error.py"/>
        <source>Periods of motion [years]</source>
        <translation>Períodos del movimiento [años]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_dem_error.py"/>
        <source>For instance 1 0.5. Empty = none.</source>
        <translation>Por ejemplo, 1 0.5. Vacío = ninguno.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_dem_error.py"/>
        <source>Dates of steps of motion</source>
        <translation>Fechas de saltos del movimiento</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_dem_error.py"/>
        <source>Earthquakes and other jumps, for instance 20180412.</source>
        <translation>Terremotos y otros saltos, por ejemplo 20180412.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_dem_error.py"/>
        <source>Dates not to use</source>
        <translation>Fechas que no se usan</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_dem_error.py"/>
        <source>Noisy dates: they are corrected, but do not enter the estimate.</source>
        <translation>Fechas ruidosas: se corrigen, pero no entran en la estimación.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_dem_error.py"/>
        <source>Fit rates between dates</source>
        <translation>Ajustar tasas entre fechas</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_dem_error.py"/>
        <source>Instead of displacement; less sensitive to jumps.</source>
        <translation>En lugar de desplazamientos; menos sensible a los saltos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_dem_error.py"/>
        <source>Residual time series</source>
        <translation>Serie temporal residual</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_era5.py"/>
        <source>Removes the delay of the troposphere, computed from the reanalysis ERA5 on disk.</source>
        <translation>Quita el retardo de la troposfera, calculado con el reanálisis ERA5 que hay en el disco.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_era5.py"/>
        <source>troposphere,atmosphere,era5,ecmwf,pyaps,delay,weather model,grib,reanalysis,tropo_pyaps3</source>
        <translation>troposfera,atmósfera,ERA5,ECMWF,pyaps,retardo,modelo meteorológico,GRIB,reanálisis,tropo_pyaps3</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_era5.py"/>
        <source>Temperature, humidity and geopotential on pressure levels become hydrostatic and wet refractivity, which is integrated from the height of each pixel to the top of the model, as PyAPS does. It removes what goes with height and what is smooth; turbulence is finer than the 30 km of ERA5.</source>
        <translation>La temperatura, la humedad y el geopotencial en niveles de presión se convierten en refractividad hidrostática y húmeda, que se integra desde la altura de cada píxel hasta el techo del modelo, como hace PyAPS. Quita lo que va con la altura y lo que es suave; la turbulencia es más fina que los 30 km de ERA5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_era5.py"/>
        <source>The files come from the Climate Data Store (&apos;ERA5 hourly data on pressure levels&apos;: geopotential, temperature, specific humidity, all levels), or were downloaded by MintPy before. The nearest hour may be at most an hour away.</source>
        <translation>Los archivos proceden del Climate Data Store (&apos;ERA5 hourly data on pressure levels&apos;: geopotencial, temperatura, humedad específica, todos los niveles) o los descargó antes MintPy. La hora más próxima puede distar como mucho una hora.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_era5.py"/>
        <source>Holds GRIB or netCDF files of any names and any number of hours, such as MintPy&apos;s folder ERA5; folders below it are searched too.</source>
        <translation>Contiene archivos GRIB o netCDF con cualquier nombre y número de horas, como la carpeta ERA5 de MintPy; también se busca en sus subcarpetas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_gacos.py"/>
        <source>Removes the delay of the troposphere as GACOS maps it for each date.</source>
        <translation>Quita el retardo de la troposfera según los mapas de GACOS para cada fecha.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_gacos.py"/>
        <source>troposphere,atmosphere,gacos,zenith,ztd,delay,weather model,tropo_gacos</source>
        <translation>troposfera,atmósfera,GACOS,cenital,ZTD,retardo,modelo meteorológico,tropo_gacos</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_gacos.py"/>
        <source>GACOS (www.gacos.net) sends maps of the zenith delay from a weather model and GNSS stations for the dates and the hour that you order. They are interpolated to the grid of the series and subtracted.</source>
        <translation>GACOS (www.gacos.net) envía, para las fechas y la hora que se pidan, mapas del retardo cenital de un modelo meteorológico y estaciones GNSS. Se interpolan a la malla de la serie y se restan.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_gacos.py"/>
        <source>Order all dates of the series at the time of the acquisition, for an area a little larger than the data. Pixels beyond a map become unknown.</source>
        <translation>Pida todas las fechas de la serie a la hora de la adquisición, para un área algo mayor que los datos. Los píxeles fuera de un mapa pasan a ser desconocidos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_gacos.py"/>
        <source>Holds YYYYMMDD.ztd with YYYYMMDD.ztd.rsc, or YYYYMMDD.ztd.tif, one per date; folders below it are searched too.</source>
        <translation>Contiene YYYYMMDD.ztd con YYYYMMDD.ztd.rsc, o YYYYMMDD.ztd.tif, uno por fecha; también se busca en sus subcarpetas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_height_correlation.py"/>
        <source>Removes from each date what is proportional to height: the stratified troposphere.</source>
        <translation>Quita de cada fecha lo que es proporcional a la altura: la troposfera estratificada.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_height_correlation.py"/>
        <source>troposphere,atmosphere,height,elevation,stratified,delay,tropo_phase_elevation</source>
        <translation>troposfera,atmósfera,altura,elevación,estratificada,retardo,tropo_phase_elevation</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_height_correlation.py"/>
        <source>In mountains the radar&apos;s path through the troposphere is shorter to the peaks than to the valleys, and how much changes from date to date. This fits displacement as a function of height on each date and subtracts it. It needs no weather data.</source>
        <translation>En la montaña, el camino del radar por la troposfera es más corto hasta las cumbres que hasta los valles, y cuánto cambia de fecha en fecha. Aquí se ajusta el desplazamiento de cada fecha como función de la altura y se resta. No necesita datos meteorológicos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_height_correlation.py"/>
        <source>Ground motion that follows height itself (a subsiding valley, a slide on a slope that fills the scene) is taken away too: leave it out of the fit with the mask. Windows let the slope change across a large scene.</source>
        <translation>El movimiento del terreno que sigue él mismo a la altura (un valle que se hunde, un deslizamiento en una ladera que llena la escena) también se quita: exclúyalo del ajuste con la máscara. Las ventanas dejan que la pendiente cambie a lo largo de una escena grande.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_height_correlation.py"/>
        <source>Outputs: the corrected series and, if asked for, the delay: apparent displacement in metres along the line of sight, positive toward the radar, as a series of its own.</source>
        <translation>Salidas: la serie corregida y, si se pide, el retardo: desplazamiento aparente en metros en la línea de vista, positivo hacia el radar, como serie propia.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_height_correlation.py"/>
        <source>Degree of the polynomial of height</source>
        <translation>Grado del polinomio de la altura</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_height_correlation.py"/>
        <source>1 = proportional to height.</source>
        <translation>1 = proporcional a la altura.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_height_correlation.py"/>
        <source>Windows along the longer side</source>
        <translation>Ventanas a lo largo del lado mayor</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_height_correlation.py"/>
        <source>Each has a slope of its own, interpolated between their middles; 1 = one for the whole scene.</source>
        <translation>Cada una tiene su propia pendiente, interpolada entre sus centros; 1 = una para toda la escena.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_height_correlation.py"/>
        <source>Least correlation with height (0 to 1)</source>
        <translation>Correlación mínima con la altura (0 a 1)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_height_correlation.py"/>
        <source>Dates that correlate less are left as they are.</source>
        <translation>Las fechas con menor correlación se dejan como están.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_height_correlation.py"/>
        <source>Delay time series</source>
        <translation>Serie temporal del retardo</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_ionosphere.py"/>
        <source>Removes the ionosphere that was estimated for each pair by the split spectrum.</source>
        <translation>Quita la ionosfera que se estimó para cada par con el espectro dividido.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_ionosphere.py"/>
        <source>ionosphere,tec,split spectrum,delay,alos,nisar,l-band,iono_split_spectrum</source>
        <translation>ionosfera,TEC,espectro dividido,split spectrum,retardo,ALOS,NISAR,banda L,iono_split_spectrum</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_ionosphere.py"/>
        <source>Processors estimate the ionospheric phase of each pair from two halves of the radar&apos;s band (ISCE2&apos;s topsStack, stripmapStack and alosStack, NISAR and ARIA products). Here the pairs are turned into a delay on each date by least squares, and subtracted. At L-band it is often the largest error; at C-band it matters near the equator and the poles.</source>
        <translation>Los procesadores estiman la fase ionosférica de cada par con dos mitades de la banda del radar (topsStack, stripmapStack y alosStack de ISCE2, productos NISAR y ARIA). Aquí los pares se convierten por mínimos cuadrados en un retardo en cada fecha, que se resta. En banda L suele ser el mayor error; en banda C importa cerca del ecuador y de los polos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_ionosphere.py"/>
        <source>The phases are read from a stack file (MintPy&apos;s ionStack.h5) on the grid of the series; without one, from the delays that came with the interferograms (ARIA GUNW v3, NISAR GUNW, and the folder ion of ISCE2&apos;s topsStack, with pairs and looks of its own). The estimate of single pairs fails now and then: look at them and leave bad ones out. A date that no pair reaches any more is not corrected.</source>
        <translation>Las fases se leen de un archivo de pila (ionStack.h5 de MintPy) en la malla de la serie; sin él, de los retardos que vinieron con los interferogramas (ARIA GUNW v3, NISAR GUNW y la carpeta ion de topsStack de ISCE2, con pares y multilook propios). La estimación de algún par falla de vez en cuando: mírelos y omita los malos. Una fecha a la que ya no llega ningún par no se corrige.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_ionosphere.py"/>
        <source>In the workflow the stack file is found as inputs/ionStack.h5, in the folder of products or in that of the interferograms.</source>
        <translation>En el flujo de trabajo, el archivo de pila se encuentra como inputs/ionStack.h5, en la carpeta de productos o en la de los interferogramas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_ionosphere.py"/>
        <source>Outputs: the corrected series and, if asked for, the ionosphere as a series of its own: apparent displacement in metres along the line of sight, positive toward the radar.</source>
        <translation>Salidas: la serie corregida y, si se pide, la ionosfera como serie propia: desplazamiento aparente en metros en la línea de vista, positivo hacia el radar.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_ionosphere.py"/>
        <source>Dates to exclude</source>
        <translation>Fechas que se excluyen</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_ionosphere.py"/>
        <source>Dates whose ionosphere is wrong, for instance 20180106; they are not corrected.</source>
        <translation>Fechas cuya ionosfera es errónea, por ejemplo 20180106; no se corrigen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_ionosphere.py"/>
        <source>Interferograms to exclude</source>
        <translation>Interferogramas que se excluyen</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_ionosphere.py"/>
        <source>Pairs whose ionosphere is wrong, for instance 20180106_20180130 20180130_20180307.</source>
        <translation>Pares cuya ionosfera es errónea, por ejemplo 20180106_20180130 20180130_20180307.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_ionosphere.py"/>
        <source>Ionosphere time series</source>
        <translation>Serie temporal de la ionosfera</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_opera_troposphere.py"/>
        <source>Removes the delay of the troposphere as OPERA&apos;s product TROPO-ZENITH gives it.</source>
        <translation>Quita el retardo de la troposfera según el producto TROPO-ZENITH de OPERA.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_opera_troposphere.py"/>
        <source>troposphere,atmosphere,opera,hres,ecmwf,zenith,delay,weather model,tropo_opera</source>
        <translation>troposfera,atmósfera,OPERA,HRES,ECMWF,cenital,retardo,modelo meteorológico,tropo_opera</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_opera_troposphere.py"/>
        <source>OPERA gives the hydrostatic and wet zenith delay of the whole Earth every six hours since 2016, from ECMWF&apos;s forecast of 8 km (HRES). Their sum is interpolated to the place and height of each pixel and subtracted.</source>
        <translation>OPERA da el retardo cenital hidrostático y húmedo de toda la Tierra cada seis horas desde 2016, con la predicción de 8 km del ECMWF (HRES). Su suma se interpola al lugar y la altura de cada píxel y se resta.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_opera_troposphere.py"/>
        <source>The files come from ASF (OPERA_L4_TROPO-ZENITH_V1). &apos;linear&apos; needs the files of the hours before and after the acquisition.</source>
        <translation>Los archivos proceden de ASF (OPERA_L4_TROPO-ZENITH_V1). &apos;linear&apos; necesita los archivos de las horas anterior y posterior a la adquisición.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_opera_troposphere.py"/>
        <source>Holds OPERA_L4_TROPO-ZENITH_*.nc, whole or as MintPy cuts them out; folders below it are searched too.</source>
        <translation>Contiene OPERA_L4_TROPO-ZENITH_*.nc, enteros o como los recorta MintPy; también se busca en sus subcarpetas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_oscillator_drift.py"/>
        <source>Removes the ramp along range that the drift of Envisat&apos;s oscillator makes.</source>
        <translation>Quita la rampa en rango que produce la deriva del oscilador de Envisat.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_oscillator_drift.py"/>
        <source>envisat,asar,oscillator,drift,lod,local_oscilator_drift</source>
        <translation>Envisat,ASAR,oscilador,deriva,LOD,local_oscilator_drift</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_oscillator_drift.py"/>
        <source>The frequency of Envisat&apos;s local oscillator drifted over the years, which looks like a displacement of 3.87e-7 m for each metre of slant range and year. Only series of Envisat are accepted.</source>
        <translation>La frecuencia del oscilador local de Envisat derivó con los años, lo que parece un desplazamiento de 3,87e-7 m por cada metro de distancia oblicua y año. Solo se aceptan series de Envisat.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_oscillator_drift.py"/>
        <source>Outputs: the corrected series and, if asked for, the drift as a series of its own; metres along the line of sight, positive toward the radar.</source>
        <translation>Salidas: la serie corregida y, si se pide, la deriva como serie propia; metros en la línea de vista, positivo hacia el radar.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_oscillator_drift.py"/>
        <source>Drift time series</source>
        <translation>Serie temporal de la deriva</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_product_delays.py"/>
        <source>Removes troposphere, tide or ionosphere as they come with ARIA and NISAR products.</source>
        <translation>Quita la troposfera, la marea o la ionosfera que vienen con los productos ARIA y NISAR.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_product_delays.py"/>
        <source>troposphere,ionosphere,tide,delay,gunw,aria,nisar,weather model</source>
        <translation>troposfera,ionosfera,marea,retardo,GUNW,ARIA,NISAR,modelo meteorológico</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_product_delays.py"/>
        <source>Version 3 of ARIA&apos;s GUNW and NISAR&apos;s GUNW bring the delay of the troposphere (from a weather model), the solid Earth tide and the ionosphere along. &apos;Load interferograms&apos; keeps them in delayStack.h5. Here they are turned into a delay on each date and subtracted.</source>
        <translation>Los GUNW de ARIA (versión 3) y de NISAR traen el retardo de la troposfera (de un modelo meteorológico), la marea terrestre y la ionosfera. &apos;Cargar interferogramas&apos; los guarda en delayStack.h5. Aquí se convierten en un retardo en cada fecha, que se resta.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_product_delays.py"/>
        <source>Outputs: the corrected series and, if asked for, the delay as a series of its own: apparent displacement in metres along the line of sight, positive toward the radar.</source>
        <translation>Salidas: la serie corregida y, si se pide, el retardo como serie propia: desplazamiento aparente en metros en la línea de vista, positivo hacia el radar.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_product_delays.py"/>
        <source>Troposphere</source>
        <translation>Troposfera</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_product_delays.py"/>
        <source>Wet and hydrostatic delay of the weather model.</source>
        <translation>Retardo húmedo e hidrostático del modelo meteorológico.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_product_delays.py"/>
        <source>Solid Earth tide</source>
        <translation>Marea terrestre</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_product_delays.py"/>
        <source>The ground&apos;s own tide, some centimetres.</source>
        <translation>La marea propia del terreno, unos centímetros.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_product_delays.py"/>
        <source>Ionosphere</source>
        <translation>Ionosfera</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_product_delays.py"/>
        <source>From the split spectrum; of long wavelength.</source>
        <translation>Del espectro dividido; de longitud de onda larga.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_tides.py"/>
        <source>Removes the tide of the ground, computed from the positions of Sun and Moon.</source>
        <translation>Quita la marea del terreno, calculada con las posiciones del Sol y la Luna.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_tides.py"/>
        <source>tide,solid earth tide,set,moon,sun,iers,pysolid,ramp,solid_earth_tides</source>
        <translation>marea,marea terrestre,SET,Luna,Sol,IERS,pysolid,rampa,solid_earth_tides</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_tides.py"/>
        <source>Moon and Sun lift the ground by up to 30 cm twice a day. Relative to the reference point most of it cancels; what is left is a ramp of up to a few centimetres across a wide scene that changes from date to date. It is computed for the time at which the radar passed, with no need of further files, and subtracted.</source>
        <translation>La Luna y el Sol levantan el terreno hasta 30 cm dos veces al día. Respecto al punto de referencia, la mayor parte se anula; queda una rampa de hasta unos centímetros en una escena ancha, que cambia de fecha en fecha. Se calcula para la hora en que pasó el radar, sin más archivos, y se resta.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_tides.py"/>
        <source>Use it for wide scenes and for slow motion. In a scene of a few kilometres it is less than a millimetre. Do not use it together with the tide that comes with GUNW products.</source>
        <translation>Úselo para escenas anchas y movimientos lentos. En una escena de pocos kilómetros es menos de un milímetro. No lo use junto con la marea que viene con los productos GUNW.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_tides.py"/>
        <source>Outputs: the corrected series and, if asked for, the tide as a series of its own; metres along the line of sight, positive toward the radar.</source>
        <translation>Salidas: la serie corregida y, si se pide, la marea como serie propia; metros en la línea de vista, positivo hacia el radar.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_tides.py"/>
        <source>Time of the day (UTC)</source>
        <translation>Hora del día (UTC)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_tides.py"/>
        <source>When the radar passed, for instance 14:07:30. Empty = as the series says (CENTER_LINE_UTC).</source>
        <translation>Cuándo pasó el radar, por ejemplo 14:07:30. Vacío = como dice la serie (CENTER_LINE_UTC).</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_tides.py"/>
        <source>Tide time series</source>
        <translation>Serie temporal de la marea</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>bridging: components join their neighbours by the shortest way; phase_closure: triplets of interferograms tell the wrong ones; bridging+phase_closure: one after the other.</source>
        <translation>bridging: las componentes se unen a sus vecinas por el camino más corto; phase_closure: los tríos de interferogramas delatan las erróneas; bridging+phase_closure: una cosa tras otra.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Left out of the jumps of bridging: a ramp fitted to the component of the reference point; no = none.</source>
        <translation>Queda fuera de los saltos de los puentes: una rampa ajustada a la componente del punto de referencia; no = ninguna.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Bridging: phase is looked at so far around both ends of a bridge; at most 1/20 of the image.</source>
        <translation>Puentes: hasta esta distancia de ambos extremos de un puente se mira la fase; como mucho 1/20 de la imagen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Components of fewer pixels are left as they are; at most 0.3 % of the image.</source>
        <translation>Las componentes con menos píxeles se dejan como están; como mucho el 0,3 % de la imagen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Phase closure: so many pixels of each region are looked at.</source>
        <translation>Cierre de fase: se miran tantos píxeles de cada región.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Ramp</source>
        <translation>Rampa</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Radius [pixels]</source>
        <translation>Radio [píxeles]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Smallest component [pixels]</source>
        <translation>Componente mínima [píxeles]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Correct unwrapping errors</source>
        <translation>Corregir errores de desenrollado</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Adds whole cycles where parts of interferograms were unwrapped wrongly.</source>
        <translation>Añade ciclos enteros donde partes de interferogramas se desenrollaron mal.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>unwrapping error,bridging,phase closure,triplet,2 pi,cycle,jump,unwrap_error_bridging</source>
        <translation>error de desenrollado,desenvolvimiento de fase,unwrapping,puentes,bridging,cierre de fase,trío,2 pi,ciclo,salto,unwrap_error_bridging</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Unwrapping leaves whole cycles (half a wavelength of displacement) between parts of an interferogram that water or forest separate. &apos;Quick overview&apos; shows where. The stack needs its connected components and a reference point; the component of the reference point stays as it is.</source>
        <translation>El desenrollado de fase deja ciclos enteros (medias longitudes de onda de desplazamiento) entre partes de un interferograma separadas por agua o bosque. &apos;Vista rápida&apos; muestra dónde. La pila necesita sus componentes conexas y un punto de referencia; la componente del punto de referencia se queda como está.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Bridging suits islands and narrow gaps: a component is shifted by whole cycles until it meets its nearest neighbour with less than half a cycle. Phase closure suits networks with many triplets: in each region that is connected in all interferograms, the fewest cycles are found that make the triplets close; what they do not decide is left as it is.</source>
        <translation>Los puentes (bridging) convienen a islas y huecos estrechos: una componente se desplaza en ciclos enteros hasta encontrar a su vecina más próxima con menos de medio ciclo. El cierre de fase (phase_closure) conviene a redes con muchos tríos: en cada región conexa en todos los interferogramas se busca el menor número de ciclos con el que se cierran los tríos; lo que no deciden se deja como está.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>The corrected phase is written beside the original one, which is never changed and from which every run starts, and is used from then on by all algorithms and the dock. &apos;Undo unwrapping correction&apos; goes back. Dropped interferograms are not corrected.</source>
        <translation>La fase corregida se escribe junto a la original, que nunca se cambia y de la que parte cada ejecución, y desde entonces la usan todos los algoritmos y el panel InSAR. &apos;Deshacer la corrección del desenrollado&apos; vuelve atrás. Los interferogramas descartados no se corrigen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Outputs: the stack (a copy, or the same file when no copy is asked for); the share of interferograms that were corrected at each pixel (0 to 1), also as a map layer; and a table with a row for each component that was shifted: its cycles (positive = away from the radar), pixels, and a point in it.</source>
        <translation>Salidas: la pila (una copia, o el mismo archivo si no se pide copia); la fracción de los interferogramas corregidos en cada píxel (0 a 1), también como capa de mapa; y una tabla con una fila por cada componente desplazada: sus ciclos (positivo = alejándose del radar), píxeles y un punto en ella.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>A stack of interferograms with its reference point, ifgramStack.h5 of ours or MintPy&apos;s.</source>
        <translation>Una pila de interferogramas con su punto de referencia, ifgramStack.h5 propio o de MintPy.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>A raster or HDF5 mask on the grid of the stack: pixels of 0 (water) belong to no component.</source>
        <translation>Una máscara ráster o HDF5 en la malla de la pila: los píxeles con 0 (agua) no pertenecen a ninguna componente.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Water mask</source>
        <translation>Máscara de agua</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Copy of the stack with the corrected phase</source>
        <translation>Copia de la pila con la fase corregida</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Share of the kept interferograms that were corrected at each pixel, 0 to 1.</source>
        <translation>Fracción de los interferogramas conservados que se corrigieron en cada píxel, 0 a 1.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Share corrected</source>
        <translation>Fracción corregida</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Share corrected as a GeoTIFF with its style.</source>
        <translation>Fracción corregida como GeoTIFF con su estilo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Share corrected (map layer)</source>
        <translation>Fracción corregida (capa de mapa)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Table of corrections</source>
        <translation>Tabla de correcciones</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>One row for each component that was shifted.</source>
        <translation>Una fila por cada componente desplazada.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Stack with the corrected phase</source>
        <translation>Pila con la fase corregida</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Dataset of the phase in use</source>
        <translation>Conjunto de datos de la fase en uso</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Interferograms corrected</source>
        <translation>Interferogramas corregidos</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Components shifted</source>
        <translation>Componentes desplazadas</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Interferograms that could not be bridged</source>
        <translation>Interferogramas sin puente posible</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/correct_unwrapping.py"/>
        <source>Share of interferograms corrected</source>
        <translation>Fracción de interferogramas corregidos</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>Decompose velocities (east, up, downslope)</source>
        <translation>Descomponer velocidades (este, vertical, ladera abajo)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>Turns velocities along two or more lines of sight into motion toward east and up, or downslope.</source>
        <translation>Convierte velocidades en dos o más líneas de vista en movimiento hacia el este y hacia arriba, o ladera abajo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>decomposition,ascending,descending,east,up,vertical,horizontal,downslope,2d,3d,asc_desc2horz_vert</source>
        <translation>descomposición,ascendente,descendente,este,vertical,horizontal,ladera abajo,2D,3D,asc_desc2horz_vert</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>Each track sees the ground move along its own line of sight. From two or more of them, such as an ascending and a descending one, weighted least squares in each pixel gives the motion itself. The satellites hardly see motion toward north or south: two tracks give east and up when there is none.</source>
        <translation>Cada traza ve moverse el terreno en su propia línea de vista. Con dos o más, como una ascendente y una descendente, los mínimos cuadrados ponderados dan en cada píxel el movimiento mismo. Los satélites apenas ven el movimiento hacia el norte o el sur: dos trazas dan el este y la vertical cuando no lo hay.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>Tracks may lie on any grids and in any coordinate systems: they are brought to the grid of the first one, and cut to the common area. Give a common reference point: what the reference of one track does and that of the other does not goes into all results.</source>
        <translation>Las trazas pueden estar en cualquier malla y sistema de coordenadas: se llevan a la malla de la primera y se recortan al área común. Dé un punto de referencia común: lo que hace la referencia de una traza y no la de la otra pasa a todos los resultados.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>Signs: east, north, up, along the given direction and downslope are positive. The file holds metres per year, the map layers millimetres per year.</source>
        <translation>Signos: este, norte, arriba, a lo largo de la dirección dada y ladera abajo son positivos. El archivo contiene metros por año; las capas de mapa, milímetros por año.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>Outputs: an HDF5 file with the motions (east and up; horizontal and up; downslope; or east, north and up), their standard deviations (eastStd, ...) from velocityStd of all tracks, conditionNumber, sensitivity, numTracks, and with more tracks than motions misfit (m/year); and map layers.</source>
        <translation>Salidas: un archivo HDF5 con los movimientos (este y arriba; horizontal y arriba; ladera abajo; o este, norte y arriba), sus desviaciones estándar (eastStd, ...) según velocityStd de todas las trazas, conditionNumber, sensitivity, numTracks y, con más trazas que movimientos, misfit (m/año); y capas de mapa.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>velocity.h5 of ours or MintPy&apos;s, geocoded.</source>
        <translation>velocity.h5 propio o de MintPy, geocodificado.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>velocity</source>
        <translation>velocidad</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>All motions, standard deviations and measures of quality, metres per year.</source>
        <translation>Todos los movimientos, desviaciones estándar y medidas de calidad, metros por año.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>In mm/year as a GeoTIFF with its style: positive toward east, along the direction or downslope.</source>
        <translation>En mm/año como GeoTIFF con su estilo: positivo hacia el este, a lo largo de la dirección o ladera abajo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>East, along the direction, or downslope (mm/year, map layer)</source>
        <translation>Este, a lo largo de la dirección o ladera abajo (mm/año, capa de mapa)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>In mm/year as a GeoTIFF with its style, positive up; not for downslope.</source>
        <translation>En mm/año como GeoTIFF con su estilo, positivo hacia arriba; no para downslope.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>Up (mm/year, map layer)</source>
        <translation>Vertical (mm/año, capa de mapa)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>In mm/year as a GeoTIFF with its style, positive north; for east_north_up only.</source>
        <translation>En mm/año como GeoTIFF con su estilo, positivo hacia el norte; solo para east_north_up.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>North (mm/year, map layer)</source>
        <translation>Norte (mm/año, capa de mapa)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>One standard deviation in mm/year as a GeoTIFF with its style.</source>
        <translation>Una desviación estándar en mm/año como GeoTIFF con su estilo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>Standard deviation of east, along the direction, or downslope (mm/year, map layer)</source>
        <translation>Desviación estándar de este, a lo largo de la dirección o ladera abajo (mm/año, capa de mapa)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>Standard deviation of up (mm/year, map layer)</source>
        <translation>Desviación estándar de la vertical (mm/año, capa de mapa)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>1 = all motions are equally well determined.</source>
        <translation>1 = todos los movimientos están igual de bien determinados.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>Condition number (map layer)</source>
        <translation>Número de condición (capa de mapa)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>Pixels with a motion</source>
        <translation>Píxeles con un movimiento</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>Layers of the HDF5 file</source>
        <translation>Capas del archivo HDF5</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>East (mm/year)</source>
        <translation>Este (mm/año)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>Along the direction (mm/year)</source>
        <translation>A lo largo de la dirección (mm/año)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>Downslope (mm/year)</source>
        <translation>Ladera abajo (mm/año)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>Up (mm/year)</source>
        <translation>Vertical (mm/año)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>North (mm/year)</source>
        <translation>Norte (mm/año)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>Standard deviation: {what}</source>
        <translation>Desviación estándar: {what}</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose.py"/>
        <source>Condition number</source>
        <translation>Número de condición</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose_series.py"/>
        <source>Decompose time series (east, up, downslope)</source>
        <translation>Descomponer series temporales (este, vertical, ladera abajo)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose_series.py"/>
        <source>Turns displacement series along two or more lines of sight into series toward east and up.</source>
        <translation>Convierte series de desplazamiento en dos o más líneas de vista en series hacia el este y hacia arriba.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose_series.py"/>
        <source>decomposition,ascending,descending,east,up,vertical,horizontal,downslope,time series,asc_desc2horz_vert</source>
        <translation>descomposición,ascendente,descendente,este,vertical,horizontal,ladera abajo,serie temporal,asc_desc2horz_vert</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose_series.py"/>
        <source>As &apos;Decompose velocities&apos;, on each date. Tracks pass on different days: their series are interpolated to all days on which one of them passed, or each date of the first track is joined with the nearest of the others.</source>
        <translation>Como &apos;Descomponer velocidades&apos;, en cada fecha. Las trazas pasan en días distintos: sus series se interpolan a todos los días en que pasó una de ellas, o cada fecha de la primera traza se une a la más próxima de las demás.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose_series.py"/>
        <source>All tracks count the same. Give a common reference point: what the reference of one track does and that of the other does not goes into all results.</source>
        <translation>Todas las trazas cuentan igual. Dé un punto de referencia común: lo que hace la referencia de una traza y no la de la otra pasa a todos los resultados.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose_series.py"/>
        <source>Outputs: a displacement series in MintPy&apos;s layout for each motion, which the dock opens like any other: metres, zero on the first common date, positive toward east, along the direction or downslope; up; and north.</source>
        <translation>Salidas: para cada movimiento, una serie de desplazamiento con el formato de MintPy, que el panel InSAR abre como cualquier otra: metros, cero en la primera fecha común, positivo hacia el este, a lo largo de la dirección o ladera abajo; hacia arriba; y hacia el norte.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose_series.py"/>
        <source>timeseries.h5 of ours or MintPy&apos;s, geocoded.</source>
        <translation>timeseries.h5 propio o de MintPy, geocodificado.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose_series.py"/>
        <source>time series</source>
        <translation>serie temporal</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose_series.py"/>
        <source>interpolated = all days inside the common span, linear between the dates of a track; nearest = the dates of the first track, with the nearest date of the others.</source>
        <translation>interpolated = todos los días del período común, lineal entre las fechas de una traza; nearest = las fechas de la primera traza, con la fecha más próxima de las demás.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose_series.py"/>
        <source>Common dates</source>
        <translation>Fechas comunes</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose_series.py"/>
        <source>interpolated: longer gaps in a track are not bridged; nearest: dates further apart are not joined.</source>
        <translation>interpolated: los huecos más largos de una traza no se salvan; nearest: las fechas más alejadas no se unen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose_series.py"/>
        <source>Most days</source>
        <translation>Máximo de días</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose_series.py"/>
        <source>Displacement toward east, along the direction, or downslope, metres.</source>
        <translation>Desplazamiento hacia el este, a lo largo de la dirección o ladera abajo, metros.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose_series.py"/>
        <source>Series: east, along the direction, or downslope</source>
        <translation>Serie: este, a lo largo de la dirección o ladera abajo</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose_series.py"/>
        <source>Displacement upward, metres; not for downslope.</source>
        <translation>Desplazamiento hacia arriba, metros; no para downslope.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose_series.py"/>
        <source>Series: up</source>
        <translation>Serie: vertical</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose_series.py"/>
        <source>Displacement toward north, metres; for east_north_up only.</source>
        <translation>Desplazamiento hacia el norte, metros; solo para east_north_up.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/decompose_series.py"/>
        <source>Series: north</source>
        <translation>Serie: norte</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Date of the last break (decimal year)</source>
        <translation>Fecha de la última ruptura (año decimal)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>When the latest change of rate was, for instance 2019.5; empty where there was none.</source>
        <translation>Cuándo fue el último cambio de tasa, por ejemplo 2019.5; vacío donde no lo hubo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Faster or slower than the year before</source>
        <translation>Más rápido o más lento que el año anterior</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>1 = significantly faster, -1 = slower, 0 = neither.</source>
        <translation>1 = significativamente más rápido, -1 = más lento, 0 = ni lo uno ni lo otro.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Velocity of the last year minus that of the year before (mm/year)</source>
        <translation>Velocidad del último año menos la del año anterior (mm/año)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Positive: more toward the radar than before.</source>
        <translation>Positivo: más hacia el radar que antes.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Number of breaks</source>
        <translation>Número de rupturas</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Changes of rate and sudden steps.</source>
        <translation>Cambios de tasa y saltos repentinos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Velocity after the last break (mm/year)</source>
        <translation>Velocidad tras la última ruptura (mm/año)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>The present rate; without a break that of the whole time.</source>
        <translation>La tasa actual; sin ruptura, la de todo el tiempo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Acceleration (mm/year²)</source>
        <translation>Aceleración (mm/año²)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Of a parabola through the whole time.</source>
        <translation>De una parábola por todo el tiempo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Number of outliers</source>
        <translation>Número de valores atípicos</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Dates that were left out.</source>
        <translation>Fechas que se omitieron.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Detect changes</source>
        <translation>Detectar cambios</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Finds when pixels changed their rate, whether they are faster than a year ago, and outliers.</source>
        <translation>Encuentra cuándo cambiaron los píxeles su tasa, si son más rápidos que hace un año, y valores atípicos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>change,break,breakpoint,acceleration,trend,onset,faster,outlier,early warning,piecewise,landslide</source>
        <translation>cambio,ruptura,punto de cambio,aceleración,tendencia,inicio,más rápido,valor atípico,alerta temprana,por tramos,deslizamiento</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Divides the history of each pixel into straight pieces, as many as the noise allows: the best places of the breaks are found exactly by dynamic programming over the dates. A break is a change of rate or a sudden step. The threshold is calibrated on simulated noise at the same dates, which is as correlated from date to date as that of the scene: of pixels that do not change, the share that is given as false alarm rate gets a break.</source>
        <translation>Divide la historia de cada píxel en tramos rectos, tantos como permite el ruido: los mejores lugares de las rupturas se hallan exactamente por programación dinámica sobre las fechas. Una ruptura es un cambio de tasa o un salto repentino. El umbral se calibra con ruido simulado en las mismas fechas, tan correlacionado de fecha en fecha como el de la escena: de los píxeles que no cambian, recibe una ruptura la fracción que se da como tasa de falsas alarmas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Use it on a corrected time series (troposphere, elevation model) to see where and when something started. Name the periods of seasonal motion, otherwise its turns are breaks. What neighbouring pixels have in common (the atmosphere, the noise of the reference point, an unwrapping error) may change many of them at once: look at their histories.</source>
        <translation>Úselo sobre una serie temporal corregida (troposfera, modelo de elevación) para ver cuándo y dónde empezó algo. Indique los períodos del movimiento estacional; si no, sus giros son rupturas. Lo que tienen en común los píxeles vecinos (la atmósfera, el ruido del punto de referencia, un error de desenrollado) puede cambiar muchos a la vez: mire sus historias.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>The last year is compared with the year before by straight lines: faster means a greater rate, toward the radar or away from it, by more than the given number of standard deviations.</source>
        <translation>El último año se compara con el anterior mediante rectas: más rápido significa una tasa mayor, hacia el radar o alejándose de él, en más desviaciones estándar que las dadas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Outputs: changes.h5 (metres, years) with numBreaks, lastBreak (decimal year), lastStep, velocityBefore, velocityAfter, velocityLastYear, velocityYearBefore, velocityChange, faster, acceleration, numOutliers and standard deviations; and map layers in mm and mm/year. Positive is toward the radar, relative to the reference point.</source>
        <translation>Salidas: changes.h5 (metros, años) con numBreaks, lastBreak (año decimal), lastStep, velocityBefore, velocityAfter, velocityLastYear, velocityYearBefore, velocityChange, faster, acceleration, numOutliers y desviaciones estándar; y capas de mapa en mm y mm/año. Positivo es hacia el radar, relativo al punto de referencia.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Displacement at each date, timeseries.h5 of ours or MintPy&apos;s.</source>
        <translation>Desplazamiento en cada fecha, timeseries.h5 propio o de MintPy.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Displacement time series</source>
        <translation>Serie temporal de desplazamiento</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Seasonal motion is no change: 1 = annual, 0.5 = semi-annual, for instance 1 0.5. Empty = none.</source>
        <translation>El movimiento estacional no es un cambio: 1 = anual, 0.5 = semestral, por ejemplo 1 0.5. Vacío = ninguno.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Periods [years]</source>
        <translation>Períodos [años]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Of 100 pixels that do not change, this many get a break by chance.</source>
        <translation>De 100 píxeles que no cambian, tantos reciben una ruptura por azar.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>False alarm rate [%]</source>
        <translation>Tasa de falsas alarmas [%]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Dates this many standard deviations beyond their neighbours are left out; 0 = none are.</source>
        <translation>Se omiten las fechas que se apartan tantas desviaciones estándar de sus vecinas; 0 = ninguna.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Outliers above [standard deviations]</source>
        <translation>Valores atípicos por encima de [desviaciones estándar]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Two years whose rates differ by more are significantly different.</source>
        <translation>Dos años cuyas tasas difieren en más son significativamente distintos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Faster or slower above [standard deviations]</source>
        <translation>Más rápido o más lento por encima de [desviaciones estándar]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>The last so many days are compared with as many before them.</source>
        <translation>Los últimos tantos días se comparan con otros tantos anteriores.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Length of the years that are compared [days]</source>
        <translation>Duración de los años que se comparan [días]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>All results of each pixel, changes.h5.</source>
        <translation>Todos los resultados de cada píxel, changes.h5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>{title}, map layer</source>
        <translation>{title}, capa de mapa</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Pixels with a result</source>
        <translation>Píxeles con resultado</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Pixels with a break</source>
        <translation>Píxeles con ruptura</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Pixels that are faster</source>
        <translation>Píxeles más rápidos</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Pixels that are slower</source>
        <translation>Píxeles más lentos</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Correlation of the noise</source>
        <translation>Correlación del ruido</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>More are not looked for.</source>
        <translation>No se buscan más.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Greatest number of breaks</source>
        <translation>Número máximo de rupturas</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Between two breaks, before the first and after the last.</source>
        <translation>Entre dos rupturas, antes de la primera y después de la última.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Least number of dates of a piece</source>
        <translation>Número mínimo de fechas de un tramo</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>From the first to the last date of a piece.</source>
        <translation>De la primera a la última fecha de un tramo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Shortest piece [days]</source>
        <translation>Tramo mínimo [días]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/detect_changes.py"/>
        <source>Of the noise of one date and the next, 0 to 0.95. Empty = as measured on the scene.</source>
        <translation>Del ruido de una fecha y la siguiente, 0 a 0,95. Vacío = la que se mide en la escena.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/download_products.py"/>
        <source>Download products</source>
        <translation>Descargar productos</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/download_products.py"/>
        <source>Downloads the products of a search; a run that was stopped is continued by the next.</source>
        <translation>Descarga los productos de una búsqueda; una ejecución detenida la continúa la siguiente.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/download_products.py"/>
        <source>download,asf,aria,gunw,hyp3,earthdata,resume,urls,sentinel-1</source>
        <translation>descargar,descarga,ASF,ARIA,GUNW,HyP3,Earthdata,continuar,URLs,Sentinel-1</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/download_products.py"/>
        <source>Downloads the products of a layer from &apos;Search products&apos; (only the selected ones, if you say so), or of a list of addresses, into a folder. Files that are there and complete are not downloaded again.</source>
        <translation>Descarga en una carpeta los productos de una capa de &apos;Buscar productos&apos; (solo los seleccionados, si así se pide) o de una lista de direcciones. Los archivos que ya están completos no se descargan de nuevo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/download_products.py"/>
        <source>A file grows under the name NAME.part and gets its own name when it is complete and its size is right. Stop whenever you like: the next run into the same folder continues where this one stopped. When a server is overloaded or the connection breaks, it is tried again a few times.</source>
        <translation>Un archivo crece con el nombre NAME.part y recibe el suyo cuando está completo y su tamaño es correcto. Detenga cuando quiera: la siguiente ejecución en la misma carpeta continúa donde esta se detuvo. Si un servidor está sobrecargado o se corta la conexión, se intenta de nuevo unas cuantas veces.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/download_products.py"/>
        <source>ARIA products need a free Earthdata account (urs.earthdata.nasa.gov), entered in QGIS as an authentication configuration of the kind &apos;Basic authentication&apos;. Your user name and password stay in QGIS&apos;s encrypted store: they are sent to Earthdata Login only, and written to no file, layer or log.</source>
        <translation>Los productos ARIA necesitan una cuenta gratuita de Earthdata (urs.earthdata.nasa.gov), introducida en QGIS como configuración de autenticación del tipo &apos;Basic authentication&apos;. El usuario y la contraseña se quedan en el almacén cifrado de QGIS: solo se envían a Earthdata Login y no se escriben en ningún archivo, capa ni registro.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/download_products.py"/>
        <source>Outputs: the folder, which &apos;Load interferograms&apos; and &apos;Small baseline workflow&apos; read; the number of files that were downloaded and that were there already; and the bytes that came.</source>
        <translation>Salidas: la carpeta, que leen &apos;Cargar interferogramas&apos; y &apos;Flujo de trabajo SBAS&apos;; el número de archivos descargados y de los que ya estaban; y los bytes que llegaron.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/download_products.py"/>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/download_products.py"/>
        <source>A layer or table with a column &apos;url&apos;, and maybe &apos;size&apos; (bytes), such as &apos;Search products&apos; makes.</source>
        <translation>Una capa o tabla con una columna &apos;url&apos; y quizá &apos;size&apos; (bytes), como la que hace &apos;Buscar productos&apos;.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/download_products.py"/>
        <source>Lists (*.csv *.txt);;All files (*.*)</source>
        <translation>Listas (*.csv *.txt);;Todos los archivos (*.*)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/download_products.py"/>
        <source>List of addresses</source>
        <translation>Lista de direcciones</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/download_products.py"/>
        <source>Instead of a layer: a CSV with a column &apos;url&apos;, or a text file with one address in each line.</source>
        <translation>En lugar de una capa: un CSV con una columna &apos;url&apos; o un archivo de texto con una dirección en cada línea.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/download_products.py"/>
        <source>Your Earthdata account; HyP3 products come without.</source>
        <translation>Su cuenta de Earthdata; los productos HyP3 vienen sin ella.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/download_products.py"/>
        <source>How many files are downloaded side by side.</source>
        <translation>Cuántos archivos se descargan a la vez.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/download_products.py"/>
        <source>Files at once</source>
        <translation>Archivos a la vez</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/download_products.py"/>
        <source>Folder of products</source>
        <translation>Carpeta de los productos</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/download_products.py"/>
        <source>Where the files are written. The same folder again continues where the last run stopped.</source>
        <translation>Dónde se escriben los archivos. La misma carpeta de nuevo continúa donde se detuvo la última ejecución.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/download_products.py"/>
        <source>Number of files downloaded</source>
        <translation>Número de archivos descargados</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/download_products.py"/>
        <source>Number of files that were there already</source>
        <translation>Número de archivos que ya estaban</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/download_products.py"/>
        <source>Bytes downloaded</source>
        <translation>Bytes descargados</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_geotiff.py"/>
        <source>Export as GeoTIFF</source>
        <translation>Exportar como GeoTIFF</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_geotiff.py"/>
        <source>Writes a layer, or a time series with one band for each date, for other programs.</source>
        <translation>Escribe una capa, o una serie temporal con una banda por fecha, para otros programas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_geotiff.py"/>
        <source>export,geotiff,cog,cloud optimized,raster,bands,dates,save_gdal,time series</source>
        <translation>exportar,GeoTIFF,COG,cloud optimized,ráster,bandas,fechas,save_gdal,serie temporal</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_geotiff.py"/>
        <source>Writes a velocity or any other layer as a GeoTIFF of one band, or a displacement time series as one of a band for each date. Bands are named by their dates (2018-01-30) and carry them as metadata, in GDAL&apos;s way for netCDF.</source>
        <translation>Escribe una velocidad u otra capa como GeoTIFF de una banda, o una serie temporal de desplazamiento con una banda por fecha. Las bandas llevan el nombre de sus fechas (2018-01-30) y las tienen como metadatos, como hace GDAL con netCDF.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_geotiff.py"/>
        <source>Motion is in mm and mm/year, or in m and m/year as in the HDF5 files: positive toward the radar. Heights are in metres, angles in degrees. No data is NaN.</source>
        <translation>El movimiento está en mm y mm/año, o en m y m/año como en los archivos HDF5: positivo hacia el radar. Las alturas en metros, los ángulos en grados. Sin datos = NaN.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_geotiff.py"/>
        <source>A cloud optimized GeoTIFF (COG) has overviews and can be read in part over the network. With another coordinate system the pixels are resampled.</source>
        <translation>Un GeoTIFF optimizado para la nube (COG) tiene vistas generales y se puede leer por partes a través de la red. Con otro sistema de coordenadas los píxeles se remuestrean.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_geotiff.py"/>
        <source>Of displacement; velocity is in this unit per year.</source>
        <translation>Del desplazamiento; la velocidad está en esta unidad por año.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_geotiff.py"/>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_geotiff.py"/>
        <source>With overviews, in tiles that are found without reading the whole file.</source>
        <translation>Con vistas generales, en teselas que se encuentran sin leer todo el archivo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_geotiff.py"/>
        <source>Cloud optimized (COG)</source>
        <translation>Optimizado para la nube (COG)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_geotiff.py"/>
        <source>Empty = that of the data, without any resampling.</source>
        <translation>Vacío = el de los datos, sin remuestreo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_geotiff.py"/>
        <source>Coordinate system</source>
        <translation>Sistema de coordenadas</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_geotiff.py"/>
        <source>Into another coordinate system: near = the nearest pixel, bilinear, cubic.</source>
        <translation>A otro sistema de coordenadas: near = el píxel más próximo, bilinear, cubic.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_geotiff.py"/>
        <source>Resampling</source>
        <translation>Remuestreo</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_geotiff.py"/>
        <source>The file, .tif.</source>
        <translation>El archivo, .tif.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_geotiff.py"/>
        <source>GeoTIFF</source>
        <translation>GeoTIFF</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_geotiff.py"/>
        <source>Number of bands</source>
        <translation>Número de bandas</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_geotiff.py"/>
        <source>Unit of the numbers</source>
        <translation>Unidad de los números</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_geotiff.py"/>
        <source>Displacement (last date)</source>
        <translation>Desplazamiento (última fecha)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_gmt.py"/>
        <source>Export as GMT grid</source>
        <translation>Exportar como malla GMT</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_gmt.py"/>
        <source>Writes a layer or the displacement on one date as a netCDF grid that GMT reads.</source>
        <translation>Escribe una capa o el desplazamiento en una fecha como malla netCDF que lee GMT.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_gmt.py"/>
        <source>export,gmt,grd,netcdf,grid,save_gmt</source>
        <translation>exportar,GMT,grd,netCDF,malla,save_gmt</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_gmt.py"/>
        <source>Writes a velocity or any other layer, or the displacement on one date, as a netCDF grid with one variable z on the coordinates of the data (degrees or metres), as GMT and other programs read it.</source>
        <translation>Escribe una velocidad, otra capa o el desplazamiento en una fecha como malla netCDF con una variable z en las coordenadas de los datos (grados o metros), como la leen GMT y otros programas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_gmt.py"/>
        <source>Motion is in mm and mm/year, or in m and m/year: positive toward the radar. No data is NaN.</source>
        <translation>El movimiento está en mm y mm/año, o en m y m/año: positivo hacia el radar. Sin datos = NaN.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_gmt.py"/>
        <source>The file for GMT.</source>
        <translation>El archivo para GMT.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_gmt.py"/>
        <source>GMT grid</source>
        <translation>Malla GMT</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_hdfeos5.py"/>
        <source>Export as HDF-EOS5</source>
        <translation>Exportar como HDF-EOS5</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_hdfeos5.py"/>
        <source>Writes series, quality and geometry into one file, for the InSAR Product Archive and insarmaps.</source>
        <translation>Escribe serie, calidad y geometría en un archivo, para el InSAR Product Archive e insarmaps.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_hdfeos5.py"/>
        <source>export,hdf-eos5,he5,unavco,earthscope,archive,insarmaps,save_hdfeos5</source>
        <translation>exportar,HDF-EOS5,he5,UNAVCO,EarthScope,archivo,insarmaps,save_hdfeos5</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_hdfeos5.py"/>
        <source>Writes a displacement time series, its temporal and average coherence, mask and geometry into one file in the layout of the InSAR Product Archive (UNAVCO, now EarthScope), as MintPy does. MintPy, insarmaps and &apos;Load displacement series&apos; read it.</source>
        <translation>Escribe una serie temporal de desplazamiento, su coherencia temporal y media, la máscara y la geometría en un archivo con el formato del InSAR Product Archive (UNAVCO, ahora EarthScope), como hace MintPy. Lo leen MintPy, insarmaps y &apos;Cargar serie de desplazamiento&apos;.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_hdfeos5.py"/>
        <source>Displacement is in metres along the line of sight, positive toward the radar; heights in metres, angles in degrees. No data is 0, as the layout wants it.</source>
        <translation>El desplazamiento está en metros en la línea de vista, positivo hacia el radar; las alturas en metros, los ángulos en grados. Sin datos = 0, como pide el formato.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_hdfeos5.py"/>
        <source>The file is named by satellite, beam, track, frames and dates: S1_IW2_149_0616_0621_20141213_20180619.he5. What the time series does not know is asked for.</source>
        <translation>El archivo lleva el nombre del satélite, haz, traza, marcos y fechas: S1_IW2_149_0616_0621_20141213_20180619.he5. Lo que la serie temporal no sabe se pregunta.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_hdfeos5.py"/>
        <source>temporalCoherence.h5.</source>
        <translation>temporalCoherence.h5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_hdfeos5.py"/>
        <source>Reliable pixels, maskTempCoh.h5.</source>
        <translation>Píxeles fiables, maskTempCoh.h5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_hdfeos5.py"/>
        <source>Geometry</source>
        <translation>Geometría</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_hdfeos5.py"/>
        <source>geometryGeo.h5 with height and incidenceAngle.</source>
        <translation>geometryGeo.h5 con height e incidenceAngle.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_hdfeos5.py"/>
        <source>avgSpatialCoh.h5.</source>
        <translation>avgSpatialCoh.h5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_hdfeos5.py"/>
        <source>Relative orbit. Empty = as the time series says.</source>
        <translation>Órbita relativa. Vacío = como dice la serie temporal.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_hdfeos5.py"/>
        <source>Track</source>
        <translation>Traza</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_hdfeos5.py"/>
        <source>Such as IW or SM. Empty = as the time series says, IW of Sentinel-1.</source>
        <translation>Como IW o SM. Vacío = como dice la serie temporal, IW para Sentinel-1.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_hdfeos5.py"/>
        <source>Beam mode</source>
        <translation>Modo del haz</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_hdfeos5.py"/>
        <source>Number of the subswath, 0 = several. Empty = as the time series says.</source>
        <translation>Número de la subfranja, 0 = varias. Vacío = como dice la serie temporal.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_hdfeos5.py"/>
        <source>Beam swath</source>
        <translation>Subfranja del haz</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_hdfeos5.py"/>
        <source>Empty = as the time series says, 0.</source>
        <translation>Vacío = como dice la serie temporal, 0.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_hdfeos5.py"/>
        <source>First frame</source>
        <translation>Primer marco</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_hdfeos5.py"/>
        <source>Last frame</source>
        <translation>Último marco</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_hdfeos5.py"/>
        <source>Folder of the file</source>
        <translation>Carpeta del archivo</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_hdfeos5.py"/>
        <source>The file gets its name from its content.</source>
        <translation>El archivo recibe el nombre según su contenido.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_hdfeos5.py"/>
        <source>HDF-EOS5 file</source>
        <translation>Archivo HDF-EOS5</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_kmz.py"/>
        <source>Export to Google Earth (KMZ)</source>
        <translation>Exportar a Google Earth (KMZ)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_kmz.py"/>
        <source>Writes a layer with its legend, and points that show their history by a click, for Google Earth.</source>
        <translation>Escribe una capa con su leyenda, y puntos que muestran su historia con un clic, para Google Earth.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_kmz.py"/>
        <source>export,google earth,kmz,kml,overlay,legend,chart,save_kmz,save_kmz_timeseries</source>
        <translation>exportar,Google Earth,KMZ,KML,superposición,leyenda,gráfico,save_kmz,save_kmz_timeseries</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_kmz.py"/>
        <source>Writes a velocity, a coherence or any other layer, or the displacement on one date, as a picture that lies on the ground in Google Earth, with a legend that names unit, time span and mask. Data in any coordinate system are brought to longitude and latitude; no data is transparent.</source>
        <translation>Escribe una velocidad, una coherencia, otra capa o el desplazamiento en una fecha como imagen que yace en el terreno en Google Earth, con una leyenda que nombra unidad, período y máscara. Los datos en cualquier sistema de coordenadas se llevan a longitud y latitud; sin datos = transparente.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_kmz.py"/>
        <source>Every n-th pixel can become a point: a click shows its value and, with a displacement time series, the chart of its displacement over time (mm). Points come in regions that are loaded as one comes near, and a large layer in tiles, so that Google Earth stays quick. All lies in the one file.</source>
        <translation>Cada n-ésimo píxel puede ser un punto: un clic muestra su valor y, con una serie temporal de desplazamiento, el gráfico de su desplazamiento en el tiempo (mm). Los puntos vienen en regiones que se cargan al acercarse, y una capa grande en teselas, para que Google Earth siga siendo ágil. Todo está en el único archivo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_kmz.py"/>
        <source>Motion is along the line of sight, in mm and mm/year: positive toward the radar (blue), negative away from it (red), relative to the reference point, a white dot.</source>
        <translation>El movimiento es en la línea de vista, en mm y mm/año: positivo hacia el radar (azul), negativo alejándose de él (rojo), relativo al punto de referencia, un punto blanco.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_kmz.py"/>
        <source>On the same grid: gives the points their charts and the legend its number of dates.</source>
        <translation>En la misma malla: da a los puntos sus gráficos y a la leyenda su número de fechas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_kmz.py"/>
        <source>Displacement time series of the charts</source>
        <translation>Serie temporal de desplazamiento de los gráficos</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_kmz.py"/>
        <source>In the unit of the legend. Empty = chosen from the data.</source>
        <translation>En la unidad de la leyenda. Vacío = según los datos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_kmz.py"/>
        <source>Lowest colour</source>
        <translation>Color más bajo</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_kmz.py"/>
        <source>Highest colour</source>
        <translation>Color más alto</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_kmz.py"/>
        <source>A point for every n-th pixel along rows and columns; 0 = no points.</source>
        <translation>Un punto por cada n-ésimo píxel a lo largo de filas y columnas; 0 = sin puntos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_kmz.py"/>
        <source>Points: every n-th pixel</source>
        <translation>Puntos: cada n-ésimo píxel</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_kmz.py"/>
        <source>Points: inside these areas</source>
        <translation>Puntos: dentro de estas áreas</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_kmz.py"/>
        <source>Polygons in any coordinate system. Empty = everywhere.</source>
        <translation>Polígonos en cualquier sistema de coordenadas. Vacío = en todas partes.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_kmz.py"/>
        <source>Pixels of a lower absolute value, in the unit of the legend, get no point. Empty = all do.</source>
        <translation>Los píxeles con menor valor absoluto, en la unidad de la leyenda, no reciben punto. Vacío = todos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_kmz.py"/>
        <source>Points: least absolute value</source>
        <translation>Puntos: valor absoluto mínimo</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_kmz.py"/>
        <source>The file for Google Earth.</source>
        <translation>El archivo para Google Earth.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_kmz.py"/>
        <source>Google Earth file</source>
        <translation>Archivo de Google Earth</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_kmz.py"/>
        <source>Number of points</source>
        <translation>Número de puntos</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_points.py"/>
        <source>Export as points</source>
        <translation>Exportar como puntos</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_points.py"/>
        <source>Writes one point for each reliable pixel, with velocity, quality and all displacements as fields.</source>
        <translation>Escribe un punto por cada píxel fiable, con velocidad, calidad y todos los desplazamientos como campos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_points.py"/>
        <source>export,points,geopackage,shapefile,csv,geoparquet,flatgeobuf,egms,insar explorer,save_qgis,vector</source>
        <translation>exportar,puntos,GeoPackage,shapefile,CSV,GeoParquet,FlatGeobuf,EGMS,InSAR Explorer,save_qgis,vectorial</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_points.py"/>
        <source>Writes a point layer as the dock, InSAR Explorer and tools for EGMS products read it: GeoPackage, shapefile, CSV, FlatGeobuf, or GeoParquet where this GDAL has it, by the ending of the name (.gpkg, .shp, .csv, .fgb, .parquet).</source>
        <translation>Escribe una capa de puntos como la leen el panel InSAR, InSAR Explorer y las herramientas para productos EGMS: GeoPackage, shapefile, CSV, FlatGeobuf o, donde este GDAL lo tiene, GeoParquet, según la terminación del nombre (.gpkg, .shp, .csv, .fgb, .parquet).</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_points.py"/>
        <source>Fields: pid (row_column of the pixel), longitude, latitude (degrees), height (m), incidence_angle (degrees from the vertical), temporal_coherence (0 to 1), velocity and velocity_std (mm/year), and D20180130 and so on: displacement at each date (mm). Shapefiles have the names incidence, coherence and vel_std, since theirs have at most ten letters.</source>
        <translation>Campos: pid (fila_columna del píxel), longitude, latitude (grados), height (m), incidence_angle (grados desde la vertical), temporal_coherence (0 a 1), velocity y velocity_std (mm/año), y D20180130, etc.: desplazamiento en cada fecha (mm). En los shapefiles se llaman incidence, coherence y vel_std, ya que allí los nombres tienen como mucho diez letras.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_points.py"/>
        <source>Signs are along the line of sight: positive toward the radar, negative away from it, relative to the reference point. The layer arrives coloured by velocity.</source>
        <translation>Los signos son en la línea de vista: positivo hacia el radar, negativo alejándose de él, relativo al punto de referencia. La capa llega coloreada según la velocidad.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_points.py"/>
        <source>velocity.h5: gives velocity and velocity_std.</source>
        <translation>velocity.h5: da velocity y velocity_std.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_points.py"/>
        <source>temporalCoherence.h5: gives temporal_coherence.</source>
        <translation>temporalCoherence.h5: da temporal_coherence.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_points.py"/>
        <source>geometryGeo.h5: gives height and incidence_angle.</source>
        <translation>geometryGeo.h5: da height e incidence_angle.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_points.py"/>
        <source>Reliable pixels on the same grid, such as maskTempCoh.h5; others get no point.</source>
        <translation>Píxeles fiables en la misma malla, como maskTempCoh.h5; los demás no reciben punto.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_points.py"/>
        <source>For files that are left empty above, take those in the folder of the time series.</source>
        <translation>Para los archivos que se dejan vacíos arriba, tomar los de la carpeta de la serie temporal.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_points.py"/>
        <source>Take the other products from its folder</source>
        <translation>Tomar los demás productos de su carpeta</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_points.py"/>
        <source>Empty = that of the data.</source>
        <translation>Vacío = el de los datos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_points.py"/>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_points.py"/>
        <source>The file, .gpkg, .shp, .csv, .fgb or .parquet.</source>
        <translation>El archivo, .gpkg, .shp, .csv, .fgb o .parquet.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_points.py"/>
        <source>Displacement of points (mm)</source>
        <translation>Desplazamiento de puntos (mm)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_roipac.py"/>
        <source>Export as ROI_PAC</source>
        <translation>Exportar como ROI_PAC</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_roipac.py"/>
        <source>Writes velocity or the displacement on one date as unwrapped phase, for modelling programs.</source>
        <translation>Escribe la velocidad o el desplazamiento en una fecha como fase desenrollada, para programas de modelización.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_roipac.py"/>
        <source>export,roi_pac,unw,rsc,phase,kite,geodmod,save_roipac</source>
        <translation>exportar,ROI_PAC,unw,rsc,fase,Kite,GeodMod,save_roipac</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_roipac.py"/>
        <source>Writes a velocity, or the displacement on one date since the reference date, as an unwrapped interferogram of ROI_PAC, which Kite, GeodMod and other modelling programs read: a file .unw, and beside it .unw.rsc with place, wavelength, heading and dates.</source>
        <translation>Escribe una velocidad, o el desplazamiento en una fecha desde la fecha de referencia, como interferograma desenrollado de ROI_PAC, que leen Kite, GeodMod y otros programas de modelización: un archivo .unw y, a su lado, .unw.rsc con lugar, longitud de onda, rumbo y fechas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_roipac.py"/>
        <source>Band 2 is phase in radians (of a velocity: per year), positive away from the radar; band 1 is 1 where there are data. No data is 0 in both.</source>
        <translation>La banda 2 es la fase en radianes (de una velocidad: por año), positiva alejándose del radar; la banda 1 es 1 donde hay datos. Sin datos = 0 en ambas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_roipac.py"/>
        <source>The file .unw; .unw.rsc is written beside it.</source>
        <translation>El archivo .unw; .unw.rsc se escribe a su lado.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/export_roipac.py"/>
        <source>ROI_PAC file</source>
        <translation>Archivo ROI_PAC</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/filter_series.py"/>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/filter_series.py"/>
        <source>gaussian = weighted mean, median = the middle value, which keeps edges and drops outliers.</source>
        <translation>gaussian = media ponderada, median = el valor central, que conserva los bordes y descarta valores atípicos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/filter_series.py"/>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/filter_series.py"/>
        <source>low = the smooth part, high = the difference from it.</source>
        <translation>low = la parte suave, high = la diferencia con ella.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/filter_series.py"/>
        <source>Smooths each date over the map, or keeps what is not smooth.</source>
        <translation>Suaviza cada fecha sobre el mapa, o conserva lo que no es suave.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/filter_series.py"/>
        <source>filter,smooth,gaussian,median,lowpass,highpass,space,spatial_filter</source>
        <translation>filtro,suavizar,gaussiano,mediana,paso bajo,paso alto,espacial,spatial_filter</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/filter_series.py"/>
        <source>Replaces the displacement of each pixel on each date by the weighted mean (Gaussian) or the median of the pixels around it, or by the difference from it. Pixels without data do not count and stay without.</source>
        <translation>Sustituye el desplazamiento de cada píxel en cada fecha por la media ponderada (gaussiana) o la mediana de los píxeles que lo rodean, o por la diferencia con ella. Los píxeles sin datos no cuentan y se quedan sin ellos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/filter_series.py"/>
        <source>low smooths noise; high removes what is wide, such as troposphere, around narrow motion: a landslide narrower than the filter stays nearly whole. The reference point stays at 0.</source>
        <translation>low suaviza el ruido; high quita lo ancho, como la troposfera, alrededor de un movimiento estrecho: un deslizamiento más estrecho que el filtro queda casi entero. El punto de referencia se queda en 0.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/filter_series.py"/>
        <source>Output: the filtered series, metres along the line of sight, positive toward the radar.</source>
        <translation>Salida: la serie filtrada, metros en la línea de vista, positivo hacia el radar.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/filter_series.py"/>
        <source>Standard deviation of the Gaussian, or half the width of the median&apos;s square.</source>
        <translation>Desviación estándar de la gaussiana, o la mitad del lado del cuadrado de la mediana.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/filter_series.py"/>
        <source>Size [pixels]</source>
        <translation>Tamaño [píxeles]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/filter_series.py"/>
        <source>Smooths the history of each pixel, or keeps what is not smooth.</source>
        <translation>Suaviza la historia de cada píxel, o conserva lo que no es suave.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/filter_series.py"/>
        <source>filter,smooth,gaussian,median,lowpass,highpass,time,temporal_filter</source>
        <translation>filtro,suavizar,gaussiano,mediana,paso bajo,paso alto,temporal,temporal_filter</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/filter_series.py"/>
        <source>Replaces the displacement of each date by the weighted mean (Gaussian) or the median of the dates around it, or by the difference from it. Gaps in time are respected: days count, not numbers of dates.</source>
        <translation>Sustituye el desplazamiento de cada fecha por la media ponderada (gaussiana) o la mediana de las fechas que la rodean, o por la diferencia con ella. Se respetan los huecos en el tiempo: cuentan los días, no los números de las fechas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/filter_series.py"/>
        <source>low takes the noise of single dates (turbulent troposphere) out of the curve, and rounds sudden motion too; high shows what single dates do. Displacement stays 0 on the reference date.</source>
        <translation>low quita de la curva el ruido de fechas sueltas (troposfera turbulenta) y redondea también el movimiento repentino; high muestra lo que hacen las fechas sueltas. El desplazamiento sigue siendo 0 en la fecha de referencia.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/filter_series.py"/>
        <source>Standard deviation of the Gaussian, or half the width of the median&apos;s window.</source>
        <translation>Desviación estándar de la gaussiana, o la mitad de la anchura de la ventana de la mediana.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/filter_series.py"/>
        <source>Size [days]</source>
        <translation>Tamaño [días]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>Generate mask</source>
        <translation>Generar máscara</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>Marks the usable pixels of any product by its values.</source>
        <translation>Marca los píxeles utilizables de cualquier producto según sus valores.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>mask,threshold,coherence,connected components,water,region</source>
        <translation>máscara,umbral,coherencia,componentes conexas,agua,región</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>Marks pixels as usable (1) or not (0). All conditions that are given must hold: in a stack for every interferogram that is used, in a time series at every date. Pixels without data are never usable.</source>
        <translation>Marca los píxeles como utilizables (1) o no (0). Deben cumplirse todas las condiciones dadas: en una pila, para cada interferograma que se usa; en una serie temporal, en cada fecha. Los píxeles sin datos nunca son utilizables.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>Limits are in the units of the file: metres, metres per year, radians, coherence 0 to 1. Regions touch along edges of pixels, not corners.</source>
        <translation>Los límites están en las unidades del archivo: metros, metros por año, radianes, coherencia 0 a 1. Las regiones se tocan por los lados de los píxeles, no por las esquinas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>Outputs: the mask as HDF5 (dataset mask, in MintPy&apos;s layout), as a map layer, and the pixel counts.</source>
        <translation>Salidas: la máscara como HDF5 (conjunto de datos mask, con el formato de MintPy), como capa de mapa, y el número de píxeles.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>An HDF5 file of ours or MintPy&apos;s (product, stack, time series) or a raster.</source>
        <translation>Un archivo HDF5 propio o de MintPy (producto, pila, serie temporal) o un ráster.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>Layer of the HDF5 file, for instance temporalCoherence. Empty = its main one.</source>
        <translation>Capa del archivo HDF5, por ejemplo temporalCoherence. Vacío = la principal.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>Dataset</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>Lower values are not usable; in the units of the file. Empty = no limit.</source>
        <translation>Los valores menores no son utilizables; en las unidades del archivo. Vacío = sin límite.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>Higher values are not usable; in the units of the file. Empty = no limit.</source>
        <translation>Los valores mayores no son utilizables; en las unidades del archivo. Vacío = sin límite.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>Pixels whose value is 0 are not usable.</source>
        <translation>Los píxeles cuyo valor es 0 no son utilizables.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>Not zero</source>
        <translation>Distinto de cero</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>In a stack: the pixel lies in a reliable connected component in every interferogram that is used.</source>
        <translation>En una pila: el píxel está en una componente conexa fiable en cada interferograma que se usa.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>In connected components</source>
        <translation>En componentes conexas</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>Usable regions of fewer connected pixels are left out; 0 = keep all.</source>
        <translation>Se omiten las regiones utilizables con menos píxeles conexos; 0 = se conservan todas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>Smallest region [pixels]</source>
        <translation>Región mínima [píxeles]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>Another mask on the same grid; what is 0 or no data there is not usable.</source>
        <translation>Otra máscara en la misma malla; lo que allí es 0 o no tiene datos no es utilizable.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>Within this mask</source>
        <translation>Dentro de esta máscara</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>The mask, 1 = usable, as HDF5.</source>
        <translation>La máscara, 1 = utilizable, como HDF5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>Mask (map layer)</source>
        <translation>Máscara (capa de mapa)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>Usable pixels</source>
        <translation>Píxeles utilizables</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/generate_mask.py"/>
        <source>All pixels</source>
        <translation>Todos los píxeles</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>Compare with GNSS</source>
        <translation>Comparar con GNSS</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>Sets a displacement series beside GNSS stations along the line of sight: rates, RMS, a picture.</source>
        <translation>Pone una serie de desplazamiento junto a estaciones GNSS en la línea de vista: tasas, RMS, una imagen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>gnss,gps,station,validation,compare,tenv3,unr,rms,rate,anchor,reference frame</source>
        <translation>GNSS,GPS,estación,validación,comparar,tenv3,UNR,RMS,tasa,anclar,marco de referencia</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>Projects the daily positions of GNSS stations into the line of sight, takes the mean of the pixels around each, and compares both on the dates of the series: rates by a straight line through the same dates, and root mean square of the difference with its mean taken away.</source>
        <translation>Proyecta las posiciones diarias de estaciones GNSS en la línea de vista, toma la media de los píxeles alrededor de cada una y compara ambas en las fechas de la serie: tasas con una recta por las mismas fechas, y la media cuadrática (RMS) de la diferencia sin su media.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>InSAR is relative and GNSS moves with the tectonic plate: both are taken relative to one station. Stations are .tenv3 files of the Nevada Geodetic Laboratory, or a table (CSV) with the columns station, date, latitude, longitude, east, north, up (metres; or east_mm, ...), and sig_e, sig_n, sig_u if known.</source>
        <translation>InSAR es relativo y GNSS se mueve con la placa tectónica: ambos se toman relativos a una estación. Las estaciones son archivos .tenv3 del Nevada Geodetic Laboratory, o una tabla (CSV) con las columnas station, date, latitude, longitude, east, north, up (metros; o east_mm, ...), y sig_e, sig_n, sig_u si se conocen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>An anchored velocity is the velocity plus a constant, so that its mean difference to the stations is zero; the rates of the stations are relative to the reference station, or absolute with &apos;none&apos;.</source>
        <translation>Una velocidad anclada es la velocidad más una constante, de modo que su diferencia media con las estaciones es cero; las tasas de las estaciones son relativas a la estación de referencia, o absolutas con &apos;none&apos;.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>Signs: positive toward the radar. Standard deviations come from the scatter around the line; that of GNSS rates is too small, as its noise is coloured.</source>
        <translation>Signos: positivo hacia el radar. Las desviaciones estándar salen de la dispersión alrededor de la recta; la de las tasas GNSS es demasiado pequeña, pues su ruido es coloreado.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>Outputs: points (degrees, WGS 84) with rates, standard deviations and difference (InSAR minus GNSS) in mm/year and RMS in mm; a picture (PNG) of all series; the anchored velocity (m/year).</source>
        <translation>Salidas: puntos (grados, WGS 84) con tasas, desviaciones estándar y diferencia (InSAR menos GNSS) en mm/año y RMS en mm; una imagen (PNG) de todas las series; la velocidad anclada (m/año).</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>Incidence and azimuth angles. Empty = geometryGeo.h5 beside the series or in &apos;inputs&apos; there.</source>
        <translation>Ángulos de incidencia y acimut. Vacío = geometryGeo.h5 junto a la serie o allí en &apos;inputs&apos;.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>.tenv3 files, or tables of stations with column names.</source>
        <translation>Archivos .tenv3, o tablas de estaciones con nombres de columnas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>GNSS stations</source>
        <translation>Estaciones GNSS</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>Name of the station that both are relative to. Empty = the one nearest to the reference pixel, or else that with most dates; none = no station: plate motion then stays in.</source>
        <translation>Nombre de la estación a la que ambos son relativos. Vacío = la más próxima al píxel de referencia o, si no, la que tiene más fechas; none = ninguna: entonces el movimiento de la placa permanece.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>Reference station</source>
        <translation>Estación de referencia</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>The mean of the pixels so near to a station stands for it; 0 = the pixel that holds it.</source>
        <translation>La media de los píxeles así de próximos a una estación la representa; 0 = el píxel que la contiene.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>Radius around a station [m]</source>
        <translation>Radio alrededor de una estación [m]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>Positions so many days before and after each acquisition are averaged; 0 = the same day.</source>
        <translation>Se promedian las posiciones de tantos días antes y después de cada adquisición; 0 = el mismo día.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>Days around an acquisition</source>
        <translation>Días alrededor de una adquisición</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>velocity.h5 of the series, for the anchored velocity.</source>
        <translation>velocity.h5 de la serie, para la velocidad anclada.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>Velocity to anchor</source>
        <translation>Velocidad que se ancla</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>Stations with rates</source>
        <translation>Estaciones con tasas</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>One point for each station that is compared.</source>
        <translation>Un punto por cada estación comparada.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>Both series of each station, and rate against rate; millimetres.</source>
        <translation>Ambas series de cada estación, y tasa frente a tasa; milímetros.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>The given velocity plus a constant, metres per year; needs the velocity.</source>
        <translation>La velocidad dada más una constante, metros por año; necesita la velocidad.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>Anchored velocity</source>
        <translation>Velocidad anclada</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>The anchored velocity in mm/year as a GeoTIFF with its style.</source>
        <translation>La velocidad anclada en mm/año como GeoTIFF con su estilo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>Anchored velocity (mm/year, map layer)</source>
        <translation>Velocidad anclada (mm/año, capa de mapa)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>Stations compared, without the reference</source>
        <translation>Estaciones comparadas, sin la de referencia</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>RMS of the differences of displacement [mm]</source>
        <translation>RMS de las diferencias de desplazamiento [mm]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>RMS of the differences of rate [mm/year]</source>
        <translation>RMS de las diferencias de tasa [mm/año]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>Mean difference of rate, InSAR minus GNSS [mm/year]</source>
        <translation>Diferencia media de tasa, InSAR menos GNSS [mm/año]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>Constant added to the anchored velocity [mm/year]</source>
        <translation>Constante añadida a la velocidad anclada [mm/año]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/gnss_compare.py"/>
        <source>Anchored velocity (mm/year)</source>
        <translation>Velocidad anclada (mm/año)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/info.py"/>
        <source>Describe file</source>
        <translation>Describir archivo</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/info.py"/>
        <source>Says what an HDF5 file of ours or MintPy&apos;s holds.</source>
        <translation>Dice qué contiene un archivo HDF5 propio o de MintPy.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/info.py"/>
        <source>info,metadata,attributes,dates,statistics,hdf5,describe</source>
        <translation>información,metadatos,atributos,fechas,estadísticas,HDF5,describir</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/info.py"/>
        <source>Lists what is in an HDF5 file: its kind, grid and extent, dates or interferograms, datasets with shape, unit, least, mean and greatest value and the share of valid pixels, and all attributes with the step and parameters that made it.</source>
        <translation>Enumera lo que hay en un archivo HDF5: su tipo, malla y extensión, fechas o interferogramas, conjuntos de datos con forma, unidad, valor mínimo, medio y máximo y la fracción de píxeles válidos, y todos los atributos con el paso y los parámetros que lo hicieron.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/info.py"/>
        <source>Outputs: the text, in the log and, if asked for, in a file. Values are in the units of the file.</source>
        <translation>Salidas: el texto, en el registro y, si se pide, en un archivo. Los valores están en las unidades del archivo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/info.py"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/info.py"/>
        <source>A stack, time series, product or mask in HDF5.</source>
        <translation>Una pila, serie temporal, producto o máscara en HDF5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/info.py"/>
        <source>Text file</source>
        <translation>Archivo de texto</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/info.py"/>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/info.py"/>
        <source>A file to write the text to.</source>
        <translation>Un archivo en el que se escribe el texto.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/info.py"/>
        <source>What the file holds</source>
        <translation>Lo que contiene el archivo</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Weights of the interferograms</source>
        <translation>Pesos de los interferogramas</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>From coherence: var = inverse phase variance (the best estimate), fim = Fisher information, coh = coherence itself, no = all equal (needs no coherence, the fastest).</source>
        <translation>Según la coherencia: var = varianza de fase inversa (la mejor estimación), fim = información de Fisher, coh = la coherencia misma, no = todos iguales (no necesita coherencia, lo más rápido).</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Drop phases of each interferogram by</source>
        <translation>Descartar fases de cada interferograma por</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>none = use every valid phase; coherence = drop phases of lower coherence than the threshold; connectComponent = drop phases outside reliable connected components.</source>
        <translation>none = usar toda fase válida; coherence = descartar fases de menor coherencia que el umbral; connectComponent = descartar fases fuera de componentes conexas fiables.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Lowest coherence used (0 to 1)</source>
        <translation>Coherencia mínima usada (0 a 1)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>For the choice &apos;coherence&apos; above.</source>
        <translation>Para la opción &apos;coherence&apos; de arriba.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Least interferograms at each date</source>
        <translation>Mínimo de interferogramas en cada fecha</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Pixels with fewer valid interferograms at some date (but the first) are not solved.</source>
        <translation>No se resuelven los píxeles con menos interferogramas válidos en alguna fecha (salvo la primera).</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Minimum norm of</source>
        <translation>Norma mínima de</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>What is made as small as possible where the network of a pixel falls apart: velocity (Berardino et al., 2002) or phase.</source>
        <translation>Lo que se hace lo más pequeño posible donde se rompe la red de un píxel: velocity (velocidad; Berardino et al., 2002) o phase (fase).</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Least temporal coherence of a reliable pixel (0 to 1)</source>
        <translation>Coherencia temporal mínima de un píxel fiable (0 a 1)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Pixels of lower temporal coherence are not usable in the mask; they are solved all the same.</source>
        <translation>Los píxeles de menor coherencia temporal no son utilizables en la máscara; aun así se resuelven.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Smallest reliable region [pixels]</source>
        <translation>Región fiable mínima [píxeles]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Reliable regions of fewer connected pixels are left out of the mask.</source>
        <translation>Las regiones fiables con menos píxeles conexos quedan fuera de la máscara.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Invert network</source>
        <translation>Invertir la red</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Turns the interferograms of a stack into displacement at each date.</source>
        <translation>Convierte los interferogramas de una pila en desplazamiento en cada fecha.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>inversion,sbas,small baseline,time series,displacement,least squares,temporal coherence</source>
        <translation>inversión,SBAS,líneas de base cortas,small baseline,serie temporal,desplazamiento,mínimos cuadrados,coherencia temporal</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Solves, for each pixel, the network of interferograms by weighted least squares for the phase at each date, relative to the reference pixel and the first date, and turns phase into displacement: d = -wavelength / (4 pi) x phase.</source>
        <translation>Resuelve, para cada píxel, la red de interferogramas por mínimos cuadrados ponderados y obtiene la fase en cada fecha, relativa al píxel de referencia y a la primera fecha; la fase se convierte en desplazamiento: d = -longitud de onda / (4 pi) x fase.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Displacement is along the line of sight, in metres, positive toward the radar: uplift, or motion toward the satellite. The stack needs a reference point (&apos;Set reference point&apos;).</source>
        <translation>El desplazamiento es en la línea de vista, en metros, positivo hacia el radar: levantamiento, o movimiento hacia el satélite. La pila necesita un punto de referencia (&apos;Fijar el punto de referencia&apos;).</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Outputs: the time series (timeseries.h5); temporal coherence (0 to 1: how well interferograms agree with each other; above 0.7 is reliable); the number of interferograms used at each pixel; a mask of reliable pixels. All in MintPy&apos;s layout, the coherence and the mask also as map layers.</source>
        <translation>Salidas: la serie temporal (timeseries.h5); la coherencia temporal (0 a 1: lo bien que concuerdan los interferogramas; por encima de 0,7 es fiable); el número de interferogramas usados en cada píxel; una máscara de píxeles fiables. Todo con el formato de MintPy; la coherencia y la máscara, también como capas de mapa.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Pixels that miss interferograms are solved from those they have. Where that leaves several parts, the offset between them is the one of minimum norm.</source>
        <translation>Los píxeles a los que faltan interferogramas se resuelven con los que tienen. Donde eso deja varias partes, el desfase entre ellas es el de norma mínima.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>A stack of interferograms with a reference point, ifgramStack.h5 of ours or MintPy&apos;s.</source>
        <translation>Una pila de interferogramas con un punto de referencia, ifgramStack.h5 propio o de MintPy.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>A raster or HDF5 mask on the grid of the stack: pixels of value 0 are not solved.</source>
        <translation>Una máscara ráster o HDF5 en la malla de la pila: los píxeles de valor 0 no se resuelven.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Displacement at each date, metres, positive toward the radar, timeseries.h5.</source>
        <translation>Desplazamiento en cada fecha, metros, positivo hacia el radar, timeseries.h5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>0 to 1, temporalCoherence.h5.</source>
        <translation>0 a 1, temporalCoherence.h5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Number of interferograms</source>
        <translation>Número de interferogramas</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Used at each pixel, numInvIfgram.h5.</source>
        <translation>Usados en cada píxel, numInvIfgram.h5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>1 = reliable, maskTempCoh.h5.</source>
        <translation>1 = fiable, maskTempCoh.h5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Temporal coherence (map layer)</source>
        <translation>Coherencia temporal (capa de mapa)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Mask of reliable pixels (map layer)</source>
        <translation>Máscara de píxeles fiables (capa de mapa)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Interferograms used</source>
        <translation>Interferogramas usados</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Number of dates</source>
        <translation>Número de fechas</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Number of pixels</source>
        <translation>Número de píxeles</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Solved pixels</source>
        <translation>Píxeles resueltos</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>Reliable pixels</source>
        <translation>Píxeles fiables</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/invert_network.py"/>
        <source>What to know of the network, empty when nothing</source>
        <translation>Lo que conviene saber de la red, vacío si nada</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_series.py"/>
        <source>Displacement series (*.h5 *.he5 *.nc *.tif *.tiff);;All files (*)</source>
        <translation>Series de desplazamiento (*.h5 *.he5 *.nc *.tif *.tiff);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_series.py"/>
        <source>Load displacement series</source>
        <translation>Cargar serie de desplazamiento</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_series.py"/>
        <source>Reads a displacement series that another program or an archive made.</source>
        <translation>Lee una serie de desplazamiento hecha por otro programa o un archivo de datos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_series.py"/>
        <source>import,displacement,time series,opera,disp-s1,licsbas,cum,mintpy,hdf-eos5,he5</source>
        <translation>importar,desplazamiento,serie temporal,OPERA,DISP-S1,LiCSBAS,cum,MintPy,HDF-EOS5,he5</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_series.py"/>
        <source>Reads displacement along the line of sight at many dates, crops and multilooks it if asked, and writes one time series, as Invert network does from interferograms. Products of OPERA DISP-S1 whose reference date moves on are joined to one series. The input itself is never changed.</source>
        <translation>Lee el desplazamiento en la línea de vista en muchas fechas, lo recorta y promedia (multilook) si se pide, y escribe una serie temporal, como hace &apos;Invertir la red&apos; a partir de interferogramas. Los productos OPERA DISP-S1 cuya fecha de referencia avanza se unen en una serie. La entrada misma nunca se cambia.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_series.py"/>
        <source>Outputs: the time series (timeseries.h5 in MintPy&apos;s layout: metres, positive toward the radar) and, as far as the input has them, the geometry (height in metres, angles in degrees), the temporal coherence, the average coherence of the interferograms (both 0 to 1) and the mask of reliable pixels. Of OPERA DISP-S1 a pixel is reliable when at least nine tenths of the products recommend it.</source>
        <translation>Salidas: la serie temporal (timeseries.h5 con el formato de MintPy: metros, positivo hacia el radar) y, si la entrada los tiene, la geometría (altura en metros, ángulos en grados), la coherencia temporal, la coherencia media de los interferogramas (ambas 0 a 1) y la máscara de píxeles fiables. En OPERA DISP-S1 un píxel es fiable cuando lo recomiendan al menos nueve décimos de los productos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_series.py"/>
        <source>Files that are damaged or do not fit are named in the log, with the reason.</source>
        <translation>Los archivos dañados o que no encajan se nombran en el registro, con la razón.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_series.py"/>
        <source>A file of the series (cum.h5, a .he5 file, any product of OPERA: the others in its folder belong to it), or the path of its folder.</source>
        <translation>Un archivo de la serie (cum.h5, un archivo .he5, cualquier producto de OPERA: los demás de su carpeta le pertenecen), o la ruta de su carpeta.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_series.py"/>
        <source>File or folder of the series</source>
        <translation>Archivo o carpeta de la serie</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_series.py"/>
        <source>Format of the series</source>
        <translation>Formato de la serie</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_series.py"/>
        <source>{auto} recognises it by its names. {titles}.</source>
        <translation>{auto} lo reconoce por los nombres. {titles}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_series.py"/>
        <source>Displacement without long wavelengths</source>
        <translation>Desplazamiento sin longitudes de onda largas</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_series.py"/>
        <source>Of OPERA DISP-S1, load the displacement from which everything wider than some kilometres is filtered out, and pixels of low quality on each date; else the whole displacement.</source>
        <translation>En OPERA DISP-S1, cargar el desplazamiento del que se ha filtrado todo lo más ancho que unos kilómetros, y los píxeles de baja calidad en cada fecha; si no, todo el desplazamiento.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_series.py"/>
        <source>Heights in any grid, interpolated to that of the series; they replace its own.</source>
        <translation>Alturas en cualquier malla, interpoladas a la de la serie; sustituyen a las suyas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_series.py"/>
        <source>Elevation model [m]</source>
        <translation>Modelo de elevación [m]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_series.py"/>
        <source>The displacement at each date, timeseries.h5.</source>
        <translation>El desplazamiento en cada fecha, timeseries.h5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_series.py"/>
        <source>Height, angles and water mask on the same grid, geometryGeo.h5.</source>
        <translation>Altura, ángulos y máscara de agua en la misma malla, geometryGeo.h5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_series.py"/>
        <source>How well the series fits its interferograms, 0 to 1, temporalCoherence.h5.</source>
        <translation>Lo bien que la serie se ajusta a sus interferogramas, 0 a 1, temporalCoherence.h5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_series.py"/>
        <source>Coherence of the interferograms, averaged, 0 to 1, avgSpatialCoh.h5.</source>
        <translation>Coherencia media de los interferogramas, 0 a 1, avgSpatialCoh.h5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_series.py"/>
        <source>The mask that the series comes with, maskTempCoh.h5.</source>
        <translation>La máscara con la que viene la serie, maskTempCoh.h5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_series.py"/>
        <source>Number of rows</source>
        <translation>Número de filas</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_series.py"/>
        <source>Number of columns</source>
        <translation>Número de columnas</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>Format of the interferograms</source>
        <translation>Formato de los interferogramas</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>{auto} recognises the folder by its files. {titles}.</source>
        <translation>{auto} reconoce la carpeta por sus archivos. {titles}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>Extent to load</source>
        <translation>Extensión que se carga</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>Only pixels that this rectangle touches are loaded; it may be in any coordinate system. Empty = all.</source>
        <translation>Solo se cargan los píxeles que toca este rectángulo; puede estar en cualquier sistema de coordenadas. Vacío = todos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>Multilook [pixels]</source>
        <translation>Multilook [píxeles]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>This many rows and columns are averaged into one pixel: 1 = full resolution, 2 = a quarter of the pixels. Pixels without data are left out of the mean.</source>
        <translation>Tantas filas y columnas se promedian en un píxel: 1 = resolución completa, 2 = la cuarta parte de los píxeles. Los píxeles sin datos no entran en la media.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>Which one to load when the folder holds several tracks or sensors, such as A064 or D071: the message about them says their names. Empty = there is one.</source>
        <translation>Cuál se carga cuando la carpeta contiene varias trazas o sensores, como A064 o D071: el mensaje sobre ellos dice sus nombres. Vacío = hay una.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>Heights in any grid, interpolated to the grid of the interferograms. Needed where the products come without one; it replaces theirs.</source>
        <translation>Alturas en cualquier malla, interpoladas a la de los interferogramas. Hace falta donde los productos vienen sin él; sustituye al suyo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>A raster, or a mask in HDF5, in any grid: 0 and no data are water. It goes into the geometry file.</source>
        <translation>Un ráster, o una máscara en HDF5, en cualquier malla: 0 y sin datos son agua. Pasa al archivo de geometría.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>Radar wavelength [m]</source>
        <translation>Longitud de onda del radar [m]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>Only where the files do not say it: Sentinel-1 0.0554658, ALOS-2 0.2424525, NISAR 0.2384.</source>
        <translation>Solo donde los archivos no la dicen: Sentinel-1 0.0554658, ALOS-2 0.2424525, NISAR 0.2384.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>Pixel size of data in radar coordinates [m]</source>
        <translation>Tamaño de píxel de los datos en coordenadas de radar [m]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>Of the map grid that they are brought to. Empty = as fine as the data; the log says the size.</source>
        <translation>De la malla de mapa a la que se llevan. Vacío = tan fina como los datos; el registro dice el tamaño.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>Compression of the stack</source>
        <translation>Compresión de la pila</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>none = the fastest; lzf = a little smaller, nearly as fast; gzip = the smallest, slow to write. Values do not change.</source>
        <translation>none = lo más rápido; lzf = algo menor, casi igual de rápido; gzip = lo menor, lento de escribir. Los valores no cambian.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>Load interferograms</source>
        <translation>Cargar interferogramas</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>Reads a folder of unwrapped interferograms into one stack file.</source>
        <translation>Lee una carpeta de interferogramas desenrollados en un archivo de pila.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>import,interferograms,unwrapped,stack,gamma,hyp3,aria,licsar,mintpy,ifgramstack</source>
        <translation>importar,interferogramas,desenrollados,pila,GAMMA,HyP3,ARIA,LiCSAR,MintPy,ifgramStack</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>Reads all unwrapped interferograms of a folder, with their coherence, connected components and geometry, crops and multilooks them if asked, and writes one stack. The folder itself is never changed.</source>
        <translation>Lee todos los interferogramas desenrollados de una carpeta, con su coherencia, componentes conexas y geometría, los recorta y promedia (multilook) si se pide, y escribe una pila. La carpeta misma nunca se cambia.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>Outputs: the stack (ifgramStack.h5 in MintPy&apos;s layout: phase in radians, positive away from the radar; pairs earlier_later; perpendicular baselines in metres) and the geometry (geometryGeo.h5: height in metres, angles in degrees, water mask). MintPy reads both.</source>
        <translation>Salidas: la pila (ifgramStack.h5 con el formato de MintPy: fase en radianes, positiva alejándose del radar; pares anterior_posterior; líneas base perpendiculares en metros) y la geometría (geometryGeo.h5: altura en metros, ángulos en grados, máscara de agua). MintPy lee ambas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>Zips of HyP3, LiCSAR and other GeoTIFFs are read as they are, without unpacking. Instead of a folder, a text file (.txt) may be given that names files, folders or addresses, one a line: of GeoTIFFs on a server (https://..., or /vsis3/... of GDAL) only the part that is loaded crosses the network; zips of HyP3 are read there as well. Products in HDF5 or netCDF (ARIA, NISAR, OPERA) are to be downloaded.</source>
        <translation>Los zips de HyP3, LiCSAR y otros GeoTIFF se leen tal como están, sin descomprimirlos. En lugar de una carpeta puede darse un archivo de texto (.txt) que nombra archivos, carpetas o direcciones, uno por línea: de los GeoTIFF en un servidor (https://..., o /vsis3/... de GDAL) solo pasa por la red la parte que se carga; también los zips de HyP3 se leen allí. Los productos en HDF5 o netCDF (ARIA, NISAR, OPERA) hay que descargarlos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>What a folder of each format holds:</source>
        <translation>Lo que contiene una carpeta de cada formato:</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>The folder with the interferograms; folders below it are searched too. Or a text file (.txt) of files and addresses, one a line.</source>
        <translation>La carpeta con los interferogramas; también se busca en sus subcarpetas. O un archivo de texto (.txt) con archivos y direcciones, uno por línea.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>Folder of interferograms</source>
        <translation>Carpeta de interferogramas</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>The stack of interferograms, ifgramStack.h5.</source>
        <translation>La pila de interferogramas, ifgramStack.h5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>Delays of troposphere, solid Earth tide and ionosphere that some products come with, delayStack.h5; nothing is written when there are none.</source>
        <translation>Retardos de troposfera, marea terrestre e ionosfera con los que vienen algunos productos, delayStack.h5; no se escribe nada si no los hay.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/load_stack.py"/>
        <source>Delays</source>
        <translation>Retardos</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Longest temporal baseline [days]</source>
        <translation>Línea base temporal máxima [días]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Interferograms that span more days are dropped. Empty = no limit.</source>
        <translation>Se descartan los interferogramas que abarcan más días. Vacío = sin límite.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Largest perpendicular baseline [m]</source>
        <translation>Línea base perpendicular máxima [m]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Interferograms of a larger baseline, of either sign, are dropped. Empty = no limit.</source>
        <translation>Se descartan los interferogramas de mayor línea base, de cualquier signo. Vacío = sin límite.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Connections of each date</source>
        <translation>Conexiones de cada fecha</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Each date is joined with this many following dates at most. Empty = no limit.</source>
        <translation>Cada fecha se une como mucho con tantas fechas siguientes. Vacío = sin límite.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>First date</source>
        <translation>Primera fecha</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Interferograms that begin earlier are dropped. Empty = from the beginning.</source>
        <translation>Se descartan los interferogramas que empiezan antes. Vacío = desde el principio.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Last date</source>
        <translation>Última fecha</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Interferograms that end later are dropped. Empty = to the end.</source>
        <translation>Se descartan los interferogramas que terminan después. Vacío = hasta el final.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Interferograms with one of these dates are dropped, for instance 20180106 2018-01-30.</source>
        <translation>Se descartan los interferogramas con una de estas fechas, por ejemplo 20180106 2018-01-30.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Pairs of dates, for instance 20180106_20180130 20180130_20180307.</source>
        <translation>Pares de fechas, por ejemplo 20180106_20180130 20180130_20180307.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Interferograms to exclude, by position</source>
        <translation>Interferogramas que se excluyen, por posición</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Positions among all interferograms of the stack, counted from 0, for instance 3 10:15.</source>
        <translation>Posiciones entre todos los interferogramas de la pila, contadas desde 0, por ejemplo 3 10:15.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Lowest mean coherence (0 to 1)</source>
        <translation>Coherencia media mínima (0 a 1)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Interferograms of lower coherence, averaged over the area, are dropped. Empty = no limit.</source>
        <translation>Se descartan los interferogramas de menor coherencia, promediada en el área. Vacío = sin límite.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Lowest share of coherent pixels (0 to 1)</source>
        <translation>Fracción mínima de píxeles coherentes (0 a 1)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Interferograms in which a smaller share of the area is coherent are dropped. Empty = no limit.</source>
        <translation>Se descartan los interferogramas en los que es coherente una fracción menor del área. Vacío = sin límite.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Coherence of a coherent pixel (0 to 1)</source>
        <translation>Coherencia de un píxel coherente (0 a 1)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>A pixel counts as coherent in that share when its coherence is above this.</source>
        <translation>En esa fracción, un píxel cuenta como coherente cuando su coherencia es mayor que esta.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Keep the minimum spanning tree</source>
        <translation>Conservar el árbol de expansión mínima</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Interferograms that join the dates best are kept although their coherence is low, so that the network does not fall apart. Those dropped for their baseline or their dates stay dropped.</source>
        <translation>Los interferogramas que mejor unen las fechas se conservan aunque su coherencia sea baja, para que la red no se rompa. Los descartados por su línea base o sus fechas siguen descartados.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Stack with the new network</source>
        <translation>Pila con la nueva red</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Interferograms kept</source>
        <translation>Interferogramas conservados</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Dates kept</source>
        <translation>Fechas conservadas</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Connected parts</source>
        <translation>Partes conexas</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>The network in words</source>
        <translation>La red en palabras</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>What is wrong with the network, empty when nothing is</source>
        <translation>Lo que falla en la red, vacío si nada</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>A copy of the stack with the change. When it is skipped, the given stack file itself is changed.</source>
        <translation>Una copia de la pila con el cambio. Si se omite, se cambia el propio archivo de pila dado.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Modify network</source>
        <translation>Modificar la red</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Chooses the interferograms to use by baseline, date, coherence, or by hand.</source>
        <translation>Elige los interferogramas que se usan por línea base, fecha, coherencia o a mano.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>network,select,drop,interferograms,baseline,coherence,spanning tree,dates</source>
        <translation>red,seleccionar,descartar,interferogramas,línea base,coherencia,árbol de expansión,fechas</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Marks each interferogram of a stack as used or dropped. All are judged anew: what was dropped before comes back when it meets the conditions. An interferogram that fails one condition is dropped.</source>
        <translation>Marca cada interferograma de una pila como usado o descartado. Todos se juzgan de nuevo: lo que se descartó antes vuelve si cumple las condiciones. Un interferograma que no cumple una condición se descarta.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Coherence is averaged over the area and the mask, without pixels of coherence 0. The minimum spanning tree protects the most coherent interferograms that join the dates from the conditions on coherence.</source>
        <translation>La coherencia se promedia en el área y la máscara, sin los píxeles de coherencia 0. El árbol de expansión mínima protege de las condiciones de coherencia a los interferogramas más coherentes que unen las fechas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Outputs: the stack (a copy, or the same file when no copy is asked for; pixels are not changed), the number of interferograms, dates and connected parts, and a warning when the network falls apart: displacement between parts is not measured. The log says why each interferogram is dropped.</source>
        <translation>Salidas: la pila (una copia, o el mismo archivo si no se pide copia; los píxeles no se cambian), el número de interferogramas, fechas y partes conexas, y un aviso cuando la red se rompe: el desplazamiento entre las partes no está medido. El registro dice por qué se descarta cada interferograma.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>A stack of interferograms, ifgramStack.h5 of ours or MintPy&apos;s.</source>
        <translation>Una pila de interferogramas, ifgramStack.h5 propio o de MintPy.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Coherence is looked at inside this rectangle only; any coordinate system. Empty = everywhere.</source>
        <translation>La coherencia solo se mira dentro de este rectángulo; cualquier sistema de coordenadas. Vacío = en todas partes.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Area of the coherence</source>
        <translation>Área de la coherencia</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Coherence is looked at only where this raster or HDF5 mask, on the grid of the stack, is not 0.</source>
        <translation>La coherencia solo se mira donde esta máscara ráster o HDF5, en la malla de la pila, no es 0.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Mask of the coherence</source>
        <translation>Máscara de la coherencia</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/modify_network.py"/>
        <source>Copy of the stack with the new network</source>
        <translation>Copia de la pila con la nueva red</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/phase_bias.py"/>
        <source>Check phase bias</source>
        <translation>Comprobar el sesgo de fase</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/phase_bias.py"/>
        <source>Finds where soil moisture and vegetation bias short interferograms, and by how much.</source>
        <translation>Encuentra dónde la humedad del suelo y la vegetación sesgan los interferogramas cortos, y en cuánto.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/phase_bias.py"/>
        <source>closure,phase bias,fading signal,soil moisture,vegetation,loop,quality,closure_phase_bias</source>
        <translation>cierre,sesgo de fase,fading signal,humedad del suelo,vegetación,bucle,calidad,closure_phase_bias</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/phase_bias.py"/>
        <source>Over fields, forests and wet soil, interferograms of few days carry a phase that is no motion. It adds up to a false velocity of millimetres to centimetres a year, and temporal coherence does not show it. It does show in loops: the sum of consecutive interferograms differs from the one over all their steps.</source>
        <translation>Sobre campos, bosques y suelo húmedo, los interferogramas de pocos días llevan una fase que no es movimiento. Se suma hasta una velocidad falsa de milímetros a centímetros al año, y la coherencia temporal no la muestra. Sí se ve en los bucles: la suma de interferogramas consecutivos difiere del que abarca todos sus pasos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/phase_bias.py"/>
        <source>The loops of one level (number of steps) are averaged. Where the mean is significant, the mask is 0: do not trust slow motion there, or use longer interferograms. The stack must hold interferograms over that many steps; dropped ones count too. Choose a level at which the bias has faded, of a month or more.</source>
        <translation>Se promedian los bucles de un nivel (número de pasos). Donde la media es significativa, la máscara es 0: no se fíe allí del movimiento lento, o use interferogramas más largos. La pila debe contener interferogramas de tantos pasos; los descartados también cuentan. Elija un nivel en el que el sesgo se haya desvanecido, de un mes o más.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/phase_bias.py"/>
        <source>Outputs: phaseBias.h5 with the velocity that the bias adds in this network (m/year, positive toward the radar, relative to the reference point; subtract it from the velocity), amplitude and angle of the mean closure phase, and the phase that one-step interferograms add up (radians); maskClosurePhase.h5 (1 = not significant); and map layers.</source>
        <translation>Salidas: phaseBias.h5 con la velocidad que añade el sesgo en esta red (m/año, positiva hacia el radar, relativa al punto de referencia; réstela de la velocidad), amplitud y ángulo de la fase de cierre media, y la fase que suman los interferogramas de un paso (radianes); maskClosurePhase.h5 (1 = no significativo); y capas de mapa.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/phase_bias.py"/>
        <source>Number of steps after which interferograms count as free of bias. Empty = the largest with enough loops.</source>
        <translation>Número de pasos a partir del cual los interferogramas se consideran sin sesgo. Vacío = el mayor con bastantes bucles.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/phase_bias.py"/>
        <source>Level free of bias [steps]</source>
        <translation>Nivel sin sesgo [pasos]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/phase_bias.py"/>
        <source>How many times the standard deviation of noise a mean closure phase must be to be significant.</source>
        <translation>Cuántas veces la desviación estándar del ruido debe ser una fase de cierre media para ser significativa.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/phase_bias.py"/>
        <source>Standard deviations</source>
        <translation>Desviaciones estándar</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/phase_bias.py"/>
        <source>Length of the mean of the closure phases, 0 to 1, below which they are noise and say nothing.</source>
        <translation>Longitud de la media de las fases de cierre, 0 a 1, por debajo de la cual son ruido y no dicen nada.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/phase_bias.py"/>
        <source>Least amplitude</source>
        <translation>Amplitud mínima</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/phase_bias.py"/>
        <source>For interferograms that are shifted by a constant each, such as those that ARIA-tools stitched: choose a reference point that is free of bias.</source>
        <translation>Para interferogramas desplazados cada uno en una constante, como los que unió ARIA-tools: elija un punto de referencia sin sesgo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/phase_bias.py"/>
        <source>Relative to the reference point</source>
        <translation>Relativo al punto de referencia</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/phase_bias.py"/>
        <source>Velocity bias and mean closure phase, phaseBias.h5.</source>
        <translation>Sesgo de velocidad y fase de cierre media, phaseBias.h5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/phase_bias.py"/>
        <source>Phase bias</source>
        <translation>Sesgo de fase</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/phase_bias.py"/>
        <source>1 where closure is not significant, maskClosurePhase.h5.</source>
        <translation>1 donde el cierre no es significativo, maskClosurePhase.h5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/phase_bias.py"/>
        <source>Velocity bias in mm/year as a GeoTIFF with its style; positive toward the radar.</source>
        <translation>Sesgo de velocidad en mm/año como GeoTIFF con su estilo; positivo hacia el radar.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/phase_bias.py"/>
        <source>Velocity bias (mm/year, map layer)</source>
        <translation>Sesgo de velocidad (mm/año, capa de mapa)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/phase_bias.py"/>
        <source>The mask as a GeoTIFF with its style.</source>
        <translation>La máscara como GeoTIFF con su estilo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/phase_bias.py"/>
        <source>Level taken as free of bias</source>
        <translation>Nivel tomado como sin sesgo</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/phase_bias.py"/>
        <source>Number of loops</source>
        <translation>Número de bucles</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/phase_bias.py"/>
        <source>Velocity bias (mm/year)</source>
        <translation>Sesgo de velocidad (mm/año)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/phase_bias.py"/>
        <source>Without phase bias</source>
        <translation>Sin sesgo de fase</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/plot_network.py"/>
        <source>Plot network</source>
        <translation>Representar la red</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/plot_network.py"/>
        <source>Shows the network of interferograms as a table and as pictures.</source>
        <translation>Muestra la red de interferogramas como tabla y como imágenes.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/plot_network.py"/>
        <source>network,plot,picture,table,baseline,coherence matrix,pairs</source>
        <translation>red,gráfico,imagen,tabla,línea base,matriz de coherencia,pares</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/plot_network.py"/>
        <source>Lists the interferograms of a stack with their baselines and mean coherence over the image, and draws the network (dates over perpendicular baseline), the coherence matrix, the coherence of each date, and the baselines of the dates.</source>
        <translation>Enumera los interferogramas de una pila con sus líneas base y coherencia media en la imagen, y dibuja la red (fechas según la línea base perpendicular), la matriz de coherencia, la coherencia de cada fecha y las líneas base de las fechas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/plot_network.py"/>
        <source>Outputs: a table with one row for each interferogram: index (position in the stack, from 0), first and second date, days, bperp (perpendicular baseline, metres), coherence (0 to 1), kept (used or dropped); and a folder of pictures, PNG or SVG.</source>
        <translation>Salidas: una tabla con una fila por interferograma: index (posición en la pila, desde 0), primera y segunda fecha, days, bperp (línea base perpendicular, metros), coherence (0 a 1), kept (usado o descartado); y una carpeta de imágenes, PNG o SVG.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/plot_network.py"/>
        <source>png = pixels, svg = lines that stay sharp at any size.</source>
        <translation>png = píxeles, svg = líneas nítidas a cualquier tamaño.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/plot_network.py"/>
        <source>Format of the pictures</source>
        <translation>Formato de las imágenes</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/plot_network.py"/>
        <source>Table of interferograms</source>
        <translation>Tabla de interferogramas</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/plot_network.py"/>
        <source>One row for each interferogram.</source>
        <translation>Una fila por interferograma.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/plot_network.py"/>
        <source>Folder of pictures</source>
        <translation>Carpeta de imágenes</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/plot_network.py"/>
        <source>Where the pictures are written; files of the same names are replaced.</source>
        <translation>Dónde se escriben las imágenes; se sustituyen los archivos de igual nombre.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/plot_network.py"/>
        <source>Picture of the network</source>
        <translation>Imagen de la red</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/plot_network.py"/>
        <source>Picture of the baselines</source>
        <translation>Imagen de las líneas base</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/plot_network.py"/>
        <source>Picture of the coherence matrix</source>
        <translation>Imagen de la matriz de coherencia</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/plot_network.py"/>
        <source>Picture of the coherence of each date</source>
        <translation>Imagen de la coherencia de cada fecha</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>Project line of sight (vertical, downslope)</source>
        <translation>Proyectar la línea de vista (vertical, ladera abajo)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>Takes motion along the line of sight for vertical, downslope or horizontal motion.</source>
        <translation>Toma el movimiento en la línea de vista como movimiento vertical, ladera abajo u horizontal.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>project,line of sight,los,vertical,downslope,slope,landslide,subsidence,visibility,r-index,layover,shadow</source>
        <translation>proyectar,línea de vista,LOS,vertical,ladera abajo,pendiente,deslizamiento,subsidencia,visibilidad,índice R,layover,sombra</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>When only one track is there and the direction of motion is known, such as subsidence or a landslide that follows the slope, the motion is the one along the line of sight divided by the sensitivity: what 1 mm of it is along the line of sight. Pixels of too small a sensitivity are left out.</source>
        <translation>Cuando solo hay una traza y se conoce la dirección del movimiento, como en la subsidencia o en un deslizamiento que sigue la ladera, el movimiento es el de la línea de vista dividido por la sensibilidad: lo que 1 mm de él es en la línea de vista. Se omiten los píxeles de sensibilidad demasiado pequeña.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>Signs: vertical is positive up, downslope positive down the slope (negative there would be motion uphill: the assumption fails, or noise), azimuth positive along the given direction.</source>
        <translation>Signos: vertical es positivo hacia arriba, downslope positivo ladera abajo (negativo sería allí movimiento ladera arriba: la hipótesis falla, o es ruido), azimuth positivo a lo largo de la dirección dada.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>Visibility, from slope, aspect and line of sight of each pixel: 3 = seen well, 2 = foreshortened (R-index below 0.33), 1 = layover (R-index 0 or less), 0 = shadow. Shadow and layover that other slopes cast are not in it.</source>
        <translation>Visibilidad, según pendiente, orientación y línea de vista de cada píxel: 3 = bien visible, 2 = acortado (índice R menor que 0,33), 1 = inversión por relieve (layover; índice R 0 o menor), 0 = sombra. No incluye la sombra ni la inversión que proyectan otras laderas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>Outputs: a velocity or time series file like the input (m/year or m), its map layer, and an HDF5 file with sensitivity (-1 to 1), rIndex, visibility, slope and aspect (degrees), with their map layers.</source>
        <translation>Salidas: un archivo de velocidad o de serie temporal como la entrada (m/año o m), su capa de mapa, y un archivo HDF5 con sensitivity (-1 a 1), rIndex, visibility, slope y aspect (grados), con sus capas de mapa.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>velocity.h5 or timeseries.h5 of ours or MintPy&apos;s, geocoded.</source>
        <translation>velocity.h5 o timeseries.h5 propio o de MintPy, geocodificado.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>Velocity or time series</source>
        <translation>Velocidad o serie temporal</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>Incidence and azimuth angles, on any grid. Empty = geometryGeo.h5 beside the file or in &apos;inputs&apos; there.</source>
        <translation>Ángulos de incidencia y acimut, en cualquier malla. Vacío = geometryGeo.h5 junto al archivo o allí en &apos;inputs&apos;.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>Pixels that are 0 in this raster or HDF5 file are left out, such as maskTempCoh.h5.</source>
        <translation>Los píxeles que son 0 en este ráster o archivo HDF5 se omiten, como maskTempCoh.h5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>vertical = subsidence and uplift, downslope = landslides, azimuth = a horizontal direction.</source>
        <translation>vertical = subsidencia y levantamiento, downslope = deslizamientos, azimuth = una dirección horizontal.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>Direction of motion</source>
        <translation>Dirección del movimiento</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>For azimuth: motion in this direction is positive.</source>
        <translation>Para azimuth: el movimiento en esta dirección es positivo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>Horizontal direction [degrees clockwise from north]</source>
        <translation>Dirección horizontal [grados desde el norte, en sentido horario]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>Heights in metres, a raster or HDF5. Empty = those of the geometry file.</source>
        <translation>Alturas en metros, un ráster o HDF5. Vacío = las del archivo de geometría.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>Elevation model</source>
        <translation>Modelo de elevación</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>Noise grows by 1 / sensitivity: 0.2 lets five times the noise in.</source>
        <translation>El ruido crece con 1 / sensibilidad: 0,2 deja pasar cinco veces más.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>Least sensitivity (0 to 1)</source>
        <translation>Sensibilidad mínima (0 a 1)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>A file of the same kind as the input, along the direction.</source>
        <translation>Un archivo del mismo tipo que la entrada, a lo largo de la dirección.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>Motion along the direction</source>
        <translation>Movimiento a lo largo de la dirección</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>Sensitivity, R-index, class of visibility, slope and aspect.</source>
        <translation>Sensibilidad, índice R, clase de visibilidad, pendiente y orientación.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>Visibility</source>
        <translation>Visibilidad</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>In mm/year as a GeoTIFF with its style; of a velocity only, not of a time series.</source>
        <translation>En mm/año como GeoTIFF con su estilo; solo de una velocidad, no de una serie temporal.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>Velocity along the direction (mm/year, map layer)</source>
        <translation>Velocidad a lo largo de la dirección (mm/año, capa de mapa)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>What 1 mm of motion is along the line of sight; negative = away from the radar.</source>
        <translation>Lo que 1 mm de movimiento es en la línea de vista; negativo = alejándose del radar.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>Sensitivity (map layer)</source>
        <translation>Sensibilidad (capa de mapa)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>0 or less is layover, 1 is a slope along the line of sight; where heights are known.</source>
        <translation>0 o menos es inversión por relieve, 1 es una ladera a lo largo de la línea de vista; donde se conocen las alturas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>R-index (map layer)</source>
        <translation>Índice R (capa de mapa)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>Seen well, foreshortened, layover or shadow; where heights are known.</source>
        <translation>Bien visible, acortado, inversión por relieve o sombra; donde se conocen las alturas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>Visibility (map layer)</source>
        <translation>Visibilidad (capa de mapa)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>Velocity along the direction (mm/year)</source>
        <translation>Velocidad a lo largo de la dirección (mm/año)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/project_los.py"/>
        <source>R-index</source>
        <translation>Índice R</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/quick_overview.py"/>
        <source>Quick overview</source>
        <translation>Vista rápida</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/quick_overview.py"/>
        <source>Velocity by stacking, and where interferograms are unwrapped wrongly, before any inversion.</source>
        <translation>Velocidad por apilamiento, y dónde los interferogramas están mal desenrollados, antes de toda inversión.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/quick_overview.py"/>
        <source>overview,stacking,triplet,closure,unwrapping error,quick_overview,average</source>
        <translation>vista rápida,apilamiento,stacking,trío,cierre,error de desenrollado,quick_overview,media</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/quick_overview.py"/>
        <source>Reads the stack once and makes two maps. The first is the mean of phase / time over the interferograms: a rough velocity that shows whether the data are what you expect.</source>
        <translation>Lee la pila una vez y hace dos mapas. El primero es la media de fase / tiempo sobre los interferogramas: una velocidad aproximada que muestra si los datos son lo que se espera.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/quick_overview.py"/>
        <source>The second counts for each pixel the triplets of interferograms that close to a whole number of cycles other than 0. Where many do, unwrapping went wrong: correct it before the inversion.</source>
        <translation>El segundo cuenta para cada píxel los tríos de interferogramas que se cierran en un número entero de ciclos distinto de 0. Donde son muchos, falló el desenrollado de fase: corríjalo antes de la inversión.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/quick_overview.py"/>
        <source>Outputs: avgPhaseVelocity.h5 (m/year, positive toward the radar) and numTriNonzeroIntAmbiguity.h5 (number of triplets), and both as map layers.</source>
        <translation>Salidas: avgPhaseVelocity.h5 (m/año, positivo hacia el radar) y numTriNonzeroIntAmbiguity.h5 (número de tríos), y ambos como capas de mapa.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/quick_overview.py"/>
        <source>A raster or HDF5 mask on the grid of the stack: pixels of 0 (water) are left out.</source>
        <translation>Una máscara ráster o HDF5 en la malla de la pila: los píxeles con 0 (agua) se omiten.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/quick_overview.py"/>
        <source>Velocity by stacking, metres per year, avgPhaseVelocity.h5.</source>
        <translation>Velocidad por apilamiento, metros por año, avgPhaseVelocity.h5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/quick_overview.py"/>
        <source>Velocity by stacking</source>
        <translation>Velocidad por apilamiento</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/quick_overview.py"/>
        <source>Number of triplets, numTriNonzeroIntAmbiguity.h5.</source>
        <translation>Número de tríos, numTriNonzeroIntAmbiguity.h5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/quick_overview.py"/>
        <source>Triplets that do not close</source>
        <translation>Tríos que no se cierran</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/quick_overview.py"/>
        <source>Velocity by stacking in mm/year as a GeoTIFF with its style; positive toward the radar.</source>
        <translation>Velocidad por apilamiento en mm/año como GeoTIFF con su estilo; positiva hacia el radar.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/quick_overview.py"/>
        <source>Velocity by stacking (mm/year, map layer)</source>
        <translation>Velocidad por apilamiento (mm/año, capa de mapa)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/quick_overview.py"/>
        <source>Number of triplets as a GeoTIFF with its style.</source>
        <translation>Número de tríos como GeoTIFF con su estilo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/quick_overview.py"/>
        <source>Triplets that do not close (map layer)</source>
        <translation>Tríos que no se cierran (capa de mapa)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/quick_overview.py"/>
        <source>Triplets in the network</source>
        <translation>Tríos en la red</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/quick_overview.py"/>
        <source>Velocity by stacking (mm/year)</source>
        <translation>Velocidad por apilamiento (mm/año)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_date.py"/>
        <source>Makes displacement zero on another date, best one of little noise.</source>
        <translation>Hace cero el desplazamiento en otra fecha, mejor en una con poco ruido.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_date.py"/>
        <source>reference date,zero,first date,reference_date</source>
        <translation>fecha de referencia,cero,primera fecha,reference_date</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_date.py"/>
        <source>Displacement is relative to one date, whose noise is part of all others: with a stormy day as the reference, every date looks off by the same pattern. &apos;Noise of the dates&apos; names the quietest one.</source>
        <translation>El desplazamiento es relativo a una fecha, cuyo ruido forma parte de todas las demás: con un día de tormenta como referencia, cada fecha se aparta según el mismo patrón. &apos;Ruido de las fechas&apos; nombra la más tranquila.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_date.py"/>
        <source>Velocity does not depend on the reference date; only its intercept does.</source>
        <translation>La velocidad no depende de la fecha de referencia; solo su ordenada en el origen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_date.py"/>
        <source>Output: the series in metres, zero on the new date, with baselines relative to it.</source>
        <translation>Salida: la serie en metros, cero en la nueva fecha, con líneas base relativas a ella.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_date.py"/>
        <source>A date of the series, for instance 20180412.</source>
        <translation>Una fecha de la serie, por ejemplo 20180412.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_date.py"/>
        <source>Reference date</source>
        <translation>Fecha de referencia</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_date.py"/>
        <source>The reference date is empty; give a date of the series, for instance 20180412.</source>
        <translation>La fecha de referencia está vacía; dé una fecha de la serie, por ejemplo 20180412.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_point.py"/>
        <source>Reference point</source>
        <translation>Punto de referencia</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_point.py"/>
        <source>A point on stable ground near the area of interest, in any coordinate system; without one, in that of the data. Empty (and no row and column) = the most coherent pixel is chosen.</source>
        <translation>Un punto en terreno estable cerca del área de interés, en cualquier sistema de coordenadas; sin él, en el de los datos. Vacío (y sin fila ni columna) = se elige el píxel más coherente.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_point.py"/>
        <source>Row of the reference pixel</source>
        <translation>Fila del píxel de referencia</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_point.py"/>
        <source>Counted from 0 at the top; instead of a point on the map, together with the column.</source>
        <translation>Contada desde 0 arriba; en lugar de un punto en el mapa, junto con la columna.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_point.py"/>
        <source>Column of the reference pixel</source>
        <translation>Columna del píxel de referencia</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_point.py"/>
        <source>Counted from 0 at the left; instead of a point on the map, together with the row.</source>
        <translation>Contada desde 0 a la izquierda; en lugar de un punto en el mapa, junto con la fila.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_point.py"/>
        <source>Least average coherence of the chosen pixel (0 to 1)</source>
        <translation>Coherencia media mínima del píxel elegido (0 a 1)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_point.py"/>
        <source>When the pixel is chosen automatically and none has this average coherence, the tool stops; 0 = take the best there is.</source>
        <translation>Si el píxel se elige automáticamente y ninguno tiene esta coherencia media, la herramienta se detiene; 0 = tomar el mejor que haya.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_point.py"/>
        <source>Set reference point</source>
        <translation>Fijar el punto de referencia</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_point.py"/>
        <source>Sets the pixel whose displacement is zero: on the map, by row and column, or automatically.</source>
        <translation>Fija el píxel cuyo desplazamiento es cero: en el mapa, por fila y columna o automáticamente.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_point.py"/>
        <source>reference,point,pixel,zero,seed,stable</source>
        <translation>referencia,punto,píxel,cero,semilla,estable</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_point.py"/>
        <source>InSAR measures displacement relative to a reference pixel. It should be stable, coherent, and near the area of interest, and it must have phase in every interferogram that is used.</source>
        <translation>InSAR mide el desplazamiento relativo a un píxel de referencia. Debe ser estable, coherente y cercano al área de interés, y tener fase en cada interferograma que se usa.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_point.py"/>
        <source>Without a point, the pixel of the highest average coherence is chosen. A point that will not do is refused, and the message names the nearest one that will.</source>
        <translation>Sin punto, se elige el píxel de mayor coherencia media. Un punto que no sirve se rechaza, y el mensaje nombra el más próximo que sirve.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_point.py"/>
        <source>Outputs: the stack (a copy, or the same file when no copy is asked for; the phase is not changed), the row and column counted from 0, the map coordinates of the pixel&apos;s centre, and its average coherence.</source>
        <translation>Salidas: la pila (una copia, o el mismo archivo si no se pide copia; la fase no se cambia), la fila y la columna contadas desde 0, las coordenadas de mapa del centro del píxel y su coherencia media.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_point.py"/>
        <source>A raster or HDF5 mask on the grid of the stack: where it is 0 (water) there is no reference.</source>
        <translation>Una máscara ráster o HDF5 en la malla de la pila: donde es 0 (agua) no hay referencia.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_point.py"/>
        <source>Copy of the stack with the reference point</source>
        <translation>Copia de la pila con el punto de referencia</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_point.py"/>
        <source>Stack with the reference point</source>
        <translation>Pila con el punto de referencia</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_point.py"/>
        <source>Map x of the reference pixel</source>
        <translation>x de mapa del píxel de referencia</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_point.py"/>
        <source>Map y of the reference pixel</source>
        <translation>y de mapa del píxel de referencia</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reference_point.py"/>
        <source>Average coherence of the reference pixel</source>
        <translation>Coherencia media del píxel de referencia</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/remove_plate_motion.py"/>
        <source>Removes the rotation of a tectonic plate, which looks like a ramp over a wide scene.</source>
        <translation>Quita la rotación de una placa tectónica, que en una escena ancha parece una rampa.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/remove_plate_motion.py"/>
        <source>plate,tectonic,itrf,euler pole,rotation,ramp,plate_motion</source>
        <translation>placa,tectónica,ITRF,polo de Euler,rotación,rampa,plate_motion</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/remove_plate_motion.py"/>
        <source>A plate moves by centimetres a year relative to the satellite&apos;s orbit. Since the line of sight changes across a scene, this common motion leaves a ramp of some mm/year. It is computed from the rotation of the plate in ITRF2014 and subtracted.</source>
        <translation>Una placa se mueve centímetros al año respecto a la órbita del satélite. Como la línea de vista cambia a lo largo de una escena, este movimiento común deja una rampa de algunos mm/año. Se calcula con la rotación de la placa en ITRF2014 y se resta.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/remove_plate_motion.py"/>
        <source>Use it for wide scenes of slow motion, or when series of several tracks are joined.</source>
        <translation>Úselo para escenas anchas de movimiento lento, o cuando se unen series de varias trazas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/remove_plate_motion.py"/>
        <source>Outputs: the corrected series and, if asked for, the plate&apos;s motion as a series of its own; metres along the line of sight, positive toward the radar.</source>
        <translation>Salidas: la serie corregida y, si se pide, el movimiento de la placa como serie propia; metros en la línea de vista, positivo hacia el radar.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/remove_plate_motion.py"/>
        <source>The plate that the scene lies on.</source>
        <translation>La placa sobre la que está la escena.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/remove_plate_motion.py"/>
        <source>Plate</source>
        <translation>Placa</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/remove_plate_motion.py"/>
        <source>Plate motion time series</source>
        <translation>Serie temporal del movimiento de placa</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/remove_ramp.py"/>
        <source>Fits a plane or a quadratic surface to each date and subtracts it.</source>
        <translation>Ajusta un plano o una superficie cuadrática a cada fecha y la resta.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/remove_ramp.py"/>
        <source>ramp,deramp,plane,orbit,trend,long wavelength,remove_ramp</source>
        <translation>rampa,plano,órbita,tendencia,longitud de onda larga,remove_ramp</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/remove_ramp.py"/>
        <source>Fits a ramp to the reliable pixels of each date by least squares and subtracts it from all pixels. It takes away what is smooth over the whole scene: errors of orbits, ionosphere, the long waves of troposphere and tides, plate motion - and ground motion that is as wide as the scene.</source>
        <translation>Ajusta por mínimos cuadrados una rampa a los píxeles fiables de cada fecha y la resta de todos los píxeles. Quita lo que es suave en toda la escena: errores de órbita, ionosfera, las ondas largas de troposfera y mareas, movimiento de placa - y el movimiento del terreno que es tan ancho como la escena.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/remove_ramp.py"/>
        <source>For landslides and towns a linear ramp is safe; leave the moving area out with the mask where it fills much of the scene. The reference point stays at 0.</source>
        <translation>Para deslizamientos y ciudades, una rampa lineal es segura; excluya con la máscara el área en movimiento donde ocupe mucho de la escena. El punto de referencia se queda en 0.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/remove_ramp.py"/>
        <source>Output: the corrected series, metres along the line of sight, positive toward the radar.</source>
        <translation>Salida: la serie corregida, metros en la línea de vista, positivo hacia el radar.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/remove_ramp.py"/>
        <source>linear = a plane, quadratic = a curved surface; _range only along the columns, _azimuth the rows.</source>
        <translation>linear = un plano, quadratic = una superficie curva; _range solo a lo largo de las columnas, _azimuth de las filas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reset_network.py"/>
        <source>Reset network</source>
        <translation>Restablecer la red</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reset_network.py"/>
        <source>Uses all interferograms of a stack again.</source>
        <translation>Vuelve a usar todos los interferogramas de una pila.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reset_network.py"/>
        <source>network,reset,restore,keep,interferograms</source>
        <translation>red,restablecer,restaurar,conservar,interferogramas</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reset_network.py"/>
        <source>Takes back what &apos;Modify network&apos; dropped: every interferogram of the stack is used again.</source>
        <translation>Deshace lo que descartó &apos;Modificar la red&apos;: se usan de nuevo todos los interferogramas de la pila.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reset_network.py"/>
        <source>Outputs: the stack (a copy, or the same file when no copy is asked for), and the number of interferograms, dates and connected parts.</source>
        <translation>Salidas: la pila (una copia, o el mismo archivo si no se pide copia) y el número de interferogramas, fechas y partes conexas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/reset_network.py"/>
        <source>Copy of the stack with the whole network</source>
        <translation>Copia de la pila con toda la red</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/residual_noise.py"/>
        <source>Taken away from each date before, since ramps are no noise of single pixels; no = none.</source>
        <translation>Se quita antes de cada fecha, ya que las rampas no son ruido de píxeles sueltos; no = ninguna.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/residual_noise.py"/>
        <source>Dates above this many standard deviations, as told by the median of all dates, are outliers.</source>
        <translation>Las fechas por encima de tantas desviaciones estándar, según la mediana de todas las fechas, son valores atípicos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/residual_noise.py"/>
        <source>Cutoff</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/residual_noise.py"/>
        <source>Noise of the dates</source>
        <translation>Ruido de las fechas</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/residual_noise.py"/>
        <source>Measures the noise of each date, finds the quietest one and the outliers.</source>
        <translation>Mide el ruido de cada fecha, encuentra la más tranquila y los valores atípicos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/residual_noise.py"/>
        <source>noise,rms,residual,outlier,date,reference date,exclude,mad,timeseries_rms</source>
        <translation>ruido,RMS,residuo,valor atípico,fecha,fecha de referencia,excluir,MAD,timeseries_rms</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/residual_noise.py"/>
        <source>Takes the residual series of &apos;Correct DEM error&apos; (what neither motion nor the elevation model explains) and gives its root mean square over the reliable pixels on each date: mostly the turbulent troposphere.</source>
        <translation>Toma la serie residual de &apos;Corregir el error del MDE&apos; (lo que no explican ni el movimiento ni el modelo de elevación) y da su media cuadrática (RMS) sobre los píxeles fiables en cada fecha: sobre todo, la troposfera turbulenta.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/residual_noise.py"/>
        <source>Dates far above the others (more than the cutoff times the median / 0.6745) are outliers: leave them out of the velocity. The quietest date is the best reference date.</source>
        <translation>Las fechas muy por encima de las demás (más que el umbral por la mediana / 0,6745) son valores atípicos: omítalas de la velocidad. La fecha más tranquila es la mejor fecha de referencia.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/residual_noise.py"/>
        <source>Outputs: a table (date, noise in mm, outlier), the quietest date, and the outliers as text.</source>
        <translation>Salidas: una tabla (fecha, ruido en mm, valor atípico), la fecha más tranquila y los valores atípicos como texto.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/residual_noise.py"/>
        <source>timeseriesResidual.h5 of &apos;Correct DEM error&apos; or of MintPy.</source>
        <translation>timeseriesResidual.h5 de &apos;Corregir el error del MDE&apos; o de MintPy.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/residual_noise.py"/>
        <source>Reliable pixels on the same grid, such as maskTempCoh.h5. Empty = all pixels count.</source>
        <translation>Píxeles fiables en la misma malla, como maskTempCoh.h5. Vacío = cuentan todos los píxeles.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/residual_noise.py"/>
        <source>Table of dates</source>
        <translation>Tabla de fechas</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/residual_noise.py"/>
        <source>One row for each date.</source>
        <translation>Una fila por fecha.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/residual_noise.py"/>
        <source>Quietest date</source>
        <translation>Fecha más tranquila</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/residual_noise.py"/>
        <source>Outliers</source>
        <translation>Valores atípicos</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/residual_noise.py"/>
        <source>Noise above which a date is an outlier [mm]</source>
        <translation>Ruido por encima del cual una fecha es un valor atípico [mm]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/sample_points.py"/>
        <source>Displacement at points</source>
        <translation>Desplazamiento en puntos</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/sample_points.py"/>
        <source>Adds velocity, quality and the displacement on each date to the points of a layer.</source>
        <translation>Añade velocidad, calidad y el desplazamiento en cada fecha a los puntos de una capa.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/sample_points.py"/>
        <source>sample,points,extract,benchmark,gnss,borehole,history,radius,attributes</source>
        <translation>muestra,puntos,extraer,punto fijo,GNSS,sondeo,historia,radio,atributos</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/sample_points.py"/>
        <source>Gives each point of a layer (benchmarks, boreholes, buildings) the displacement of the pixel in which it lies, or the mean of the pixels within a radius. There may be any number of points, in any coordinate system; each part of the file is read once for all points in it.</source>
        <translation>Da a cada punto de una capa (puntos fijos, sondeos, edificios) el desplazamiento del píxel en que se encuentra, o la media de los píxeles dentro de un radio. Puede haber cualquier número de puntos, en cualquier sistema de coordenadas; cada parte del archivo se lee una vez para todos los puntos que hay en ella.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/sample_points.py"/>
        <source>Displacement is along the line of sight in mm, positive toward the radar, relative to the reference point and date of the time series; velocity in mm/year. Without a velocity file, a straight line is fitted to each point&apos;s displacement, and the standard deviation is that of its scatter.</source>
        <translation>El desplazamiento es en la línea de vista en mm, positivo hacia el radar, relativo al punto y la fecha de referencia de la serie temporal; la velocidad en mm/año. Sin archivo de velocidad, se ajusta una recta al desplazamiento de cada punto, y la desviación estándar es la de su dispersión.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/sample_points.py"/>
        <source>Output: the same points with velocity, velocity_std, coherence (with a file of it), pixels (how many stand behind the point) and one field DYYYYMMDD for each date, as the dock reads them. Points outside the data stay empty.</source>
        <translation>Salida: los mismos puntos con velocity, velocity_std, coherence (con un archivo de ella), pixels (cuántos hay detrás del punto) y un campo DYYYYMMDD por fecha, como los lee el panel InSAR. Los puntos fuera de los datos quedan vacíos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/sample_points.py"/>
        <source>A layer of points in any coordinate system.</source>
        <translation>Una capa de puntos en cualquier sistema de coordenadas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/sample_points.py"/>
        <source>Mean of the pixels whose centre lies within this distance; 0 = the pixel of the point alone.</source>
        <translation>Media de los píxeles cuyo centro está a menos de esta distancia; 0 = solo el píxel del punto.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/sample_points.py"/>
        <source>Radius [m]</source>
        <translation>Radio [m]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/sample_points.py"/>
        <source>velocity.h5 on the same grid. Empty = a straight line through each point&apos;s displacement.</source>
        <translation>velocity.h5 en la misma malla. Vacío = una recta por el desplazamiento de cada punto.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/sample_points.py"/>
        <source>temporalCoherence.h5, or another quality on the same grid. Empty = no such field.</source>
        <translation>temporalCoherence.h5 u otra medida de calidad en la misma malla. Vacío = sin ese campo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/sample_points.py"/>
        <source>Points with displacement</source>
        <translation>Puntos con desplazamiento</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/sample_points.py"/>
        <source>The points with their displacement in mm.</source>
        <translation>Los puntos con su desplazamiento en mm.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/sample_points.py"/>
        <source>Points with data</source>
        <translation>Puntos con datos</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/sample_points.py"/>
        <source>Velocity at points (mm/year)</source>
        <translation>Velocidad en puntos (mm/año)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>Search products</source>
        <translation>Buscar productos</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>Finds ready-made Sentinel-1 interferograms (ARIA S1-GUNW, HyP3) in the archive of ASF.</source>
        <translation>Encuentra interferogramas de Sentinel-1 ya hechos (ARIA S1-GUNW, HyP3) en el archivo de ASF.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>search,asf,aria,gunw,hyp3,earthdata,sentinel-1,archive,footprints,download</source>
        <translation>buscar,ASF,ARIA,GUNW,HyP3,Earthdata,Sentinel-1,archivo,huellas,descargar</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>Asks the Alaska Satellite Facility which unwrapped interferograms of Sentinel-1 touch an area: ARIA S1-GUNW products, which anybody can find, or the interferograms that you had made by HyP3, ASF&apos;s processing on demand, which needs your Earthdata login.</source>
        <translation>Pregunta a la Alaska Satellite Facility qué interferogramas desenrollados de Sentinel-1 tocan un área: productos ARIA S1-GUNW, que cualquiera puede encontrar, o los interferogramas que usted encargó a HyP3, el procesamiento a demanda de ASF, para lo que hace falta su acceso a Earthdata.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>Choose one track and orbit direction for a time series: interferograms of different tracks see the ground from different sides and do not belong into one stack. Without a track, look at the column &apos;track&apos; of the result first.</source>
        <translation>Elija una traza y una dirección de órbita para una serie temporal: los interferogramas de trazas distintas ven el terreno desde lados distintos y no caben en una misma pila. Sin traza, mire primero la columna &apos;track&apos; del resultado.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>Outputs: a layer with the footprint of each product and a table: name, kind, first and second date, days between them, track, orbit, frame, version, size in bytes (empty when the archive does not say) and url; and the same table as CSV, if asked for. Select what you want on the map and give the layer to &apos;Download products&apos;.</source>
        <translation>Salidas: una capa con la huella de cada producto y una tabla: nombre, tipo, primera y segunda fecha, días entre ellas, traza, órbita, marco, versión, tamaño en bytes (vacío si el archivo no lo dice) y url; y la misma tabla como CSV, si se pide. Seleccione en el mapa lo que quiera y dé la capa a &apos;Descargar productos&apos;.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>aria = ARIA S1-GUNW, made by NASA&apos;s JPL for chosen regions; hyp3 = your own HyP3 jobs that have not expired.</source>
        <translation>aria = ARIA S1-GUNW, hechos por el JPL de la NASA para regiones elegidas; hyp3 = sus propios trabajos de HyP3 que no han caducado.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>Products that touch this rectangle; it may be in any coordinate system. Empty = anywhere.</source>
        <translation>Productos que tocan este rectángulo; puede estar en cualquier sistema de coordenadas. Vacío = en cualquier lugar.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>Relative orbit (path) of Sentinel-1, 1 to 175. Empty = all.</source>
        <translation>Órbita relativa (path) de Sentinel-1, 1 a 175. Vacío = todas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>Whether the satellite flies north (ascending) or south (descending).</source>
        <translation>Si el satélite vuela hacia el norte (ascending, ascendente) o hacia el sur (descending, descendente).</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>Orbit direction</source>
        <translation>Dirección de la órbita</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>Both acquisitions of a pair are on this day or later.</source>
        <translation>Ambas adquisiciones de un par son de este día o posteriores.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>Start date</source>
        <translation>Fecha inicial</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>Both acquisitions of a pair are on this day or earlier.</source>
        <translation>Ambas adquisiciones de un par son de este día o anteriores.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>End date</source>
        <translation>Fecha final</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>The search stops there; the latest acquisitions come first.</source>
        <translation>La búsqueda se detiene ahí; las adquisiciones más recientes van primero.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>Greatest number of products</source>
        <translation>Número máximo de productos</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>Only for your HyP3 jobs; ARIA products are found without.</source>
        <translation>Solo para sus trabajos de HyP3; los productos ARIA se encuentran sin ella.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>The service that is asked for products.</source>
        <translation>El servicio al que se piden los productos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>Address of the search service</source>
        <translation>Dirección del servicio de búsqueda</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>The service that is asked for jobs; some groups have one of their own.</source>
        <translation>El servicio al que se piden los trabajos; algunos grupos tienen uno propio.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>Address of HyP3</source>
        <translation>Dirección de HyP3</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>The footprint of each product, with its table.</source>
        <translation>La huella de cada producto, con su tabla.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>Products as CSV</source>
        <translation>Productos como CSV</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>The same table as a text file.</source>
        <translation>La misma tabla como archivo de texto.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/search_products.py"/>
        <source>Number of products</source>
        <translation>Número de productos</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/small_baseline_workflow.py"/>
        <source>From a folder of unwrapped interferograms to displacement and velocity, in one step.</source>
        <translation>De una carpeta de interferogramas desenrollados al desplazamiento y la velocidad, en un paso.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/small_baseline_workflow.py"/>
        <source>workflow,sbas,small baseline,smallbaselineapp,velocity,time series,displacement,landslide,subsidence</source>
        <translation>flujo de trabajo,SBAS,líneas de base cortas,small baseline,smallbaselineApp,velocidad,serie temporal,desplazamiento,deslizamiento,subsidencia</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/small_baseline_workflow.py"/>
        <source>Loads the interferograms of a folder, chooses those to use, sets the reference point, corrects unwrapping errors if asked to, inverts the network into displacement at each date, and fits velocity. A step whose input and parameters have not changed since the last run into the same folder is skipped.</source>
        <translation>Carga los interferogramas de una carpeta, elige los que se usan, fija el punto de referencia, corrige errores de desenrollado si se pide, invierte la red para obtener el desplazamiento en cada fecha y ajusta la velocidad. Se salta todo paso cuya entrada y parámetros no han cambiado desde la última ejecución en la misma carpeta.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/small_baseline_workflow.py"/>
        <source>When the folder of products holds a run, the dialog shows below the parameters which steps are done, which are out of date and would run again, and which are still to do.</source>
        <translation>Cuando la carpeta de productos contiene una ejecución, el diálogo muestra debajo de los parámetros qué pasos están al día, cuáles hay que actualizar y se ejecutarían de nuevo, y cuáles están por hacer.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/small_baseline_workflow.py"/>
        <source>Displacement and velocity are along the line of sight, relative to the reference point, positive toward the radar (blue on the map), negative away from it (red). Files hold metres and metres per year, the map layers millimetres per year.</source>
        <translation>El desplazamiento y la velocidad son en la línea de vista, relativos al punto de referencia, positivos hacia el radar (azul en el mapa), negativos alejándose de él (rojo). Los archivos contienen metros y metros por año; las capas de mapa, milímetros por año.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/small_baseline_workflow.py"/>
        <source>Outputs, in MintPy&apos;s folder layout: inputs/ifgramStack.h5, inputs/geometryGeo.h5, avgSpatialCoh.h5, avgPhaseVelocity.h5, numTriNonzeroIntAmbiguity.h5, timeseries.h5, temporalCoherence.h5, numInvIfgram.h5, maskTempCoh.h5, velocity.h5; and in layers/ GeoTIFFs of velocity (reliable pixels only), temporal coherence and the mask, which are opened with their styles; report.html shows maps, network, noise, options and the methods in words; workflow.cfg holds the options as a template of MintPy.</source>
        <translation>Salidas, con la estructura de carpetas de MintPy: inputs/ifgramStack.h5, inputs/geometryGeo.h5, avgSpatialCoh.h5, avgPhaseVelocity.h5, numTriNonzeroIntAmbiguity.h5, timeseries.h5, temporalCoherence.h5, numInvIfgram.h5, maskTempCoh.h5, velocity.h5; y en layers/ GeoTIFF de la velocidad (solo píxeles fiables), la coherencia temporal y la máscara, que se abren con sus estilos; report.html muestra mapas, red, ruido, opciones y los métodos en palabras; workflow.cfg contiene las opciones como plantilla de MintPy.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/small_baseline_workflow.py"/>
        <source>The single steps are algorithms too, with all their options.</source>
        <translation>Los pasos sueltos también son algoritmos, con todas sus opciones.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/small_baseline_workflow.py"/>
        <source>The folder with the interferograms; folders below it are searched too. It is never changed. Or a text file (.txt) of files and addresses, one a line: see &apos;Load interferograms&apos;.</source>
        <translation>La carpeta con los interferogramas; también se busca en sus subcarpetas. Nunca se cambia. O un archivo de texto (.txt) con archivos y direcciones, uno por línea: véase «Cargar interferogramas».</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/small_baseline_workflow.py"/>
        <source>A template of MintPy (smallbaselineApp.cfg or your own with a few lines). Its options count instead of all those below; the folder of interferograms is that of its paths unless one is given. The log says which keys have no effect.</source>
        <translation>Una plantilla de MintPy (smallbaselineApp.cfg o la suya con unas pocas líneas). Sus opciones cuentan en lugar de todas las de abajo; la carpeta de interferogramas es la de sus rutas, salvo que se dé una. El registro dice qué claves no tienen efecto.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/small_baseline_workflow.py"/>
        <source>MintPy template</source>
        <translation>Plantilla de MintPy</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/small_baseline_workflow.py"/>
        <source>Correction of unwrapping errors</source>
        <translation>Corrección de errores de desenrollado</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/small_baseline_workflow.py"/>
        <source>Where all products are written. The same folder again continues where the last run stopped.</source>
        <translation>Dónde se escriben todos los productos. La misma carpeta de nuevo continúa donde se detuvo la última ejecución.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/small_baseline_workflow.py"/>
        <source>Unwrapping errors</source>
        <translation>Errores de desenrollado</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/small_baseline_workflow.py"/>
        <source>Leave noisy dates out of the velocity</source>
        <translation>Omitir las fechas ruidosas de la velocidad</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/small_baseline_workflow.py"/>
        <source>Noise is measured on what is left after the correction of the DEM error, which it needs.</source>
        <translation>El ruido se mide en lo que queda tras la corrección del error del MDE, que hace falta para ello.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/small_baseline_workflow.py"/>
        <source>Velocity (mm/year, map layer)</source>
        <translation>Velocidad (mm/año, capa de mapa)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/small_baseline_workflow.py"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/small_baseline_workflow.py"/>
        <source>Number of steps that ran</source>
        <translation>Número de pasos ejecutados</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/small_baseline_workflow.py"/>
        <source>Steps that were up to date</source>
        <translation>Pasos que estaban al día</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/small_baseline_workflow.py"/>
        <source>There is no input; choose the folder of interferograms, or a template.</source>
        <translation>No hay entrada; elija la carpeta de interferogramas o una plantilla.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/small_baseline_workflow.py"/>
        <source>The template {path} names no files; choose the folder of interferograms.</source>
        <translation>La plantilla {path} no nombra archivos; elija la carpeta de interferogramas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/small_baseline_workflow.py"/>
        <source>No pixel is reliable: the velocity layer shows all of them. Look at the temporal coherence.</source>
        <translation>Ningún píxel es fiable: la capa de velocidad los muestra todos. Mire la coherencia temporal.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/transect.py"/>
        <source>Velocity or displacement along the lines of a layer, with the spread of a swath and elevation.</source>
        <translation>Velocidad o desplazamiento a lo largo de las líneas de una capa, con la dispersión de una franja y la elevación.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/transect.py"/>
        <source>transect,profile,section,swath,line,fault,slope,elevation</source>
        <translation>transecto,perfil,sección,franja,línea,falla,pendiente,elevación</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/transect.py"/>
        <source>Gives the values of the pixels under each line in their order along it: of a velocity file with its standard deviation, of any other layer, or, of a time series, the displacement between two dates. Distances are those on the ground, in metres from the start of the line. Of a line in several parts, each part is a profile of its own.</source>
        <translation>Da los valores de los píxeles bajo cada línea en su orden: de un archivo de velocidad, con su desviación estándar; de cualquier otra capa; o, de una serie temporal, el desplazamiento entre dos fechas. Las distancias son las del terreno, en metros desde el comienzo de la línea. En una línea de varias partes, cada parte es un perfil propio.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/transect.py"/>
        <source>With a width, all pixels within half of it on either side belong to the nearest place along the line, and stand there as median and quartiles.</source>
        <translation>Con una anchura, todos los píxeles hasta la mitad de ella a cada lado pertenecen al lugar más próximo de la línea, y están allí como mediana y cuartiles.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/transect.py"/>
        <source>Metres and metres per year become mm and mm/year, positive toward the radar, relative to the reference point; other units stay. Outputs: a layer of points along the lines and a table, both with line, name, distance_m, x, y (in the coordinate system of the data), value, std, median, p25, p75, unit and elevation_m; empty where there is nothing.</source>
        <translation>Los metros y metros por año pasan a mm y mm/año, positivos hacia el radar, relativos al punto de referencia; las demás unidades se quedan. Salidas: una capa de puntos a lo largo de las líneas y una tabla, ambas con line, name, distance_m, x, y (en el sistema de coordenadas de los datos), value, std, median, p25, p75, unit y elevation_m; vacíos donde no hay nada.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/transect.py"/>
        <source>velocity.h5, timeseries.h5 or another HDF5 file of ours or MintPy&apos;s, or a raster.</source>
        <translation>velocity.h5, timeseries.h5 u otro archivo HDF5 propio o de MintPy, o un ráster.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/transect.py"/>
        <source>A layer of lines in any coordinate system.</source>
        <translation>Una capa de líneas en cualquier sistema de coordenadas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/transect.py"/>
        <source>The field that names the lines.</source>
        <translation>El campo que da nombre a las líneas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/transect.py"/>
        <source>Layer of an HDF5 file, for instance annualAmplitude. Empty = its main one.</source>
        <translation>Capa de un archivo HDF5, por ejemplo annualAmplitude. Vacío = la principal.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/transect.py"/>
        <source>Of a time series: displacement since this date. Empty = the first.</source>
        <translation>De una serie temporal: desplazamiento desde esta fecha. Vacío = la primera.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/transect.py"/>
        <source>From date</source>
        <translation>Desde la fecha</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/transect.py"/>
        <source>Of a time series: displacement until this date. Empty = the last.</source>
        <translation>De una serie temporal: desplazamiento hasta esta fecha. Vacío = la última.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/transect.py"/>
        <source>To date</source>
        <translation>Hasta la fecha</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/transect.py"/>
        <source>Across the line, half of it on either side; 0 = only the pixels under the line.</source>
        <translation>A través de la línea, la mitad a cada lado; 0 = solo los píxeles bajo la línea.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/transect.py"/>
        <source>Width of the swath [m]</source>
        <translation>Anchura de la franja [m]</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/transect.py"/>
        <source>geometryGeo.h5, or a raster of heights in the same coordinate system. Empty = no elevation.</source>
        <translation>geometryGeo.h5, o un ráster de alturas en el mismo sistema de coordenadas. Vacío = sin elevación.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/transect.py"/>
        <source>Elevation</source>
        <translation>Elevación</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/transect.py"/>
        <source>Points along the lines</source>
        <translation>Puntos a lo largo de las líneas</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/transect.py"/>
        <source>One point for each pixel under a line.</source>
        <translation>Un punto por cada píxel bajo una línea.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/transect.py"/>
        <source>Table of profiles</source>
        <translation>Tabla de perfiles</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/transect.py"/>
        <source>The same without geometry, for spreadsheets.</source>
        <translation>Lo mismo sin geometría, para hojas de cálculo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/transect.py"/>
        <source>Profiles with data</source>
        <translation>Perfiles con datos</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/transect.py"/>
        <source>Transects ({unit})</source>
        <translation>Perfiles ({unit})</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/undo_unwrapping.py"/>
        <source>Undo unwrapping correction</source>
        <translation>Deshacer la corrección del desenrollado</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/undo_unwrapping.py"/>
        <source>Uses the original phase of a stack again.</source>
        <translation>Vuelve a usar la fase original de una pila.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/undo_unwrapping.py"/>
        <source>unwrapping error,undo,reset,original,bridging,phase closure</source>
        <translation>error de desenrollado,deshacer,restablecer,original,puentes,cierre de fase</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/undo_unwrapping.py"/>
        <source>Takes back &apos;Correct unwrapping errors&apos;, MintPy&apos;s corrections too: all algorithms and the dock use the original phase of the stack again. Invert the network anew afterwards.</source>
        <translation>Deshace &apos;Corregir errores de desenrollado&apos;, también las correcciones de MintPy: todos los algoritmos y el panel InSAR vuelven a usar la fase original de la pila. Invierta la red de nuevo después.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/undo_unwrapping.py"/>
        <source>The corrected phase stays in the file unless it is to be deleted. Output: the stack (a copy, or the same file when no copy is asked for).</source>
        <translation>La fase corregida permanece en el archivo, salvo que se quiera borrar. Salida: la pila (una copia, o el mismo archivo si no se pide copia).</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/undo_unwrapping.py"/>
        <source>Take the corrected phases out of the file. Its size stays: the next correction uses the space again.</source>
        <translation>Sacar del archivo las fases corregidas. Su tamaño se mantiene: la próxima corrección vuelve a usar el espacio.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/undo_unwrapping.py"/>
        <source>Delete the corrected phases</source>
        <translation>Borrar las fases corregidas</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/undo_unwrapping.py"/>
        <source>Copy of the stack with the original phase</source>
        <translation>Copia de la pila con la fase original</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/undo_unwrapping.py"/>
        <source>Stack with the original phase</source>
        <translation>Pila con la fase original</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Onset and characteristic times in days, for instance 20180319 60; 20190101 30 90.</source>
        <translation>Inicio y tiempos característicos en días, por ejemplo 20180319 60; 20190101 30 90.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Degree of the polynomial</source>
        <translation>Grado del polinomio</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>1 = velocity, 2 = also acceleration, and so on.</source>
        <translation>1 = velocidad, 2 = también aceleración, etc.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Seasonal terms: 1 = annual, 0.5 = semi-annual, for instance 1 0.5. Empty = none.</source>
        <translation>Términos estacionales: 1 = anual, 0.5 = semestral, por ejemplo 1 0.5. Vacío = ninguno.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Dates of steps</source>
        <translation>Fechas de saltos</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Sudden offsets such as earthquakes, for instance 20180412 2019-01-01.</source>
        <translation>Desfases repentinos como terremotos, por ejemplo 20180412 2019-01-01.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Dates of changes of velocity</source>
        <translation>Fechas de cambios de velocidad</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>The velocity is another one after each of these dates.</source>
        <translation>La velocidad es otra después de cada una de estas fechas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Exponential relaxation</source>
        <translation>Relajación exponencial</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Logarithmic relaxation</source>
        <translation>Relajación logarítmica</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Estimate velocity</source>
        <translation>Estimar la velocidad</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Fits velocity, seasonal terms, steps and relaxation to a displacement time series.</source>
        <translation>Ajusta velocidad, términos estacionales, saltos y relajación a una serie temporal de desplazamiento.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>velocity,rate,trend,seasonal,annual,step,earthquake,postseismic,uncertainty,timeseries2velocity</source>
        <translation>velocidad,tasa,tendencia,estacional,anual,salto,terremoto,postsísmico,incertidumbre,timeseries2velocity</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Fits functions of time to the displacement of each pixel by least squares: a polynomial (velocity, acceleration), periodic terms, steps, changes of velocity, exponential and logarithmic relaxation.</source>
        <translation>Ajusta funciones del tiempo al desplazamiento de cada píxel por mínimos cuadrados: un polinomio (velocidad, aceleración), términos periódicos, saltos, cambios de velocidad, relajación exponencial y logarítmica.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Signs are along the line of sight: positive toward the radar (blue on the map), negative away from it (red), relative to the reference pixel. The file holds metres per year, the map layers millimetres per year.</source>
        <translation>Los signos son en la línea de vista: positivo hacia el radar (azul en el mapa), negativo alejándose de él (rojo), relativo al píxel de referencia. El archivo contiene metros por año; las capas de mapa, milímetros por año.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Outputs: velocity.h5 in MintPy&apos;s layout with all terms and their standard deviations (velocity, velocityStd, annualAmplitude, step20180412, ...), and velocity and its standard deviation as map layers.</source>
        <translation>Salidas: velocity.h5 con el formato de MintPy con todos los términos y sus desviaciones estándar (velocity, velocityStd, annualAmplitude, step20180412, ...), y la velocidad y su desviación estándar como capas de mapa.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Standard deviations come from the scatter around the fit (residue), from the covariance of the time series, or from resampling the dates (bootstrap).</source>
        <translation>Las desviaciones estándar salen de la dispersión alrededor del ajuste (residue), de la covarianza de la serie temporal (covariance) o de remuestrear las fechas (bootstrap).</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Earlier dates are left out. Empty = from the beginning.</source>
        <translation>Se omiten las fechas anteriores. Vacío = desde el principio.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Later dates are left out. Empty = to the end.</source>
        <translation>Se omiten las fechas posteriores. Vacío = hasta el final.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Dates to leave out, for instance 20180106 2018-01-30.</source>
        <translation>Fechas que se omiten, por ejemplo 20180106 2018-01-30.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>A raster or HDF5 mask on the same grid, such as maskTempCoh.h5: the map layers show only pixels that are not 0 there. The HDF5 file holds all pixels.</source>
        <translation>Una máscara ráster o HDF5 en la misma malla, como maskTempCoh.h5: las capas de mapa solo muestran los píxeles que allí no son 0. El archivo HDF5 contiene todos los píxeles.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Mask of the map layers</source>
        <translation>Máscara de las capas de mapa</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>All fitted terms with their standard deviations, metres and metres per year, velocity.h5.</source>
        <translation>Todos los términos ajustados con sus desviaciones estándar, metros y metros por año, velocity.h5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Velocity in mm/year as a GeoTIFF with its style; positive toward the radar.</source>
        <translation>Velocidad en mm/año como GeoTIFF con su estilo; positiva hacia el radar.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Standard deviation of velocity (mm/year, map layer)</source>
        <translation>Desviación estándar de la velocidad (mm/año, capa de mapa)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>One standard deviation of velocity in mm/year as a GeoTIFF with its style.</source>
        <translation>Una desviación estándar de la velocidad en mm/año como GeoTIFF con su estilo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Dates used</source>
        <translation>Fechas usadas</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Pixels with a velocity</source>
        <translation>Píxeles con una velocidad</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>residue = scatter around the fit; covariance = from the covariance file of the time series; bootstrap = resampling of the dates.</source>
        <translation>residue = dispersión alrededor del ajuste; covariance = del archivo de covarianza de la serie temporal; bootstrap = remuestreo de las fechas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Standard deviation from</source>
        <translation>Desviación estándar según</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>HDF5 file with the covariance of the time series (m^2), for the choice &apos;covariance&apos;.</source>
        <translation>Archivo HDF5 con la covarianza de la serie temporal (m^2), para la opción &apos;covariance&apos;.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Covariance of the time series</source>
        <translation>Covarianza de la serie temporal</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>For the choice &apos;bootstrap&apos;.</source>
        <translation>Para la opción &apos;bootstrap&apos;.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Number of resamplings</source>
        <translation>Número de remuestreos</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Standard deviation of velocity (mm/year)</source>
        <translation>Desviación estándar de la velocidad (mm/año)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/velocity.py"/>
        <source>Velocity (mm/year)</source>
        <translation>Velocidad (mm/año)</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/zonal_series.py"/>
        <source>Displacement of polygons</source>
        <translation>Desplazamiento de polígonos</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/zonal_series.py"/>
        <source>Mean, median and spread of the displacement in each polygon on each date, and its rate.</source>
        <translation>Media, mediana y dispersión del desplazamiento en cada polígono en cada fecha, y su tasa.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/zonal_series.py"/>
        <source>zonal,statistics,polygon,building,landslide,mean,median,quartile,rate,table</source>
        <translation>zonal,estadísticas,polígono,edificio,deslizamiento,media,mediana,cuartil,tasa,tabla</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/zonal_series.py"/>
        <source>Takes the pixels whose centre lies in each polygon (buildings, landslides, districts) and gives their mean, standard deviation, quartiles and number on each date. A polygon smaller than a pixel takes the pixels that it touches. Polygons may be in any coordinate system, have holes and several parts, and overlap.</source>
        <translation>Toma los píxeles cuyo centro está en cada polígono (edificios, deslizamientos, distritos) y da su media, desviación estándar, cuartiles y número en cada fecha. Un polígono menor que un píxel toma los píxeles que toca. Los polígonos pueden estar en cualquier sistema de coordenadas, tener huecos y varias partes, y solaparse.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/zonal_series.py"/>
        <source>The rate of a polygon is fitted to the history of its median (or mean), with its standard deviation from the scatter around the fit. Displacement is along the line of sight in mm, positive toward the radar, relative to the reference point and date of the time series; rates are in mm/year.</source>
        <translation>La tasa de un polígono se ajusta a la historia de su mediana (o media), con su desviación estándar según la dispersión alrededor del ajuste. El desplazamiento es en la línea de vista en mm, positivo hacia el radar, relativo al punto y la fecha de referencia de la serie temporal; las tasas en mm/año.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/zonal_series.py"/>
        <source>Outputs: the polygons with the number of pixels, velocity, velocity_std and one field DYYYYMMDD for each date; and a table of one row for each polygon and date.</source>
        <translation>Salidas: los polígonos con el número de píxeles, velocity, velocity_std y un campo DYYYYMMDD por fecha; y una tabla con una fila por polígono y fecha.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/zonal_series.py"/>
        <source>Polygons</source>
        <translation>Polígonos</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/zonal_series.py"/>
        <source>A layer of polygons in any coordinate system.</source>
        <translation>Una capa de polígonos en cualquier sistema de coordenadas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/zonal_series.py"/>
        <source>The field that names the polygons in the table.</source>
        <translation>El campo que da nombre a los polígonos en la tabla.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/zonal_series.py"/>
        <source>What stands for a polygon: the rate and the fields DYYYYMMDD are those of it.</source>
        <translation>Lo que representa a un polígono: la tasa y los campos DYYYYMMDD son los suyos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/zonal_series.py"/>
        <source>Statistic</source>
        <translation>Estadístico</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/zonal_series.py"/>
        <source>Polygons with rates</source>
        <translation>Polígonos con tasas</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/zonal_series.py"/>
        <source>The polygons with rate and displacement.</source>
        <translation>Los polígonos con tasa y desplazamiento.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/zonal_series.py"/>
        <source>Table of polygons and dates</source>
        <translation>Tabla de polígonos y fechas</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/zonal_series.py"/>
        <source>One row for each polygon and date.</source>
        <translation>Una fila por polígono y fecha.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/zonal_series.py"/>
        <source>Polygons with data</source>
        <translation>Polígonos con datos</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/zonal_series.py"/>
        <source>polygons</source>
        <translation>polígonos</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithms/zonal_series.py"/>
        <source>Polygons with rates (mm/year)</source>
        <translation>Polígonos con tasas (mm/año)</translation>
    </message>
    <message>
        <location filename="../processing_provider/archive.py"/>
        <source>Earthdata login</source>
        <translation>Acceso a Earthdata</translation>
    </message>
    <message>
        <location filename="../processing_provider/archive.py"/>
        <source>Where the login is sent, and nowhere else; only NASA&apos;s own servers are accepted.</source>
        <translation>Adónde se envían los datos de acceso, y a ningún otro sitio; solo se aceptan servidores de la NASA.</translation>
    </message>
    <message>
        <location filename="../processing_provider/archive.py"/>
        <source>Address of Earthdata Login</source>
        <translation>Dirección de Earthdata Login</translation>
    </message>
    <message>
        <location filename="../processing_provider/correction.py"/>
        <source>Heights and angles on the same grid, geometryGeo.h5 of ours or MintPy&apos;s.</source>
        <translation>Alturas y ángulos en la misma malla, geometryGeo.h5 propio o de MintPy.</translation>
    </message>
    <message>
        <location filename="../processing_provider/correction.py"/>
        <source>Ionospheric phases of pairs on the same grid, ionStack.h5 of MintPy&apos;s layout.</source>
        <translation>Fases ionosféricas de los pares en la misma malla, ionStack.h5 con el formato de MintPy.</translation>
    </message>
    <message>
        <location filename="../processing_provider/correction.py"/>
        <source>Stack of ionospheric phases</source>
        <translation>Pila de fases ionosféricas</translation>
    </message>
    <message>
        <location filename="../processing_provider/correction.py"/>
        <source>Delays that came with the interferograms, delayStack.h5 of &apos;Load interferograms&apos;.</source>
        <translation>Retardos que vinieron con los interferogramas, delayStack.h5 de &apos;Cargar interferogramas&apos;.</translation>
    </message>
    <message>
        <location filename="../processing_provider/correction.py"/>
        <source>The series after the correction; MintPy would call it timeseries_{suffix}.h5.</source>
        <translation>La serie tras la corrección; MintPy la llamaría timeseries_{suffix}.h5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/correction.py"/>
        <source>Corrected time series</source>
        <translation>Serie temporal corregida</translation>
    </message>
    <message>
        <location filename="../processing_provider/correction.py"/>
        <source>Written when a name is given; MintPy would call it {name}.</source>
        <translation>Se escribe si se da un nombre; MintPy la llamaría {name}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>Incidence and azimuth angles of this track, on any grid. Empty = geometryGeo.h5 beside the file or in &apos;inputs&apos; there.</source>
        <translation>Ángulos de incidencia y acimut de esta traza, en cualquier malla. Vacío = geometryGeo.h5 junto al archivo o allí en &apos;inputs&apos;.</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>Pixels that are 0 in this raster or HDF5 file are left out; on any grid, such as maskTempCoh.h5.</source>
        <translation>Los píxeles que son 0 en este ráster o archivo HDF5 se omiten; en cualquier malla, como maskTempCoh.h5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>First track</source>
        <translation>Primera traza</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>Second track</source>
        <translation>Segunda traza</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>geometry</source>
        <translation>geometría</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>mask</source>
        <translation>máscara</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>Further tracks</source>
        <translation>Otras trazas</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>One for each further track, in their order. Empty = geometryGeo.h5 beside each.</source>
        <translation>Uno para cada una de las otras trazas, en su orden. Vacío = geometryGeo.h5 junto a cada una.</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>masks</source>
        <translation>máscaras</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>One for each further track, in their order. Empty = none.</source>
        <translation>Una para cada una de las otras trazas, en su orden. Vacío = ninguna.</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>east_up = east and up, with no motion toward north; azimuth_up = along a horizontal direction and up; downslope = along the steepest descent only, as landslides move; east_north_up = all three, which needs three tracks of very different directions.</source>
        <translation>east_up = este y vertical, sin movimiento hacia el norte; azimuth_up = a lo largo de una dirección horizontal y vertical; downslope = solo por la máxima pendiente, como se mueven los deslizamientos; east_north_up = los tres, lo que exige tres trazas de direcciones muy distintas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>For azimuth_up: motion in this direction is positive; there is none across it.</source>
        <translation>Para azimuth_up: el movimiento en esta dirección es positivo; no lo hay de través.</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>For downslope: heights in metres, a raster or HDF5. Empty = those of the first geometry file.</source>
        <translation>Para downslope: alturas en metros, un ráster o HDF5. Vacío = las del primer archivo de geometría.</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>Common reference point</source>
        <translation>Punto de referencia común</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>A point on stable ground where the motion of all tracks is made zero, in any coordinate system; without one, in that of the result. Empty = each track keeps its own reference.</source>
        <translation>Un punto en terreno estable donde el movimiento de todas las trazas se hace cero, en cualquier sistema de coordenadas; sin él, en el del resultado. Vacío = cada traza conserva su propia referencia.</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>Radius of the common reference [m]</source>
        <translation>Radio de la referencia común [m]</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>The median of the pixels around the point is zero. 0 = the pixel at the point.</source>
        <translation>La mediana de los píxeles alrededor del punto es cero. 0 = el píxel del punto.</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>std = 1 / variance by velocityStd of each track; no = all the same. It matters where there are more tracks than motions.</source>
        <translation>std = 1 / varianza según velocityStd de cada traza; no = todas igual. Importa donde hay más trazas que movimientos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>Largest condition number</source>
        <translation>Número de condición máximo</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>Pixels where the best determined motion is so many times better than the worst are left out.</source>
        <translation>Se omiten los píxeles donde el movimiento mejor determinado es tantas veces mejor que el peor.</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>What 1 mm of the worst determined motion is at least along the lines of sight. Smaller values let more noise in: noise grows by 1 / sensitivity.</source>
        <translation>Lo que 1 mm del movimiento peor determinado es como mínimo en las líneas de vista. Los valores menores dejan pasar más ruido: el ruido crece con 1 / sensibilidad.</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>How tracks come to one grid: bilinear interpolates, near takes the nearest pixel. Equal pixels stay.</source>
        <translation>Cómo se llevan las trazas a una malla: bilinear interpola, near toma el píxel más próximo. Los píxeles iguales se quedan.</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>A raster or HDF5 file whose pixels the result has, cut to the common area. Empty = the first track&apos;s.</source>
        <translation>Un archivo ráster o HDF5 cuyos píxeles tendrá el resultado, recortado al área común. Vacío = los de la primera traza.</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>Least slope [degrees]</source>
        <translation>Pendiente mínima [grados]</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>Flatter ground has no clear direction of steepest descent and is left out.</source>
        <translation>El terreno más llano no tiene una dirección clara de máxima pendiente y se omite.</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>Smoothing of the slopes [pixels]</source>
        <translation>Suavizado de las pendientes [píxeles]</translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>Standard deviation of a Gaussian, so that slopes are those of the hill. 0 = none.</source>
        <translation>Desviación estándar de una gaussiana, para que las pendientes sean las de la ladera. 0 = ninguno.</translation>
    </message>
    <message>
        <location filename="../processing_provider/export_shared.py"/>
        <source>velocity.h5 or another product of ours or MintPy&apos;s, a time series, or a raster.</source>
        <translation>velocity.h5 u otro producto propio o de MintPy, una serie temporal o un ráster.</translation>
    </message>
    <message>
        <location filename="../processing_provider/export_shared.py"/>
        <source>Layer of the HDF5 file, or one date of the time series. Empty = its main one, all dates.</source>
        <translation>Capa del archivo HDF5, o una fecha de la serie temporal. Vacío = la principal, todas las fechas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/export_shared.py"/>
        <source>Layer of the HDF5 file, or date of the time series (20180106). Empty = its main one, the last date.</source>
        <translation>Capa del archivo HDF5, o fecha de la serie temporal (20180106). Vacío = la principal, la última fecha.</translation>
    </message>
    <message>
        <location filename="../processing_provider/export_shared.py"/>
        <source>Reliable pixels on the same grid, such as maskTempCoh.h5; others are left out.</source>
        <translation>Píxeles fiables en la misma malla, como maskTempCoh.h5; los demás se omiten.</translation>
    </message>
    <message>
        <location filename="../processing_provider/export_shared.py"/>
        <source>Layer or date</source>
        <translation>Capa o fecha</translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Text files (*.cfg *.txt *.template);;All files (*.*)</source>
        <translation>Archivos de texto (*.cfg *.txt *.template);;Todos los archivos (*.*)</translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>HDF5 and rasters (*.h5 *.he5 *.tif *.tiff *.vrt *.img *.nc *.asc);;All files (*.*)</source>
        <translation>HDF5 y rásteres (*.h5 *.he5 *.tif *.tiff *.vrt *.img *.nc *.asc);;Todos los archivos (*.*)</translation>
    </message>
    <message>
        <location filename="../processing_provider/provider.py"/>
        <source>InSAR Workbench: ground displacement from interferograms</source>
        <translation>InSAR Workbench: desplazamiento del terreno a partir de interferogramas</translation>
    </message>
    <message>
        <location filename="../processing_provider/resources.py"/>
        <source>For the blocks of pixels that are worked on at one time; the layers of the whole area come on top. Empty = a quarter of the free memory.</source>
        <translation>Para los bloques de píxeles en los que se trabaja a la vez; las capas de toda el área se suman. Vacío = un cuarto de la memoria libre.</translation>
    </message>
    <message>
        <location filename="../processing_provider/resources.py"/>
        <source>Memory [MB]</source>
        <translation>Memoria [MB]</translation>
    </message>
    <message>
        <location filename="../processing_provider/resources.py"/>
        <source>Address of the scheduler of a running Dask cluster, such as tcp://host:8786, whose workers invert the network: they must reach the stack by the same path and have InSAR Workbench. Empty = this machine computes.</source>
        <translation>Dirección del planificador de un clúster Dask en marcha, como tcp://host:8786, cuyos trabajadores invierten la red: deben llegar a la pila por la misma ruta y tener InSAR Workbench. Vacío = calcula esta máquina.</translation>
    </message>
    <message>
        <location filename="../processing_provider/resources.py"/>
        <source>Dask scheduler</source>
        <translation>Planificador de Dask</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling.py"/>
        <source>0: not usable</source>
        <translation>0: no utilizable</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling.py"/>
        <source>1: usable</source>
        <translation>1: utilizable</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling.py"/>
        <source>slower</source>
        <translation>más lento</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling.py"/>
        <source>as before</source>
        <translation>como antes</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling.py"/>
        <source>faster</source>
        <translation>más rápido</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling.py"/>
        <source>0: shadow</source>
        <translation>0: sombra</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling.py"/>
        <source>1: layover</source>
        <translation>1: inversión por relieve</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling.py"/>
        <source>2: foreshortened</source>
        <translation>2: acortado</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling.py"/>
        <source>3: seen well</source>
        <translation>3: bien visible</translation>
    </message>
    <message>
        <location filename="../processing_provider/translation.py"/>
        <source>mm/year²</source>
        <translation>mm/año²</translation>
    </message>
    <message>
        <location filename="../processing_provider/values.py"/>
        <source>{label} is empty; choose a file or folder.</source>
        <translation>{label} está vacío; elija un archivo o una carpeta.</translation>
    </message>
    <message>
        <location filename="../processing_provider/values.py"/>
        <source>{label} is empty; say where to write it.</source>
        <translation>{label} está vacío; diga dónde escribirlo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/values.py"/>
        <source>{label} cannot be read; choose a vector layer.</source>
        <translation>{label} no se puede leer; elija una capa vectorial.</translation>
    </message>
    <message>
        <location filename="../processing_provider/zenith_correction.py"/>
        <source>MintPy&apos;s way: a date without a file keeps its displacement, and the log says which. Otherwise missing files stop the run. The reference date needs a file in any case.</source>
        <translation>A la manera de MintPy: una fecha sin archivo conserva su desplazamiento, y el registro dice cuál. Si no, los archivos que faltan detienen la ejecución. La fecha de referencia necesita un archivo en todo caso.</translation>
    </message>
    <message>
        <location filename="../processing_provider/zenith_correction.py"/>
        <source>Folder of files</source>
        <translation>Carpeta de los archivos</translation>
    </message>
    <message>
        <location filename="../processing_provider/zenith_correction.py"/>
        <source>Leave dates without a file as they are</source>
        <translation>Dejar como están las fechas sin archivo</translation>
    </message>
    <message>
        <location filename="../processing_provider/zenith_correction.py"/>
        <source>nearest = the moment of the model that is nearest to the acquisition, as in MintPy; linear = between the moments before and after it, which must both be there.</source>
        <translation>nearest = el momento del modelo más próximo a la adquisición, como en MintPy; linear = entre los momentos anterior y posterior, que deben existir ambos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/zenith_correction.py"/>
        <source>Interpolation in time</source>
        <translation>Interpolación en el tiempo</translation>
    </message>
    <message>
        <location filename="../processing_provider/zenith_correction.py"/>
        <source>HH:MM in UTC, such as 05:42. Empty = as the series says (CENTER_LINE_UTC).</source>
        <translation>HH:MM en UTC, como 05:42. Vacío = como dice la serie (CENTER_LINE_UTC).</translation>
    </message>
    <message>
        <location filename="../processing_provider/zenith_correction.py"/>
        <source>Time of the acquisitions</source>
        <translation>Hora de las adquisiciones</translation>
    </message>
    <message>
        <location filename="../processing_provider/zenith_correction.py"/>
        <source>The vertical delay is divided by the cosine of the incidence angle and taken relative to the reference point and date. Outputs: the corrected series and, if asked for, the delay as a series of its own: apparent displacement in metres along the line of sight, positive toward the radar.</source>
        <translation>El retardo vertical se divide por el coseno del ángulo de incidencia y se toma relativo al punto y la fecha de referencia. Salidas: la serie corregida y, si se pide, el retardo como serie propia: desplazamiento aparente en metros en la línea de vista, positivo hacia el radar.</translation>
    </message>
    <message>
        <location filename="../core/corrections/catalogue.py"/>
        <source>Correct oscillator drift (Envisat)</source>
        <translation>Corregir la deriva del oscilador (Envisat)</translation>
    </message>
    <message>
        <location filename="../core/corrections/catalogue.py"/>
        <source>Correct solid Earth tides</source>
        <translation>Corregir las mareas terrestres</translation>
    </message>
    <message>
        <location filename="../core/corrections/catalogue.py"/>
        <source>Correct ionosphere</source>
        <translation>Corregir la ionosfera</translation>
    </message>
    <message>
        <location filename="../core/corrections/catalogue.py"/>
        <source>Correct delays of the products</source>
        <translation>Corregir los retardos de los productos</translation>
    </message>
    <message>
        <location filename="../core/corrections/catalogue.py"/>
        <source>Correct troposphere by ERA5</source>
        <translation>Corregir la troposfera con ERA5</translation>
    </message>
    <message>
        <location filename="../core/corrections/catalogue.py"/>
        <source>Correct troposphere by GACOS</source>
        <translation>Corregir la troposfera con GACOS</translation>
    </message>
    <message>
        <location filename="../core/corrections/catalogue.py"/>
        <source>Correct troposphere by OPERA</source>
        <translation>Corregir la troposfera con OPERA</translation>
    </message>
    <message>
        <location filename="../core/corrections/catalogue.py"/>
        <source>Correct troposphere by height</source>
        <translation>Corregir la troposfera según la altura</translation>
    </message>
    <message>
        <location filename="../core/corrections/catalogue.py"/>
        <source>Remove plate motion</source>
        <translation>Quitar el movimiento de placa</translation>
    </message>
    <message>
        <location filename="../core/corrections/catalogue.py"/>
        <source>Remove ramps</source>
        <translation>Quitar rampas</translation>
    </message>
    <message>
        <location filename="../core/corrections/catalogue.py"/>
        <source>Correct DEM error</source>
        <translation>Corregir el error del MDE</translation>
    </message>
    <message>
        <location filename="../core/corrections/catalogue.py"/>
        <source>Filter in space</source>
        <translation>Filtrar en el espacio</translation>
    </message>
    <message>
        <location filename="../core/corrections/catalogue.py"/>
        <source>Filter in time</source>
        <translation>Filtrar en el tiempo</translation>
    </message>
    <message>
        <location filename="../core/corrections/catalogue.py"/>
        <source>Change reference date</source>
        <translation>Cambiar la fecha de referencia</translation>
    </message>
    <message>
        <location filename="../core/workflow/workflow_stack.py"/>
        <source>Load</source>
        <translation>Cargar</translation>
    </message>
    <message>
        <location filename="../core/workflow/workflow_stack.py"/>
        <source>Inversion</source>
        <translation>Inversión</translation>
    </message>
</context>
</TS>
