<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>InsarWorkbench</name>
    <message>
        <location filename="../plugin/closure_plot.py"/>
        <source>Closure phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/closure_plot.py"/>
        <source>rad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/closure_plot.py"/>
        <source>closed: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/closure_plot.py"/>
        <source>off by multiples of 2π: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/colour_range.py"/>
        <source>Value of the first colour; typing fixes the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/colour_range.py"/>
        <source>Value of the last colour; typing fixes the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/colour_range.py"/>
        <source>Share of the values that the colours cover when the range is not fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/colour_range.py"/>
        <source>of all dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/colour_range.py"/>
        <source>of this date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/colour_range.py"/>
        <source>Whose values decide the range when it is not fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/colour_range.py"/>
        <source>Fix the range: it stays when another date or layer is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/colour_range.py"/>
        <source>Keep the range symmetric: the lowest value is the highest one with a minus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/colour_range.py"/>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/colour_range.py"/>
        <source>Colours of this kind of layer; the arrow has others, and turns them round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/colour_range.py"/>
        <source>Opacity of the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/curves.py"/>
        <source>Reading {target} was canceled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/curves.py"/>
        <source>Reading {target} in {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/date_player.py"/>
        <source>Date before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/date_player.py"/>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/date_player.py"/>
        <source>Next date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/date_player.py"/>
        <source>Date that the map shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/date_player.py"/>
        <source> dates/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/date_player.py"/>
        <source>Speed of the film; it waits for a map that draws slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/date_player.py"/>
        <source>Begin again at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/date_player.py"/>
        <source>Temporal controller: a frame per date, and each moves the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/date_player.py"/>
        <source>Displacement since this date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/date_player.py"/>
        <source>since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/date_player.py"/>
        <source>as in the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/date_player.py"/>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/dock.py"/>
        <source>HDF5 (*.h5 *.he5);;Rasters with dates (*.tif *.tiff *.grd *.nc *.vrt *.img);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/dock.py"/>
        <source>InSAR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/dock.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/dock.py"/>
        <source>Result folder (ours or MintPy&apos;s)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/dock.py"/>
        <source>File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/dock.py"/>
        <source>Add a file to compare with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/dock.py"/>
        <source>From the current layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/dock.py"/>
        <source>Report (PDF and layout)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/dock.py"/>
        <source>Unit of dated rasters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/dock.py"/>
        <source>As the files say, else mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/dock.py"/>
        <source>Unit of point layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/dock.py"/>
        <source>The current layer does not come from InSAR Workbench, and neither its fields nor its file are named by dates such as D20200131; choose another one, or open a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/dock.py"/>
        <source>Open a result folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/dock.py"/>
        <source>Open a result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/dock.py"/>
        <source>Open a result folder or file, or drop it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/dock.py"/>
        <source>What this project kept of the panel {title} is damaged, and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>The layer {name} cannot be read from {source}; load it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>Reference of {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>The layer {layer} has no data at the reference; it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/map_book.py"/>
        <source>InSAR map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/map_book.py"/>
        <source>Preparing {title} was canceled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/map_layer.py"/>
        <source>QGIS cannot read {path}; choose what to show once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/map_panel.py"/>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/map_panel.py"/>
        <source>What the layer on the map shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/map_panel.py"/>
        <source>Reliable pixels only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/map_panel.py"/>
        <source>Show nothing where the mask of the result is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/map_panel.py"/>
        <source>Share of pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/map_panel.py"/>
        <source>Choose what to show…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/map_panel.py"/>
        <source>Preparing {title}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/map_panel.py"/>
        <source>Choose what the layer on the map is to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/map_panel.py"/>
        <source>There is no temporal controller here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/map_panel.py"/>
        <source>Share of points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/map_pictures.py"/>
        <source>The reference has no data on this date, so the map shows none; choose another date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/map_pictures.py"/>
        <source>No data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/map_pictures.py"/>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/map_pictures.py"/>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/map_pictures.py"/>
        <source>pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/map_pictures.py"/>
        <source>{title}{when}: median {middle} {unit}, 96 % of the {what} from {low} to {high} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/map_reference.py"/>
        <source>Reading the reference in {layer}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/map_reference.py"/>
        <source>InSAR reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/map_views.py"/>
        <source>Velocity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/map_views.py"/>
        <source>Temporal coherence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/map_views.py"/>
        <source>Average coherence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/map_views.py"/>
        <source>Mask of reliable pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/map_views.py"/>
        <source>Error of the elevation model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/map_views.py"/>
        <source>Velocity of all dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/map_views.py"/>
        <source>Displacement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/model_editor.py"/>
        <source>Show the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/model_editor.py"/>
        <source>Show residuals below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/model_editor.py"/>
        <source>Linear: rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/model_editor.py"/>
        <source>Quadratic: acceleration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/model_editor.py"/>
        <source>Cubic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/model_editor.py"/>
        <source>Annual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/model_editor.py"/>
        <source>Semi-annual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/model_editor.py"/>
        <source>dates: 20180412 2019-01-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/model_editor.py"/>
        <source>days: 60, or 20180319 60</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/model_editor.py"/>
        <source>Onset and days; without an onset it begins on the first date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/model_editor.py"/>
        <source>All dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/model_editor.py"/>
        <source>Forget the chosen period and take excluded dates in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/model_editor.py"/>
        <source>Polynomial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/model_editor.py"/>
        <source>Seasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/model_editor.py"/>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/model_editor.py"/>
        <source>Exponential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/model_editor.py"/>
        <source>Logarithmic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/model_editor.py"/>
        <source>Degree {degree}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/model_editor.py"/>
        <source>, without {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_book.py"/>
        <source>No stack of interferograms is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_book.py"/>
        <source>The reference has no place in the coordinate system of the stack; move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_book.py"/>
        <source>{kept} of {total} interferograms, {dates} dates, {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_book.py"/>
        <source>1 connected part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_book.py"/>
        <source>{n} connected parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_book.py"/>
        <source>All interferograms are switched off; switch some on, or press Reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_book.py"/>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_book.py"/>
        <source>{first} to {last} ({n} dates)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_book.py"/>
        <source> and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_book.py"/>
        <source>The network falls apart: no interferogram joins {parts}{more}. The motion between them is not measured; switch on an interferogram that joins them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_book.py"/>
        <source>{name} (row {row}, column {col}): temporal coherence {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_book.py"/>
        <source>, as in the file {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_book.py"/>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_book.py"/>
        <source>median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_book.py"/>
        <source>; relative to the {name} of {some} of the {all} pixels of the reference area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_book.py"/>
        <source>; relative to the {name} of the {all} pixels of the reference area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_book.py"/>
        <source>{days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_book.py"/>
        <source>click: switch off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_book.py"/>
        <source>off; click: switch on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_book.py"/>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_book.py"/>
        <source>off by {turns} × 2π</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_book.py"/>
        <source>{kept} of {all} interferograms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_layers.py"/>
        <source> (changed network)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_panel.py"/>
        <source>The network of the interferograms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_panel.py"/>
        <source>Mean coherence of the interferograms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_panel.py"/>
        <source>Velocity of the changed network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_panel.py"/>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_panel.py"/>
        <source>Opening {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_panel.py"/>
        <source>The open result has no stack of interferograms (ifgramStack.h5); open a folder that has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_panel.py"/>
        <source>Open a result with a stack of interferograms to see its network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_panel.py"/>
        <source>Write into {name} that {kept} of its {total} interferograms are kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_panel.py"/>
        <source>Save to stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_panel.py"/>
        <source>{path} cannot be written: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_panel.py"/>
        <source>Saved into {name}. Run &apos;Invert network&apos; to make a time series with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_panel.py"/>
        <source>The map shows the velocity from {kept} interferograms ({seconds} s); Reset brings the old back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_panel.py"/>
        <source>Click an interferogram or a date to switch it off; click the map to choose a pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_plots.py"/>
        <source>Perpendicular baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_plots.py"/>
        <source>No baselines in the stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_plots.py"/>
        <source>m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_plots.py"/>
        <source>switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_plots.py"/>
        <source>Above the diagonal: all interferograms; below it: those that are on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_point.py"/>
        <source>This place lies outside the stack of interferograms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_point.py"/>
        <source>Open a result with a stack of interferograms first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_series.py"/>
        <source>LOS displacement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_series.py"/>
        <source>mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_series.py"/>
        <source>as in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_series.py"/>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_shading.py"/>
        <source>Mean coherence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_shading.py"/>
        <source>Coherence of the pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_shading.py"/>
        <source>Residual of the pixel (rad)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_toolbar.py"/>
        <source>Pick a point: click on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_toolbar.py"/>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_toolbar.py"/>
        <source>What the colours of the interferograms show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_toolbar.py"/>
        <source>The point whose pixel is inverted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_toolbar.py"/>
        <source>The stack of interferograms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_toolbar.py"/>
        <source>Apply to map: invert all pixels with this network and show their velocity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_toolbar.py"/>
        <source>Apply to map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_toolbar.py"/>
        <source>Save to stack: write into the file which interferograms are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_toolbar.py"/>
        <source>Reset: back to the network and the velocity of the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_toolbar.py"/>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_toolbar.py"/>
        <source>Network: dates and interferograms in time and perpendicular baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_toolbar.py"/>
        <source>Matrix: each interferogram in the row and column of its dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/network_toolbar.py"/>
        <source>Closures: phase around each triplet of dates at the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/opening.py"/>
        <source>The folder {path} holds nothing to show: no displacement series, velocity or stack (.h5), and no rasters with dates in their names (disp_20200131.tif); choose another folder, or first make results of interferograms with the algorithm &apos;{workflow}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/opening.py"/>
        <source>Small baseline workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/plot_export.py"/>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/plot_export.py"/>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/plot_export.py"/>
        <source>GeoPackage (*.gpkg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/plot_export.py"/>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/plot_export.py"/>
        <source>Vector picture (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/plot_export.py"/>
        <source>{path} cannot be written; choose another folder, and a name that ends in .png or .svg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/plot_row.py"/>
        <source>… {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/plot_row.py"/>
        <source>excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/plot_svg.py"/>
        <source>pyqtgraph {version} cannot draw this plot as SVG ({error}); save it as PNG instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/plot_svg.py"/>
        <source>The picture has no size; save it as PNG instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Show displacement histories, profiles and the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/point_index.py"/>
        <source>Looking through the points of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/point_index.py"/>
        <source>Canceled: {task}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/point_layer.py"/>
        <source>The layer {name} is no longer in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/point_layer.py"/>
        <source>One in {share} points of this large area was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/point_layer.py"/>
        <source>{name} has no point within {metres:.0f} m of this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/point_layer.py"/>
        <source>The point of {name} lies {metres:.0f} m away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/point_layer.py"/>
        <source>{target} has no place in the coordinate system of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/point_list.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/point_list.py"/>
        <source>mm/year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/point_list.py"/>
        <source>Coh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/point_list.py"/>
        <source>x, y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/point_list.py"/>
        <source>Rate and its standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/point_list.py"/>
        <source>Zoom to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/point_list.py"/>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/point_list.py"/>
        <source>Colour…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/point_list.py"/>
        <source>Use as reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/point_list.py"/>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/point_list.py"/>
        <source>Back to the reference of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/point_list.py"/>
        <source>Colour of the curve and its marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>Saved {path}. To change it: Project &gt; Layouts &gt; {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>The map is empty; show a layer, such as the velocity, and make the report again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>Values are still being read; make the report again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>InSAR report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>Ground displacement along the line of sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>Positive: toward the radar, negative: away from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>Relative to the reference R at {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>Time series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>Transect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>Rate ± one standard deviation of the model in the plot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>Fitted from {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>the first date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>the last date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>Left out: {dates}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/report_layout.py"/>
        <source>Rate [mm/year]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/report_layout.py"/>
        <source>Coherence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/report_layout.py"/>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/report_layout.py"/>
        <source>Points and areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/report_layout.py"/>
        <source>Methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/report_layout.py"/>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/report_layout.py"/>
        <source>{path} cannot be written; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/report_marks.py"/>
        <source>Points and lines of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/series_items.py"/>
        <source>{names}: wavelength unknown, replicas are {step:g} mm apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/series_picker.py"/>
        <source>The next point or area becomes the reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/series_picker.py"/>
        <source>Nothing is open yet: drop a result folder on the dock, or use the Open button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/series_picker.py"/>
        <source>This place does not exist in the coordinate system of the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/series_picker.py"/>
        <source>Everything is now relative to {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/series_toolbar.py"/>
        <source>Pick a point: click one, Shift adds, Ctrl sets the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/series_toolbar.py"/>
        <source>Draw an area: clicks, right click ends; Ctrl: reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/series_toolbar.py"/>
        <source>Draw a circle: drag from its middle; Ctrl: reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/series_toolbar.py"/>
        <source>Take the points or polygons that are selected in the current layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/series_toolbar.py"/>
        <source>Hold on: a click adds a point and keeps the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/series_toolbar.py"/>
        <source>Remove the last point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/series_toolbar.py"/>
        <source>Remove all points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/series_toolbar.py"/>
        <source>Reference: the next point or area becomes the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/series_toolbar.py"/>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/series_toolbar.py"/>
        <source>Which time series are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/series_toolbar.py"/>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/series_toolbar.py"/>
        <source>Function of time that is fitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/series_toolbar.py"/>
        <source>Quadratic: rate and acceleration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/series_toolbar.py"/>
        <source>Cubic: polynomial of the third degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/series_toolbar.py"/>
        <source>Annual: a wave with a period of one year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/series_toolbar.py"/>
        <source>No model: dots alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/series_toolbar.py"/>
        <source>Period: drag the edges of the region that is fitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/series_toolbar.py"/>
        <source>Residuals below the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/series_toolbar.py"/>
        <source>Range of the value axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/series_toolbar.py"/>
        <source>Looks of the plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/series_toolbar.py"/>
        <source>Adaptive: what is in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/series_toolbar.py"/>
        <source>Symmetric about zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/series_toolbar.py"/>
        <source>Steady: symmetric, round, only grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/series_toolbar.py"/>
        <source>From all values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/series_toolbar.py"/>
        <source>Shared by series and residuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/series_toolbar.py"/>
        <source>Values as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/series_toolbar.py"/>
        <source>Picture as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/series_toolbar.py"/>
        <source>Picture as SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/series_toolbar.py"/>
        <source>Copy the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/series_toolbar.py"/>
        <source>Copy the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/series_toolbar.py"/>
        <source>Nothing is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/session.py"/>
        <source>Opened {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/session.py"/>
        <source>Opening {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/session.py"/>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/session.py"/>
        <source>The state of the dock in this project cannot be read: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/sources.py"/>
        <source>Residual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/style_editor.py"/>
        <source>Defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/style_editor.py"/>
        <source>Set back all looks of the plots, those of the other buttons too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/style_editor.py"/>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/style_editor.py"/>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/style_editor.py"/>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/style_editor.py"/>
        <source>Solid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/style_editor.py"/>
        <source>Dashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/style_editor.py"/>
        <source>Dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/style_editor.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/style_editor.py"/>
        <source> pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/style_editor.py"/>
        <source> mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/style_editor.py"/>
        <source>half the wavelength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/style_editor.py"/>
        <source>0: half the wavelength that the file tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/style_editor.py"/>
        <source>Years and months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/style_editor.py"/>
        <source>Jan 2020</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/style_editor.py"/>
        <source>2020</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/style_editor.py"/>
        <source>no title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/style_editor.py"/>
        <source>LOS displacement (mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/style_editor.py"/>
        <source>Title of an axis of the displacement histories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/style_editor.py"/>
        <source>Width at which a picture is laid out: wider makes text and dots smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/style_editor.py"/>
        <source>Pixels of a PNG for one of its layout; it is at least 1200 pixels wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/style_editor.py"/>
        <source>Areas: band from the lowest to the highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/style_editor.py"/>
        <source>Areas: curves of the pixels or points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/style_editor.py"/>
        <source>Line through the dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/style_editor.py"/>
        <source>Error bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/style_editor.py"/>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/style_editor.py"/>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/style_editor.py"/>
        <source>Random colours for new points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/style_editor.py"/>
        <source>Areas show the</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/style_editor.py"/>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/style_editor.py"/>
        <source>Style of lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/style_editor.py"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/style_editor.py"/>
        <source>Replicas above and below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/style_editor.py"/>
        <source>Step of the replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/style_editor.py"/>
        <source>Title of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/style_editor.py"/>
        <source>Title of values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/style_editor.py"/>
        <source>Width of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/style_editor.py"/>
        <source>Scale of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/targets.py"/>
        <source>Area {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/targets.py"/>
        <source>Point {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/task_footer.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/task_footer.py"/>
        <source>Stop what is being computed; what is shown stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/time_series_panel.py"/>
        <source>Open a result, then click on the map. Shift: one more, Ctrl: the reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/time_series_panel.py"/>
        <source>{count} dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/time_series_panel.py"/>
        <source>last value {value} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/time_series_panel.py"/>
        <source>{count} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/time_series_panel.py"/>
        <source>{count} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/time_series_panel.py"/>
        <source>Copied to the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/time_series_panel.py"/>
        <source>Saved {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/transect_book.py"/>
        <source>Reading along {line} was canceled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/transect_book.py"/>
        <source>Transect {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/transect_export.py"/>
        <source>Transects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/transect_export.py"/>
        <source>Values along transects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/transect_export.py"/>
        <source>{path} cannot be written: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/transect_lines.py"/>
        <source>{file} has no data at the reference; move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/transect_lines.py"/>
        <source>Make a layer of lines the current one in the list of layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/transect_lines.py"/>
        <source>{layer} gives {count} lines; select 1 to {most} of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/transect_list.py"/>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/transect_list.py"/>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/transect_list.py"/>
        <source>Median of the values under the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/transect_list.py"/>
        <source>Lowest and highest value under the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/transect_panel.py"/>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/transect_panel.py"/>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/transect_panel.py"/>
        <source>Open a result, then draw a line: clicks on the map, a right click ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/transect_panel.py"/>
        <source>Distance ({unit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/transect_panel.py"/>
        <source>Displacement (mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/transect_panel.py"/>
        <source>{name}: {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/transect_panel.py"/>
        <source>, displacement from {first} to {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/transect_panel.py"/>
        <source>; {file} has no heights here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/transect_panel.py"/>
        <source>At {distance}: {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/transect_panel.py"/>
        <source>There is no line yet: draw one on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/transect_panel.py"/>
        <source>Two layers were added to the project: the lines, and their pieces with the values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/transect_panel.py"/>
        <source>{name} no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/transect_toolbar.py"/>
        <source>Draw a line: clicks, right or double click ends, Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/transect_toolbar.py"/>
        <source>Take the lines that are selected in the current layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/transect_toolbar.py"/>
        <source>Hold on: a new line leaves the others; so does Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/transect_toolbar.py"/>
        <source>All pixels of the swath as dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/transect_toolbar.py"/>
        <source>Uncertainty: one standard deviation to both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/transect_toolbar.py"/>
        <source>Displacement over distance and date, of the selected line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/transect_toolbar.py"/>
        <source>Elevation below the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/transect_toolbar.py"/>
        <source>Remove all lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/transect_toolbar.py"/>
        <source>What is read along the lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/transect_toolbar.py"/>
        <source>Displacement from this date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/transect_toolbar.py"/>
        <source>Displacement to this date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/transect_toolbar.py"/>
        <source>swath </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/transect_toolbar.py"/>
        <source> m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/transect_toolbar.py"/>
        <source>no swath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/transect_toolbar.py"/>
        <source>Width of the swath: median and quartiles of the pixels across the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/transect_toolbar.py"/>
        <source>Lines as layers of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/transect_toolbar.py"/>
        <source>Lines as GeoPackage…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/transect_toolbar.py"/>
        <source>Of the result: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/transect_toolbar.py"/>
        <source>Layer {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/vector_points.py"/>
        <source>Make a layer of points or polygons the current one in the list of layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/vector_points.py"/>
        <source>{layer} gives {count} features; select 1 to {most} of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/active_areas.py"/>
        <source>Active areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/active_areas.py"/>
        <source>Outlines clusters of pixels that move significantly, with their size, rate and class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/active_areas.py"/>
        <source>active deformation areas,ADA,hotspot,cluster,polygon,landslide,inventory,threshold,significant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/active_areas.py"/>
        <source>Finds pixels whose rate is above a threshold and above their own standard deviation times a factor, and joins those that move the same way and touch each other, or lie within a small gap, to areas; smaller ones are left out. Use it for a first inventory of landslides or subsiding ground: what it shows is where to look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/active_areas.py"/>
        <source>The noise of the scene is the robust spread of all rates around their median: a sensible threshold where most of the scene is stable, not where most of it moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/active_areas.py"/>
        <source>Output: polygons around the active pixels with direction (toward the radar or away from it), class (extremely slow: below 16 mm/year; very slow: below 1.6 m/year), pixels, size_m2, velocity (mean) and velocity_max in mm/year, positive toward the radar, velocity_std, significance (mean of rate / standard deviation) and coherence. The largest area comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/active_areas.py"/>
        <source>velocity.h5 of ours or MintPy&apos;s, with its standard deviation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/active_areas.py"/>
        <source>temporalCoherence.h5, or another quality on the same grid. Empty = no coherence of areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/active_areas.py"/>
        <source>Reliable pixels on the same grid, such as maskTempCoh.h5. Empty = all pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/active_areas.py"/>
        <source>Mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/active_areas.py"/>
        <source>Least rate of an active pixel, toward the radar or away from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/active_areas.py"/>
        <source>Least velocity [mm/year]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/active_areas.py"/>
        <source>The rate is at least this many of the pixel&apos;s standard deviations; 0 = does not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/active_areas.py"/>
        <source>Times the standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/active_areas.py"/>
        <source>The rate is at least this many times the noise of the scene from its median; 0 = no matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/active_areas.py"/>
        <source>Times the noise of the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/active_areas.py"/>
        <source>Areas of fewer active pixels are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/active_areas.py"/>
        <source>Smallest area [pixels]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/active_areas.py"/>
        <source>Active pixels with no more inactive ones between them belong to one area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/active_areas.py"/>
        <source>Gap [pixels]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/active_areas.py"/>
        <source>Polygons of the active areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/active_areas.py"/>
        <source>Number of areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/active_areas.py"/>
        <source>active areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/active_areas.py"/>
        <source>Active areas (mm/year)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/active_areas.py"/>
        <source>toward the radar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/active_areas.py"/>
        <source>away from the radar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>1 Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>2 Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>3 Quality and reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>4 Inversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>5 Corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>6 Velocity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>7 Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>8 Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>Source: {sources}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/archive.py"/>
        <source>Earthdata login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/archive.py"/>
        <source>Where the login is sent, and nowhere else; only NASA&apos;s own servers are accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/archive.py"/>
        <source>Address of Earthdata Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/average_coherence.py"/>
        <source>Averages the coherence of each pixel over the interferograms that are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/average_coherence.py"/>
        <source>coherence,quality,mean,average,avgspatialcoh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/average_coherence.py"/>
        <source>Averages the spatial coherence of each pixel over all interferograms of a stack that are not dropped. Where a pixel has no coherence, that interferogram is left out of its mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/average_coherence.py"/>
        <source>Outputs: avgSpatialCoh.h5 (0 to 1, in MintPy&apos;s layout) and a map layer. High values are stable ground, such as towns and rock, where a reference point does well; low values are water, forest, fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/average_coherence.py"/>
        <source>A stack of interferograms with coherence, ifgramStack.h5 of ours or MintPy&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/average_coherence.py"/>
        <source>Stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/average_coherence.py"/>
        <source>The average coherence, 0 to 1, as HDF5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/average_coherence.py"/>
        <source>The same as a GeoTIFF with its style.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/average_coherence.py"/>
        <source>Average coherence (map layer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_dem_error.py"/>
        <source>Finds errors of the elevation model from the perpendicular baselines and removes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_dem_error.py"/>
        <source>dem,dem error,topography,residual,height,baseline,bperp,dem_error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_dem_error.py"/>
        <source>Where the elevation model that was used to make the interferograms is wrong (new buildings, forests, mines, old models), displacement follows the perpendicular baseline. This part is estimated for each pixel together with a model of the motion, and subtracted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_dem_error.py"/>
        <source>The model of the motion should fit the ground: add steps for earthquakes, else their jump is taken for height. Fitting rates instead of displacement (phase velocity) is less sensitive to such jumps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_dem_error.py"/>
        <source>Outputs: the corrected series in metres; if asked for, the error of the elevation model in metres (true height minus model), and the residual series that neither explains, from which the noise of each date is judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_dem_error.py"/>
        <source>Degree of the polynomial of motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_dem_error.py"/>
        <source>1 = velocity, 2 = also acceleration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_dem_error.py"/>
        <source>Periods of motion [years]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_dem_error.py"/>
        <source>For instance 1 0.5. Empty = none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_dem_error.py"/>
        <source>Dates of steps of motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_dem_error.py"/>
        <source>Earthquakes and other jumps, for instance 20180412.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_dem_error.py"/>
        <source>Dates not to use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_dem_error.py"/>
        <source>Noisy dates: they are corrected, but do not enter the estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_dem_error.py"/>
        <source>Fit rates between dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_dem_error.py"/>
        <source>Instead of displacement; less sensitive to jumps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_dem_error.py"/>
        <source>Residual time series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_era5.py"/>
        <source>Removes the delay of the troposphere, computed from the reanalysis ERA5 on disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_era5.py"/>
        <source>troposphere,atmosphere,era5,ecmwf,pyaps,delay,weather model,grib,reanalysis,tropo_pyaps3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_era5.py"/>
        <source>Temperature, humidity and geopotential on pressure levels become hydrostatic and wet refractivity, which is integrated from the height of each pixel to the top of the model, as PyAPS does. It removes what goes with height and what is smooth; turbulence is finer than the 30 km of ERA5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_era5.py"/>
        <source>The files come from the Climate Data Store (&apos;ERA5 hourly data on pressure levels&apos;: geopotential, temperature, specific humidity, all levels), or were downloaded by MintPy before. The nearest hour may be at most an hour away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_era5.py"/>
        <source>Holds GRIB or netCDF files of any names and any number of hours, such as MintPy&apos;s folder ERA5; folders below it are searched too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_gacos.py"/>
        <source>Removes the delay of the troposphere as GACOS maps it for each date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_gacos.py"/>
        <source>troposphere,atmosphere,gacos,zenith,ztd,delay,weather model,tropo_gacos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_gacos.py"/>
        <source>GACOS (www.gacos.net) sends maps of the zenith delay from a weather model and GNSS stations for the dates and the hour that you order. They are interpolated to the grid of the series and subtracted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_gacos.py"/>
        <source>Order all dates of the series at the time of the acquisition, for an area a little larger than the data. Pixels beyond a map become unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_gacos.py"/>
        <source>Holds YYYYMMDD.ztd with YYYYMMDD.ztd.rsc, or YYYYMMDD.ztd.tif, one per date; folders below it are searched too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_height_correlation.py"/>
        <source>Removes from each date what is proportional to height: the stratified troposphere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_height_correlation.py"/>
        <source>troposphere,atmosphere,height,elevation,stratified,delay,tropo_phase_elevation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_height_correlation.py"/>
        <source>In mountains the radar&apos;s path through the troposphere is shorter to the peaks than to the valleys, and how much changes from date to date. This fits displacement as a function of height on each date and subtracts it. It needs no weather data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_height_correlation.py"/>
        <source>Ground motion that follows height itself (a subsiding valley, a slide on a slope that fills the scene) is taken away too: leave it out of the fit with the mask. Windows let the slope change across a large scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_height_correlation.py"/>
        <source>Outputs: the corrected series and, if asked for, the delay: apparent displacement in metres along the line of sight, positive toward the radar, as a series of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_height_correlation.py"/>
        <source>Degree of the polynomial of height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_height_correlation.py"/>
        <source>1 = proportional to height.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_height_correlation.py"/>
        <source>Windows along the longer side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_height_correlation.py"/>
        <source>Each has a slope of its own, interpolated between their middles; 1 = one for the whole scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_height_correlation.py"/>
        <source>Least correlation with height (0 to 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_height_correlation.py"/>
        <source>Dates that correlate less are left as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_height_correlation.py"/>
        <source>Delay time series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_ionosphere.py"/>
        <source>Removes the ionosphere that was estimated for each pair by the split spectrum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_ionosphere.py"/>
        <source>ionosphere,tec,split spectrum,delay,alos,nisar,l-band,iono_split_spectrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_ionosphere.py"/>
        <source>Processors estimate the ionospheric phase of each pair from two halves of the radar&apos;s band (ISCE2&apos;s topsStack, stripmapStack and alosStack, NISAR and ARIA products). Here the pairs are turned into a delay on each date by least squares, and subtracted. At L-band it is often the largest error; at C-band it matters near the equator and the poles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_ionosphere.py"/>
        <source>The phases are read from a stack file (MintPy&apos;s ionStack.h5) on the grid of the series; without one, from the delays that came with the interferograms. The estimate of single pairs fails now and then: look at them and leave bad ones out. A date that no pair reaches any more is not corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_ionosphere.py"/>
        <source>In the workflow the stack file is found as inputs/ionStack.h5, in the folder of products or in that of the interferograms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_ionosphere.py"/>
        <source>Outputs: the corrected series and, if asked for, the ionosphere as a series of its own: apparent displacement in metres along the line of sight, positive toward the radar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_ionosphere.py"/>
        <source>Dates to exclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_ionosphere.py"/>
        <source>Dates whose ionosphere is wrong, for instance 20180106; they are not corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_ionosphere.py"/>
        <source>Interferograms to exclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_ionosphere.py"/>
        <source>Pairs whose ionosphere is wrong, for instance 20180106_20180130 20180130_20180307.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_ionosphere.py"/>
        <source>Ionosphere time series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_opera_troposphere.py"/>
        <source>Removes the delay of the troposphere as OPERA&apos;s product TROPO-ZENITH gives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_opera_troposphere.py"/>
        <source>troposphere,atmosphere,opera,hres,ecmwf,zenith,delay,weather model,tropo_opera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_opera_troposphere.py"/>
        <source>OPERA gives the hydrostatic and wet zenith delay of the whole Earth every six hours since 2016, from ECMWF&apos;s forecast of 8 km (HRES). Their sum is interpolated to the place and height of each pixel and subtracted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_opera_troposphere.py"/>
        <source>The files come from ASF (OPERA_L4_TROPO-ZENITH_V1). &apos;linear&apos; needs the files of the hours before and after the acquisition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_opera_troposphere.py"/>
        <source>Holds OPERA_L4_TROPO-ZENITH_*.nc, whole or as MintPy cuts them out; folders below it are searched too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_oscillator_drift.py"/>
        <source>Removes the ramp along range that the drift of Envisat&apos;s oscillator makes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_oscillator_drift.py"/>
        <source>envisat,asar,oscillator,drift,lod,local_oscilator_drift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_oscillator_drift.py"/>
        <source>The frequency of Envisat&apos;s local oscillator drifted over the years, which looks like a displacement of 3.87e-7 m for each metre of slant range and year. Only series of Envisat are accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_oscillator_drift.py"/>
        <source>Outputs: the corrected series and, if asked for, the drift as a series of its own; metres along the line of sight, positive toward the radar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_oscillator_drift.py"/>
        <source>Drift time series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_product_delays.py"/>
        <source>Removes troposphere, tide or ionosphere as they come with ARIA and NISAR products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_product_delays.py"/>
        <source>troposphere,ionosphere,tide,delay,gunw,aria,nisar,weather model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_product_delays.py"/>
        <source>Version 3 of ARIA&apos;s GUNW and NISAR&apos;s GUNW bring the delay of the troposphere (from a weather model), the solid Earth tide and the ionosphere along. &apos;Load interferograms&apos; keeps them in delayStack.h5. Here they are turned into a delay on each date and subtracted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_product_delays.py"/>
        <source>Outputs: the corrected series and, if asked for, the delay as a series of its own: apparent displacement in metres along the line of sight, positive toward the radar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_product_delays.py"/>
        <source>Troposphere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_product_delays.py"/>
        <source>Wet and hydrostatic delay of the weather model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_product_delays.py"/>
        <source>Solid Earth tide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_product_delays.py"/>
        <source>The ground&apos;s own tide, some centimetres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_product_delays.py"/>
        <source>Ionosphere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_product_delays.py"/>
        <source>From the split spectrum; of long wavelength.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_tides.py"/>
        <source>Removes the tide of the ground, computed from the positions of Sun and Moon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_tides.py"/>
        <source>tide,solid earth tide,set,moon,sun,iers,pysolid,ramp,solid_earth_tides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_tides.py"/>
        <source>Moon and Sun lift the ground by up to 30 cm twice a day. Relative to the reference point most of it cancels; what is left is a ramp of up to a few centimetres across a wide scene that changes from date to date. It is computed for the time at which the radar passed, with no need of further files, and subtracted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_tides.py"/>
        <source>Use it for wide scenes and for slow motion. In a scene of a few kilometres it is less than a millimetre. Do not use it together with the tide that comes with GUNW products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_tides.py"/>
        <source>Outputs: the corrected series and, if asked for, the tide as a series of its own; metres along the line of sight, positive toward the radar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_tides.py"/>
        <source>Time of the day (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_tides.py"/>
        <source>When the radar passed, for instance 14:07:30. Empty = as the series says (CENTER_LINE_UTC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_tides.py"/>
        <source>Tide time series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_unwrapping.py"/>
        <source>bridging: components join their neighbours by the shortest way; phase_closure: triplets of interferograms tell the wrong ones; bridging+phase_closure: one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_unwrapping.py"/>
        <source>Left out of the jumps of bridging: a ramp fitted to the component of the reference point; no = none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_unwrapping.py"/>
        <source>Bridging: phase is looked at so far around both ends of a bridge; at most 1/20 of the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_unwrapping.py"/>
        <source>Components of fewer pixels are left as they are; at most 0.3 % of the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_unwrapping.py"/>
        <source>Phase closure: so many pixels of each region are looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_unwrapping.py"/>
        <source>Ramp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_unwrapping.py"/>
        <source>Radius [pixels]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_unwrapping.py"/>
        <source>Smallest component [pixels]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_unwrapping.py"/>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_unwrapping.py"/>
        <source>Correct unwrapping errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_unwrapping.py"/>
        <source>Adds whole cycles where parts of interferograms were unwrapped wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_unwrapping.py"/>
        <source>unwrapping error,bridging,phase closure,triplet,2 pi,cycle,jump,unwrap_error_bridging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_unwrapping.py"/>
        <source>Unwrapping leaves whole cycles (half a wavelength of displacement) between parts of an interferogram that water or forest separate. &apos;Quick overview&apos; shows where. The stack needs its connected components and a reference point; the component of the reference point stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_unwrapping.py"/>
        <source>Bridging suits islands and narrow gaps: a component is shifted by whole cycles until it meets its nearest neighbour with less than half a cycle. Phase closure suits networks with many triplets: in each region that is connected in all interferograms, the fewest cycles are found that make the triplets close; what they do not decide is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_unwrapping.py"/>
        <source>The corrected phase is written beside the original one, which is never changed and from which every run starts, and is used from then on by all algorithms and the dock. &apos;Undo unwrapping correction&apos; goes back. Dropped interferograms are not corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_unwrapping.py"/>
        <source>Outputs: the stack (a copy, or the same file when no copy is asked for); the share of interferograms that were corrected at each pixel (0 to 1), also as a map layer; and a table with a row for each component that was shifted: its cycles (positive = away from the radar), pixels, and a point in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_unwrapping.py"/>
        <source>A stack of interferograms with its reference point, ifgramStack.h5 of ours or MintPy&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_unwrapping.py"/>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_unwrapping.py"/>
        <source>A raster or HDF5 mask on the grid of the stack: pixels of 0 (water) belong to no component.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_unwrapping.py"/>
        <source>Water mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_unwrapping.py"/>
        <source>Copy of the stack with the corrected phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_unwrapping.py"/>
        <source>Share of the kept interferograms that were corrected at each pixel, 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_unwrapping.py"/>
        <source>Share corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_unwrapping.py"/>
        <source>Share corrected as a GeoTIFF with its style.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_unwrapping.py"/>
        <source>Share corrected (map layer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_unwrapping.py"/>
        <source>Table of corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_unwrapping.py"/>
        <source>One row for each component that was shifted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_unwrapping.py"/>
        <source>Stack with the corrected phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_unwrapping.py"/>
        <source>Dataset of the phase in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_unwrapping.py"/>
        <source>Interferograms corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_unwrapping.py"/>
        <source>Components shifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_unwrapping.py"/>
        <source>Interferograms that could not be bridged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correct_unwrapping.py"/>
        <source>Share of interferograms corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correction.py"/>
        <source>Displacement at each date, timeseries.h5 of ours or MintPy&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correction.py"/>
        <source>Displacement time series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correction.py"/>
        <source>Heights and angles on the same grid, geometryGeo.h5 of ours or MintPy&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correction.py"/>
        <source>Geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correction.py"/>
        <source>Reliable pixels on the same grid, such as maskTempCoh.h5. Empty = all pixels count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correction.py"/>
        <source>Ionospheric phases of pairs on the same grid, ionStack.h5 of MintPy&apos;s layout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correction.py"/>
        <source>Stack of ionospheric phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correction.py"/>
        <source>Delays that came with the interferograms, delayStack.h5 of &apos;Load interferograms&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correction.py"/>
        <source>Delays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correction.py"/>
        <source>The series after the correction; MintPy would call it timeseries_{suffix}.h5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correction.py"/>
        <source>Corrected time series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/correction.py"/>
        <source>Written when a name is given; MintPy would call it {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decompose.py"/>
        <source>Decompose velocities (east, up, downslope)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decompose.py"/>
        <source>Turns velocities along two or more lines of sight into motion toward east and up, or downslope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decompose.py"/>
        <source>decomposition,ascending,descending,east,up,vertical,horizontal,downslope,2d,3d,asc_desc2horz_vert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decompose.py"/>
        <source>Each track sees the ground move along its own line of sight. From two or more of them, such as an ascending and a descending one, weighted least squares in each pixel gives the motion itself. The satellites hardly see motion toward north or south: two tracks give east and up when there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decompose.py"/>
        <source>Tracks may lie on any grids and in any coordinate systems: they are brought to the grid of the first one, and cut to the common area. Give a common reference point: what the reference of one track does and that of the other does not goes into all results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decompose.py"/>
        <source>Signs: east, north, up, along the given direction and downslope are positive. The file holds metres per year, the map layers millimetres per year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decompose.py"/>
        <source>Outputs: an HDF5 file with the motions (east and up; horizontal and up; downslope; or east, north and up), their standard deviations (eastStd, ...) from velocityStd of all tracks, conditionNumber, sensitivity, numTracks, and with more tracks than motions misfit (m/year); and map layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decompose.py"/>
        <source>velocity.h5 of ours or MintPy&apos;s, geocoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decompose.py"/>
        <source>velocity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decompose.py"/>
        <source>All motions, standard deviations and measures of quality, metres per year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decompose.py"/>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decompose.py"/>
        <source>In mm/year as a GeoTIFF with its style: positive toward east, along the direction or downslope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decompose.py"/>
        <source>East, along the direction, or downslope (mm/year, map layer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decompose.py"/>
        <source>In mm/year as a GeoTIFF with its style, positive up; not for downslope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decompose.py"/>
        <source>Up (mm/year, map layer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decompose.py"/>
        <source>In mm/year as a GeoTIFF with its style, positive north; for east_north_up only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decompose.py"/>
        <source>North (mm/year, map layer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decompose.py"/>
        <source>One standard deviation in mm/year as a GeoTIFF with its style.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decompose.py"/>
        <source>Standard deviation of east, along the direction, or downslope (mm/year, map layer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decompose.py"/>
        <source>Standard deviation of up (mm/year, map layer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decompose.py"/>
        <source>1 = all motions are equally well determined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decompose.py"/>
        <source>Condition number (map layer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decompose.py"/>
        <source>Pixels with a motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decompose.py"/>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decompose.py"/>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decompose.py"/>
        <source>Layers of the HDF5 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decompose.py"/>
        <source>East (mm/year)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decompose.py"/>
        <source>Along the direction (mm/year)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decompose.py"/>
        <source>Downslope (mm/year)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decompose.py"/>
        <source>Up (mm/year)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decompose.py"/>
        <source>North (mm/year)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decompose.py"/>
        <source>Standard deviation: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decompose.py"/>
        <source>Condition number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decompose_series.py"/>
        <source>Decompose time series (east, up, downslope)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decompose_series.py"/>
        <source>Turns displacement series along two or more lines of sight into series toward east and up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decompose_series.py"/>
        <source>decomposition,ascending,descending,east,up,vertical,horizontal,downslope,time series,asc_desc2horz_vert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decompose_series.py"/>
        <source>As &apos;Decompose velocities&apos;, on each date. Tracks pass on different days: their series are interpolated to all days on which one of them passed, or each date of the first track is joined with the nearest of the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decompose_series.py"/>
        <source>All tracks count the same. Give a common reference point: what the reference of one track does and that of the other does not goes into all results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decompose_series.py"/>
        <source>Outputs: a displacement series in MintPy&apos;s layout for each motion, which the dock opens like any other: metres, zero on the first common date, positive toward east, along the direction or downslope; up; and north.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decompose_series.py"/>
        <source>timeseries.h5 of ours or MintPy&apos;s, geocoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decompose_series.py"/>
        <source>time series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decompose_series.py"/>
        <source>interpolated = all days inside the common span, linear between the dates of a track; nearest = the dates of the first track, with the nearest date of the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decompose_series.py"/>
        <source>Common dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decompose_series.py"/>
        <source>interpolated: longer gaps in a track are not bridged; nearest: dates further apart are not joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decompose_series.py"/>
        <source>Most days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decompose_series.py"/>
        <source>Displacement toward east, along the direction, or downslope, metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decompose_series.py"/>
        <source>Series: east, along the direction, or downslope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decompose_series.py"/>
        <source>Displacement upward, metres; not for downslope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decompose_series.py"/>
        <source>Series: up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decompose_series.py"/>
        <source>Displacement toward north, metres; for east_north_up only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decompose_series.py"/>
        <source>Series: north</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>Incidence and azimuth angles of this track, on any grid. Empty = geometryGeo.h5 beside the file or in &apos;inputs&apos; there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>Pixels that are 0 in this raster or HDF5 file are left out; on any grid, such as maskTempCoh.h5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>First track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>Second track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>Further tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>One for each further track, in their order. Empty = geometryGeo.h5 beside each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>One for each further track, in their order. Empty = none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>east_up = east and up, with no motion toward north; azimuth_up = along a horizontal direction and up; downslope = along the steepest descent only, as landslides move; east_north_up = all three, which needs three tracks of very different directions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>Horizontal direction [degrees clockwise from north]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>For azimuth_up: motion in this direction is positive; there is none across it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>Elevation model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>For downslope: heights in metres, a raster or HDF5. Empty = those of the first geometry file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>Common reference point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>A point on stable ground where the motion of all tracks is made zero, in any coordinate system; without one, in that of the result. Empty = each track keeps its own reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>Radius of the common reference [m]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>The median of the pixels around the point is zero. 0 = the pixel at the point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>std = 1 / variance by velocityStd of each track; no = all the same. It matters where there are more tracks than motions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>Largest condition number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>Pixels where the best determined motion is so many times better than the worst are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>Least sensitivity (0 to 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>What 1 mm of the worst determined motion is at least along the lines of sight. Smaller values let more noise in: noise grows by 1 / sensitivity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>Resampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>How tracks come to one grid: bilinear interpolates, near takes the nearest pixel. Equal pixels stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>A raster or HDF5 file whose pixels the result has, cut to the common area. Empty = the first track&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>Least slope [degrees]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>Flatter ground has no clear direction of steepest descent and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>Smoothing of the slopes [pixels]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/decomposition.py"/>
        <source>Standard deviation of a Gaussian, so that slopes are those of the hill. 0 = none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/detect_changes.py"/>
        <source>Date of the last break (decimal year)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/detect_changes.py"/>
        <source>When the latest change of rate was, for instance 2019.5; empty where there was none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/detect_changes.py"/>
        <source>Faster or slower than the year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/detect_changes.py"/>
        <source>1 = significantly faster, -1 = slower, 0 = neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/detect_changes.py"/>
        <source>Velocity of the last year minus that of the year before (mm/year)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/detect_changes.py"/>
        <source>Positive: more toward the radar than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/detect_changes.py"/>
        <source>Number of breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/detect_changes.py"/>
        <source>Changes of rate and sudden steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/detect_changes.py"/>
        <source>Velocity after the last break (mm/year)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/detect_changes.py"/>
        <source>The present rate; without a break that of the whole time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/detect_changes.py"/>
        <source>Acceleration (mm/year²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/detect_changes.py"/>
        <source>Of a parabola through the whole time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/detect_changes.py"/>
        <source>Number of outliers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/detect_changes.py"/>
        <source>Dates that were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/detect_changes.py"/>
        <source>Detect changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/detect_changes.py"/>
        <source>Finds when pixels changed their rate, whether they are faster than a year ago, and outliers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/detect_changes.py"/>
        <source>change,break,breakpoint,acceleration,trend,onset,faster,outlier,early warning,piecewise,landslide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/detect_changes.py"/>
        <source>Divides the history of each pixel into straight pieces, as many as the noise allows: the best places of the breaks are found exactly by dynamic programming over the dates. A break is a change of rate or a sudden step. The threshold is calibrated on simulated noise at the same dates, which is as correlated from date to date as that of the scene: of pixels that do not change, the share that is given as false alarm rate gets a break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/detect_changes.py"/>
        <source>Use it on a corrected time series (troposphere, elevation model) to see where and when something started. Name the periods of seasonal motion, otherwise its turns are breaks. What neighbouring pixels have in common (the atmosphere, the noise of the reference point, an unwrapping error) may change many of them at once: look at their histories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/detect_changes.py"/>
        <source>The last year is compared with the year before by straight lines: faster means a greater rate, toward the radar or away from it, by more than the given number of standard deviations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/detect_changes.py"/>
        <source>Outputs: changes.h5 (metres, years) with numBreaks, lastBreak (decimal year), lastStep, velocityBefore, velocityAfter, velocityLastYear, velocityYearBefore, velocityChange, faster, acceleration, numOutliers and standard deviations; and map layers in mm and mm/year. Positive is toward the radar, relative to the reference point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/detect_changes.py"/>
        <source>Seasonal motion is no change: 1 = annual, 0.5 = semi-annual, for instance 1 0.5. Empty = none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/detect_changes.py"/>
        <source>Periods [years]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/detect_changes.py"/>
        <source>Of 100 pixels that do not change, this many get a break by chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/detect_changes.py"/>
        <source>False alarm rate [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/detect_changes.py"/>
        <source>Dates this many standard deviations beyond their neighbours are left out; 0 = none are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/detect_changes.py"/>
        <source>Outliers above [standard deviations]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/detect_changes.py"/>
        <source>Two years whose rates differ by more are significantly different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/detect_changes.py"/>
        <source>Faster or slower above [standard deviations]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/detect_changes.py"/>
        <source>The last so many days are compared with as many before them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/detect_changes.py"/>
        <source>Length of the years that are compared [days]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/detect_changes.py"/>
        <source>All results of each pixel, changes.h5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/detect_changes.py"/>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/detect_changes.py"/>
        <source>{title}, map layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/detect_changes.py"/>
        <source>Pixels with a result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/detect_changes.py"/>
        <source>Pixels with a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/detect_changes.py"/>
        <source>Pixels that are faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/detect_changes.py"/>
        <source>Pixels that are slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/detect_changes.py"/>
        <source>Correlation of the noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/detect_changes.py"/>
        <source>More are not looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/detect_changes.py"/>
        <source>Greatest number of breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/detect_changes.py"/>
        <source>Between two breaks, before the first and after the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/detect_changes.py"/>
        <source>Least number of dates of a piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/detect_changes.py"/>
        <source>From the first to the last date of a piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/detect_changes.py"/>
        <source>Shortest piece [days]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/detect_changes.py"/>
        <source>Of the noise of one date and the next, 0 to 0.95. Empty = as measured on the scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/download_products.py"/>
        <source>Download products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/download_products.py"/>
        <source>Downloads the products of a search; a run that was stopped is continued by the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/download_products.py"/>
        <source>download,asf,aria,gunw,hyp3,earthdata,resume,urls,sentinel-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/download_products.py"/>
        <source>Downloads the products of a layer from &apos;Search products&apos; (only the selected ones, if you say so), or of a list of addresses, into a folder. Files that are there and complete are not downloaded again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/download_products.py"/>
        <source>A file grows under the name NAME.part and gets its own name when it is complete and its size is right. Stop whenever you like: the next run into the same folder continues where this one stopped. When a server is overloaded or the connection breaks, it is tried again a few times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/download_products.py"/>
        <source>ARIA products need a free Earthdata account (urs.earthdata.nasa.gov), entered in QGIS as an authentication configuration of the kind &apos;Basic authentication&apos;. Your user name and password stay in QGIS&apos;s encrypted store: they are sent to Earthdata Login only, and written to no file, layer or log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/download_products.py"/>
        <source>Outputs: the folder, which &apos;Load interferograms&apos; and &apos;Small baseline workflow&apos; read; the number of files that were downloaded and that were there already; and the bytes that came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/download_products.py"/>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/download_products.py"/>
        <source>A layer or table with a column &apos;url&apos;, and maybe &apos;size&apos; (bytes), such as &apos;Search products&apos; makes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/download_products.py"/>
        <source>Lists (*.csv *.txt);;All files (*.*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/download_products.py"/>
        <source>List of addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/download_products.py"/>
        <source>Instead of a layer: a CSV with a column &apos;url&apos;, or a text file with one address in each line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/download_products.py"/>
        <source>Your Earthdata account; HyP3 products come without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/download_products.py"/>
        <source>How many files are downloaded side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/download_products.py"/>
        <source>Files at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/download_products.py"/>
        <source>Folder of products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/download_products.py"/>
        <source>Where the files are written. The same folder again continues where the last run stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/download_products.py"/>
        <source>Number of files downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/download_products.py"/>
        <source>Number of files that were there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/download_products.py"/>
        <source>Bytes downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_geotiff.py"/>
        <source>Export as GeoTIFF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_geotiff.py"/>
        <source>Writes a layer, or a time series with one band for each date, for other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_geotiff.py"/>
        <source>export,geotiff,cog,cloud optimized,raster,bands,dates,save_gdal,time series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_geotiff.py"/>
        <source>Writes a velocity or any other layer as a GeoTIFF of one band, or a displacement time series as one of a band for each date. Bands are named by their dates (2018-01-30) and carry them as metadata, in GDAL&apos;s way for netCDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_geotiff.py"/>
        <source>Motion is in mm and mm/year, or in m and m/year as in the HDF5 files: positive toward the radar. Heights are in metres, angles in degrees. No data is NaN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_geotiff.py"/>
        <source>A cloud optimized GeoTIFF (COG) has overviews and can be read in part over the network. With another coordinate system the pixels are resampled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_geotiff.py"/>
        <source>Of displacement; velocity is in this unit per year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_geotiff.py"/>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_geotiff.py"/>
        <source>With overviews, in tiles that are found without reading the whole file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_geotiff.py"/>
        <source>Cloud optimized (COG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_geotiff.py"/>
        <source>Empty = that of the data, without any resampling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_geotiff.py"/>
        <source>Coordinate system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_geotiff.py"/>
        <source>Into another coordinate system: near = the nearest pixel, bilinear, cubic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_geotiff.py"/>
        <source>The file, .tif.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_geotiff.py"/>
        <source>GeoTIFF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_geotiff.py"/>
        <source>Number of bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_geotiff.py"/>
        <source>Unit of the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_geotiff.py"/>
        <source>Displacement (last date)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_gmt.py"/>
        <source>Export as GMT grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_gmt.py"/>
        <source>Writes a layer or the displacement on one date as a netCDF grid that GMT reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_gmt.py"/>
        <source>export,gmt,grd,netcdf,grid,save_gmt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_gmt.py"/>
        <source>Writes a velocity or any other layer, or the displacement on one date, as a netCDF grid with one variable z on the coordinates of the data (degrees or metres), as GMT and other programs read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_gmt.py"/>
        <source>Motion is in mm and mm/year, or in m and m/year: positive toward the radar. No data is NaN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_gmt.py"/>
        <source>The file for GMT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_gmt.py"/>
        <source>GMT grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_hdfeos5.py"/>
        <source>Export as HDF-EOS5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_hdfeos5.py"/>
        <source>Writes series, quality and geometry into one file, for the InSAR Product Archive and insarmaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_hdfeos5.py"/>
        <source>export,hdf-eos5,he5,unavco,earthscope,archive,insarmaps,save_hdfeos5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_hdfeos5.py"/>
        <source>Writes a displacement time series, its temporal and average coherence, mask and geometry into one file in the layout of the InSAR Product Archive (UNAVCO, now EarthScope), as MintPy does. MintPy, insarmaps and &apos;Load displacement series&apos; read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_hdfeos5.py"/>
        <source>Displacement is in metres along the line of sight, positive toward the radar; heights in metres, angles in degrees. No data is 0, as the layout wants it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_hdfeos5.py"/>
        <source>The file is named by satellite, beam, track, frames and dates: S1_IW2_149_0616_0621_20141213_20180619.he5. What the time series does not know is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_hdfeos5.py"/>
        <source>temporalCoherence.h5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_hdfeos5.py"/>
        <source>Reliable pixels, maskTempCoh.h5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_hdfeos5.py"/>
        <source>geometryGeo.h5 with height and incidenceAngle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_hdfeos5.py"/>
        <source>avgSpatialCoh.h5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_hdfeos5.py"/>
        <source>Relative orbit. Empty = as the time series says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_hdfeos5.py"/>
        <source>Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_hdfeos5.py"/>
        <source>Such as IW or SM. Empty = as the time series says, IW of Sentinel-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_hdfeos5.py"/>
        <source>Beam mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_hdfeos5.py"/>
        <source>Number of the subswath, 0 = several. Empty = as the time series says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_hdfeos5.py"/>
        <source>Beam swath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_hdfeos5.py"/>
        <source>Empty = as the time series says, 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_hdfeos5.py"/>
        <source>First frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_hdfeos5.py"/>
        <source>Last frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_hdfeos5.py"/>
        <source>Folder of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_hdfeos5.py"/>
        <source>The file gets its name from its content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_hdfeos5.py"/>
        <source>HDF-EOS5 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_kmz.py"/>
        <source>Export to Google Earth (KMZ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_kmz.py"/>
        <source>Writes a layer with its legend, and points that show their history by a click, for Google Earth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_kmz.py"/>
        <source>export,google earth,kmz,kml,overlay,legend,chart,save_kmz,save_kmz_timeseries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_kmz.py"/>
        <source>Writes a velocity, a coherence or any other layer, or the displacement on one date, as a picture that lies on the ground in Google Earth, with a legend that names unit, time span and mask. Data in any coordinate system are brought to longitude and latitude; no data is transparent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_kmz.py"/>
        <source>Every n-th pixel can become a point: a click shows its value and, with a displacement time series, the chart of its displacement over time (mm). Points come in regions that are loaded as one comes near, and a large layer in tiles, so that Google Earth stays quick. All lies in the one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_kmz.py"/>
        <source>Motion is along the line of sight, in mm and mm/year: positive toward the radar (blue), negative away from it (red), relative to the reference point, a white dot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_kmz.py"/>
        <source>On the same grid: gives the points their charts and the legend its number of dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_kmz.py"/>
        <source>Displacement time series of the charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_kmz.py"/>
        <source>In the unit of the legend. Empty = chosen from the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_kmz.py"/>
        <source>Lowest colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_kmz.py"/>
        <source>Highest colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_kmz.py"/>
        <source>A point for every n-th pixel along rows and columns; 0 = no points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_kmz.py"/>
        <source>Points: every n-th pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_kmz.py"/>
        <source>Points: inside these areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_kmz.py"/>
        <source>Polygons in any coordinate system. Empty = everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_kmz.py"/>
        <source>Pixels of a lower absolute value, in the unit of the legend, get no point. Empty = all do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_kmz.py"/>
        <source>Points: least absolute value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_kmz.py"/>
        <source>The file for Google Earth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_kmz.py"/>
        <source>Google Earth file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_kmz.py"/>
        <source>Number of points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_points.py"/>
        <source>Export as points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_points.py"/>
        <source>Writes one point for each reliable pixel, with velocity, quality and all displacements as fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_points.py"/>
        <source>export,points,geopackage,shapefile,csv,geoparquet,flatgeobuf,egms,insar explorer,save_qgis,vector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_points.py"/>
        <source>Writes a point layer as the dock, InSAR Explorer and tools for EGMS products read it: GeoPackage, shapefile, CSV, FlatGeobuf, or GeoParquet where this GDAL has it, by the ending of the name (.gpkg, .shp, .csv, .fgb, .parquet).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_points.py"/>
        <source>Fields: pid (row_column of the pixel), longitude, latitude (degrees), height (m), incidence_angle (degrees from the vertical), temporal_coherence (0 to 1), velocity and velocity_std (mm/year), and D20180130 and so on: displacement at each date (mm). Shapefiles have the names incidence, coherence and vel_std, since theirs have at most ten letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_points.py"/>
        <source>Signs are along the line of sight: positive toward the radar, negative away from it, relative to the reference point. The layer arrives coloured by velocity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_points.py"/>
        <source>velocity.h5: gives velocity and velocity_std.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_points.py"/>
        <source>temporalCoherence.h5: gives temporal_coherence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_points.py"/>
        <source>geometryGeo.h5: gives height and incidence_angle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_points.py"/>
        <source>Reliable pixels on the same grid, such as maskTempCoh.h5; others get no point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_points.py"/>
        <source>For files that are left empty above, take those in the folder of the time series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_points.py"/>
        <source>Take the other products from its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_points.py"/>
        <source>Empty = that of the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_points.py"/>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_points.py"/>
        <source>The file, .gpkg, .shp, .csv, .fgb or .parquet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_points.py"/>
        <source>Displacement of points (mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_roipac.py"/>
        <source>Export as ROI_PAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_roipac.py"/>
        <source>Writes velocity or the displacement on one date as unwrapped phase, for modelling programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_roipac.py"/>
        <source>export,roi_pac,unw,rsc,phase,kite,geodmod,save_roipac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_roipac.py"/>
        <source>Writes a velocity, or the displacement on one date since the reference date, as an unwrapped interferogram of ROI_PAC, which Kite, GeodMod and other modelling programs read: a file .unw, and beside it .unw.rsc with place, wavelength, heading and dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_roipac.py"/>
        <source>Band 2 is phase in radians (of a velocity: per year), positive away from the radar; band 1 is 1 where there are data. No data is 0 in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_roipac.py"/>
        <source>The file .unw; .unw.rsc is written beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_roipac.py"/>
        <source>ROI_PAC file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_shared.py"/>
        <source>velocity.h5 or another product of ours or MintPy&apos;s, a time series, or a raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_shared.py"/>
        <source>Layer of the HDF5 file, or one date of the time series. Empty = its main one, all dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_shared.py"/>
        <source>Layer of the HDF5 file, or date of the time series (20180106). Empty = its main one, the last date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_shared.py"/>
        <source>Reliable pixels on the same grid, such as maskTempCoh.h5; others are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_shared.py"/>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/export_shared.py"/>
        <source>Layer or date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/filter_series.py"/>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/filter_series.py"/>
        <source>gaussian = weighted mean, median = the middle value, which keeps edges and drops outliers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/filter_series.py"/>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/filter_series.py"/>
        <source>low = the smooth part, high = the difference from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/filter_series.py"/>
        <source>Smooths each date over the map, or keeps what is not smooth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/filter_series.py"/>
        <source>filter,smooth,gaussian,median,lowpass,highpass,space,spatial_filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/filter_series.py"/>
        <source>Replaces the displacement of each pixel on each date by the weighted mean (Gaussian) or the median of the pixels around it, or by the difference from it. Pixels without data do not count and stay without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/filter_series.py"/>
        <source>low smooths noise; high removes what is wide, such as troposphere, around narrow motion: a landslide narrower than the filter stays nearly whole. The reference point stays at 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/filter_series.py"/>
        <source>Output: the filtered series, metres along the line of sight, positive toward the radar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/filter_series.py"/>
        <source>Standard deviation of the Gaussian, or half the width of the median&apos;s square.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/filter_series.py"/>
        <source>Size [pixels]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/filter_series.py"/>
        <source>Smooths the history of each pixel, or keeps what is not smooth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/filter_series.py"/>
        <source>filter,smooth,gaussian,median,lowpass,highpass,time,temporal_filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/filter_series.py"/>
        <source>Replaces the displacement of each date by the weighted mean (Gaussian) or the median of the dates around it, or by the difference from it. Gaps in time are respected: days count, not numbers of dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/filter_series.py"/>
        <source>low takes the noise of single dates (turbulent troposphere) out of the curve, and rounds sudden motion too; high shows what single dates do. Displacement stays 0 on the reference date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/filter_series.py"/>
        <source>Standard deviation of the Gaussian, or half the width of the median&apos;s window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/filter_series.py"/>
        <source>Size [days]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/generate_mask.py"/>
        <source>Generate mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/generate_mask.py"/>
        <source>Marks the usable pixels of any product by its values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/generate_mask.py"/>
        <source>mask,threshold,coherence,connected components,water,region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/generate_mask.py"/>
        <source>Marks pixels as usable (1) or not (0). All conditions that are given must hold: in a stack for every interferogram that is used, in a time series at every date. Pixels without data are never usable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/generate_mask.py"/>
        <source>Limits are in the units of the file: metres, metres per year, radians, coherence 0 to 1. Regions touch along edges of pixels, not corners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/generate_mask.py"/>
        <source>Outputs: the mask as HDF5 (dataset mask, in MintPy&apos;s layout), as a map layer, and the pixel counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/generate_mask.py"/>
        <source>An HDF5 file of ours or MintPy&apos;s (product, stack, time series) or a raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/generate_mask.py"/>
        <source>Layer of the HDF5 file, for instance temporalCoherence. Empty = its main one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/generate_mask.py"/>
        <source>Dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/generate_mask.py"/>
        <source>Lower values are not usable; in the units of the file. Empty = no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/generate_mask.py"/>
        <source>Minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/generate_mask.py"/>
        <source>Higher values are not usable; in the units of the file. Empty = no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/generate_mask.py"/>
        <source>Maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/generate_mask.py"/>
        <source>Pixels whose value is 0 are not usable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/generate_mask.py"/>
        <source>Not zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/generate_mask.py"/>
        <source>In a stack: the pixel lies in a reliable connected component in every interferogram that is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/generate_mask.py"/>
        <source>In connected components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/generate_mask.py"/>
        <source>Usable regions of fewer connected pixels are left out; 0 = keep all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/generate_mask.py"/>
        <source>Smallest region [pixels]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/generate_mask.py"/>
        <source>Another mask on the same grid; what is 0 or no data there is not usable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/generate_mask.py"/>
        <source>Within this mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/generate_mask.py"/>
        <source>The mask, 1 = usable, as HDF5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/generate_mask.py"/>
        <source>Mask (map layer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/generate_mask.py"/>
        <source>Usable pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/generate_mask.py"/>
        <source>All pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/gnss_compare.py"/>
        <source>Compare with GNSS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/gnss_compare.py"/>
        <source>Sets a displacement series beside GNSS stations along the line of sight: rates, RMS, a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/gnss_compare.py"/>
        <source>gnss,gps,station,validation,compare,tenv3,unr,rms,rate,anchor,reference frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/gnss_compare.py"/>
        <source>Projects the daily positions of GNSS stations into the line of sight, takes the mean of the pixels around each, and compares both on the dates of the series: rates by a straight line through the same dates, and root mean square of the difference with its mean taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/gnss_compare.py"/>
        <source>InSAR is relative and GNSS moves with the tectonic plate: both are taken relative to one station. Stations are .tenv3 files of the Nevada Geodetic Laboratory, or a table (CSV) with the columns station, date, latitude, longitude, east, north, up (metres; or east_mm, ...), and sig_e, sig_n, sig_u if known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/gnss_compare.py"/>
        <source>An anchored velocity is the velocity plus a constant, so that its mean difference to the stations is zero; the rates of the stations are relative to the reference station, or absolute with &apos;none&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/gnss_compare.py"/>
        <source>Signs: positive toward the radar. Standard deviations come from the scatter around the line; that of GNSS rates is too small, as its noise is coloured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/gnss_compare.py"/>
        <source>Outputs: points (degrees, WGS 84) with rates, standard deviations and difference (InSAR minus GNSS) in mm/year and RMS in mm; a picture (PNG) of all series; the anchored velocity (m/year).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/gnss_compare.py"/>
        <source>Incidence and azimuth angles. Empty = geometryGeo.h5 beside the series or in &apos;inputs&apos; there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/gnss_compare.py"/>
        <source>.tenv3 files, or tables of stations with column names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/gnss_compare.py"/>
        <source>GNSS stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/gnss_compare.py"/>
        <source>Name of the station that both are relative to. Empty = the one nearest to the reference pixel, or else that with most dates; none = no station: plate motion then stays in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/gnss_compare.py"/>
        <source>Reference station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/gnss_compare.py"/>
        <source>The mean of the pixels so near to a station stands for it; 0 = the pixel that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/gnss_compare.py"/>
        <source>Radius around a station [m]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/gnss_compare.py"/>
        <source>Positions so many days before and after each acquisition are averaged; 0 = the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/gnss_compare.py"/>
        <source>Days around an acquisition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/gnss_compare.py"/>
        <source>velocity.h5 of the series, for the anchored velocity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/gnss_compare.py"/>
        <source>Velocity to anchor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/gnss_compare.py"/>
        <source>Stations with rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/gnss_compare.py"/>
        <source>One point for each station that is compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/gnss_compare.py"/>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/gnss_compare.py"/>
        <source>Both series of each station, and rate against rate; millimetres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/gnss_compare.py"/>
        <source>The given velocity plus a constant, metres per year; needs the velocity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/gnss_compare.py"/>
        <source>Anchored velocity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/gnss_compare.py"/>
        <source>The anchored velocity in mm/year as a GeoTIFF with its style.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/gnss_compare.py"/>
        <source>Anchored velocity (mm/year, map layer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/gnss_compare.py"/>
        <source>Stations compared, without the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/gnss_compare.py"/>
        <source>RMS of the differences of displacement [mm]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/gnss_compare.py"/>
        <source>RMS of the differences of rate [mm/year]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/gnss_compare.py"/>
        <source>Mean difference of rate, InSAR minus GNSS [mm/year]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/gnss_compare.py"/>
        <source>Constant added to the anchored velocity [mm/year]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/gnss_compare.py"/>
        <source>Anchored velocity (mm/year)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/info.py"/>
        <source>Describe file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/info.py"/>
        <source>Says what an HDF5 file of ours or MintPy&apos;s holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/info.py"/>
        <source>info,metadata,attributes,dates,statistics,hdf5,describe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/info.py"/>
        <source>Lists what is in an HDF5 file: its kind, grid and extent, dates or interferograms, datasets with shape, unit, least, mean and greatest value and the share of valid pixels, and all attributes with the step and parameters that made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/info.py"/>
        <source>Outputs: the text, in the log and, if asked for, in a file. Values are in the units of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/info.py"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/info.py"/>
        <source>A stack, time series, product or mask in HDF5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/info.py"/>
        <source>Text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/info.py"/>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/info.py"/>
        <source>A file to write the text to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/info.py"/>
        <source>What the file holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/invert_network.py"/>
        <source>Weights of the interferograms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/invert_network.py"/>
        <source>From coherence: var = inverse phase variance (the best estimate), fim = Fisher information, coh = coherence itself, no = all equal (needs no coherence, the fastest).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/invert_network.py"/>
        <source>Drop phases of each interferogram by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/invert_network.py"/>
        <source>none = use every valid phase; coherence = drop phases of lower coherence than the threshold; connectComponent = drop phases outside reliable connected components.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/invert_network.py"/>
        <source>Lowest coherence used (0 to 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/invert_network.py"/>
        <source>For the choice &apos;coherence&apos; above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/invert_network.py"/>
        <source>Least interferograms at each date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/invert_network.py"/>
        <source>Pixels with fewer valid interferograms at some date (but the first) are not solved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/invert_network.py"/>
        <source>Minimum norm of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/invert_network.py"/>
        <source>What is made as small as possible where the network of a pixel falls apart: velocity (Berardino et al., 2002) or phase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/invert_network.py"/>
        <source>Least temporal coherence of a reliable pixel (0 to 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/invert_network.py"/>
        <source>Pixels of lower temporal coherence are not usable in the mask; they are solved all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/invert_network.py"/>
        <source>Smallest reliable region [pixels]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/invert_network.py"/>
        <source>Reliable regions of fewer connected pixels are left out of the mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/invert_network.py"/>
        <source>Invert network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/invert_network.py"/>
        <source>Turns the interferograms of a stack into displacement at each date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/invert_network.py"/>
        <source>inversion,sbas,small baseline,time series,displacement,least squares,temporal coherence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/invert_network.py"/>
        <source>Solves, for each pixel, the network of interferograms by weighted least squares for the phase at each date, relative to the reference pixel and the first date, and turns phase into displacement: d = -wavelength / (4 pi) x phase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/invert_network.py"/>
        <source>Displacement is along the line of sight, in metres, positive toward the radar: uplift, or motion toward the satellite. The stack needs a reference point (&apos;Set reference point&apos;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/invert_network.py"/>
        <source>Outputs: the time series (timeseries.h5); temporal coherence (0 to 1: how well interferograms agree with each other; above 0.7 is reliable); the number of interferograms used at each pixel; a mask of reliable pixels. All in MintPy&apos;s layout, the coherence and the mask also as map layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/invert_network.py"/>
        <source>Pixels that miss interferograms are solved from those they have. Where that leaves several parts, the offset between them is the one of minimum norm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/invert_network.py"/>
        <source>A stack of interferograms with a reference point, ifgramStack.h5 of ours or MintPy&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/invert_network.py"/>
        <source>A raster or HDF5 mask on the grid of the stack: pixels of value 0 are not solved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/invert_network.py"/>
        <source>Displacement at each date, metres, positive toward the radar, timeseries.h5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/invert_network.py"/>
        <source>0 to 1, temporalCoherence.h5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/invert_network.py"/>
        <source>Number of interferograms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/invert_network.py"/>
        <source>Used at each pixel, numInvIfgram.h5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/invert_network.py"/>
        <source>1 = reliable, maskTempCoh.h5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/invert_network.py"/>
        <source>Temporal coherence (map layer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/invert_network.py"/>
        <source>Mask of reliable pixels (map layer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/invert_network.py"/>
        <source>Interferograms used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/invert_network.py"/>
        <source>Number of dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/invert_network.py"/>
        <source>Number of pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/invert_network.py"/>
        <source>Solved pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/invert_network.py"/>
        <source>Reliable pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/invert_network.py"/>
        <source>What to know of the network, empty when nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/load_series.py"/>
        <source>Displacement series (*.h5 *.he5 *.nc *.tif *.tiff);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/load_series.py"/>
        <source>Load displacement series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/load_series.py"/>
        <source>Reads a displacement series that another program or an archive made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/load_series.py"/>
        <source>import,displacement,time series,opera,disp-s1,licsbas,cum,mintpy,hdf-eos5,he5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/load_series.py"/>
        <source>Reads displacement along the line of sight at many dates, crops and multilooks it if asked, and writes one time series, as Invert network does from interferograms. Products of OPERA DISP-S1 whose reference date moves on are joined to one series. The input itself is never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/load_series.py"/>
        <source>Outputs: the time series (timeseries.h5 in MintPy&apos;s layout: metres, positive toward the radar) and, as far as the input has them, the geometry (height in metres, angles in degrees), the temporal coherence, the average coherence of the interferograms (both 0 to 1) and the mask of reliable pixels. Of OPERA DISP-S1 a pixel is reliable when at least nine tenths of the products recommend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/load_series.py"/>
        <source>Files that are damaged or do not fit are named in the log, with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/load_series.py"/>
        <source>A file of the series (cum.h5, a .he5 file, any product of OPERA: the others in its folder belong to it), or the path of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/load_series.py"/>
        <source>File or folder of the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/load_series.py"/>
        <source>Format of the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/load_series.py"/>
        <source>{auto} recognises it by its names. {titles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/load_series.py"/>
        <source>Displacement without long wavelengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/load_series.py"/>
        <source>Of OPERA DISP-S1, load the displacement from which everything wider than some kilometres is filtered out, and pixels of low quality on each date; else the whole displacement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/load_series.py"/>
        <source>Heights in any grid, interpolated to that of the series; they replace its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/load_series.py"/>
        <source>Elevation model [m]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/load_series.py"/>
        <source>The displacement at each date, timeseries.h5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/load_series.py"/>
        <source>Height, angles and water mask on the same grid, geometryGeo.h5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/load_series.py"/>
        <source>How well the series fits its interferograms, 0 to 1, temporalCoherence.h5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/load_series.py"/>
        <source>Coherence of the interferograms, averaged, 0 to 1, avgSpatialCoh.h5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/load_series.py"/>
        <source>The mask that the series comes with, maskTempCoh.h5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/load_series.py"/>
        <source>Number of rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/load_series.py"/>
        <source>Number of columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/load_stack.py"/>
        <source>Format of the interferograms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/load_stack.py"/>
        <source>{auto} recognises the folder by its files. {titles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/load_stack.py"/>
        <source>Extent to load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/load_stack.py"/>
        <source>Only pixels that this rectangle touches are loaded; it may be in any coordinate system. Empty = all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/load_stack.py"/>
        <source>Multilook [pixels]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/load_stack.py"/>
        <source>This many rows and columns are averaged into one pixel: 1 = full resolution, 2 = a quarter of the pixels. Pixels without data are left out of the mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/load_stack.py"/>
        <source>Which one to load when the folder holds several tracks or sensors, such as A064 or D071: the message about them says their names. Empty = there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/load_stack.py"/>
        <source>Heights in any grid, interpolated to the grid of the interferograms. Needed where the products come without one; it replaces theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/load_stack.py"/>
        <source>A raster, or a mask in HDF5, in any grid: 0 and no data are water. It goes into the geometry file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/load_stack.py"/>
        <source>Radar wavelength [m]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/load_stack.py"/>
        <source>Only where the files do not say it: Sentinel-1 0.0554658, ALOS-2 0.2424525, NISAR 0.2384.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/load_stack.py"/>
        <source>Pixel size of data in radar coordinates [m]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/load_stack.py"/>
        <source>Of the map grid that they are brought to. Empty = as fine as the data; the log says the size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/load_stack.py"/>
        <source>Compression of the stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/load_stack.py"/>
        <source>none = the fastest; lzf = a little smaller, nearly as fast; gzip = the smallest, slow to write. Values do not change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/load_stack.py"/>
        <source>Load interferograms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/load_stack.py"/>
        <source>Reads a folder of unwrapped interferograms into one stack file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/load_stack.py"/>
        <source>import,interferograms,unwrapped,stack,gamma,hyp3,aria,licsar,mintpy,ifgramstack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/load_stack.py"/>
        <source>Reads all unwrapped interferograms of a folder, with their coherence, connected components and geometry, crops and multilooks them if asked, and writes one stack. The folder itself is never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/load_stack.py"/>
        <source>Outputs: the stack (ifgramStack.h5 in MintPy&apos;s layout: phase in radians, positive away from the radar; pairs earlier_later; perpendicular baselines in metres) and the geometry (geometryGeo.h5: height in metres, angles in degrees, water mask). MintPy reads both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/load_stack.py"/>
        <source>What a folder of each format holds:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/load_stack.py"/>
        <source>The folder with the interferograms; folders below it are searched too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/load_stack.py"/>
        <source>Folder of interferograms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/load_stack.py"/>
        <source>The stack of interferograms, ifgramStack.h5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/load_stack.py"/>
        <source>Delays of troposphere, solid Earth tide and ionosphere that some products come with, delayStack.h5; nothing is written when there are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/modify_network.py"/>
        <source>Longest temporal baseline [days]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/modify_network.py"/>
        <source>Interferograms that span more days are dropped. Empty = no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/modify_network.py"/>
        <source>Largest perpendicular baseline [m]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/modify_network.py"/>
        <source>Interferograms of a larger baseline, of either sign, are dropped. Empty = no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/modify_network.py"/>
        <source>Connections of each date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/modify_network.py"/>
        <source>Each date is joined with this many following dates at most. Empty = no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/modify_network.py"/>
        <source>First date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/modify_network.py"/>
        <source>Interferograms that begin earlier are dropped. Empty = from the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/modify_network.py"/>
        <source>Last date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/modify_network.py"/>
        <source>Interferograms that end later are dropped. Empty = to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/modify_network.py"/>
        <source>Interferograms with one of these dates are dropped, for instance 20180106 2018-01-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/modify_network.py"/>
        <source>Pairs of dates, for instance 20180106_20180130 20180130_20180307.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/modify_network.py"/>
        <source>Interferograms to exclude, by position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/modify_network.py"/>
        <source>Positions among all interferograms of the stack, counted from 0, for instance 3 10:15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/modify_network.py"/>
        <source>Lowest mean coherence (0 to 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/modify_network.py"/>
        <source>Interferograms of lower coherence, averaged over the area, are dropped. Empty = no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/modify_network.py"/>
        <source>Lowest share of coherent pixels (0 to 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/modify_network.py"/>
        <source>Interferograms in which a smaller share of the area is coherent are dropped. Empty = no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/modify_network.py"/>
        <source>Coherence of a coherent pixel (0 to 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/modify_network.py"/>
        <source>A pixel counts as coherent in that share when its coherence is above this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/modify_network.py"/>
        <source>Keep the minimum spanning tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/modify_network.py"/>
        <source>Interferograms that join the dates best are kept although their coherence is low, so that the network does not fall apart. Those dropped for their baseline or their dates stay dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/modify_network.py"/>
        <source>Stack with the new network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/modify_network.py"/>
        <source>Interferograms kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/modify_network.py"/>
        <source>Dates kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/modify_network.py"/>
        <source>Connected parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/modify_network.py"/>
        <source>The network in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/modify_network.py"/>
        <source>What is wrong with the network, empty when nothing is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/modify_network.py"/>
        <source>A copy of the stack with the change. When it is skipped, the given stack file itself is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/modify_network.py"/>
        <source>Modify network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/modify_network.py"/>
        <source>Chooses the interferograms to use by baseline, date, coherence, or by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/modify_network.py"/>
        <source>network,select,drop,interferograms,baseline,coherence,spanning tree,dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/modify_network.py"/>
        <source>Marks each interferogram of a stack as used or dropped. All are judged anew: what was dropped before comes back when it meets the conditions. An interferogram that fails one condition is dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/modify_network.py"/>
        <source>Coherence is averaged over the area and the mask, without pixels of coherence 0. The minimum spanning tree protects the most coherent interferograms that join the dates from the conditions on coherence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/modify_network.py"/>
        <source>Outputs: the stack (a copy, or the same file when no copy is asked for; pixels are not changed), the number of interferograms, dates and connected parts, and a warning when the network falls apart: displacement between parts is not measured. The log says why each interferogram is dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/modify_network.py"/>
        <source>A stack of interferograms, ifgramStack.h5 of ours or MintPy&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/modify_network.py"/>
        <source>Coherence is looked at inside this rectangle only; any coordinate system. Empty = everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/modify_network.py"/>
        <source>Area of the coherence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/modify_network.py"/>
        <source>Coherence is looked at only where this raster or HDF5 mask, on the grid of the stack, is not 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/modify_network.py"/>
        <source>Mask of the coherence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/modify_network.py"/>
        <source>Copy of the stack with the new network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Text files (*.cfg *.txt *.template);;All files (*.*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>HDF5 and rasters (*.h5 *.he5 *.tif *.tiff *.vrt *.img *.nc *.asc);;All files (*.*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/phase_bias.py"/>
        <source>Check phase bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/phase_bias.py"/>
        <source>Finds where soil moisture and vegetation bias short interferograms, and by how much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/phase_bias.py"/>
        <source>closure,phase bias,fading signal,soil moisture,vegetation,loop,quality,closure_phase_bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/phase_bias.py"/>
        <source>Over fields, forests and wet soil, interferograms of few days carry a phase that is no motion. It adds up to a false velocity of millimetres to centimetres a year, and temporal coherence does not show it. It does show in loops: the sum of consecutive interferograms differs from the one over all their steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/phase_bias.py"/>
        <source>The loops of one level (number of steps) are averaged. Where the mean is significant, the mask is 0: do not trust slow motion there, or use longer interferograms. The stack must hold interferograms over that many steps; dropped ones count too. Choose a level at which the bias has faded, of a month or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/phase_bias.py"/>
        <source>Outputs: phaseBias.h5 with the velocity that the bias adds in this network (m/year, positive toward the radar, relative to the reference point; subtract it from the velocity), amplitude and angle of the mean closure phase, and the phase that one-step interferograms add up (radians); maskClosurePhase.h5 (1 = not significant); and map layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/phase_bias.py"/>
        <source>Number of steps after which interferograms count as free of bias. Empty = the largest with enough loops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/phase_bias.py"/>
        <source>Level free of bias [steps]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/phase_bias.py"/>
        <source>How many times the standard deviation of noise a mean closure phase must be to be significant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/phase_bias.py"/>
        <source>Standard deviations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/phase_bias.py"/>
        <source>Length of the mean of the closure phases, 0 to 1, below which they are noise and say nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/phase_bias.py"/>
        <source>Least amplitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/phase_bias.py"/>
        <source>For interferograms that are shifted by a constant each, such as those that ARIA-tools stitched: choose a reference point that is free of bias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/phase_bias.py"/>
        <source>Relative to the reference point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/phase_bias.py"/>
        <source>Velocity bias and mean closure phase, phaseBias.h5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/phase_bias.py"/>
        <source>Phase bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/phase_bias.py"/>
        <source>1 where closure is not significant, maskClosurePhase.h5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/phase_bias.py"/>
        <source>Velocity bias in mm/year as a GeoTIFF with its style; positive toward the radar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/phase_bias.py"/>
        <source>Velocity bias (mm/year, map layer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/phase_bias.py"/>
        <source>The mask as a GeoTIFF with its style.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/phase_bias.py"/>
        <source>Level taken as free of bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/phase_bias.py"/>
        <source>Number of loops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/phase_bias.py"/>
        <source>Velocity bias (mm/year)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/phase_bias.py"/>
        <source>Without phase bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/plot_network.py"/>
        <source>Plot network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/plot_network.py"/>
        <source>Shows the network of interferograms as a table and as pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/plot_network.py"/>
        <source>network,plot,picture,table,baseline,coherence matrix,pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/plot_network.py"/>
        <source>Lists the interferograms of a stack with their baselines and mean coherence over the image, and draws the network (dates over perpendicular baseline), the coherence matrix, the coherence of each date, and the baselines of the dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/plot_network.py"/>
        <source>Outputs: a table with one row for each interferogram: index (position in the stack, from 0), first and second date, days, bperp (perpendicular baseline, metres), coherence (0 to 1), kept (used or dropped); and a folder of pictures, PNG or SVG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/plot_network.py"/>
        <source>png = pixels, svg = lines that stay sharp at any size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/plot_network.py"/>
        <source>Format of the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/plot_network.py"/>
        <source>Table of interferograms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/plot_network.py"/>
        <source>One row for each interferogram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/plot_network.py"/>
        <source>Folder of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/plot_network.py"/>
        <source>Where the pictures are written; files of the same names are replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/plot_network.py"/>
        <source>Picture of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/plot_network.py"/>
        <source>Picture of the baselines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/plot_network.py"/>
        <source>Picture of the coherence matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/plot_network.py"/>
        <source>Picture of the coherence of each date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/project_los.py"/>
        <source>Project line of sight (vertical, downslope)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/project_los.py"/>
        <source>Takes motion along the line of sight for vertical, downslope or horizontal motion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/project_los.py"/>
        <source>project,line of sight,los,vertical,downslope,slope,landslide,subsidence,visibility,r-index,layover,shadow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/project_los.py"/>
        <source>When only one track is there and the direction of motion is known, such as subsidence or a landslide that follows the slope, the motion is the one along the line of sight divided by the sensitivity: what 1 mm of it is along the line of sight. Pixels of too small a sensitivity are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/project_los.py"/>
        <source>Signs: vertical is positive up, downslope positive down the slope (negative there would be motion uphill: the assumption fails, or noise), azimuth positive along the given direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/project_los.py"/>
        <source>Visibility, from slope, aspect and line of sight of each pixel: 3 = seen well, 2 = foreshortened (R-index below 0.33), 1 = layover (R-index 0 or less), 0 = shadow. Shadow and layover that other slopes cast are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/project_los.py"/>
        <source>Outputs: a velocity or time series file like the input (m/year or m), its map layer, and an HDF5 file with sensitivity (-1 to 1), rIndex, visibility, slope and aspect (degrees), with their map layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/project_los.py"/>
        <source>velocity.h5 or timeseries.h5 of ours or MintPy&apos;s, geocoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/project_los.py"/>
        <source>Velocity or time series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/project_los.py"/>
        <source>Incidence and azimuth angles, on any grid. Empty = geometryGeo.h5 beside the file or in &apos;inputs&apos; there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/project_los.py"/>
        <source>Pixels that are 0 in this raster or HDF5 file are left out, such as maskTempCoh.h5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/project_los.py"/>
        <source>vertical = subsidence and uplift, downslope = landslides, azimuth = a horizontal direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/project_los.py"/>
        <source>Direction of motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/project_los.py"/>
        <source>For azimuth: motion in this direction is positive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/project_los.py"/>
        <source>Heights in metres, a raster or HDF5. Empty = those of the geometry file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/project_los.py"/>
        <source>Noise grows by 1 / sensitivity: 0.2 lets five times the noise in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/project_los.py"/>
        <source>A file of the same kind as the input, along the direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/project_los.py"/>
        <source>Motion along the direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/project_los.py"/>
        <source>Sensitivity, R-index, class of visibility, slope and aspect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/project_los.py"/>
        <source>Visibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/project_los.py"/>
        <source>In mm/year as a GeoTIFF with its style; of a velocity only, not of a time series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/project_los.py"/>
        <source>Velocity along the direction (mm/year, map layer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/project_los.py"/>
        <source>What 1 mm of motion is along the line of sight; negative = away from the radar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/project_los.py"/>
        <source>Sensitivity (map layer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/project_los.py"/>
        <source>0 or less is layover, 1 is a slope along the line of sight; where heights are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/project_los.py"/>
        <source>R-index (map layer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/project_los.py"/>
        <source>Seen well, foreshortened, layover or shadow; where heights are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/project_los.py"/>
        <source>Visibility (map layer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/project_los.py"/>
        <source>Velocity along the direction (mm/year)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/project_los.py"/>
        <source>Sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/project_los.py"/>
        <source>R-index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/provider.py"/>
        <source>InSAR Workbench: ground displacement from interferograms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/quick_overview.py"/>
        <source>Quick overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/quick_overview.py"/>
        <source>Velocity by stacking, and where interferograms are unwrapped wrongly, before any inversion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/quick_overview.py"/>
        <source>overview,stacking,triplet,closure,unwrapping error,quick_overview,average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/quick_overview.py"/>
        <source>Reads the stack once and makes two maps. The first is the mean of phase / time over the interferograms: a rough velocity that shows whether the data are what you expect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/quick_overview.py"/>
        <source>The second counts for each pixel the triplets of interferograms that close to a whole number of cycles other than 0. Where many do, unwrapping went wrong: correct it before the inversion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/quick_overview.py"/>
        <source>Outputs: avgPhaseVelocity.h5 (m/year, positive toward the radar) and numTriNonzeroIntAmbiguity.h5 (number of triplets), and both as map layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/quick_overview.py"/>
        <source>A raster or HDF5 mask on the grid of the stack: pixels of 0 (water) are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/quick_overview.py"/>
        <source>Velocity by stacking, metres per year, avgPhaseVelocity.h5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/quick_overview.py"/>
        <source>Velocity by stacking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/quick_overview.py"/>
        <source>Number of triplets, numTriNonzeroIntAmbiguity.h5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/quick_overview.py"/>
        <source>Triplets that do not close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/quick_overview.py"/>
        <source>Velocity by stacking in mm/year as a GeoTIFF with its style; positive toward the radar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/quick_overview.py"/>
        <source>Velocity by stacking (mm/year, map layer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/quick_overview.py"/>
        <source>Number of triplets as a GeoTIFF with its style.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/quick_overview.py"/>
        <source>Triplets that do not close (map layer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/quick_overview.py"/>
        <source>Triplets in the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/quick_overview.py"/>
        <source>Velocity by stacking (mm/year)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/reference_date.py"/>
        <source>Makes displacement zero on another date, best one of little noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/reference_date.py"/>
        <source>reference date,zero,first date,reference_date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/reference_date.py"/>
        <source>Displacement is relative to one date, whose noise is part of all others: with a stormy day as the reference, every date looks off by the same pattern. &apos;Noise of the dates&apos; names the quietest one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/reference_date.py"/>
        <source>Velocity does not depend on the reference date; only its intercept does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/reference_date.py"/>
        <source>Output: the series in metres, zero on the new date, with baselines relative to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/reference_date.py"/>
        <source>A date of the series, for instance 20180412.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/reference_date.py"/>
        <source>Reference date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/reference_date.py"/>
        <source>The reference date is empty; give a date of the series, for instance 20180412.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/reference_point.py"/>
        <source>Reference point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/reference_point.py"/>
        <source>A point on stable ground near the area of interest, in any coordinate system; without one, in that of the data. Empty (and no row and column) = the most coherent pixel is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/reference_point.py"/>
        <source>Row of the reference pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/reference_point.py"/>
        <source>Counted from 0 at the top; instead of a point on the map, together with the column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/reference_point.py"/>
        <source>Column of the reference pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/reference_point.py"/>
        <source>Counted from 0 at the left; instead of a point on the map, together with the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/reference_point.py"/>
        <source>Least average coherence of the chosen pixel (0 to 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/reference_point.py"/>
        <source>When the pixel is chosen automatically and none has this average coherence, the tool stops; 0 = take the best there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/reference_point.py"/>
        <source>Set reference point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/reference_point.py"/>
        <source>Sets the pixel whose displacement is zero: on the map, by row and column, or automatically.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/reference_point.py"/>
        <source>reference,point,pixel,zero,seed,stable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/reference_point.py"/>
        <source>InSAR measures displacement relative to a reference pixel. It should be stable, coherent, and near the area of interest, and it must have phase in every interferogram that is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/reference_point.py"/>
        <source>Without a point, the pixel of the highest average coherence is chosen. A point that will not do is refused, and the message names the nearest one that will.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/reference_point.py"/>
        <source>Outputs: the stack (a copy, or the same file when no copy is asked for; the phase is not changed), the row and column counted from 0, the map coordinates of the pixel&apos;s centre, and its average coherence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/reference_point.py"/>
        <source>A raster or HDF5 mask on the grid of the stack: where it is 0 (water) there is no reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/reference_point.py"/>
        <source>Copy of the stack with the reference point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/reference_point.py"/>
        <source>Stack with the reference point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/reference_point.py"/>
        <source>Map x of the reference pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/reference_point.py"/>
        <source>Map y of the reference pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/reference_point.py"/>
        <source>Average coherence of the reference pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/remove_plate_motion.py"/>
        <source>Removes the rotation of a tectonic plate, which looks like a ramp over a wide scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/remove_plate_motion.py"/>
        <source>plate,tectonic,itrf,euler pole,rotation,ramp,plate_motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/remove_plate_motion.py"/>
        <source>A plate moves by centimetres a year relative to the satellite&apos;s orbit. Since the line of sight changes across a scene, this common motion leaves a ramp of some mm/year. It is computed from the rotation of the plate in ITRF2014 and subtracted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/remove_plate_motion.py"/>
        <source>Use it for wide scenes of slow motion, or when series of several tracks are joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/remove_plate_motion.py"/>
        <source>Outputs: the corrected series and, if asked for, the plate&apos;s motion as a series of its own; metres along the line of sight, positive toward the radar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/remove_plate_motion.py"/>
        <source>The plate that the scene lies on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/remove_plate_motion.py"/>
        <source>Plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/remove_plate_motion.py"/>
        <source>Plate motion time series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/remove_ramp.py"/>
        <source>Fits a plane or a quadratic surface to each date and subtracts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/remove_ramp.py"/>
        <source>ramp,deramp,plane,orbit,trend,long wavelength,remove_ramp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/remove_ramp.py"/>
        <source>Fits a ramp to the reliable pixels of each date by least squares and subtracts it from all pixels. It takes away what is smooth over the whole scene: errors of orbits, ionosphere, the long waves of troposphere and tides, plate motion - and ground motion that is as wide as the scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/remove_ramp.py"/>
        <source>For landslides and towns a linear ramp is safe; leave the moving area out with the mask where it fills much of the scene. The reference point stays at 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/remove_ramp.py"/>
        <source>Output: the corrected series, metres along the line of sight, positive toward the radar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/remove_ramp.py"/>
        <source>linear = a plane, quadratic = a curved surface; _range only along the columns, _azimuth the rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/reset_network.py"/>
        <source>Reset network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/reset_network.py"/>
        <source>Uses all interferograms of a stack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/reset_network.py"/>
        <source>network,reset,restore,keep,interferograms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/reset_network.py"/>
        <source>Takes back what &apos;Modify network&apos; dropped: every interferogram of the stack is used again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/reset_network.py"/>
        <source>Outputs: the stack (a copy, or the same file when no copy is asked for), and the number of interferograms, dates and connected parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/reset_network.py"/>
        <source>Copy of the stack with the whole network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/residual_noise.py"/>
        <source>Taken away from each date before, since ramps are no noise of single pixels; no = none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/residual_noise.py"/>
        <source>Dates above this many standard deviations, as told by the median of all dates, are outliers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/residual_noise.py"/>
        <source>Cutoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/residual_noise.py"/>
        <source>Noise of the dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/residual_noise.py"/>
        <source>Measures the noise of each date, finds the quietest one and the outliers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/residual_noise.py"/>
        <source>noise,rms,residual,outlier,date,reference date,exclude,mad,timeseries_rms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/residual_noise.py"/>
        <source>Takes the residual series of &apos;Correct DEM error&apos; (what neither motion nor the elevation model explains) and gives its root mean square over the reliable pixels on each date: mostly the turbulent troposphere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/residual_noise.py"/>
        <source>Dates far above the others (more than the cutoff times the median / 0.6745) are outliers: leave them out of the velocity. The quietest date is the best reference date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/residual_noise.py"/>
        <source>Outputs: a table (date, noise in mm, outlier), the quietest date, and the outliers as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/residual_noise.py"/>
        <source>timeseriesResidual.h5 of &apos;Correct DEM error&apos; or of MintPy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/residual_noise.py"/>
        <source>Table of dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/residual_noise.py"/>
        <source>One row for each date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/residual_noise.py"/>
        <source>Quietest date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/residual_noise.py"/>
        <source>Outliers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/residual_noise.py"/>
        <source>Noise above which a date is an outlier [mm]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/resources.py"/>
        <source>For the blocks of pixels that are worked on at one time; the layers of the whole area come on top. Empty = a quarter of the free memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/resources.py"/>
        <source>Memory [MB]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/resources.py"/>
        <source>Address of the scheduler of a running Dask cluster, such as tcp://host:8786, whose workers invert the network: they must reach the stack by the same path and have InSAR Workbench. Empty = this machine computes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/resources.py"/>
        <source>Dask scheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_points.py"/>
        <source>Displacement at points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_points.py"/>
        <source>Adds velocity, quality and the displacement on each date to the points of a layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_points.py"/>
        <source>sample,points,extract,benchmark,gnss,borehole,history,radius,attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_points.py"/>
        <source>Gives each point of a layer (benchmarks, boreholes, buildings) the displacement of the pixel in which it lies, or the mean of the pixels within a radius. There may be any number of points, in any coordinate system; each part of the file is read once for all points in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_points.py"/>
        <source>Displacement is along the line of sight in mm, positive toward the radar, relative to the reference point and date of the time series; velocity in mm/year. Without a velocity file, a straight line is fitted to each point&apos;s displacement, and the standard deviation is that of its scatter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_points.py"/>
        <source>Output: the same points with velocity, velocity_std, coherence (with a file of it), pixels (how many stand behind the point) and one field DYYYYMMDD for each date, as the dock reads them. Points outside the data stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_points.py"/>
        <source>A layer of points in any coordinate system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_points.py"/>
        <source>Mean of the pixels whose centre lies within this distance; 0 = the pixel of the point alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_points.py"/>
        <source>Radius [m]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_points.py"/>
        <source>velocity.h5 on the same grid. Empty = a straight line through each point&apos;s displacement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_points.py"/>
        <source>temporalCoherence.h5, or another quality on the same grid. Empty = no such field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_points.py"/>
        <source>Points with displacement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_points.py"/>
        <source>The points with their displacement in mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_points.py"/>
        <source>Points with data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_points.py"/>
        <source>Velocity at points (mm/year)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/search_products.py"/>
        <source>Search products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/search_products.py"/>
        <source>Finds ready-made Sentinel-1 interferograms (ARIA S1-GUNW, HyP3) in the archive of ASF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/search_products.py"/>
        <source>search,asf,aria,gunw,hyp3,earthdata,sentinel-1,archive,footprints,download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/search_products.py"/>
        <source>Asks the Alaska Satellite Facility which unwrapped interferograms of Sentinel-1 touch an area: ARIA S1-GUNW products, which anybody can find, or the interferograms that you had made by HyP3, ASF&apos;s processing on demand, which needs your Earthdata login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/search_products.py"/>
        <source>Choose one track and orbit direction for a time series: interferograms of different tracks see the ground from different sides and do not belong into one stack. Without a track, look at the column &apos;track&apos; of the result first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/search_products.py"/>
        <source>Outputs: a layer with the footprint of each product and a table: name, kind, first and second date, days between them, track, orbit, frame, version, size in bytes (empty when the archive does not say) and url; and the same table as CSV, if asked for. Select what you want on the map and give the layer to &apos;Download products&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/search_products.py"/>
        <source>aria = ARIA S1-GUNW, made by NASA&apos;s JPL for chosen regions; hyp3 = your own HyP3 jobs that have not expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/search_products.py"/>
        <source>Products that touch this rectangle; it may be in any coordinate system. Empty = anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/search_products.py"/>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/search_products.py"/>
        <source>Relative orbit (path) of Sentinel-1, 1 to 175. Empty = all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/search_products.py"/>
        <source>Whether the satellite flies north (ascending) or south (descending).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/search_products.py"/>
        <source>Orbit direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/search_products.py"/>
        <source>Both acquisitions of a pair are on this day or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/search_products.py"/>
        <source>Start date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/search_products.py"/>
        <source>Both acquisitions of a pair are on this day or earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/search_products.py"/>
        <source>End date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/search_products.py"/>
        <source>The search stops there; the latest acquisitions come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/search_products.py"/>
        <source>Greatest number of products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/search_products.py"/>
        <source>Only for your HyP3 jobs; ARIA products are found without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/search_products.py"/>
        <source>The service that is asked for products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/search_products.py"/>
        <source>Address of the search service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/search_products.py"/>
        <source>The service that is asked for jobs; some groups have one of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/search_products.py"/>
        <source>Address of HyP3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/search_products.py"/>
        <source>The footprint of each product, with its table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/search_products.py"/>
        <source>Products as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/search_products.py"/>
        <source>The same table as a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/search_products.py"/>
        <source>Number of products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/small_baseline_workflow.py"/>
        <source>From a folder of unwrapped interferograms to displacement and velocity, in one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/small_baseline_workflow.py"/>
        <source>workflow,sbas,small baseline,smallbaselineapp,velocity,time series,displacement,landslide,subsidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/small_baseline_workflow.py"/>
        <source>Loads the interferograms of a folder, chooses those to use, sets the reference point, corrects unwrapping errors if asked to, inverts the network into displacement at each date, and fits velocity. A step whose input and parameters have not changed since the last run into the same folder is skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/small_baseline_workflow.py"/>
        <source>Displacement and velocity are along the line of sight, relative to the reference point, positive toward the radar (blue on the map), negative away from it (red). Files hold metres and metres per year, the map layers millimetres per year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/small_baseline_workflow.py"/>
        <source>Outputs, in MintPy&apos;s folder layout: inputs/ifgramStack.h5, inputs/geometryGeo.h5, avgSpatialCoh.h5, avgPhaseVelocity.h5, numTriNonzeroIntAmbiguity.h5, timeseries.h5, temporalCoherence.h5, numInvIfgram.h5, maskTempCoh.h5, velocity.h5; and in layers/ GeoTIFFs of velocity (reliable pixels only), temporal coherence and the mask, which are opened with their styles; report.html shows maps, network, noise, options and the methods in words; workflow.cfg holds the options as a template of MintPy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/small_baseline_workflow.py"/>
        <source>The single steps are algorithms too, with all their options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/small_baseline_workflow.py"/>
        <source>The folder with the interferograms; folders below it are searched too. It is never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/small_baseline_workflow.py"/>
        <source>A template of MintPy (smallbaselineApp.cfg or your own with a few lines). Its options count instead of all those below; the folder of interferograms is that of its paths unless one is given. The log says which keys have no effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/small_baseline_workflow.py"/>
        <source>MintPy template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/small_baseline_workflow.py"/>
        <source>Correction of unwrapping errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/small_baseline_workflow.py"/>
        <source>Where all products are written. The same folder again continues where the last run stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/small_baseline_workflow.py"/>
        <source>Unwrapping errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/small_baseline_workflow.py"/>
        <source>Leave noisy dates out of the velocity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/small_baseline_workflow.py"/>
        <source>Noise is measured on what is left after the correction of the DEM error, which it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/small_baseline_workflow.py"/>
        <source>Velocity (mm/year, map layer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/small_baseline_workflow.py"/>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/small_baseline_workflow.py"/>
        <source>Number of steps that ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/small_baseline_workflow.py"/>
        <source>Steps that were up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/small_baseline_workflow.py"/>
        <source>There is no input; choose the folder of interferograms, or a template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/small_baseline_workflow.py"/>
        <source>The template {path} names no files; choose the folder of interferograms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/small_baseline_workflow.py"/>
        <source>No pixel is reliable: the velocity layer shows all of them. Look at the temporal coherence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/styling.py"/>
        <source>0: not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/styling.py"/>
        <source>1: usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/styling.py"/>
        <source>slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/styling.py"/>
        <source>as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/styling.py"/>
        <source>faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/styling.py"/>
        <source>0: shadow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/styling.py"/>
        <source>1: layover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/styling.py"/>
        <source>2: foreshortened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/styling.py"/>
        <source>3: seen well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/transect.py"/>
        <source>Velocity or displacement along the lines of a layer, with the spread of a swath and elevation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/transect.py"/>
        <source>transect,profile,section,swath,line,fault,slope,elevation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/transect.py"/>
        <source>Gives the values of the pixels under each line in their order along it: of a velocity file with its standard deviation, of any other layer, or, of a time series, the displacement between two dates. Distances are those on the ground, in metres from the start of the line. Of a line in several parts, each part is a profile of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/transect.py"/>
        <source>With a width, all pixels within half of it on either side belong to the nearest place along the line, and stand there as median and quartiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/transect.py"/>
        <source>Metres and metres per year become mm and mm/year, positive toward the radar, relative to the reference point; other units stay. Outputs: a layer of points along the lines and a table, both with line, name, distance_m, x, y (in the coordinate system of the data), value, std, median, p25, p75, unit and elevation_m; empty where there is nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/transect.py"/>
        <source>velocity.h5, timeseries.h5 or another HDF5 file of ours or MintPy&apos;s, or a raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/transect.py"/>
        <source>A layer of lines in any coordinate system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/transect.py"/>
        <source>The field that names the lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/transect.py"/>
        <source>Layer of an HDF5 file, for instance annualAmplitude. Empty = its main one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/transect.py"/>
        <source>Of a time series: displacement since this date. Empty = the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/transect.py"/>
        <source>From date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/transect.py"/>
        <source>Of a time series: displacement until this date. Empty = the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/transect.py"/>
        <source>To date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/transect.py"/>
        <source>Across the line, half of it on either side; 0 = only the pixels under the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/transect.py"/>
        <source>Width of the swath [m]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/transect.py"/>
        <source>geometryGeo.h5, or a raster of heights in the same coordinate system. Empty = no elevation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/transect.py"/>
        <source>Elevation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/transect.py"/>
        <source>Points along the lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/transect.py"/>
        <source>One point for each pixel under a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/transect.py"/>
        <source>Table of profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/transect.py"/>
        <source>The same without geometry, for spreadsheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/transect.py"/>
        <source>Profiles with data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/transect.py"/>
        <source>Transects ({unit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/undo_unwrapping.py"/>
        <source>Undo unwrapping correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/undo_unwrapping.py"/>
        <source>Uses the original phase of a stack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/undo_unwrapping.py"/>
        <source>unwrapping error,undo,reset,original,bridging,phase closure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/undo_unwrapping.py"/>
        <source>Takes back &apos;Correct unwrapping errors&apos;, MintPy&apos;s corrections too: all algorithms and the dock use the original phase of the stack again. Invert the network anew afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/undo_unwrapping.py"/>
        <source>The corrected phase stays in the file unless it is to be deleted. Output: the stack (a copy, or the same file when no copy is asked for).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/undo_unwrapping.py"/>
        <source>Take the corrected phases out of the file. Its size stays: the next correction uses the space again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/undo_unwrapping.py"/>
        <source>Delete the corrected phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/undo_unwrapping.py"/>
        <source>Copy of the stack with the original phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/undo_unwrapping.py"/>
        <source>Stack with the original phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/velocity.py"/>
        <source>Onset and characteristic times in days, for instance 20180319 60; 20190101 30 90.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/velocity.py"/>
        <source>Degree of the polynomial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/velocity.py"/>
        <source>1 = velocity, 2 = also acceleration, and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/velocity.py"/>
        <source>Seasonal terms: 1 = annual, 0.5 = semi-annual, for instance 1 0.5. Empty = none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/velocity.py"/>
        <source>Dates of steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/velocity.py"/>
        <source>Sudden offsets such as earthquakes, for instance 20180412 2019-01-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/velocity.py"/>
        <source>Dates of changes of velocity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/velocity.py"/>
        <source>The velocity is another one after each of these dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/velocity.py"/>
        <source>Exponential relaxation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/velocity.py"/>
        <source>Logarithmic relaxation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/velocity.py"/>
        <source>Estimate velocity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/velocity.py"/>
        <source>Fits velocity, seasonal terms, steps and relaxation to a displacement time series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/velocity.py"/>
        <source>velocity,rate,trend,seasonal,annual,step,earthquake,postseismic,uncertainty,timeseries2velocity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/velocity.py"/>
        <source>Fits functions of time to the displacement of each pixel by least squares: a polynomial (velocity, acceleration), periodic terms, steps, changes of velocity, exponential and logarithmic relaxation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/velocity.py"/>
        <source>Signs are along the line of sight: positive toward the radar (blue on the map), negative away from it (red), relative to the reference pixel. The file holds metres per year, the map layers millimetres per year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/velocity.py"/>
        <source>Outputs: velocity.h5 in MintPy&apos;s layout with all terms and their standard deviations (velocity, velocityStd, annualAmplitude, step20180412, ...), and velocity and its standard deviation as map layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/velocity.py"/>
        <source>Standard deviations come from the scatter around the fit (residue), from the covariance of the time series, or from resampling the dates (bootstrap).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/velocity.py"/>
        <source>Earlier dates are left out. Empty = from the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/velocity.py"/>
        <source>Later dates are left out. Empty = to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/velocity.py"/>
        <source>Dates to leave out, for instance 20180106 2018-01-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/velocity.py"/>
        <source>A raster or HDF5 mask on the same grid, such as maskTempCoh.h5: the map layers show only pixels that are not 0 there. The HDF5 file holds all pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/velocity.py"/>
        <source>Mask of the map layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/velocity.py"/>
        <source>All fitted terms with their standard deviations, metres and metres per year, velocity.h5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/velocity.py"/>
        <source>Velocity in mm/year as a GeoTIFF with its style; positive toward the radar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/velocity.py"/>
        <source>Standard deviation of velocity (mm/year, map layer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/velocity.py"/>
        <source>One standard deviation of velocity in mm/year as a GeoTIFF with its style.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/velocity.py"/>
        <source>Dates used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/velocity.py"/>
        <source>Pixels with a velocity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/velocity.py"/>
        <source>residue = scatter around the fit; covariance = from the covariance file of the time series; bootstrap = resampling of the dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/velocity.py"/>
        <source>Standard deviation from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/velocity.py"/>
        <source>HDF5 file with the covariance of the time series (m^2), for the choice &apos;covariance&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/velocity.py"/>
        <source>Covariance of the time series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/velocity.py"/>
        <source>For the choice &apos;bootstrap&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/velocity.py"/>
        <source>Number of resamplings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/velocity.py"/>
        <source>Standard deviation of velocity (mm/year)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/velocity.py"/>
        <source>Velocity (mm/year)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/zenith_correction.py"/>
        <source>MintPy&apos;s way: a date without a file keeps its displacement, and the log says which. Otherwise missing files stop the run. The reference date needs a file in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/zenith_correction.py"/>
        <source>Folder of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/zenith_correction.py"/>
        <source>Leave dates without a file as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/zenith_correction.py"/>
        <source>nearest = the moment of the model that is nearest to the acquisition, as in MintPy; linear = between the moments before and after it, which must both be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/zenith_correction.py"/>
        <source>Interpolation in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/zenith_correction.py"/>
        <source>HH:MM in UTC, such as 05:42. Empty = as the series says (CENTER_LINE_UTC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/zenith_correction.py"/>
        <source>Time of the acquisitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/zenith_correction.py"/>
        <source>The vertical delay is divided by the cosine of the incidence angle and taken relative to the reference point and date. Outputs: the corrected series and, if asked for, the delay as a series of its own: apparent displacement in metres along the line of sight, positive toward the radar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/zonal_series.py"/>
        <source>Displacement of polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/zonal_series.py"/>
        <source>Mean, median and spread of the displacement in each polygon on each date, and its rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/zonal_series.py"/>
        <source>zonal,statistics,polygon,building,landslide,mean,median,quartile,rate,table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/zonal_series.py"/>
        <source>Takes the pixels whose centre lies in each polygon (buildings, landslides, districts) and gives their mean, standard deviation, quartiles and number on each date. A polygon smaller than a pixel takes the pixels that it touches. Polygons may be in any coordinate system, have holes and several parts, and overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/zonal_series.py"/>
        <source>The rate of a polygon is fitted to the history of its median (or mean), with its standard deviation from the scatter around the fit. Displacement is along the line of sight in mm, positive toward the radar, relative to the reference point and date of the time series; rates are in mm/year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/zonal_series.py"/>
        <source>Outputs: the polygons with the number of pixels, velocity, velocity_std and one field DYYYYMMDD for each date; and a table of one row for each polygon and date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/zonal_series.py"/>
        <source>Polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/zonal_series.py"/>
        <source>A layer of polygons in any coordinate system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/zonal_series.py"/>
        <source>The field that names the polygons in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/zonal_series.py"/>
        <source>What stands for a polygon: the rate and the fields DYYYYMMDD are those of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/zonal_series.py"/>
        <source>Statistic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/zonal_series.py"/>
        <source>Polygons with rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/zonal_series.py"/>
        <source>The polygons with rate and displacement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/zonal_series.py"/>
        <source>Table of polygons and dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/zonal_series.py"/>
        <source>One row for each polygon and date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/zonal_series.py"/>
        <source>Polygons with data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/zonal_series.py"/>
        <source>polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/zonal_series.py"/>
        <source>Polygons with rates (mm/year)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/corrections/dem_error.py"/>
        <source>Correct DEM error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/corrections/era5.py"/>
        <source>Correct troposphere by ERA5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/corrections/filters.py"/>
        <source>Filter in space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/corrections/filters.py"/>
        <source>Filter in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/corrections/gacos.py"/>
        <source>Correct troposphere by GACOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/corrections/height_correlation.py"/>
        <source>Correct troposphere by height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/corrections/ionosphere.py"/>
        <source>Correct ionosphere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/corrections/opera_troposphere.py"/>
        <source>Correct troposphere by OPERA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/corrections/oscillator_drift.py"/>
        <source>Correct oscillator drift (Envisat)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/corrections/plate_motion.py"/>
        <source>Remove plate motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/corrections/product_delays.py"/>
        <source>Correct delays of the products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/corrections/ramp.py"/>
        <source>Remove ramps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/corrections/reference_date.py"/>
        <source>Change reference date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/corrections/solid_earth_tides.py"/>
        <source>Correct solid Earth tides</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
