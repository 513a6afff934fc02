<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BarWords</name>
    <message>
        <source>in the warehouse</source>
        <translation>im Lager</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>überfällig seit %1</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>erwartet am %1</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Charge %1</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>%1 in batch</source>
        <translation>%1 in der Charge</translation>
    </message>
    <message>
        <source>%1 allocated</source>
        <translation>%1 zugeteilt</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>%1 fehlen</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 in the warehouse</source>
        <translation>%1 im Lager</translation>
    </message>
    <message>
        <source>%1 incoming</source>
        <translation>%1 im Zulauf</translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <source>%1 move</source>
        <translation>%1 gehen</translation>
    </message>
</context>
<context>
    <name>Concerns</name>
    <message numerus="yes">
        <source>Show %Ln lines</source>
        <translation>
            <numerusform>%Ln Position zeigen</numerusform>
            <numerusform>%Ln Positionen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>first needed on %1</source>
        <translation>zuerst benötigt am %1</translation>
    </message>
    <message>
        <source>needed on no day</source>
        <translation>ohne Bedarfstermin</translation>
    </message>
    <message>
        <source>%1 free in all, but no batch has enough</source>
        <translation>zusammen %1 frei, aber keine Charge hat genug</translation>
    </message>
    <message>
        <source>nothing is free</source>
        <translation>nichts ist frei</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>Auswege</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>%Ln Tag zu spät</numerusform>
            <numerusform>%Ln Tage zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>is needed by %1 and comes on %2, %3</source>
        <translation>wird am %1 benötigt und kommt am %2, %3</translation>
    </message>
    <message>
        <source>%1 × %2 from %3.</source>
        <translation>%1 × %2 aus %3.</translation>
    </message>
    <message>
        <source>Show the line</source>
        <translation>Position zeigen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message numerus="yes">
        <source>comes on %1: %Ln lines are needed before, up to %2</source>
        <translation>
            <numerusform>kommt am %1: %Ln Position wird früher benötigt, bis zu %2</numerusform>
            <numerusform>kommt am %1: %Ln Positionen werden früher benötigt, bis zu %2</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody waits for it</source>
        <translation>niemand wartet darauf</translation>
    </message>
    <message numerus="yes">
        <source>held by %Ln lines</source>
        <translation>
            <numerusform>belegt von %Ln Position</numerusform>
            <numerusform>belegt von %Ln Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>, first needed on %1</source>
        <translation>, zuerst benötigt am %1</translation>
    </message>
    <message numerus="yes">
        <source>is %Ln days overdue</source>
        <translation>
            <numerusform>ist %Ln Tag überfällig</numerusform>
            <numerusform>ist %Ln Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>is expected today</source>
        <translation>wird heute erwartet</translation>
    </message>
    <message>
        <source>%1 × %2, expected %3; %4.</source>
        <translation>%1 × %2, erwartet am %3; %4.</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Eingang buchen</translation>
    </message>
    <message>
        <source>Change ETA</source>
        <translation>Liefertermin ändern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises</source>
        <translation>
            <numerusform>%Ln Zusage</numerusform>
            <numerusform>%Ln Zusagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>slipped, worst by %Ln days</source>
        <translation>
            <numerusform>verschoben, höchstens um %Ln Tag</numerusform>
            <numerusform>verschoben, höchstens um %Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln short lines</source>
        <translation>
            <numerusform>%Ln fehlende Position</numerusform>
            <numerusform>%Ln fehlende Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>can be filled now</source>
        <translation>jetzt bedienbar</translation>
    </message>
    <message numerus="yes">
        <source>Allocate %Ln lines</source>
        <translation>
            <numerusform>%Ln Position zuteilen</numerusform>
            <numerusform>%Ln Positionen zuteilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines short, %1</source>
        <translation>
            <numerusform>%Ln Position fehlt, %1</numerusform>
            <numerusform>%Ln Positionen fehlen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2; first needed on %3.</source>
        <translation>%1, %2; zuerst benötigt am %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces come later than they were promised.</source>
        <translation>
            <numerusform>%Ln Stück kommt später als zugesagt.</numerusform>
            <numerusform>%Ln Stück kommen später als zugesagt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces would fit into what is free. Nothing moves until you say so.</source>
        <translation>
            <numerusform>%Ln Stück passte in das, was frei ist. Nichts wird umgebucht, bis Sie es sagen.</numerusform>
            <numerusform>%Ln Stück passten in das, was frei ist. Nichts wird umgebucht, bis Sie es sagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln Position</numerusform>
            <numerusform>%Ln Positionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>could be earlier, none later</source>
        <translation>
            <numerusform>könnte früher kommen, keine später</numerusform>
            <numerusform>könnten früher kommen, keine später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces wait for a batch, and one before it has room. Nothing moves until you say so.</source>
        <translation>
            <numerusform>%Ln Stück wartet auf eine Charge, und eine frühere hat Platz. Ohne Sie wird nichts umgebucht.</numerusform>
            <numerusform>%Ln Stück warten auf eine Charge, und eine frühere hat Platz. Ohne Sie wird nichts umgebucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>Erst proben</translation>
    </message>
</context>
<context>
    <name>DoorWords</name>
    <message>
        <source>Other programs cannot reach this one. %1</source>
        <translation>Andere Programme erreichen dieses nicht. %1</translation>
    </message>
    <message>
        <source>Other programs reach this one at %1.</source>
        <translation>Andere Programme erreichen dieses unter %1.</translation>
    </message>
    <message>
        <source>Nothing is delivered. %1</source>
        <translation>Es wird nichts zugestellt. %1</translation>
    </message>
    <message>
        <source>No folder is watched. %1</source>
        <translation>Es wird kein Ordner beobachtet. %1</translation>
    </message>
    <message>
        <source>Lists dropped into %1 are imported.</source>
        <translation>Listen, die in %1 abgelegt werden, werden importiert.</translation>
    </message>
</context>
<context>
    <name>DraftWords</name>
    <message>
        <source>New order</source>
        <translation>Neuer Auftrag</translation>
    </message>
    <message>
        <source>New order %1</source>
        <translation>Neuer Auftrag %1</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>Neue Charge</translation>
    </message>
    <message>
        <source>New batch %1</source>
        <translation>Neue Charge %1</translation>
    </message>
    <message>
        <source>Quantity of %1</source>
        <translation>Menge von %1</translation>
    </message>
    <message>
        <source>ETA of %1</source>
        <translation>Liefertermin von %1</translation>
    </message>
    <message>
        <source>Receive %1</source>
        <translation>Eingang von %1</translation>
    </message>
    <message>
        <source>Hold of %1</source>
        <translation>Sperren von %1</translation>
    </message>
    <message>
        <source>Move of line %1</source>
        <translation>Umbuchen der Position %1</translation>
    </message>
    <message>
        <source>Split of line %1</source>
        <translation>Teilen der Position %1</translation>
    </message>
    <message>
        <source>Change of line %1</source>
        <translation>Ändern der Position %1</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fixieren</translation>
    </message>
    <message>
        <source>What you typed was kept.</source>
        <translation>Was Sie eingegeben haben, ist noch da.</translation>
    </message>
    <message>
        <source>Not finished when Stockroom ended: %1.</source>
        <translation>Beim Ende von Stockroom nicht fertig: %1.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter eingeben</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>Move of %Ln lines</source>
        <translation>
            <numerusform>Umbuchung von %Ln Position</numerusform>
            <numerusform>Umbuchung von %Ln Positionen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is recorded: %2 × %3</source>
        <translation>%1 ist erfasst: %2 × %3</translation>
    </message>
    <message>
        <source>%1, expected %2</source>
        <translation>%1, erwartet am %2</translation>
    </message>
    <message>
        <source>%1, in the warehouse</source>
        <translation>%1, im Lager</translation>
    </message>
    <message>
        <source>%1 is no longer recorded (%2 × %3)</source>
        <translation>%1 ist nicht mehr erfasst (%2 × %3)</translation>
    </message>
    <message>
        <source>%1 is now %2 (was %3)</source>
        <translation>%1 ist jetzt %2 (war %3)</translation>
    </message>
    <message>
        <source>%1 has no ETA any more (was %2)</source>
        <translation>%1 hat keinen Liefertermin mehr (war %2)</translation>
    </message>
    <message>
        <source>%1 is now expected %2 (was %3)</source>
        <translation>%1 wird jetzt am %2 erwartet (statt am %3)</translation>
    </message>
    <message>
        <source>%1 is now expected %2</source>
        <translation>%1 wird jetzt am %2 erwartet</translation>
    </message>
    <message>
        <source>%1 arrived %2</source>
        <translation>%1 ist am %2 eingetroffen</translation>
    </message>
    <message>
        <source>%1 is expected again (had arrived %2)</source>
        <translation>%1 wird wieder erwartet (war am %2 eingetroffen)</translation>
    </message>
    <message>
        <source>%1 is on hold</source>
        <translation>%1 ist gesperrt</translation>
    </message>
    <message>
        <source>%1 is no longer on hold</source>
        <translation>%1 ist nicht mehr gesperrt</translation>
    </message>
    <message>
        <source>%1 wants %2</source>
        <translation>%1 verlangt %2</translation>
    </message>
    <message numerus="yes">
        <source>Order %1 wants %Ln lines, %2</source>
        <translation>
            <numerusform>Auftrag %1 verlangt %Ln Position, %2</numerusform>
            <numerusform>Auftrag %1 verlangt %Ln Positionen, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no longer asked for (%2)</source>
        <translation>%1 wird nicht mehr verlangt (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Order %1 no longer asks for %Ln lines, %2</source>
        <translation>
            <numerusform>Auftrag %1 verlangt %Ln Position nicht mehr, %2</numerusform>
            <numerusform>Auftrag %1 verlangt %Ln Positionen nicht mehr, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is split into %2</source>
        <translation>%1 ist geteilt in %2</translation>
    </message>
    <message>
        <source>%1 is whole again: %2 (was %3)</source>
        <translation>%1 ist wieder ganz: %2 (war %3)</translation>
    </message>
    <message>
        <source>%1 now wants %2 (was %3)</source>
        <translation>%1 verlangt jetzt %2 (war %3)</translation>
    </message>
    <message>
        <source>priority %1 (was %2)</source>
        <translation>Priorität %1 (war %2)</translation>
    </message>
    <message>
        <source>need by %1 (was %2)</source>
        <translation>Bedarf am %1 (war %2)</translation>
    </message>
    <message>
        <source>%1 is cancelled (%2)</source>
        <translation>%1 ist storniert (%2)</translation>
    </message>
    <message>
        <source>%1 is wanted again (%2)</source>
        <translation>%1 wird wieder verlangt (%2)</translation>
    </message>
    <message>
        <source>%1 is pinned</source>
        <translation>%1 ist fixiert</translation>
    </message>
    <message>
        <source>%1 is no longer pinned</source>
        <translation>%1 ist nicht mehr fixiert</translation>
    </message>
    <message>
        <source>%1: %2 from %3, promised %4</source>
        <translation>%1: %2 aus %3, zugesagt für %4</translation>
    </message>
    <message>
        <source>%1 lost its %2 in %3</source>
        <translation>%1 hat ihre %2 in %3 verloren</translation>
    </message>
    <message>
        <source>%1 gave its %2 back to %3</source>
        <translation>%1 hat ihre %2 an %3 zurückgegeben</translation>
    </message>
    <message>
        <source>%1, cancelled, gave its %2 back to %3</source>
        <translation>%1, storniert, hat ihre %2 an %3 zurückgegeben</translation>
    </message>
    <message>
        <source>%1 left %3 with its %2</source>
        <translation>%1 hat %3 mit ihren %2 verlassen</translation>
    </message>
    <message>
        <source>%1 no longer has %2 of %3: taken back</source>
        <translation>%1 hat keine %2 mehr aus %3: zurückgenommen</translation>
    </message>
    <message>
        <source>%1 is short: no batch has %2</source>
        <translation>%1 fehlt: keine Charge hat %2</translation>
    </message>
    <message>
        <source>%1 is no longer short: it waits</source>
        <translation>%1 fehlt nicht mehr: sie wartet</translation>
    </message>
    <message>
        <source>%1 will come %2, not %3</source>
        <translation>%1 kommt am %2, nicht am %3</translation>
    </message>
    <message>
        <source>%1 will not come %2; nobody knows when</source>
        <translation>%1 kommt nicht am %2; niemand weiß, wann</translation>
    </message>
    <message>
        <source>%1 is called “%2”</source>
        <translation>%1 heißt „%2“</translation>
    </message>
    <message>
        <source>%1 is called “%2” (was “%3”)</source>
        <translation>%1 heißt „%2“ (war „%3“)</translation>
    </message>
    <message>
        <source>%1 could not be allocated again; it waits</source>
        <translation>%1 konnte nicht neu zugeteilt werden; sie wartet</translation>
    </message>
    <message>
        <source>%1 moved from %2 to %3, %4</source>
        <translation>%1 von %2 nach %3 umgebucht, %4</translation>
    </message>
</context>
<context>
    <name>FileNamer</name>
    <message>
        <source>Export as PDF</source>
        <translation>Als PDF ausgeben</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Import a list</source>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>Listen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>About Stockroom</source>
        <translation>Über Stockroom</translation>
    </message>
    <message>
        <source>Stockroom %1</source>
        <translation>Stockroom %1</translation>
    </message>
    <message>
        <source>The allocation desk of a warehouse PC. Apache License 2.0.</source>
        <translation>Der Zuteilungsplatz am Lager-PC. Apache-Lizenz 2.0.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Stock</source>
        <translation>B&amp;estand</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>A&amp;ufträge</translation>
    </message>
    <message>
        <source>&amp;Allocate</source>
        <translation>&amp;Zuteilen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>Desktop &amp;notifications</source>
        <translation>&amp;Benachrichtigungen des Desktops</translation>
    </message>
    <message>
        <source>Of what others did: what became short, slipped, came late or can be filled now</source>
        <translation>Über das, was andere taten: was nun fehlt, sich verschob, verspätet kam oder jetzt gedeckt werden kann</translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message numerus="yes">
        <source>%Ln lines became short</source>
        <translation>
            <numerusform>%Ln Position fehlt nun</numerusform>
            <numerusform>%Ln Positionen fehlen nun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises slipped, worst +%1 d</source>
        <translation>
            <numerusform>%Ln Zusage verschob sich, höchstens +%1 T</numerusform>
            <numerusform>%Ln Zusagen verschoben sich, höchstens +%1 T</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises slipped</source>
        <translation>
            <numerusform>%Ln Zusage verschob sich</numerusform>
            <numerusform>%Ln Zusagen verschoben sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches are late</source>
        <translation>
            <numerusform>%Ln Charge ist verspätet</numerusform>
            <numerusform>%Ln Chargen sind verspätet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln short lines can be filled now</source>
        <translation>
            <numerusform>%Ln fehlende Position kann jetzt gedeckt werden</numerusform>
            <numerusform>%Ln fehlende Positionen können jetzt gedeckt werden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderBars</name>
    <message numerus="yes">
        <source>%Ln pieces</source>
        <translation>
            <numerusform>%Ln Stück</numerusform>
            <numerusform>%Ln Stück</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from the warehouse</source>
        <translation>%1 aus dem Lager</translation>
    </message>
    <message>
        <source>%1 from what is expected</source>
        <translation>%1 aus Erwartetem</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>%1 fehlen</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 warten</translation>
    </message>
</context>
<context>
    <name>PillWords</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Zugeteilt</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>In warehouse</source>
        <translation>Im Lager</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>Show %Ln lines</source>
        <translation>
            <numerusform>%Ln Position zeigen</numerusform>
            <numerusform>%Ln Positionen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Erledigt.</translation>
    </message>
    <message>
        <source>Batch %1 was there already.</source>
        <translation>Charge %1 war schon da.</translation>
    </message>
    <message>
        <source>Batch %1 is recorded.</source>
        <translation>Charge %1 ist erfasst.</translation>
    </message>
    <message>
        <source>Order %1 was there already.</source>
        <translation>Auftrag %1 war schon da.</translation>
    </message>
    <message numerus="yes">
        <source>Order %1: %Ln lines are waiting.</source>
        <translation>
            <numerusform>Auftrag %1: %Ln Position wartet.</numerusform>
            <numerusform>Auftrag %1: %Ln Positionen warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln war schon da.</numerusform>
            <numerusform>%Ln waren schon da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message numerus="yes">
        <source>Allocated %Ln lines.</source>
        <translation>
            <numerusform>%Ln Position zugeteilt.</numerusform>
            <numerusform>%Ln Positionen zugeteilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allocated %1 of %Ln lines.</source>
        <translation>
            <numerusform>%1 von %Ln Position zugeteilt.</numerusform>
            <numerusform>%1 von %Ln Positionen zugeteilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are short.</source>
        <translation>
            <numerusform>%Ln fehlt.</numerusform>
            <numerusform>%Ln fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Just found short</source>
        <translation>Gerade als fehlend erkannt</translation>
    </message>
    <message>
        <source>No batch of %1 was ever recorded.</source>
        <translation>Von %1 wurde noch nie eine Charge erfasst.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for an SKU that has no batch.</source>
        <translation>
            <numerusform>%Ln wartet auf eine SKU ohne Charge.</numerusform>
            <numerusform>%Ln warten auf eine SKU ohne Charge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Released %Ln lines.</source>
        <translation>
            <numerusform>%Ln Position freigegeben.</numerusform>
            <numerusform>%Ln Positionen freigegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They wait until somebody allocates them.</source>
        <translation>
            <numerusform>Sie wartet, bis jemand sie zuteilt.</numerusform>
            <numerusform>Sie warten, bis jemand sie zuteilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not allocated.</source>
        <translation>
            <numerusform>%Ln war nicht zugeteilt.</numerusform>
            <numerusform>%Ln waren nicht zugeteilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 already.</source>
        <translation>%1 hat schon %2.</translation>
    </message>
    <message>
        <source>%1 is now %2 (was %3).</source>
        <translation>%1 ist jetzt %2 (war %3).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines moved to %1</source>
        <translation>
            <numerusform>%Ln Position nach %1 umgebucht</numerusform>
            <numerusform>%Ln Positionen nach %1 umgebucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines moved</source>
        <translation>
            <numerusform>%Ln Position umgebucht</numerusform>
            <numerusform>%Ln Positionen umgebucht</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved from %1</source>
        <translation>Aus %1 umgebucht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are short</source>
        <translation>
            <numerusform>%Ln Position fehlt</numerusform>
            <numerusform>%Ln Positionen fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are short</source>
        <translation>
            <numerusform>%Ln fehlt</numerusform>
            <numerusform>%Ln fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Short of %1</source>
        <translation>Fehlt wegen %1</translation>
    </message>
    <message>
        <source>%1 is no longer on hold.</source>
        <translation>%1 ist nicht mehr gesperrt.</translation>
    </message>
    <message>
        <source>%1 is on hold and takes nothing new.</source>
        <translation>%1 ist gesperrt und nimmt nichts Neues an.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines keep their stock there.</source>
        <translation>
            <numerusform>%Ln Position behält dort ihre Ware.</numerusform>
            <numerusform>%Ln Positionen behalten dort ihre Ware.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is expected on %2 already.</source>
        <translation>%1 wird schon am %2 erwartet.</translation>
    </message>
    <message>
        <source>%1 is now expected on %2.</source>
        <translation>%1 wird jetzt am %2 erwartet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines now miss their need-by.</source>
        <translation>
            <numerusform>%Ln Position verfehlt jetzt ihren Bedarfstermin.</numerusform>
            <numerusform>%Ln Positionen verfehlen jetzt ihren Bedarfstermin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Late because of %1</source>
        <translation>Verspätet wegen %1</translation>
    </message>
    <message>
        <source>Line %1 is served by %2.</source>
        <translation>Position %1 wird aus %2 bedient.</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Position %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln lines.</source>
        <translation>
            <numerusform>%Ln Position geändert.</numerusform>
            <numerusform>%Ln Positionen geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Just changed</source>
        <translation>Gerade geändert</translation>
    </message>
    <message>
        <source>Nothing could be filled now or served earlier.</source>
        <translation>Nichts könnte jetzt bedient oder früher geliefert werden.</translation>
    </message>
    <message numerus="yes">
        <source>Filled %Ln short lines.</source>
        <translation>
            <numerusform>%Ln fehlende Position bedient.</numerusform>
            <numerusform>%Ln fehlende Positionen bedient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are served earlier.</source>
        <translation>
            <numerusform>%Ln Position kommt früher.</numerusform>
            <numerusform>%Ln Positionen kommen früher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Just improved</source>
        <translation>Gerade verbessert</translation>
    </message>
    <message>
        <source>Did step %1 again: %2.</source>
        <translation>Schritt %1 wiederholt: %2.</translation>
    </message>
    <message>
        <source>Took back step %1: %2.</source>
        <translation>Schritt %1 zurückgenommen: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %1 of %Ln rows.</source>
        <translation>
            <numerusform>%1 von %Ln Zeile importiert.</numerusform>
            <numerusform>%1 von %Ln Zeilen importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are allocated.</source>
        <translation>
            <numerusform>%Ln Position ist zugeteilt.</numerusform>
            <numerusform>%Ln Positionen sind zugeteilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were refused.</source>
        <translation>
            <numerusform>%Ln wurde abgewiesen.</numerusform>
            <numerusform>%Ln wurden abgewiesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show refused rows</source>
        <translation>Abgewiesene Zeilen zeigen</translation>
    </message>
    <message>
        <source>No batch, order or SKU is called %1.</source>
        <translation>Keine Charge, kein Auftrag und keine SKU heißt %1.</translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation>Schritt %1, %2</translation>
    </message>
</context>
<context>
    <name>RowFacts</name>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln d late</source>
        <translation>
            <numerusform>%Ln&#xa0;T. zu spät</numerusform>
            <numerusform>%Ln&#xa0;T. zu spät</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d overdue</source>
        <translation>
            <numerusform>%Ln&#xa0;T. überfällig</numerusform>
            <numerusform>%Ln&#xa0;T. überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;T.</translation>
    </message>
    <message>
        <source>In warehouse</source>
        <translation>Im Lager</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, pinned)</source>
        <translation>%1 (%2, fixiert)</translation>
    </message>
    <message>
        <source>%1 (%2, pinned: %3)</source>
        <translation>%1 (%2, fixiert: %3)</translation>
    </message>
    <message>
        <source>step %1, %2 by %3</source>
        <translation>Schritt %1, %2 von %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 is pinned to %2, which could give it %3 at most, not %4.</source>
        <translation>Position %1 ist auf %2 fixiert, und von dort kommen höchstens %3, nicht %4.</translation>
    </message>
    <message>
        <source>With %1 in %2, pinned lines would lose their stock: %3.</source>
        <translation>Mit %1 in %2 verlören fixierte Positionen ihre Ware: %3.</translation>
    </message>
    <message>
        <source>%1 wanted, %2 has %3 free.</source>
        <translation>%1 verlangt, %2 hat %3 frei.</translation>
    </message>
    <message>
        <source>First to give way there: %1.</source>
        <translation>Dort wiche zuerst: %1.</translation>
    </message>
    <message>
        <source>Step %1 cannot be taken back: what it left has changed since.</source>
        <translation>Schritt %1 lässt sich nicht zurücknehmen: was er hinterließ, hat sich seither geändert.</translation>
    </message>
    <message>
        <source>Step %1 cannot be taken back: this stands on it: %2.</source>
        <translation>Schritt %1 lässt sich nicht zurücknehmen, darauf baut auf: %2.</translation>
    </message>
    <message>
        <source>%1 is in the warehouse: there is no day to expect it.</source>
        <translation>%1 ist im Lager: es gibt keinen Tag mehr zu erwarten.</translation>
    </message>
    <message>
        <source>%1 is on hold and takes nothing new.</source>
        <translation>%1 ist gesperrt und nimmt nichts Neues an.</translation>
    </message>
    <message>
        <source>%1 is on hold (%2) and takes nothing new.</source>
        <translation>%1 ist gesperrt (%2) und nimmt nichts Neues an.</translation>
    </message>
    <message>
        <source>%1 holds %2, and line %3 asks for %4.</source>
        <translation>%1 enthält %2, und Position %3 verlangt %4.</translation>
    </message>
    <message>
        <source>The parts are more than line %2 has: %1.</source>
        <translation>Die Teile sind mehr, als Position %2 hat: %1.</translation>
    </message>
    <message>
        <source>Line %1 is served by %2.</source>
        <translation>Position %1 wird aus %2 bedient.</translation>
    </message>
    <message>
        <source>There is no way out number %1 for line %2.</source>
        <translation>Für Position %2 gibt es keinen Ausweg Nummer %1.</translation>
    </message>
    <message>
        <source>Step %1 cannot be taken back, or was already.</source>
        <translation>Schritt %1 lässt sich nicht zurücknehmen oder ist es schon.</translation>
    </message>
    <message>
        <source>There is nothing of yours to take back.</source>
        <translation>Von Ihnen gibt es nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Another request was done under the name %1.</source>
        <translation>Unter dem Namen %1 wurde eine andere Anfrage erledigt.</translation>
    </message>
    <message>
        <source>The data has moved on. Nothing was changed; this is what it would come to now.</source>
        <translation>Die Daten haben sich weiterentwickelt. Nichts wurde geändert; so käme es jetzt.</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>Neue Charge</translation>
    </message>
    <message>
        <source>New order lines</source>
        <translation>Neue Auftragspositionen</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>Zuteilen</translation>
    </message>
    <message>
        <source>Allocate order</source>
        <translation>Auftrag zuteilen</translation>
    </message>
    <message>
        <source>Allocate everything waiting</source>
        <translation>Alles Wartende zuteilen</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Release order</source>
        <translation>Auftrag freigeben</translation>
    </message>
    <message>
        <source>Change quantity</source>
        <translation>Menge ändern</translation>
    </message>
    <message>
        <source>Change ETA</source>
        <translation>Liefertermin ändern</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Eingang buchen</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>End hold</source>
        <translation>Sperre aufheben</translation>
    </message>
    <message>
        <source>Cancel lines</source>
        <translation>Positionen stornieren</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Auftrag stornieren</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Umbuchen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fixieren</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Fixierung lösen</translation>
    </message>
    <message>
        <source>Change line</source>
        <translation>Position ändern</translation>
    </message>
    <message>
        <source>Improve promises</source>
        <translation>Zusagen verbessern</translation>
    </message>
    <message>
        <source>Way out of a shortage</source>
        <translation>Ausweg aus einer Fehlmenge</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Import of supply</source>
        <translation>Import von Bestand</translation>
    </message>
    <message>
        <source>Import of orders</source>
        <translation>Import von Aufträgen</translation>
    </message>
    <message>
        <source>Import of allocations</source>
        <translation>Import von Zuteilungen</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>terminal</source>
        <translation>Terminal</translation>
    </message>
</context>
<context>
    <name>TimelineBand</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
</context>
<context>
    <name>TimelinePainter</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>In warehouse</source>
        <translation>Im Lager</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Termin</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Chargen</translation>
    </message>
    <message>
        <source>Need by</source>
        <translation>Bedarf am</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
</context>
<context>
    <name>TimelineSupplyPainter</name>
    <message numerus="yes">
        <source>+%Ln days</source>
        <translation>
            <numerusform>+%Ln Tag</numerusform>
            <numerusform>+%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%Ln days</source>
        <translation>
            <numerusform>−%Ln Tag</numerusform>
            <numerusform>−%Ln Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, %2 frei</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, überfällig</translation>
    </message>
    <message>
        <source>first given %1</source>
        <translation>zuerst genannt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>%Ln Tag zu spät</numerusform>
            <numerusform>%Ln Tage zu spät</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces</source>
        <translation>
            <numerusform>%Ln Stück</numerusform>
            <numerusform>%Ln Stück</numerusform>
        </translation>
    </message>
    <message>
        <source>needed by %1</source>
        <translation>Bedarf am %1</translation>
    </message>
    <message>
        <source>needed on no day</source>
        <translation>ohne Bedarfstermin</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fixiert</translation>
    </message>
    <message>
        <source>from %1 on %2</source>
        <translation>aus %1 am %2</translation>
    </message>
    <message>
        <source>from %1, in the warehouse</source>
        <translation>aus %1, im Lager</translation>
    </message>
    <message>
        <source>short</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>First short %1</source>
        <translation>Fehlt zuerst am %1</translation>
    </message>
    <message>
        <source>Never below %1</source>
        <translation>Nie unter %1</translation>
    </message>
    <message>
        <source>as it is: %1</source>
        <translation>wie es ist: %1</translation>
    </message>
    <message>
        <source>lowest %1 on %2</source>
        <translation>am tiefsten %1 am %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
</context>
<context>
    <name>TourWords</name>
    <message>
        <source>Allocate an order</source>
        <translation>Einen Auftrag zuteilen</translation>
    </message>
    <message>
        <source>Choose lines that are waiting, then press Allocate (%1). Each goes whole into the batch that serves it soonest.</source>
        <translation>Wählen Sie Positionen, die warten, und drücken Sie Zuteilen (%1). Jede geht ganz in die Charge, die sie am frühesten bedient.</translation>
    </message>
    <message>
        <source>Try a smaller batch</source>
        <translation>Eine kleinere Charge ausprobieren</translation>
    </message>
    <message>
        <source>Choose a batch that holds lines, press %1 and type a smaller quantity. It is only tried: nothing changes yet.</source>
        <translation>Wählen Sie eine Charge mit Positionen, drücken Sie %1 und geben Sie eine kleinere Menge ein. Es ist nur eine Probe: Noch ändert sich nichts.</translation>
    </message>
    <message>
        <source>Look at what it comes to</source>
        <translation>Die Folgen ansehen</translation>
    </message>
    <message>
        <source>Each line that would move or become short is listed here. Apply does it, Esc leaves everything as it is.</source>
        <translation>Hier steht jede Position, die umgebucht würde oder der dann Ware fehlte. Anwenden führt es aus, Esc lässt alles, wie es ist.</translation>
    </message>
    <message>
        <source>Ask why</source>
        <translation>Nach dem Grund fragen</translation>
    </message>
    <message>
        <source>Choose a line. Beside it stands which batches were possible, what each had free, and which rule decided.</source>
        <translation>Wählen Sie eine Position. Daneben steht, welche Chargen infrage kamen, was in jeder frei war und welche Regel entschied.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Undo (%1) takes the change back, with everything it caused.</source>
        <translation>Rückgängig (%1) nimmt die Änderung zurück, mit allem, was sie bewirkt hat.</translation>
    </message>
    <message>
        <source>That was all of it</source>
        <translation>Das war alles</translation>
    </message>
    <message>
        <source>%1 goes anywhere and runs any command, %2 lists the keys. The Help menu starts this tour again.</source>
        <translation>%1 führt überallhin und zu jedem Befehl, %2 zeigt die Tasten. Das Menü Hilfe beginnt den Rundgang von vorn.</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Split %1, each part from one batch</source>
        <translation>In %1 teilen, jeder Teil aus einer Charge</translation>
    </message>
    <message>
        <source>Move %1 to %2, then allocate here from %3</source>
        <translation>%1 nach %2 umbuchen, dann hier aus %3 zuteilen</translation>
    </message>
    <message numerus="yes">
        <source>Take from %Ln lines of lower priority in %1</source>
        <translation>
            <numerusform>%Ln Position mit niedrigerer Priorität in %1 wegnehmen</numerusform>
            <numerusform>%Ln Positionen mit niedrigerer Priorität in %1 wegnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reduce to %1, which one batch has</source>
        <translation>Auf %1 verringern, so viel hat eine Charge</translation>
    </message>
    <message>
        <source>%1 becomes short</source>
        <translation>%1 fehlt dann</translation>
    </message>
    <message numerus="yes">
        <source>%1 slips %Ln days</source>
        <translation>
            <numerusform>%1 verschiebt sich um %Ln Tag</numerusform>
            <numerusform>%1 verschiebt sich um %Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces stay unserved</source>
        <translation>
            <numerusform>%Ln Stück bleibt unbedient</numerusform>
            <numerusform>%Ln Stück bleiben unbedient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are worse off, %1</source>
        <translation>
            <numerusform>%Ln Position steht schlechter, %1</numerusform>
            <numerusform>%Ln Positionen stehen schlechter, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln become short</source>
        <translation>
            <numerusform>%Ln fehlt dann</numerusform>
            <numerusform>%Ln fehlen dann</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the worst slips %Ln days</source>
        <translation>
            <numerusform>die schlechteste verschiebt sich um %Ln Tag</numerusform>
            <numerusform>die schlechteste verschiebt sich um %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>harms nobody</source>
        <translation>schadet niemandem</translation>
    </message>
    <message>
        <source>nobody knows when</source>
        <translation>niemand weiß, wann</translation>
    </message>
    <message>
        <source>today from the warehouse</source>
        <translation>heute aus dem Lager</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln days after need-by</source>
        <translation>
            <numerusform>%1, %Ln Tag nach dem Bedarfstermin</numerusform>
            <numerusform>%1, %Ln Tage nach dem Bedarfstermin</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in time</source>
        <translation>%1, rechtzeitig</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>Zuteilen</translation>
    </message>
    <message>
        <source>Allocate it: one batch has room by now</source>
        <translation>Zuteilen: eine Charge hat inzwischen Platz</translation>
    </message>
    <message>
        <source>Wait for %1 (on hold)</source>
        <translation>Auf %1 warten (gesperrt)</translation>
    </message>
    <message>
        <source>Wait for further supply</source>
        <translation>Auf weitere Lieferung warten</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Umbuchen</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Reduce</source>
        <translation>Verringern</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 is in use by another program. Close it there, then try again.</source>
        <translation>%1 ist bei einem anderen Programm in Gebrauch. Schließen Sie es dort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 is in use by %2. Close it there, then try again.</source>
        <translation>%1 ist bei %2 in Gebrauch. Schließen Sie es dort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no database %1.</source>
        <translation>Es gibt keine Datenbank %1.</translation>
    </message>
    <message>
        <source>%1 is not a Stockroom database.</source>
        <translation>%1 ist keine Datenbank von Stockroom.</translation>
    </message>
    <message>
        <source>%1 is the database of another program. It was left as it is.</source>
        <translation>%1 ist die Datenbank eines anderen Programms. Sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Stockroom. Update this program to open it.</source>
        <translation>%1 stammt von einem neueren Stockroom. Aktualisieren Sie dieses Programm, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>%1 is damaged. It was left as it is; restore a backup.</source>
        <translation>%1 ist beschädigt. Sie blieb, wie sie ist; spielen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>Not saved: %1 cannot be written. Nothing was changed.</source>
        <translation>Nicht gespeichert: %1 lässt sich nicht schreiben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Nothing was changed, your typing is kept.</source>
        <translation>Nicht gespeichert: die Festplatte ist voll. Nichts wurde geändert, Ihre Eingabe bleibt erhalten.</translation>
    </message>
    <message>
        <source>Not saved: %1 was moved or removed while it was open.</source>
        <translation>Nicht gespeichert: %1 wurde verschoben oder entfernt, während sie offen war.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>%1 is there already. It was left as it is.</source>
        <translation>%1 ist schon da und blieb, wie es ist.</translation>
    </message>
    <message>
        <source>Nothing can listen at %1: %2</source>
        <translation>An %1 kann nichts lauschen: %2</translation>
    </message>
    <message>
        <source>The program that writes %1 ended before it answered. Look whether it was done.</source>
        <translation>Das Programm, das %1 schreibt, endete, bevor es antwortete. Sehen Sie nach, ob es geschehen ist.</translation>
    </message>
    <message>
        <source>Not saved: the storage failed. Nothing was changed. %1</source>
        <translation>Nicht gespeichert: der Speicher hat versagt. Nichts wurde geändert. %1</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Die SKU</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Der Auftrag</translation>
    </message>
    <message>
        <source>batch reference</source>
        <translation>Die Chargennummer</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Die Menge</translation>
    </message>
    <message>
        <source>line number</source>
        <translation>Die Positionsnummer</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>Die Priorität</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Das Datum</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>The %1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>The %1 is longer than 64 characters.</source>
        <translation>%1 hat mehr als 64 Zeichen.</translation>
    </message>
    <message>
        <source>The %1 holds bytes that are no text.</source>
        <translation>%1 enthält Bytes, die kein Text sind.</translation>
    </message>
    <message>
        <source>The %1 holds a character that cannot be shown.</source>
        <translation>%1 enthält ein Zeichen, das sich nicht anzeigen lässt.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number of pieces.</source>
        <translation>„%1“ ist keine ganze Stückzahl.</translation>
    </message>
    <message>
        <source>“%1” could be read in two ways. Type it without separators.</source>
        <translation>„%1“ lässt sich auf zwei Arten lesen. Bitte ohne Trennzeichen eingeben.</translation>
    </message>
    <message>
        <source>%1 is less than nothing: a return or credit note is no order line.</source>
        <translation>%1 ist weniger als nichts: eine Rückgabe oder Gutschrift ist keine Auftragsposition.</translation>
    </message>
    <message>
        <source>“%1” is less than nothing.</source>
        <translation>„%1“ ist weniger als nichts.</translation>
    </message>
    <message>
        <source>The %1 must be at least 1.</source>
        <translation>%1 muss mindestens 1 sein.</translation>
    </message>
    <message>
        <source>“%1” is more than %2.</source>
        <translation>„%1“ ist mehr als %2.</translation>
    </message>
    <message>
        <source>“%1” is no day. Type 2026-05-31, 31 May or +3d.</source>
        <translation>„%1“ ist kein Tag. Geben Sie 2026-05-31, 31. Mai oder +3t ein.</translation>
    </message>
    <message>
        <source>“%1” is outside the years 1900 to 2999.</source>
        <translation>„%1“ liegt nicht in den Jahren 1900 bis 2999.</translation>
    </message>
    <message>
        <source>A value could not be read.</source>
        <translation>Ein Wert war nicht zu lesen.</translation>
    </message>
    <message>
        <source>That could not be understood: %1</source>
        <translation>Das war nicht zu verstehen: %1</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>„%1“ ist keine Datei.</translation>
    </message>
    <message>
        <source>No batch of %1 was ever recorded.</source>
        <translation>Von %1 wurde noch nie eine Charge erfasst.</translation>
    </message>
    <message>
        <source>There is no batch %1.</source>
        <translation>Es gibt keine Charge %1.</translation>
    </message>
    <message>
        <source>There is no order %1.</source>
        <translation>Es gibt keinen Auftrag %1.</translation>
    </message>
    <message>
        <source>There is no line %1.</source>
        <translation>Es gibt keine Position %1.</translation>
    </message>
    <message>
        <source>Nothing is known of that.</source>
        <translation>Davon ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Batch %1 is there already, with %2.</source>
        <translation>Charge %1 ist schon da, mit %2.</translation>
    </message>
    <message>
        <source>Line %1 is there already, with %2, not %3.</source>
        <translation>Position %1 ist schon da, mit %2, nicht %3.</translation>
    </message>
    <message>
        <source>Line %1 is cancelled.</source>
        <translation>Position %1 ist storniert.</translation>
    </message>
    <message>
        <source>All lines of order %1 are cancelled.</source>
        <translation>Alle Positionen von Auftrag %1 sind storniert.</translation>
    </message>
    <message>
        <source>Somebody else changed this at the same moment. Nothing was changed; try again.</source>
        <translation>Jemand anders hat das im selben Augenblick geändert. Nichts wurde geändert; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Sample data goes into an empty database only. Nothing was changed.</source>
        <translation>Beispieldaten kommen nur in eine leere Datenbank. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The value could not be read.</source>
        <translation>Der Wert war nicht zu lesen.</translation>
    </message>
    <message>
        <source>The row ends before this column.</source>
        <translation>Die Zeile endet vor dieser Spalte.</translation>
    </message>
    <message>
        <source>The quotation marks do not match.</source>
        <translation>Die Anführungszeichen passen nicht zusammen.</translation>
    </message>
    <message>
        <source>The field is longer than 64 KiB.</source>
        <translation>Das Feld ist länger als 64 KiB.</translation>
    </message>
    <message>
        <source>The bytes are no text in this encoding.</source>
        <translation>Die Bytes sind in dieser Kodierung kein Text.</translation>
    </message>
    <message>
        <source>There already as %1, not %2.</source>
        <translation>Schon da als %1, nicht %2.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Zugeteilt</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>In warehouse</source>
        <translation>Im Lager</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message numerus="yes">
        <source>%1 pieces</source>
        <translation>
            <numerusform>%1 Stück</numerusform>
            <numerusform>%1 Stück</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Actions</name>
    <message>
        <source>New order…</source>
        <translation>Neuer Auftrag&#xa0;…</translation>
    </message>
    <message>
        <source>New batch…</source>
        <translation>Neue Charge&#xa0;…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>Zuteilen</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Allocate everything waiting</source>
        <translation>Alles Wartende zuteilen</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Umbuchen&#xa0;…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Teilen&#xa0;…</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fixieren</translation>
    </message>
    <message>
        <source>Change line…</source>
        <translation>Position ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel lines</source>
        <translation>Positionen stornieren</translation>
    </message>
    <message>
        <source>Change quantity…</source>
        <translation>Menge ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Change ETA…</source>
        <translation>Liefertermin ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Receive…</source>
        <translation>Eingang buchen&#xa0;…</translation>
    </message>
    <message>
        <source>Put on hold…</source>
        <translation>Sperren&#xa0;…</translation>
    </message>
    <message>
        <source>Improve promises</source>
        <translation>Zusagen verbessern</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Paste order lines</source>
        <translation>Auftragspositionen einfügen</translation>
    </message>
    <message>
        <source>Go to or run…</source>
        <translation>Öffnen oder ausführen&#xa0;…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Open or close the row</source>
        <translation>Zeile auf- oder zuklappen</translation>
    </message>
    <message>
        <source>Collapse the rail</source>
        <translation>Leiste einklappen</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Stockroom</source>
        <translation>Über Stockroom</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>ETA</source>
        <translation>Liefertermin</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Umbuchen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Stornieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting and short lines</source>
        <translation>
            <numerusform>%Ln wartende oder fehlende Position</numerusform>
            <numerusform>%Ln wartende und fehlende Positionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln Position</numerusform>
            <numerusform>%Ln Positionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allocate %Ln lines</source>
        <translation>
            <numerusform>%Ln Position zuteilen</numerusform>
            <numerusform>%Ln Positionen zuteilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %Ln lines</source>
        <translation>
            <numerusform>%Ln Position freigeben</numerusform>
            <numerusform>%Ln Positionen freigeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Fixierung lösen</translation>
    </message>
    <message numerus="yes">
        <source>Unpin %Ln lines</source>
        <translation>
            <numerusform>Fixierung von %Ln Position lösen</numerusform>
            <numerusform>Fixierung von %Ln Positionen lösen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pin %Ln lines</source>
        <translation>
            <numerusform>%Ln Position fixieren</numerusform>
            <numerusform>%Ln Positionen fixieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln lines</source>
        <translation>
            <numerusform>%Ln Position stornieren</numerusform>
            <numerusform>%Ln Positionen stornieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Change quantity of %1…</source>
        <translation>Menge von %1 ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Change ETA of %1…</source>
        <translation>Liefertermin von %1 ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Receive %1…</source>
        <translation>Eingang von %1 buchen&#xa0;…</translation>
    </message>
    <message>
        <source>End hold</source>
        <translation>Sperre aufheben</translation>
    </message>
    <message>
        <source>End hold of %1</source>
        <translation>Sperre von %1 aufheben</translation>
    </message>
    <message>
        <source>Put %1 on hold…</source>
        <translation>%1 sperren&#xa0;…</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>Als PDF ausgeben&#xa0;…</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <source>Saved filters…</source>
        <translation>Gespeicherte Filter&#xa0;…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten&#xa0;…</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Rundgang beginnen</translation>
    </message>
    <message>
        <source>Show lines of the batch</source>
        <translation>Positionen der Charge zeigen</translation>
    </message>
    <message>
        <source>Show lines of %1</source>
        <translation>Positionen aus %1 zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln lines…</source>
        <translation>
            <numerusform>%Ln Position umbuchen&#xa0;…</numerusform>
            <numerusform>%Ln Positionen umbuchen&#xa0;…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ArrivalsList</name>
    <message>
        <source>Arriving</source>
        <translation>Im Zulauf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches in %1 days</source>
        <translation>
            <numerusform>%Ln Charge in %1 Tagen</numerusform>
            <numerusform>%Ln Chargen in %1 Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ArrivalsModel</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>In batch</source>
        <translation>In der Charge</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Zugeteilt</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
</context>
<context>
    <name>ui::BatchForm</name>
    <message>
        <source>New batch</source>
        <translation>Neue Charge</translation>
    </message>
    <message>
        <source>Stock of one SKU that arrives, or arrived, together.</source>
        <translation>Ware einer SKU, die zusammen eintrifft oder eintraf.</translation>
    </message>
    <message>
        <source>Add batch</source>
        <translation>Charge anlegen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Chargennummer</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>ETA, if it is still to come</source>
        <translation>Liefertermin, falls sie noch kommt</translation>
    </message>
    <message>
        <source>in the warehouse</source>
        <translation>im Lager</translation>
    </message>
</context>
<context>
    <name>ui::BatchPage</name>
    <message>
        <source>In batch</source>
        <translation>In Charge</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Zugeteilt</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>ETA</source>
        <translation>Liefertermin</translation>
    </message>
    <message>
        <source>First given</source>
        <translation>Zuerst genannt</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Eingetroffen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Charge %1</translation>
    </message>
</context>
<context>
    <name>ui::BatchesModel</name>
    <message>
        <source>Batch</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>ETA</source>
        <translation>Liefertermin</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>In batch</source>
        <translation>In Charge</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Zugeteilt</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
</context>
<context>
    <name>ui::Branch</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
</context>
<context>
    <name>ui::Chip</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::ColumnChooser</name>
    <message>
        <source>Columns of “%1”</source>
        <translation>Spalten von „%1“</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Space shows or hides
Ctrl+Up and Ctrl+Down move
Ctrl+Left and Ctrl+Right set the width</source>
        <translation>Leertaste zeigt oder verbirgt
Strg+Auf und Strg+Ab verschieben
Strg+Links und Strg+Rechts ändern die Breite</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Enter sorts, Enter again the other way round</source>
        <translation>Eingabe sortiert, noch einmal andersherum</translation>
    </message>
</context>
<context>
    <name>ui::CommandBar</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>ui::ConcernsModel</name>
    <message>
        <source>Needs attention, worst first</source>
        <translation>Zu beachten, das Schlimmste zuerst</translation>
    </message>
</context>
<context>
    <name>ui::ConsequenceStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Trying</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Lines that would change</source>
        <translation>Positionen, die sich ändern würden</translation>
    </message>
    <message numerus="yes">
        <source>Apply, %Ln pinned lines lose their stock</source>
        <translation>
            <numerusform>Anwenden, %Ln fixierte Position verliert ihre Ware</numerusform>
            <numerusform>Anwenden, %Ln fixierte Positionen verlieren ihre Ware</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lines move</source>
        <translation>
            <numerusform>%1 Position wird umgebucht</numerusform>
            <numerusform>%1 Positionen werden umgebucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 become short</source>
        <translation>
            <numerusform>%1 fehlt dann</numerusform>
            <numerusform>%1 fehlen dann</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 promises slip, worst +%2 d</source>
        <translation>
            <numerusform>%1 Zusage verschiebt sich, höchstens +%2&#xa0;T.</numerusform>
            <numerusform>%1 Zusagen verschieben sich, höchstens +%2&#xa0;T.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many lines change to name them.</source>
        <translation>Zu viele Positionen ändern sich, um sie zu nennen.</translation>
    </message>
    <message>
        <source>No line changes.</source>
        <translation>Keine Position ändert sich.</translation>
    </message>
</context>
<context>
    <name>ui::ConsequencesModel</name>
    <message>
        <source>stays in %1</source>
        <translation>bleibt in %1</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days later</source>
        <translation>
            <numerusform>%Ln Tag später</numerusform>
            <numerusform>%Ln Tage später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days sooner</source>
        <translation>
            <numerusform>%Ln Tag früher</numerusform>
            <numerusform>%Ln Tage früher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days after need-by %1</source>
        <translation>
            <numerusform>%Ln Tag nach Bedarf am %1</numerusform>
            <numerusform>%Ln Tage nach Bedarf am %1</numerusform>
        </translation>
    </message>
    <message>
        <source>need by %1</source>
        <translation>Bedarf am %1</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, war %2</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht nach</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Need by</source>
        <translation>Bedarf am</translation>
    </message>
</context>
<context>
    <name>ui::CountForm</name>
    <message>
        <source>Receive %1</source>
        <translation>Eingang von %1</translation>
    </message>
    <message>
        <source>Quantity of %1</source>
        <translation>Menge von %1</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Eingang buchen</translation>
    </message>
    <message>
        <source>Change quantity</source>
        <translation>Menge ändern</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>In batch, as counted</source>
        <translation>In der Charge, wie gezählt</translation>
    </message>
</context>
<context>
    <name>ui::DateEdit</name>
    <message>
        <source>2026-05-19</source>
        <translation>2026-05-19</translation>
    </message>
    <message>
        <source>A day: 2026-05-19, 19.5., +3d, fri or w22</source>
        <translation>Ein Tag: 2026-05-19, 19.5., +3t, fr oder KW22</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Pick a day (Alt+Down)</source>
        <translation>Tag wählen (Alt+Pfeil ab)</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>ui::DependentsBar</name>
    <message>
        <source>Step %1 cannot be taken back: what it left has changed since.</source>
        <translation>Schritt %1 kann nicht zurückgenommen werden: Was er hinterließ, hat sich seither geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln later steps stand on step %1.</source>
        <translation>
            <numerusform>%Ln späterer Schritt baut auf Schritt %1 auf.</numerusform>
            <numerusform>%Ln spätere Schritte bauen auf Schritt %1 auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>To be taken back first:</source>
        <translation>Zuerst zurückzunehmen:</translation>
    </message>
</context>
<context>
    <name>ui::DeskView</name>
    <message>
        <source>Filter lines</source>
        <translation>Positionen filtern</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Zugeteilt</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Auftragspositionen</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Chargen</translation>
    </message>
    <message>
        <source>Allocation desk</source>
        <translation>Zuteilung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines, %1</source>
        <translation>
            <numerusform>%Ln Position, %1</numerusform>
            <numerusform>%Ln Positionen, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt; of %Ln lines selected, %2</source>
        <translation>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; von %Ln Position ausgewählt, %2</numerusform>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; von %Ln Positionen ausgewählt, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>No such lines</source>
        <translation>Keine solchen Positionen</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nichts passt zu „%1“</translation>
    </message>
    <message>
        <source>The filter hides every line.</source>
        <translation>Der Filter verbirgt jede Position.</translation>
    </message>
    <message>
        <source>Choose a line to see the stock of its SKU.</source>
        <translation>Wählen Sie eine Position, um den Bestand ihrer SKU zu sehen.</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Charge %1</translation>
    </message>
    <message>
        <source>No order lines yet</source>
        <translation>Noch keine Positionen</translation>
    </message>
    <message>
        <source>Add an order, or import a list.</source>
        <translation>Legen Sie einen Auftrag an oder importieren Sie eine Liste.</translation>
    </message>
    <message>
        <source>Pinned to %1</source>
        <translation>Fixiert auf %1</translation>
    </message>
    <message>
        <source>Allocated in %1</source>
        <translation>Zugeteilt aus %1</translation>
    </message>
</context>
<context>
    <name>ui::DesktopNotices</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>ui::EquationWidget</name>
    <message>
        <source>was %1</source>
        <translation>vorher %1</translation>
    </message>
    <message>
        <source>of it %1 on hold</source>
        <translation>davon %1 gesperrt</translation>
    </message>
    <message>
        <source>waiting %1, short %2</source>
        <translation>wartet %1, fehlt %2</translation>
    </message>
    <message>
        <source>In warehouse</source>
        <translation>Im Lager</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Im Zulauf</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Zugeteilt</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>%1: in warehouse %2 plus incoming %3 minus allocated %4 makes free %5</source>
        <translation>%1: im Lager %2 plus im Zulauf %3 minus zugeteilt %4 macht frei %5</translation>
    </message>
    <message>
        <source>, of it %1 on hold</source>
        <translation>, davon %1 gesperrt</translation>
    </message>
    <message>
        <source>; wanted %1: waiting %2, short %3</source>
        <translation>; verlangt %1: wartet %2, fehlt %3</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Fehlt</translation>
    </message>
</context>
<context>
    <name>ui::EtaForm</name>
    <message>
        <source>ETA of %1</source>
        <translation>Liefertermin von %1</translation>
    </message>
    <message>
        <source>Change ETA</source>
        <translation>Liefertermin ändern</translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation>Erwartet am</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>Der Tag fehlt.</translation>
    </message>
</context>
<context>
    <name>ui::Field</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>ui::Figures</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message>
        <source>Show all again</source>
        <translation>Wieder alle zeigen</translation>
    </message>
    <message>
        <source>%1, show all again</source>
        <translation>%1, wieder alle zeigen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
</context>
<context>
    <name>ui::FilterMenu</name>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Diesen Filter speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>„%1“ umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
</context>
<context>
    <name>ui::FilterNamePanel</name>
    <message>
        <source>Name of the filter</source>
        <translation>Name des Filters</translation>
    </message>
    <message>
        <source>A filter needs a name.</source>
        <translation>Ein Filter braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a filter “%1” already.</source>
        <translation>Den Filter „%1“ gibt es schon.</translation>
    </message>
</context>
<context>
    <name>ui::FilteredList</name>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
</context>
<context>
    <name>ui::FirstRowsModel</name>
    <message>
        <source>%1 (not read)</source>
        <translation>%1 (nicht gelesen)</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>ui::FirstRun</name>
    <message>
        <source>Import a list</source>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <source>No stock and no orders yet</source>
        <translation>Noch kein Bestand und keine Aufträge</translation>
    </message>
    <message>
        <source>Start with what is on the shelf.</source>
        <translation>Beginnen Sie mit dem, was im Regal liegt.</translation>
    </message>
    <message>
        <source>Add a batch</source>
        <translation>Charge anlegen</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Mit Beispieldaten umsehen</translation>
    </message>
    <message>
        <source>or drop a file anywhere in this window</source>
        <translation>oder eine Datei irgendwo in dieses Fenster ziehen</translation>
    </message>
    <message>
        <source>A list of stock</source>
        <translation>Eine Bestandsliste</translation>
    </message>
    <message>
        <source>needs three columns, ETA if it is still to come</source>
        <translation>braucht drei Spalten, dazu den Liefertermin (eta), falls noch unterwegs</translation>
    </message>
    <message>
        <source>A list of orders</source>
        <translation>Eine Auftragsliste</translation>
    </message>
    <message>
        <source>needs three, need-by if there is one</source>
        <translation>braucht drei, dazu den Bedarfstermin (need by), falls es einen gibt</translation>
    </message>
</context>
<context>
    <name>ui::Form</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 in batch, %2 allocated, %3 free.</source>
        <translation>%1 in der Charge, %2 zugeteilt, %3 frei.</translation>
    </message>
</context>
<context>
    <name>ui::HistoryModel</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>takes back step %1</source>
        <translation>nimmt Schritt %1 zurück</translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln events</source>
        <translation>
            <numerusform>das letzte %Ln Ereignis</numerusform>
            <numerusform>die letzten %Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show what happened before</source>
        <translation>Zeigen, was davor geschah</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>See that day</source>
        <translation>Tag ansehen</translation>
    </message>
</context>
<context>
    <name>ui::HistoryView</name>
    <message>
        <source>Filter history</source>
        <translation>Verlauf filtern</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln Schritt</numerusform>
            <numerusform>%Ln Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>the latest %1</source>
        <translation>zuletzt %1</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Nothing in the history speaks of “%1”</source>
        <translation>Nichts im Verlauf spricht von „%1“</translation>
    </message>
    <message>
        <source>Whatever is changed will be listed here, with who changed it.</source>
        <translation>Was geändert wird, steht hier, und wer es geändert hat.</translation>
    </message>
    <message>
        <source>Orders, batches, SKUs, people and notes are searched.</source>
        <translation>Gesucht wird in Aufträgen, Chargen, SKUs, Personen und Notizen.</translation>
    </message>
    <message>
        <source>Take back step %1</source>
        <translation>Schritt %1 zurücknehmen</translation>
    </message>
    <message>
        <source>step %1, %2</source>
        <translation>Schritt %1, %2</translation>
    </message>
    <message>
        <source>This step was taken back already.</source>
        <translation>Dieser Schritt ist schon zurückgenommen.</translation>
    </message>
    <message>
        <source>Redo does again what this step took back.</source>
        <translation>„Wiederholen“ tut erneut, was dieser Schritt zurücknahm.</translation>
    </message>
    <message>
        <source>With everything it caused (%1)</source>
        <translation>Mit allem, was er auslöste (%1)</translation>
    </message>
    <message>
        <source>See %1</source>
        <translation>%1 ansehen</translation>
    </message>
    <message>
        <source>See a past day</source>
        <translation>Vergangenen Tag ansehen</translation>
    </message>
    <message>
        <source>Lines and stock as they were at the end of that day</source>
        <translation>Positionen und Bestand, wie sie am Ende jenes Tages waren</translation>
    </message>
</context>
<context>
    <name>ui::HoldForm</name>
    <message>
        <source>Put %1 on hold</source>
        <translation>%1 sperren</translation>
    </message>
    <message>
        <source>It keeps what it has promised (%1) and takes nothing new.</source>
        <translation>Sie behält, was sie zugesagt hat (%1), und nimmt nichts Neues an.</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Why, for whoever looks at it</source>
        <translation>Warum, für alle, die es sehen</translation>
    </message>
</context>
<context>
    <name>ui::HoldersList</name>
    <message>
        <source>Who holds this batch</source>
        <translation>Wer diese Charge belegt</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines, %1</source>
        <translation>
            <numerusform>%Ln Position, %1</numerusform>
            <numerusform>%Ln Positionen, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HoldersModel</name>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>%Ln&#xa0;T. zu spät</numerusform>
            <numerusform>%Ln&#xa0;T. zu spät</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>Kunde %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Need by</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>To spare</source>
        <translation>Spielraum</translation>
    </message>
</context>
<context>
    <name>ui::ImportFlow</name>
    <message>
        <source>Pasted rows</source>
        <translation>Eingefügte Zeilen</translation>
    </message>
</context>
<context>
    <name>ui::Inspector</name>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Choose a line, a batch or an SKU.</source>
        <translation>Wählen Sie eine Position, eine Charge oder eine SKU.</translation>
    </message>
</context>
<context>
    <name>ui::KeysModel</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>ui::KeysWindow</name>
    <message>
        <source>Use this key</source>
        <translation>Diese Taste verwenden</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie zuvor</translation>
    </message>
    <message>
        <source>Keyboard shortcuts – Stockroom</source>
        <translation>Tastenkürzel – Stockroom</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Tasten suchen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>Press the new key for “%1”, or clear it.</source>
        <translation>Drücken Sie die neue Taste für „%1“ oder leeren Sie das Feld.</translation>
    </message>
    <message>
        <source>That key is taken by “%1”. Choose another, or change that one first.</source>
        <translation>Diese Taste hat schon „%1“. Wählen Sie eine andere oder ändern Sie zuerst jene.</translation>
    </message>
</context>
<context>
    <name>ui::LineDrag</name>
    <message>
        <source>Try %1 in %2</source>
        <translation>%1 in %2 probieren</translation>
    </message>
    <message>
        <source>%1 is in %2 already</source>
        <translation>%1 ist schon in %2</translation>
    </message>
    <message>
        <source>%1 asks for %2</source>
        <translation>%1 verlangt %2</translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <translation>%1, %2 × %3</translation>
    </message>
    <message numerus="yes">
        <source>Try %Ln lines in %1</source>
        <translation>
            <numerusform>%Ln Position in %1 proben</numerusform>
            <numerusform>%Ln Positionen in %1 proben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are in %1 already</source>
        <translation>
            <numerusform>%Ln Position ist schon in %1</numerusform>
            <numerusform>%Ln Positionen sind schon in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines, %1</source>
        <translation>
            <numerusform>%Ln Position, %1</numerusform>
            <numerusform>%Ln Positionen, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LineForm</name>
    <message>
        <source>Change line %1</source>
        <translation>Position %1 ändern</translation>
    </message>
    <message>
        <source>Change line</source>
        <translation>Position ändern</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Need by</source>
        <translation>Bedarf am</translation>
    </message>
    <message>
        <source>Priority, 9 is served first</source>
        <translation>Priorität, 9 kommt zuerst</translation>
    </message>
</context>
<context>
    <name>ui::LinePage</name>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Need by</source>
        <translation>Bedarf am</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Position %1</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>Kunde %1</translation>
    </message>
    <message>
        <source>%1 in batch, %2 free</source>
        <translation>%1, davon %2 frei</translation>
    </message>
</context>
<context>
    <name>ui::LinesModel</name>
    <message>
        <source>no need-by</source>
        <translation>kein Bedarfstermin</translation>
    </message>
    <message>
        <source>no batch</source>
        <translation>keine Charge</translation>
    </message>
    <message>
        <source>not promised</source>
        <translation>nicht zugesagt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Need by</source>
        <translation>Bedarf am</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, war %2</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;T.</translation>
    </message>
</context>
<context>
    <name>ui::LinesPage</name>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Zugeteilt</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>SKUs</source>
        <translation>SKUs</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines selected</source>
        <translation>
            <numerusform>%Ln Position ausgewählt</numerusform>
            <numerusform>%Ln Positionen ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>The language changes when Stockroom is started again.</source>
        <translation>Die Sprache wechselt, wenn Stockroom neu gestartet wird.</translation>
    </message>
    <message>
        <source>Stockroom – %1</source>
        <translation>Stockroom – %1</translation>
    </message>
    <message>
        <source>The filter “%1” is deleted.</source>
        <translation>Der Filter „%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Improve promises</source>
        <translation>Zusagen verbessern</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::MoveForm</name>
    <message>
        <source>Move line %1</source>
        <translation>Position %1 umbuchen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Umbuchen</translation>
    </message>
    <message>
        <source>To batch</source>
        <translation>In Charge</translation>
    </message>
    <message>
        <source>%1   %2   %3 free</source>
        <translation>%1   %2   %3 frei</translation>
    </message>
    <message>
        <source>Batches of this SKU</source>
        <translation>Chargen dieser SKU</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln lines</source>
        <translation>
            <numerusform>%Ln Position umbuchen</numerusform>
            <numerusform>%Ln Positionen umbuchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln Position</numerusform>
            <numerusform>%Ln Positionen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OrderForm</name>
    <message>
        <source>New order</source>
        <translation>Neuer Auftrag</translation>
    </message>
    <message>
        <source>The lines wait until they are allocated.</source>
        <translation>Die Positionen warten, bis sie zugeteilt werden.</translation>
    </message>
    <message>
        <source>Add order</source>
        <translation>Auftrag anlegen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Need by</source>
        <translation>Bedarf am</translation>
    </message>
    <message>
        <source>Priority, 9 is served first</source>
        <translation>Priorität, 9 kommt zuerst</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>SKU and quantity, a line each</source>
        <translation>SKU und Menge, je eine Zeile</translation>
    </message>
    <message>
        <source>85123A 32
71053 6</source>
        <translation>85123A 32
71053 6</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::OrdersModel</name>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln d late</source>
        <translation>
            <numerusform>%Ln&#xa0;T. zu spät</numerusform>
            <numerusform>%Ln&#xa0;T. zu spät</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln short</source>
        <translation>
            <numerusform>%Ln fehlt</numerusform>
            <numerusform>%Ln fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln storniert</numerusform>
            <numerusform>%Ln storniert</numerusform>
        </translation>
    </message>
    <message>
        <source>Order, line</source>
        <translation>Auftrag, Position</translation>
    </message>
    <message>
        <source>Customer, SKU</source>
        <translation>Kunde, SKU</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Zugeteilt</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Need by</source>
        <translation>Bedarf am</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
</context>
<context>
    <name>ui::OrdersView</name>
    <message>
        <source>Filter orders</source>
        <translation>Aufträge filtern</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Bedient</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln Auftrag</numerusform>
            <numerusform>%Ln Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln lines</source>
        <translation>
            <numerusform>%1, %Ln Position</numerusform>
            <numerusform>%1, %Ln Positionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt; of %Ln lines selected, %2</source>
        <translation>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; von %Ln Position ausgewählt, %2</numerusform>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; von %Ln Positionen ausgewählt, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>No such orders</source>
        <translation>Keine solchen Aufträge</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nichts passt zu „%1“</translation>
    </message>
    <message>
        <source>The filter hides every order.</source>
        <translation>Der Filter verbirgt jeden Auftrag.</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Noch keine Aufträge</translation>
    </message>
    <message>
        <source>Add an order, or import a list.</source>
        <translation>Legen Sie einen Auftrag an oder importieren Sie eine Liste.</translation>
    </message>
</context>
<context>
    <name>ui::OutboxModel</name>
    <message>
        <source>%1, since %2</source>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, am %2</translation>
    </message>
    <message>
        <source>every event</source>
        <translation>jedem Ereignis</translation>
    </message>
    <message>
        <source>what is out of stock</source>
        <translation>dem, was fehlt</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>Lehnt ab</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Hears of</source>
        <translation>Hört von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>Last trouble</source>
        <translation>Letzte Störung</translation>
    </message>
</context>
<context>
    <name>ui::OutboxView</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>No destination is switched on</source>
        <translation>Kein Ziel ist eingeschaltet</translation>
    </message>
    <message>
        <source>Nobody outside hears what happens here. Name a Redis server (redis/url) or a mail server (mail/host) in the settings file to switch one on.</source>
        <translation>Niemand außerhalb hört, was hier geschieht. Nennen Sie in den Einstellungen einen Redis-Server (redis/url) oder einen Mailserver (mail/host), um einen einzuschalten.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Ausgang</translation>
    </message>
    <message numerus="yes">
        <source>%Ln destinations, %1 waiting</source>
        <translation>
            <numerusform>%Ln Ziel, %1 warten</numerusform>
            <numerusform>%Ln Ziele, %1 warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try %Ln messages again</source>
        <translation>
            <numerusform>%Ln Nachricht erneut versuchen</numerusform>
            <numerusform>%Ln Nachrichten erneut versuchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give up %Ln messages</source>
        <translation>
            <numerusform>%Ln Nachricht aufgeben</numerusform>
            <numerusform>%Ln Nachrichten aufgeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Palette</name>
    <message>
        <source>Go to a view, a batch, an SKU, an order, or run a command</source>
        <translation>Ansicht, Charge, SKU oder Auftrag öffnen oder einen Befehl ausführen</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>ui::PaletteButton</name>
    <message>
        <source>Go to or run a command</source>
        <translation>Öffnen oder Befehl ausführen</translation>
    </message>
</context>
<context>
    <name>ui::PaletteModel</name>
    <message>
        <source>Go to</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, %2 frei</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Chargen</translation>
    </message>
    <message>
        <source>SKUs</source>
        <translation>SKUs</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
</context>
<context>
    <name>ui::PastPage</name>
    <message>
        <source>What of that day</source>
        <translation>Was von jenem Tag</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Auftragspositionen</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Ein anderer Tag</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Zurück zu heute</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>As it was at the end of %1</source>
        <translation>Stand am Ende von %1</translation>
    </message>
    <message>
        <source>Reading what happened until then</source>
        <translation>Es wird gelesen, was bis dahin geschah</translation>
    </message>
    <message>
        <source>Esc goes back to today.</source>
        <translation>Esc führt zurück zu heute.</translation>
    </message>
</context>
<context>
    <name>ui::PinForm</name>
    <message numerus="yes">
        <source>Pin %Ln lines</source>
        <translation>
            <numerusform>%Ln Position fixieren</numerusform>
            <numerusform>%Ln Positionen fixieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Automation asks before it takes their stock, and does not move them.</source>
        <translation>Ihre Ware wird nur nach Rückfrage weggenommen, und nichts bucht sie von selbst um.</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fixieren</translation>
    </message>
    <message>
        <source>Why, for whoever looks at it</source>
        <translation>Warum, für alle, die es sehen</translation>
    </message>
</context>
<context>
    <name>ui::PreviewDialog</name>
    <message>
        <source>semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>Allocate them too</source>
        <translation>Auch gleich zuteilen</translation>
    </message>
    <message>
        <source>Import – Stockroom</source>
        <translation>Import – Stockroom</translation>
    </message>
    <message>
        <source>%1, a list of stock</source>
        <translation>%1, eine Bestandsliste</translation>
    </message>
    <message>
        <source>%1, a list of order lines</source>
        <translation>%1, eine Liste von Auftragspositionen</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>keine Daten mit Tag</translation>
    </message>
    <message>
        <source>dates as %1</source>
        <translation>Tage als %1</translation>
    </message>
    <message>
        <source>Read as %1, separated by %2, %3.</source>
        <translation>Gelesen als %1, getrennt durch %2, %3.</translation>
    </message>
    <message>
        <source>rows read</source>
        <translation>Zeilen gelesen</translation>
    </message>
    <message>
        <source>would be new</source>
        <translation>wären neu</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>schon da</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Die ersten Zeilen</translation>
    </message>
    <message>
        <source>Rows that are refused</source>
        <translation>Zeilen, die abgewiesen werden</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln lines</source>
        <translation>
            <numerusform>%Ln Position importieren</numerusform>
            <numerusform>%Ln Positionen importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln batches</source>
        <translation>
            <numerusform>%Ln Charge importieren</numerusform>
            <numerusform>%Ln Chargen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln Position</numerusform>
            <numerusform>%Ln Positionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches</source>
        <translation>
            <numerusform>%Ln Charge</numerusform>
            <numerusform>%Ln Chargen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ui::PrintDesk</name>
    <message>
        <source>Pages of “%1”</source>
        <translation>Seiten von „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages went to the printer.</source>
        <translation>
            <numerusform>%Ln Seite ging an den Drucker.</numerusform>
            <numerusform>%Ln Seiten gingen an den Drucker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln pages.</source>
        <translation>
            <numerusform>%1 hat %Ln Seite.</numerusform>
            <numerusform>%1 hat %Ln Seiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Not printed: the list changed meanwhile.</source>
        <translation>Nicht gedruckt: Die Liste hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>Print it again as it is now.</source>
        <translation>Drucken Sie sie noch einmal, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>Printing was cancelled; nothing is kept of it.</source>
        <translation>Das Drucken wurde abgebrochen; nichts davon bleibt.</translation>
    </message>
    <message>
        <source>Not printed: the printer did not take it.</source>
        <translation>Nicht gedruckt: Der Drucker hat es nicht angenommen.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Wählen Sie einen anderen Ordner oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
</context>
<context>
    <name>ui::PrintJob</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Bricht ab</translation>
    </message>
</context>
<context>
    <name>ui::Rail</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Einklappen</translation>
    </message>
</context>
<context>
    <name>ui::RefusedModel</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>Warum abgewiesen</translation>
    </message>
</context>
<context>
    <name>ui::RefusedPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were refused</source>
        <translation>
            <numerusform>%Ln Zeile wurde abgewiesen</numerusform>
            <numerusform>%Ln Zeilen wurden abgewiesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RefusedTable</name>
    <message>
        <source>Refused rows</source>
        <translation>Abgewiesene Zeilen</translation>
    </message>
</context>
<context>
    <name>ui::ShortagesModel</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln d ago</source>
        <translation>
            <numerusform>vor %Ln&#xa0;T.</numerusform>
            <numerusform>vor %Ln&#xa0;T.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln d</source>
        <translation>
            <numerusform>in %Ln&#xa0;T.</numerusform>
            <numerusform>in %Ln&#xa0;T.</numerusform>
        </translation>
    </message>
    <message>
        <source>fits now</source>
        <translation>passt jetzt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Need by</source>
        <translation>Bedarf am</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Largest free</source>
        <translation>Größtes frei</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlmenge</translation>
    </message>
</context>
<context>
    <name>ui::ShortagesView</name>
    <message>
        <source>Filter shortages</source>
        <translation>Fehlmengen filtern</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Need-by passed</source>
        <translation>Bedarf vorbei</translation>
    </message>
    <message>
        <source>Fits now</source>
        <translation>Passt jetzt</translation>
    </message>
    <message>
        <source>Shortages</source>
        <translation>Fehlmengen</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln short lines, %1 missing</source>
        <translation>
            <numerusform>%Ln fehlende Position, Fehlmenge %1</numerusform>
            <numerusform>%Ln fehlende Positionen, Fehlmenge %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No such shortage</source>
        <translation>Keine solche Fehlmenge</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nichts passt zu „%1“</translation>
    </message>
    <message>
        <source>The filter hides every short line.</source>
        <translation>Der Filter verbirgt jede fehlende Position.</translation>
    </message>
    <message>
        <source>Nothing is short</source>
        <translation>Nichts fehlt</translation>
    </message>
    <message>
        <source>Every line that asked for stock has it.</source>
        <translation>Jede Position, die Ware verlangte, hat sie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines have not asked for stock yet.</source>
        <translation>
            <numerusform>%Ln Position hat noch keine Ware verlangt.</numerusform>
            <numerusform>%Ln Positionen haben noch keine Ware verlangt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allocate %Ln waiting lines</source>
        <translation>
            <numerusform>%Ln wartende Position zuteilen</numerusform>
            <numerusform>%Ln wartende Positionen zuteilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SkuField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Which SKU?</source>
        <translation>Welche SKU?</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
</context>
<context>
    <name>ui::SkuPage</name>
    <message>
        <source>In warehouse</source>
        <translation>Im Lager</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Im Zulauf</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Zugeteilt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Chargen</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>SKU %1</source>
        <translation>SKU %1</translation>
    </message>
</context>
<context>
    <name>ui::SplitForm</name>
    <message>
        <source>Split line %1</source>
        <translation>Position %1 teilen</translation>
    </message>
    <message>
        <source>%1. The first part keeps its batch; the others are allocated where they fit.</source>
        <translation>%1. Der erste Teil behält seine Charge; die anderen werden zugeteilt, wo sie passen.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Parts, such as 6 + 4</source>
        <translation>Teile, etwa 6 + 4</translation>
    </message>
    <message>
        <source>Whole pieces with + between them, such as 6 + 4.</source>
        <translation>Ganze Stück mit + dazwischen, etwa 6 + 4.</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>In warehouse first, then earliest ETA</source>
        <translation>Zuerst im Lager, dann nach frühestem Liefertermin</translation>
    </message>
</context>
<context>
    <name>ui::StockModel</name>
    <message>
        <source>SKU, batch</source>
        <translation>SKU, Charge</translation>
    </message>
    <message>
        <source>Description, ETA</source>
        <translation>Artikel, Liefertermin</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>In warehouse</source>
        <translation>Im Lager</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Im Zulauf</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Zugeteilt</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Verlangt</translation>
    </message>
</context>
<context>
    <name>ui::StockView</name>
    <message>
        <source>Filter stock</source>
        <translation>Bestand filtern</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Wanted over free</source>
        <translation>Mehr verlangt als frei</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message numerus="yes">
        <source>%Ln SKUs</source>
        <translation>
            <numerusform>%Ln SKU</numerusform>
            <numerusform>%Ln SKUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln batches</source>
        <translation>
            <numerusform>%1, %Ln Charge</numerusform>
            <numerusform>%1, %Ln Chargen</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;1&lt;/b&gt; batch selected, &lt;b&gt;%1&lt;/b&gt; in batch, &lt;b&gt;%2&lt;/b&gt; allocated, &lt;b&gt;%3&lt;/b&gt; free</source>
        <translation>&lt;b&gt;1&lt;/b&gt; Charge ausgewählt, &lt;b&gt;%1&lt;/b&gt; in der Charge, &lt;b&gt;%2&lt;/b&gt; zugeteilt, &lt;b&gt;%3&lt;/b&gt; frei</translation>
    </message>
    <message>
        <source>No such stock</source>
        <translation>Kein solcher Bestand</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nichts passt zu „%1“</translation>
    </message>
    <message>
        <source>The filter hides every SKU.</source>
        <translation>Der Filter verbirgt jede SKU.</translation>
    </message>
    <message>
        <source>No stock yet</source>
        <translation>Noch kein Bestand</translation>
    </message>
    <message>
        <source>Add a batch, or import a list.</source>
        <translation>Legen Sie eine Charge an oder importieren Sie eine Liste.</translation>
    </message>
</context>
<context>
    <name>ui::TileRow</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Arriving today</source>
        <translation>Heute erwartet</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Slipped</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Ausgang</translation>
    </message>
    <message numerus="yes">
        <source>lines, %1 can be filled</source>
        <translation>
            <numerusform>Position, %1 bedienbar</numerusform>
            <numerusform>Positionen, %1 bedienbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>batches, oldest %1 d</source>
        <translation>
            <numerusform>Charge, älteste %1&#xa0;T.</numerusform>
            <numerusform>Chargen, älteste %1&#xa0;T.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is overdue</source>
        <translation>nichts ist überfällig</translation>
    </message>
    <message numerus="yes">
        <source>promises, worst +%1 d</source>
        <translation>
            <numerusform>Zusage, höchstens +%1&#xa0;T.</numerusform>
            <numerusform>Zusagen, höchstens +%1&#xa0;T.</numerusform>
        </translation>
    </message>
    <message>
        <source>every promise holds</source>
        <translation>jede Zusage hält</translation>
    </message>
    <message numerus="yes">
        <source>waiting, %1 set aside</source>
        <translation>
            <numerusform>wartet, %1 beiseite</numerusform>
            <numerusform>warten, %1 beiseite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting, delivery fails</source>
        <translation>
            <numerusform>wartet, Zustellung scheitert</numerusform>
            <numerusform>warten, Zustellung scheitert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting</source>
        <translation>
            <numerusform>wartet</numerusform>
            <numerusform>warten</numerusform>
        </translation>
    </message>
    <message>
        <source>all delivered</source>
        <translation>alles zugestellt</translation>
    </message>
    <message numerus="yes">
        <source>lines, %1</source>
        <translation>
            <numerusform>Position, %1</numerusform>
            <numerusform>Positionen, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>batches, %1</source>
        <translation>
            <numerusform>Charge, %1</numerusform>
            <numerusform>Chargen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
</context>
<context>
    <name>ui::TimelineBar</name>
    <message>
        <source>Show as</source>
        <translation>Zeigen als</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>Gezeigte Tage</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 Wochen</translation>
    </message>
    <message>
        <source>6 weeks</source>
        <translation>6 Wochen</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Zurück zu heute</translation>
    </message>
</context>
<context>
    <name>ui::TimelineModel</name>
    <message>
        <source>In warehouse</source>
        <translation>Im Lager</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Termin</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Batch or line</source>
        <translation>Charge oder Position</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Abgang</translation>
    </message>
    <message>
        <source>Running free</source>
        <translation>Laufend frei</translation>
    </message>
    <message>
        <source>Served from</source>
        <translation>Bedient aus</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Up and Down go from batch to batch and line to line, Left and Right try another ETA.</source>
        <translation>Auf und Ab gehen von Charge zu Charge und von Position zu Position, Links und Rechts probieren einen anderen Liefertermin.</translation>
    </message>
    <message>
        <source>Timeline as a table</source>
        <translation>Zeitleiste als Tabelle</translation>
    </message>
    <message>
        <source>No stock and no lines</source>
        <translation>Kein Bestand und keine Positionen</translation>
    </message>
    <message>
        <source>Nothing is known of this SKU any more.</source>
        <translation>Von dieser SKU ist nichts mehr bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches</source>
        <translation>
            <numerusform>%Ln Charge</numerusform>
            <numerusform>%Ln Chargen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %Ln lines, %3</source>
        <translation>
            <numerusform>%1: %2, %Ln Position, %3</numerusform>
            <numerusform>%1: %2, %Ln Positionen, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline of %1</source>
        <translation>Zeitleiste von %1</translation>
    </message>
</context>
<context>
    <name>ui::TodayView</name>
    <message>
        <source>Needs attention</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nichts braucht Sie</translation>
    </message>
    <message>
        <source>No line is short, nothing is overdue, every promise holds.</source>
        <translation>Keine Position fehlt, nichts ist überfällig, jede Zusage hält.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things need you</source>
        <translation>
            <numerusform>%Ln Sache braucht Sie</numerusform>
            <numerusform>%Ln Sachen brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing needs you</source>
        <translation>nichts braucht Sie</translation>
    </message>
    <message>
        <source>Arriving today</source>
        <translation>Heute erwartet</translation>
    </message>
    <message>
        <source>Slipped</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Short of %1</source>
        <translation>Fehlende Positionen: %1</translation>
    </message>
    <message>
        <source>Late from %1</source>
        <translation>Verspätet aus %1</translation>
    </message>
    <message>
        <source>Can be filled</source>
        <translation>Jetzt bedienbar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines: &lt;b&gt;%1&lt;/b&gt; allocated, &lt;b&gt;%2&lt;/b&gt; waiting, &lt;b&gt;%3&lt;/b&gt; short</source>
        <translation>
            <numerusform>%Ln Position: &lt;b&gt;%1&lt;/b&gt; zugeteilt, &lt;b&gt;%2&lt;/b&gt; wartet, &lt;b&gt;%3&lt;/b&gt; fehlt</numerusform>
            <numerusform>%Ln Positionen: &lt;b&gt;%1&lt;/b&gt; zugeteilt, &lt;b&gt;%2&lt;/b&gt; warten, &lt;b&gt;%3&lt;/b&gt; fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Could be earlier</source>
        <translation>Könnte früher kommen</translation>
    </message>
</context>
<context>
    <name>ui::TourPanel</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Rundgang überspringen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>ui::View</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::WayRow</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>ui::WaysPanel</name>
    <message>
        <source>Ways out</source>
        <translation>Auswege</translation>
    </message>
    <message>
        <source>Ways out, the least harm first</source>
        <translation>Auswege, der harmloseste zuerst</translation>
    </message>
    <message>
        <source>Choose a line to see how it could get its stock.</source>
        <translation>Wählen Sie eine Position, um zu sehen, wie sie an Ware käme.</translation>
    </message>
    <message>
        <source>Ways out of %1</source>
        <translation>Auswege für %1</translation>
    </message>
    <message>
        <source>Looking for ways out…</source>
        <translation>Sucht Auswege&#xa0;…</translation>
    </message>
    <message>
        <source>Show batch</source>
        <translation>Charge zeigen</translation>
    </message>
</context>
<context>
    <name>ui::WhyPanel</name>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>%1 too few</source>
        <translation>%1 zu wenig</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>on hold: %1</source>
        <translation>gesperrt: %1</translation>
    </message>
    <message numerus="yes">
        <source>fits, %Ln days later</source>
        <translation>
            <numerusform>passt, %Ln Tag später</numerusform>
            <numerusform>passt, %Ln Tage später</numerusform>
        </translation>
    </message>
    <message>
        <source>fits, not here yet</source>
        <translation>passt, noch nicht da</translation>
    </message>
    <message>
        <source>fits, recorded later</source>
        <translation>passt, später erfasst</translation>
    </message>
    <message>
        <source>fits, passed over by hand</source>
        <translation>passt, von Hand übergangen</translation>
    </message>
    <message>
        <source>In warehouse first, then earliest ETA, whole line.</source>
        <translation>Zuerst im Lager, dann nach frühestem Liefertermin, ganze Position.</translation>
    </message>
    <message>
        <source>A person named the batch.</source>
        <translation>Ein Mensch hat die Charge bestimmt.</translation>
    </message>
    <message>
        <source>The line is pinned: nothing else may be chosen for it.</source>
        <translation>Die Position ist fixiert: nichts anderes darf für sie gewählt werden.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Would the answer differ today?</source>
        <translation>Fiele die Antwort heute anders aus?</translation>
    </message>
    <message>
        <source>Why this batch?</source>
        <translation>Warum diese Charge?</translation>
    </message>
    <message>
        <source>Why is it short?</source>
        <translation>Warum fehlt sie?</translation>
    </message>
    <message>
        <source>Nobody has allocated it yet</source>
        <translation>Noch hat sie niemand zugeteilt</translation>
    </message>
    <message>
        <source>Decided %1, %2: %3. %4</source>
        <translation>Entschieden %1, %2: %3. %4</translation>
    </message>
    <message numerus="yes">
        <source>   and %Ln more</source>
        <translation>
            <numerusform>   und %Ln weitere</numerusform>
            <numerusform>   und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, %1.</source>
        <translation>Ja, %1.</translation>
    </message>
    <message>
        <source>Yes, no batch could take it now.</source>
        <translation>Ja, keine Charge könnte sie jetzt aufnehmen.</translation>
    </message>
    <message>
        <source>No, it would be the same.</source>
        <translation>Nein, sie wäre dieselbe.</translation>
    </message>
    <message>
        <source>%1 would serve it now.</source>
        <translation>%1 würde sie jetzt bedienen.</translation>
    </message>
    <message>
        <source>No batch could take it now.</source>
        <translation>Keine Charge könnte sie jetzt aufnehmen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>First to give way: %1.</source>
        <translation>Zuerst wiche: %1.</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Nach %1 umbuchen</translation>
    </message>
    <message>
        <source>Allocate from %1</source>
        <translation>Aus %1 zuteilen</translation>
    </message>
    <message>
        <source>ETA %1</source>
        <translation>Liefertermin %1</translation>
    </message>
    <message>
        <source>In warehouse</source>
        <translation>Im Lager</translation>
    </message>
    <message>
        <source>%1, %2, %3 free then, %4</source>
        <translation>%1, %2, damals %3 frei, %4</translation>
    </message>
</context>
</TS>
