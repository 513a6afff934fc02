<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BarWords</name>
    <message>
        <source>in the warehouse</source>
        <translation>en stock</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>en retard depuis le %1</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>attendu le %1</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Lot %1</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>%1 in batch</source>
        <translation>%1 dans le lot</translation>
    </message>
    <message>
        <source>%1 allocated</source>
        <translation>%1 affectés</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>%1 en rupture</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 in the warehouse</source>
        <translation>%1 en stock</translation>
    </message>
    <message>
        <source>%1 incoming</source>
        <translation>%1 à venir</translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <source>%1 move</source>
        <translation>%1 partent</translation>
    </message>
</context>
<context>
    <name>Concerns</name>
    <message numerus="yes">
        <source>Show %Ln lines</source>
        <translation>
            <numerusform>Montrer %Ln ligne</numerusform>
            <numerusform>Montrer %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>first needed on %1</source>
        <translation>premier besoin le %1</translation>
    </message>
    <message>
        <source>needed on no day</source>
        <translation>sans date de besoin</translation>
    </message>
    <message>
        <source>%1 free in all, but no batch has enough</source>
        <translation>%1 libres en tout, mais aucun lot n’en a assez</translation>
    </message>
    <message>
        <source>nothing is free</source>
        <translation>rien n’est libre</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1&#x202f;; %2.</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>Issues</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>%Ln jour de retard</numerusform>
            <numerusform>%Ln jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>is needed by %1 and comes on %2, %3</source>
        <translation>est attendue pour le %1 et vient le %2, %3</translation>
    </message>
    <message>
        <source>%1 × %2 from %3.</source>
        <translation>%1 × %2 de %3.</translation>
    </message>
    <message>
        <source>Show the line</source>
        <translation>Montrer la ligne</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message numerus="yes">
        <source>comes on %1: %Ln lines are needed before, up to %2</source>
        <translation>
            <numerusform>vient le %1&#xa0;: %Ln ligne en a besoin avant, jusqu’à %2</numerusform>
            <numerusform>vient le %1&#xa0;: %Ln lignes en ont besoin avant, jusqu’à %2</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody waits for it</source>
        <translation>personne ne l’attend</translation>
    </message>
    <message numerus="yes">
        <source>held by %Ln lines</source>
        <translation>
            <numerusform>occupé par %Ln ligne</numerusform>
            <numerusform>occupé par %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>, first needed on %1</source>
        <translation>, premier besoin le %1</translation>
    </message>
    <message numerus="yes">
        <source>is %Ln days overdue</source>
        <translation>
            <numerusform>a %Ln jour de retard</numerusform>
            <numerusform>a %Ln jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>is expected today</source>
        <translation>est attendu aujourd’hui</translation>
    </message>
    <message>
        <source>%1 × %2, expected %3; %4.</source>
        <translation>%1 × %2, attendu le %3&#x202f;; %4.</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Réceptionner</translation>
    </message>
    <message>
        <source>Change ETA</source>
        <translation>Modifier la date prévue</translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises</source>
        <translation>
            <numerusform>%Ln promesse</numerusform>
            <numerusform>%Ln promesses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>slipped, worst by %Ln days</source>
        <translation>
            <numerusform>en glissement, au pire de %Ln jour</numerusform>
            <numerusform>en glissement, au pire de %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln short lines</source>
        <translation>
            <numerusform>%Ln ligne en rupture</numerusform>
            <numerusform>%Ln lignes en rupture</numerusform>
        </translation>
    </message>
    <message>
        <source>can be filled now</source>
        <translation>à servir dès maintenant</translation>
    </message>
    <message numerus="yes">
        <source>Allocate %Ln lines</source>
        <translation>
            <numerusform>Affecter %Ln ligne</numerusform>
            <numerusform>Affecter %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines short, %1</source>
        <translation>
            <numerusform>%Ln ligne en rupture, %1</numerusform>
            <numerusform>%Ln lignes en rupture, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2; first needed on %3.</source>
        <translation>%1, %2&#x202f;; premier besoin le %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces come later than they were promised.</source>
        <translation>
            <numerusform>%Ln pièce arrive plus tard que promis.</numerusform>
            <numerusform>%Ln pièces arrivent plus tard que promis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces would fit into what is free. Nothing moves until you say so.</source>
        <translation>
            <numerusform>%Ln pièce tient dans ce qui est libre. Rien ne bouge sans votre accord.</numerusform>
            <numerusform>%Ln pièces tiennent dans ce qui est libre. Rien ne bouge sans votre accord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>could be earlier, none later</source>
        <translation>
            <numerusform>pourrait être servie plus tôt, aucune plus tard</numerusform>
            <numerusform>pourraient être servies plus tôt, aucune plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces wait for a batch, and one before it has room. Nothing moves until you say so.</source>
        <translation>
            <numerusform>%Ln pièce attend un lot, et un lot antérieur a de la place. Rien ne bouge sans vous.</numerusform>
            <numerusform>%Ln pièces attendent un lot, et un lot antérieur a de la place. Rien ne bouge sans vous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>Essayer d’abord</translation>
    </message>
</context>
<context>
    <name>DoorWords</name>
    <message>
        <source>Other programs cannot reach this one. %1</source>
        <translation>Les autres programmes n’atteignent pas celui-ci. %1</translation>
    </message>
    <message>
        <source>Other programs reach this one at %1.</source>
        <translation>Les autres programmes atteignent celui-ci à l’adresse %1.</translation>
    </message>
    <message>
        <source>Nothing is delivered. %1</source>
        <translation>Rien n’est livré. %1</translation>
    </message>
    <message>
        <source>No folder is watched. %1</source>
        <translation>Aucun dossier n’est surveillé. %1</translation>
    </message>
    <message>
        <source>Lists dropped into %1 are imported.</source>
        <translation>Les listes déposées dans %1 sont importées.</translation>
    </message>
</context>
<context>
    <name>DraftWords</name>
    <message>
        <source>New order</source>
        <translation>Nouvelle commande</translation>
    </message>
    <message>
        <source>New order %1</source>
        <translation>Nouvelle commande %1</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>Nouveau lot</translation>
    </message>
    <message>
        <source>New batch %1</source>
        <translation>Nouveau lot %1</translation>
    </message>
    <message>
        <source>Quantity of %1</source>
        <translation>Quantité de %1</translation>
    </message>
    <message>
        <source>ETA of %1</source>
        <translation>Date prévue de %1</translation>
    </message>
    <message>
        <source>Receive %1</source>
        <translation>Réception de %1</translation>
    </message>
    <message>
        <source>Hold of %1</source>
        <translation>Blocage de %1</translation>
    </message>
    <message>
        <source>Move of line %1</source>
        <translation>Déplacement de la ligne %1</translation>
    </message>
    <message>
        <source>Split of line %1</source>
        <translation>Scission de la ligne %1</translation>
    </message>
    <message>
        <source>Change of line %1</source>
        <translation>Modification de la ligne %1</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>What you typed was kept.</source>
        <translation>Ce que vous avez saisi a été conservé.</translation>
    </message>
    <message>
        <source>Not finished when Stockroom ended: %1.</source>
        <translation>Non terminé à la fin de Stockroom&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message numerus="yes">
        <source>Move of %Ln lines</source>
        <translation>
            <numerusform>Déplacement de %Ln ligne</numerusform>
            <numerusform>Déplacement de %Ln lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is recorded: %2 × %3</source>
        <translation>%1 est enregistré&#xa0;: %2 × %3</translation>
    </message>
    <message>
        <source>%1, expected %2</source>
        <translation>%1, attendu le %2</translation>
    </message>
    <message>
        <source>%1, in the warehouse</source>
        <translation>%1, en stock</translation>
    </message>
    <message>
        <source>%1 is no longer recorded (%2 × %3)</source>
        <translation>%1 n’est plus enregistré (%2 × %3)</translation>
    </message>
    <message>
        <source>%1 is now %2 (was %3)</source>
        <translation>%1 passe à %2 (au lieu de %3)</translation>
    </message>
    <message>
        <source>%1 has no ETA any more (was %2)</source>
        <translation>%1 n’a plus de date prévue (c’était le %2)</translation>
    </message>
    <message>
        <source>%1 is now expected %2 (was %3)</source>
        <translation>%1 est maintenant attendu le %2 (au lieu du %3)</translation>
    </message>
    <message>
        <source>%1 is now expected %2</source>
        <translation>%1 est maintenant attendu le %2</translation>
    </message>
    <message>
        <source>%1 arrived %2</source>
        <translation>%1 est arrivé le %2</translation>
    </message>
    <message>
        <source>%1 is expected again (had arrived %2)</source>
        <translation>%1 est de nouveau attendu (était arrivé le %2)</translation>
    </message>
    <message>
        <source>%1 is on hold</source>
        <translation>%1 est bloqué</translation>
    </message>
    <message>
        <source>%1 is no longer on hold</source>
        <translation>%1 n’est plus bloqué</translation>
    </message>
    <message>
        <source>%1 wants %2</source>
        <translation>%1 demande %2</translation>
    </message>
    <message numerus="yes">
        <source>Order %1 wants %Ln lines, %2</source>
        <translation>
            <numerusform>La commande %1 demande %Ln ligne, %2</numerusform>
            <numerusform>La commande %1 demande %Ln lignes, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no longer asked for (%2)</source>
        <translation>%1 n’est plus demandée (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Order %1 no longer asks for %Ln lines, %2</source>
        <translation>
            <numerusform>La commande %1 ne demande plus %Ln ligne, %2</numerusform>
            <numerusform>La commande %1 ne demande plus %Ln lignes, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is split into %2</source>
        <translation>%1 est scindée en %2</translation>
    </message>
    <message>
        <source>%1 is whole again: %2 (was %3)</source>
        <translation>%1 est de nouveau entière&#xa0;: %2 (c’était %3)</translation>
    </message>
    <message>
        <source>%1 now wants %2 (was %3)</source>
        <translation>%1 demande maintenant %2 (au lieu de %3)</translation>
    </message>
    <message>
        <source>priority %1 (was %2)</source>
        <translation>priorité %1 (au lieu de %2)</translation>
    </message>
    <message>
        <source>need by %1 (was %2)</source>
        <translation>besoin le %1 (au lieu du %2)</translation>
    </message>
    <message>
        <source>%1 is cancelled (%2)</source>
        <translation>%1 est annulée (%2)</translation>
    </message>
    <message>
        <source>%1 is wanted again (%2)</source>
        <translation>%1 est de nouveau demandée (%2)</translation>
    </message>
    <message>
        <source>%1 is pinned</source>
        <translation>%1 est épinglée</translation>
    </message>
    <message>
        <source>%1 is no longer pinned</source>
        <translation>%1 n’est plus épinglée</translation>
    </message>
    <message>
        <source>%1: %2 from %3, promised %4</source>
        <translation>%1&#xa0;: %2 de %3, promis le %4</translation>
    </message>
    <message>
        <source>%1 lost its %2 in %3</source>
        <translation>%1 a perdu ses %2 dans %3</translation>
    </message>
    <message>
        <source>%1 gave its %2 back to %3</source>
        <translation>%1 a rendu ses %2 à %3</translation>
    </message>
    <message>
        <source>%1, cancelled, gave its %2 back to %3</source>
        <translation>%1, annulée, a rendu ses %2 à %3</translation>
    </message>
    <message>
        <source>%1 left %3 with its %2</source>
        <translation>%1 a quitté %3 avec ses %2</translation>
    </message>
    <message>
        <source>%1 no longer has %2 of %3: taken back</source>
        <translation>%1 n’a plus ses %2 de %3&#xa0;: étape défaite</translation>
    </message>
    <message>
        <source>%1 is short: no batch has %2</source>
        <translation>%1 est en rupture&#xa0;: aucun lot n’a %2</translation>
    </message>
    <message>
        <source>%1 is no longer short: it waits</source>
        <translation>%1 n’est plus en rupture&#xa0;: elle attend</translation>
    </message>
    <message>
        <source>%1 will come %2, not %3</source>
        <translation>%1 viendra le %2, pas le %3</translation>
    </message>
    <message>
        <source>%1 will not come %2; nobody knows when</source>
        <translation>%1 ne viendra pas le %2&#x202f;; nul ne sait quand</translation>
    </message>
    <message>
        <source>%1 is called “%2”</source>
        <translation>%1 s’appelle «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is called “%2” (was “%3”)</source>
        <translation>%1 s’appelle «&#xa0;%2&#xa0;» (au lieu de «&#xa0;%3&#xa0;»)</translation>
    </message>
    <message>
        <source>%1 could not be allocated again; it waits</source>
        <translation>%1 n’a pas pu être réaffectée&#x202f;; elle attend</translation>
    </message>
    <message>
        <source>%1 moved from %2 to %3, %4</source>
        <translation>%1 déplacée de %2 vers %3, %4</translation>
    </message>
</context>
<context>
    <name>FileNamer</name>
    <message>
        <source>Export as PDF</source>
        <translation>Exporter en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>Listes (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>About Stockroom</source>
        <translation>À propos de Stockroom</translation>
    </message>
    <message>
        <source>Stockroom %1</source>
        <translation>Stockroom %1</translation>
    </message>
    <message>
        <source>The allocation desk of a warehouse PC. Apache License 2.0.</source>
        <translation>Le poste d’affectation du PC de l’entrepôt. Licence Apache 2.0.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Éditi&amp;on</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Stock</source>
        <translation>&amp;Stock</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>&amp;Commandes</translation>
    </message>
    <message>
        <source>&amp;Allocate</source>
        <translation>Aff&amp;ecter</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Fe&amp;nêtre</translation>
    </message>
    <message>
        <source>Desktop &amp;notifications</source>
        <translation>&amp;Notifications du bureau</translation>
    </message>
    <message>
        <source>Of what others did: what became short, slipped, came late or can be filled now</source>
        <translation>Sur ce que d’autres ont fait&#xa0;: ce qui est en rupture, a glissé, est venu en retard ou peut être servi maintenant</translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message numerus="yes">
        <source>%Ln lines became short</source>
        <translation>
            <numerusform>%Ln ligne est en rupture</numerusform>
            <numerusform>%Ln lignes sont en rupture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises slipped, worst +%1 d</source>
        <translation>
            <numerusform>%Ln promesse a glissé, au pire +%1 j</numerusform>
            <numerusform>%Ln promesses ont glissé, au pire +%1 j</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises slipped</source>
        <translation>
            <numerusform>%Ln promesse a glissé</numerusform>
            <numerusform>%Ln promesses ont glissé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches are late</source>
        <translation>
            <numerusform>%Ln lot est en retard</numerusform>
            <numerusform>%Ln lots sont en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln short lines can be filled now</source>
        <translation>
            <numerusform>%Ln ligne en rupture peut être servie maintenant</numerusform>
            <numerusform>%Ln lignes en rupture peuvent être servies maintenant</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderBars</name>
    <message numerus="yes">
        <source>%Ln pieces</source>
        <translation>
            <numerusform>%Ln pièce</numerusform>
            <numerusform>%Ln pièces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from the warehouse</source>
        <translation>%1 du stock</translation>
    </message>
    <message>
        <source>%1 from what is expected</source>
        <translation>%1 de ce qui est attendu</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>%1 en rupture</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en attente</translation>
    </message>
</context>
<context>
    <name>PillWords</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Affectée</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>En rupture</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Hors délai</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>In warehouse</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>Show %Ln lines</source>
        <translation>
            <numerusform>Montrer %Ln ligne</numerusform>
            <numerusform>Montrer %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>C’est fait.</translation>
    </message>
    <message>
        <source>Batch %1 was there already.</source>
        <translation>Le lot %1 existait déjà.</translation>
    </message>
    <message>
        <source>Batch %1 is recorded.</source>
        <translation>Le lot %1 est enregistré.</translation>
    </message>
    <message>
        <source>Order %1 was there already.</source>
        <translation>La commande %1 existait déjà.</translation>
    </message>
    <message numerus="yes">
        <source>Order %1: %Ln lines are waiting.</source>
        <translation>
            <numerusform>Commande %1&#xa0;: %Ln ligne attend.</numerusform>
            <numerusform>Commande %1&#xa0;: %Ln lignes attendent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln existait déjà.</numerusform>
            <numerusform>%Ln existaient déjà.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Rien n’est en attente.</translation>
    </message>
    <message numerus="yes">
        <source>Allocated %Ln lines.</source>
        <translation>
            <numerusform>%Ln ligne affectée.</numerusform>
            <numerusform>%Ln lignes affectées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allocated %1 of %Ln lines.</source>
        <translation>
            <numerusform>Affectation de %1 sur %Ln ligne.</numerusform>
            <numerusform>Affectation de %1 sur %Ln lignes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are short.</source>
        <translation>
            <numerusform>%Ln en rupture.</numerusform>
            <numerusform>%Ln en rupture.</numerusform>
        </translation>
    </message>
    <message>
        <source>Just found short</source>
        <translation>Ruptures juste constatées</translation>
    </message>
    <message>
        <source>No batch of %1 was ever recorded.</source>
        <translation>Aucun lot de %1 n’a jamais été enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for an SKU that has no batch.</source>
        <translation>
            <numerusform>%Ln attend une SKU sans lot.</numerusform>
            <numerusform>%Ln attendent une SKU sans lot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Released %Ln lines.</source>
        <translation>
            <numerusform>%Ln ligne libérée.</numerusform>
            <numerusform>%Ln lignes libérées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They wait until somebody allocates them.</source>
        <translation>
            <numerusform>Elle attend que quelqu’un l’affecte.</numerusform>
            <numerusform>Elles attendent que quelqu’un les affecte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not allocated.</source>
        <translation>
            <numerusform>%Ln n’était pas affectée.</numerusform>
            <numerusform>%Ln n’étaient pas affectées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 already.</source>
        <translation>%1 a déjà %2.</translation>
    </message>
    <message>
        <source>%1 is now %2 (was %3).</source>
        <translation>%1 passe à %2 (au lieu de %3).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines moved to %1</source>
        <translation>
            <numerusform>%Ln ligne déplacée vers %1</numerusform>
            <numerusform>%Ln lignes déplacées vers %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines moved</source>
        <translation>
            <numerusform>%Ln ligne déplacée</numerusform>
            <numerusform>%Ln lignes déplacées</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved from %1</source>
        <translation>Déplacées de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are short</source>
        <translation>
            <numerusform>%Ln ligne en rupture</numerusform>
            <numerusform>%Ln lignes en rupture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are short</source>
        <translation>
            <numerusform>%Ln en rupture</numerusform>
            <numerusform>%Ln en rupture</numerusform>
        </translation>
    </message>
    <message>
        <source>Short of %1</source>
        <translation>En rupture à cause de %1</translation>
    </message>
    <message>
        <source>%1 is no longer on hold.</source>
        <translation>%1 n’est plus bloqué.</translation>
    </message>
    <message>
        <source>%1 is on hold and takes nothing new.</source>
        <translation>%1 est bloqué et ne prend rien de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines keep their stock there.</source>
        <translation>
            <numerusform>%Ln ligne y garde son stock.</numerusform>
            <numerusform>%Ln lignes y gardent leur stock.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is expected on %2 already.</source>
        <translation>%1 est déjà attendu le %2.</translation>
    </message>
    <message>
        <source>%1 is now expected on %2.</source>
        <translation>%1 est maintenant attendu le %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines now miss their need-by.</source>
        <translation>
            <numerusform>%Ln ligne manque maintenant sa date de besoin.</numerusform>
            <numerusform>%Ln lignes manquent maintenant leur date de besoin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Late because of %1</source>
        <translation>Hors délai à cause de %1</translation>
    </message>
    <message>
        <source>Line %1 is served by %2.</source>
        <translation>La ligne %1 est servie par %2.</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Ligne %1&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln lines.</source>
        <translation>
            <numerusform>%Ln ligne modifiée.</numerusform>
            <numerusform>%Ln lignes modifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Just changed</source>
        <translation>Juste modifiées</translation>
    </message>
    <message>
        <source>Nothing could be filled now or served earlier.</source>
        <translation>Rien ne peut être servi maintenant ni plus tôt.</translation>
    </message>
    <message numerus="yes">
        <source>Filled %Ln short lines.</source>
        <translation>
            <numerusform>%Ln ligne en rupture servie.</numerusform>
            <numerusform>%Ln lignes en rupture servies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are served earlier.</source>
        <translation>
            <numerusform>%Ln ligne est servie plus tôt.</numerusform>
            <numerusform>%Ln lignes sont servies plus tôt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Just improved</source>
        <translation>Juste améliorées</translation>
    </message>
    <message>
        <source>Did step %1 again: %2.</source>
        <translation>Étape %1 refaite&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Took back step %1: %2.</source>
        <translation>Étape %1 défaite&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %1 of %Ln rows.</source>
        <translation>
            <numerusform>Import de %1 sur %Ln ligne de la liste.</numerusform>
            <numerusform>Import de %1 sur %Ln lignes de la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are allocated.</source>
        <translation>
            <numerusform>%Ln ligne est affectée.</numerusform>
            <numerusform>%Ln lignes sont affectées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were refused.</source>
        <translation>
            <numerusform>%Ln a été refusée.</numerusform>
            <numerusform>%Ln ont été refusées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show refused rows</source>
        <translation>Montrer les lignes refusées</translation>
    </message>
    <message>
        <source>No batch, order or SKU is called %1.</source>
        <translation>Aucun lot, aucune commande ni SKU ne s’appelle %1.</translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation>Étape %1, %2</translation>
    </message>
</context>
<context>
    <name>RowFacts</name>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message numerus="yes">
        <source>%Ln d late</source>
        <translation>
            <numerusform>%Ln&#xa0;j hors délai</numerusform>
            <numerusform>%Ln&#xa0;j hors délai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d overdue</source>
        <translation>
            <numerusform>%Ln&#xa0;j de retard</numerusform>
            <numerusform>%Ln&#xa0;j de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>In warehouse</source>
        <translation>En stock</translation>
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
        <translation>%1 (%2, épinglée)</translation>
    </message>
    <message>
        <source>%1 (%2, pinned: %3)</source>
        <translation>%1 (%2, épinglée&#xa0;: %3)</translation>
    </message>
    <message>
        <source>step %1, %2 by %3</source>
        <translation>étape %1, %2 par %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 is pinned to %2, which could give it %3 at most, not %4.</source>
        <translation>La ligne %1 est épinglée à %2, qui peut lui donner %3 au plus, et non %4.</translation>
    </message>
    <message>
        <source>With %1 in %2, pinned lines would lose their stock: %3.</source>
        <translation>Avec %1 dans %2, des lignes épinglées perdraient leur stock&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 wanted, %2 has %3 free.</source>
        <translation>Demandé&#xa0;: %1. Libre dans %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>First to give way there: %1.</source>
        <translation>Y céderait sa place en premier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Step %1 cannot be taken back: what it left has changed since.</source>
        <translation>L’étape %1 ne peut pas être défaite&#xa0;: ce qu’elle a laissé a changé depuis.</translation>
    </message>
    <message>
        <source>Step %1 cannot be taken back: this stands on it: %2.</source>
        <translation>L’étape %1 ne peut pas être défaite&#x202f;; en dépend&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is in the warehouse: there is no day to expect it.</source>
        <translation>%1 est en stock&#xa0;: il n’y a plus de date à prévoir.</translation>
    </message>
    <message>
        <source>%1 is on hold and takes nothing new.</source>
        <translation>%1 est bloqué et ne prend rien de nouveau.</translation>
    </message>
    <message>
        <source>%1 is on hold (%2) and takes nothing new.</source>
        <translation>%1 est bloqué (%2) et ne prend rien de nouveau.</translation>
    </message>
    <message>
        <source>%1 holds %2, and line %3 asks for %4.</source>
        <translation>%1 contient %2, et la ligne %3 demande %4.</translation>
    </message>
    <message>
        <source>The parts are more than line %2 has: %1.</source>
        <translation>Les parts dépassent ce que demande la ligne %2&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Line %1 is served by %2.</source>
        <translation>La ligne %1 est servie par %2.</translation>
    </message>
    <message>
        <source>There is no way out number %1 for line %2.</source>
        <translation>Il n’y a pas d’issue numéro %1 pour la ligne %2.</translation>
    </message>
    <message>
        <source>Step %1 cannot be taken back, or was already.</source>
        <translation>L’étape %1 ne peut pas être défaite, ou l’est déjà.</translation>
    </message>
    <message>
        <source>There is nothing of yours to take back.</source>
        <translation>Vous n’avez rien à défaire.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Il n’y a rien à refaire.</translation>
    </message>
    <message>
        <source>Another request was done under the name %1.</source>
        <translation>Une autre demande a été traitée sous le nom %1.</translation>
    </message>
    <message>
        <source>The data has moved on. Nothing was changed; this is what it would come to now.</source>
        <translation>Les données ont évolué. Rien n’a été modifié&#x202f;; voici ce que cela donnerait maintenant.</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>Nouveau lot</translation>
    </message>
    <message>
        <source>New order lines</source>
        <translation>Nouvelles lignes de commande</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>Affecter</translation>
    </message>
    <message>
        <source>Allocate order</source>
        <translation>Affecter la commande</translation>
    </message>
    <message>
        <source>Allocate everything waiting</source>
        <translation>Affecter tout ce qui attend</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Release order</source>
        <translation>Libérer la commande</translation>
    </message>
    <message>
        <source>Change quantity</source>
        <translation>Modifier la quantité</translation>
    </message>
    <message>
        <source>Change ETA</source>
        <translation>Modifier la date prévue</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Réceptionner</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>End hold</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Cancel lines</source>
        <translation>Annuler des lignes</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Annuler la commande</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scinder</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Change line</source>
        <translation>Modifier la ligne</translation>
    </message>
    <message>
        <source>Improve promises</source>
        <translation>Améliorer les promesses</translation>
    </message>
    <message>
        <source>Way out of a shortage</source>
        <translation>Issue à une rupture</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Import of supply</source>
        <translation>Import de stock</translation>
    </message>
    <message>
        <source>Import of orders</source>
        <translation>Import de commandes</translation>
    </message>
    <message>
        <source>Import of allocations</source>
        <translation>Import d’affectations</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>fenêtre</translation>
    </message>
    <message>
        <source>terminal</source>
        <translation>terminal</translation>
    </message>
</context>
<context>
    <name>TimelineBand</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 le %2</translation>
    </message>
</context>
<context>
    <name>TimelinePainter</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>In warehouse</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Need by</source>
        <translation>Besoin le</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>free</source>
        <translation>au fil du temps</translation>
    </message>
</context>
<context>
    <name>TimelineSupplyPainter</name>
    <message numerus="yes">
        <source>+%Ln days</source>
        <translation>
            <numerusform>+%Ln jour</numerusform>
            <numerusform>+%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%Ln days</source>
        <translation>
            <numerusform>−%Ln jour</numerusform>
            <numerusform>−%Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, %2 libres</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, en retard</translation>
    </message>
    <message>
        <source>first given %1</source>
        <translation>donnée d’abord&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>%Ln jour de retard</numerusform>
            <numerusform>%Ln jours de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces</source>
        <translation>
            <numerusform>%Ln pièce</numerusform>
            <numerusform>%Ln pièces</numerusform>
        </translation>
    </message>
    <message>
        <source>needed by %1</source>
        <translation>besoin le %1</translation>
    </message>
    <message>
        <source>needed on no day</source>
        <translation>sans date de besoin</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglée</translation>
    </message>
    <message>
        <source>from %1 on %2</source>
        <translation>de %1 le %2</translation>
    </message>
    <message>
        <source>from %1, in the warehouse</source>
        <translation>de %1, en stock</translation>
    </message>
    <message>
        <source>short</source>
        <translation>en rupture</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>First short %1</source>
        <translation>Première rupture le %1</translation>
    </message>
    <message>
        <source>Never below %1</source>
        <translation>Jamais sous %1</translation>
    </message>
    <message>
        <source>as it is: %1</source>
        <translation>en l’état&#xa0;: %1</translation>
    </message>
    <message>
        <source>lowest %1 on %2</source>
        <translation>au plus bas %1 le %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>le %1</translation>
    </message>
</context>
<context>
    <name>TourWords</name>
    <message>
        <source>Allocate an order</source>
        <translation>Affecter une commande</translation>
    </message>
    <message>
        <source>Choose lines that are waiting, then press Allocate (%1). Each goes whole into the batch that serves it soonest.</source>
        <translation>Choisissez des lignes en attente, puis appuyez sur Affecter (%1). Chacune va entière dans le lot qui la sert au plus tôt.</translation>
    </message>
    <message>
        <source>Try a smaller batch</source>
        <translation>Essayer un lot plus petit</translation>
    </message>
    <message>
        <source>Choose a batch that holds lines, press %1 and type a smaller quantity. It is only tried: nothing changes yet.</source>
        <translation>Choisissez un lot qui sert des lignes, appuyez sur %1 et saisissez une quantité plus petite. Ce n’est qu’un essai&#xa0;: rien ne change encore.</translation>
    </message>
    <message>
        <source>Look at what it comes to</source>
        <translation>Regarder les conséquences</translation>
    </message>
    <message>
        <source>Each line that would move or become short is listed here. Apply does it, Esc leaves everything as it is.</source>
        <translation>Chaque ligne qui serait déplacée ou en rupture figure ici. Appliquer le fait, Échap laisse tout comme c’est.</translation>
    </message>
    <message>
        <source>Ask why</source>
        <translation>Demander pourquoi</translation>
    </message>
    <message>
        <source>Choose a line. Beside it stands which batches were possible, what each had free, and which rule decided.</source>
        <translation>Choisissez une ligne. À côté figurent les lots possibles, ce que chacun avait de libre et la règle qui a décidé.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Undo (%1) takes the change back, with everything it caused.</source>
        <translation>Défaire (%1) revient sur la modification, avec tout ce qu’elle a entraîné.</translation>
    </message>
    <message>
        <source>That was all of it</source>
        <translation>C’est tout</translation>
    </message>
    <message>
        <source>%1 goes anywhere and runs any command, %2 lists the keys. The Help menu starts this tour again.</source>
        <translation>%1 mène partout et lance toute commande, %2 liste les touches. Le menu Aide recommence cette visite.</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Split %1, each part from one batch</source>
        <translation>Scinder en %1, chaque part d’un seul lot</translation>
    </message>
    <message>
        <source>Move %1 to %2, then allocate here from %3</source>
        <translation>Déplacer %1 vers %2, puis affecter ici depuis %3</translation>
    </message>
    <message numerus="yes">
        <source>Take from %Ln lines of lower priority in %1</source>
        <translation>
            <numerusform>Prendre à %Ln ligne moins prioritaire dans %1</numerusform>
            <numerusform>Prendre à %Ln lignes moins prioritaires dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reduce to %1, which one batch has</source>
        <translation>Réduire à %1, qu’un lot peut fournir</translation>
    </message>
    <message>
        <source>%1 becomes short</source>
        <translation>%1 tombe en rupture</translation>
    </message>
    <message numerus="yes">
        <source>%1 slips %Ln days</source>
        <translation>
            <numerusform>%1 glisse de %Ln jour</numerusform>
            <numerusform>%1 glisse de %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces stay unserved</source>
        <translation>
            <numerusform>%Ln pièce reste non servie</numerusform>
            <numerusform>%Ln pièces restent non servies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are worse off, %1</source>
        <translation>
            <numerusform>%Ln ligne y perd, %1</numerusform>
            <numerusform>%Ln lignes y perdent, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln become short</source>
        <translation>
            <numerusform>%Ln tombe en rupture</numerusform>
            <numerusform>%Ln tombent en rupture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the worst slips %Ln days</source>
        <translation>
            <numerusform>la pire glisse de %Ln jour</numerusform>
            <numerusform>la pire glisse de %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>harms nobody</source>
        <translation>ne nuit à personne</translation>
    </message>
    <message>
        <source>nobody knows when</source>
        <translation>nul ne sait quand</translation>
    </message>
    <message>
        <source>today from the warehouse</source>
        <translation>aujourd’hui, du stock</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln days after need-by</source>
        <translation>
            <numerusform>%1, %Ln jour après le besoin</numerusform>
            <numerusform>%1, %Ln jours après le besoin</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in time</source>
        <translation>%1, à temps</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>Affecter</translation>
    </message>
    <message>
        <source>Allocate it: one batch has room by now</source>
        <translation>Affecter&#xa0;: un lot a maintenant la place</translation>
    </message>
    <message>
        <source>Wait for %1 (on hold)</source>
        <translation>Attendre %1 (bloqué)</translation>
    </message>
    <message>
        <source>Wait for further supply</source>
        <translation>Attendre un réassort</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scinder</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Reduce</source>
        <translation>Réduire</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 is in use by another program. Close it there, then try again.</source>
        <translation>%1 est utilisé par un autre programme. Fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 is in use by %2. Close it there, then try again.</source>
        <translation>%1 est utilisé par %2. Fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no database %1.</source>
        <translation>Il n’y a pas de base %1.</translation>
    </message>
    <message>
        <source>%1 is not a Stockroom database.</source>
        <translation>%1 n’est pas une base de Stockroom.</translation>
    </message>
    <message>
        <source>%1 is the database of another program. It was left as it is.</source>
        <translation>%1 est la base d’un autre programme. Elle est restée telle quelle.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Stockroom. Update this program to open it.</source>
        <translation>%1 vient d’un Stockroom plus récent. Mettez ce programme à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>%1 is damaged. It was left as it is; restore a backup.</source>
        <translation>%1 est endommagée. Elle est restée telle quelle&#x202f;; restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Not saved: %1 cannot be written. Nothing was changed.</source>
        <translation>Non enregistré&#xa0;: impossible d’écrire dans %1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Nothing was changed, your typing is kept.</source>
        <translation>Non enregistré&#xa0;: le disque est plein. Rien n’a été modifié, votre saisie est gardée.</translation>
    </message>
    <message>
        <source>Not saved: %1 was moved or removed while it was open.</source>
        <translation>Non enregistré&#xa0;: %1 a été déplacé ou supprimé pendant son utilisation.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is there already. It was left as it is.</source>
        <translation>%1 existe déjà et est resté tel quel.</translation>
    </message>
    <message>
        <source>Nothing can listen at %1: %2</source>
        <translation>Rien ne peut écouter à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The program that writes %1 ended before it answered. Look whether it was done.</source>
        <translation>Le programme qui écrit %1 s’est terminé avant de répondre. Vérifiez si c’est fait.</translation>
    </message>
    <message>
        <source>Not saved: the storage failed. Nothing was changed. %1</source>
        <translation>Non enregistré&#xa0;: le stockage a échoué. Rien n’a été modifié. %1</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>La SKU</translation>
    </message>
    <message>
        <source>order</source>
        <translation>La commande</translation>
    </message>
    <message>
        <source>batch reference</source>
        <translation>La référence du lot</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>La quantité</translation>
    </message>
    <message>
        <source>line number</source>
        <translation>Le numéro de ligne</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>La priorité</translation>
    </message>
    <message>
        <source>date</source>
        <translation>La date</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Le texte</translation>
    </message>
    <message>
        <source>The %1 is missing.</source>
        <translation>%1 manque.</translation>
    </message>
    <message>
        <source>The %1 is longer than 64 characters.</source>
        <translation>%1 dépasse 64 caractères.</translation>
    </message>
    <message>
        <source>The %1 holds bytes that are no text.</source>
        <translation>%1 contient des octets qui ne sont pas du texte.</translation>
    </message>
    <message>
        <source>The %1 holds a character that cannot be shown.</source>
        <translation>%1 contient un caractère qui ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number of pieces.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier de pièces.</translation>
    </message>
    <message>
        <source>“%1” could be read in two ways. Type it without separators.</source>
        <translation>«&#xa0;%1&#xa0;» peut se lire de deux façons. Saisissez-le sans séparateur.</translation>
    </message>
    <message>
        <source>%1 is less than nothing: a return or credit note is no order line.</source>
        <translation>%1 est moins que rien&#xa0;: un retour ou un avoir n’est pas une ligne de commande.</translation>
    </message>
    <message>
        <source>“%1” is less than nothing.</source>
        <translation>«&#xa0;%1&#xa0;» est moins que rien.</translation>
    </message>
    <message>
        <source>The %1 must be at least 1.</source>
        <translation>%1 doit valoir au moins 1.</translation>
    </message>
    <message>
        <source>“%1” is more than %2.</source>
        <translation>«&#xa0;%1&#xa0;» est plus que %2.</translation>
    </message>
    <message>
        <source>“%1” is no day. Type 2026-05-31, 31 May or +3d.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Saisissez 2026-05-31, 31 mai ou +3j.</translation>
    </message>
    <message>
        <source>“%1” is outside the years 1900 to 2999.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans les années 1900 à 2999.</translation>
    </message>
    <message>
        <source>A value could not be read.</source>
        <translation>Une valeur n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>That could not be understood: %1</source>
        <translation>Cela n’a pas pu être compris&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier.</translation>
    </message>
    <message>
        <source>No batch of %1 was ever recorded.</source>
        <translation>Aucun lot de %1 n’a jamais été enregistré.</translation>
    </message>
    <message>
        <source>There is no batch %1.</source>
        <translation>Il n’y a pas de lot %1.</translation>
    </message>
    <message>
        <source>There is no order %1.</source>
        <translation>Il n’y a pas de commande %1.</translation>
    </message>
    <message>
        <source>There is no line %1.</source>
        <translation>Il n’y a pas de ligne %1.</translation>
    </message>
    <message>
        <source>Nothing is known of that.</source>
        <translation>Rien n’est connu à ce sujet.</translation>
    </message>
    <message>
        <source>Batch %1 is there already, with %2.</source>
        <translation>Le lot %1 existe déjà, avec %2.</translation>
    </message>
    <message>
        <source>Line %1 is there already, with %2, not %3.</source>
        <translation>La ligne %1 existe déjà, avec %2 et non %3.</translation>
    </message>
    <message>
        <source>Line %1 is cancelled.</source>
        <translation>La ligne %1 est annulée.</translation>
    </message>
    <message>
        <source>All lines of order %1 are cancelled.</source>
        <translation>Toutes les lignes de la commande %1 sont annulées.</translation>
    </message>
    <message>
        <source>Somebody else changed this at the same moment. Nothing was changed; try again.</source>
        <translation>Quelqu’un d’autre a modifié cela au même instant. Rien n’a été modifié&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Interrompu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Sample data goes into an empty database only. Nothing was changed.</source>
        <translation>Les données d’exemple ne vont que dans une base vide. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The value could not be read.</source>
        <translation>La valeur n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The row ends before this column.</source>
        <translation>La ligne finit avant cette colonne.</translation>
    </message>
    <message>
        <source>The quotation marks do not match.</source>
        <translation>Les guillemets ne vont pas par paires.</translation>
    </message>
    <message>
        <source>The field is longer than 64 KiB.</source>
        <translation>Le champ dépasse 64 Kio.</translation>
    </message>
    <message>
        <source>The bytes are no text in this encoding.</source>
        <translation>Les octets ne sont pas du texte dans cet encodage.</translation>
    </message>
    <message>
        <source>There already as %1, not %2.</source>
        <translation>Existe déjà comme %1 et non %2.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Affectée</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>En rupture</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>In warehouse</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message numerus="yes">
        <source>%1 pieces</source>
        <translation>
            <numerusform>%1 pièce</numerusform>
            <numerusform>%1 pièces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Actions</name>
    <message>
        <source>New order…</source>
        <translation>Nouvelle commande…</translation>
    </message>
    <message>
        <source>New batch…</source>
        <translation>Nouveau lot…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>Affecter</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Allocate everything waiting</source>
        <translation>Affecter tout ce qui attend</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Scinder…</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Change line…</source>
        <translation>Modifier la ligne…</translation>
    </message>
    <message>
        <source>Cancel lines</source>
        <translation>Annuler des lignes</translation>
    </message>
    <message>
        <source>Change quantity…</source>
        <translation>Modifier la quantité…</translation>
    </message>
    <message>
        <source>Change ETA…</source>
        <translation>Modifier la date prévue…</translation>
    </message>
    <message>
        <source>Receive…</source>
        <translation>Réceptionner…</translation>
    </message>
    <message>
        <source>Put on hold…</source>
        <translation>Bloquer…</translation>
    </message>
    <message>
        <source>Improve promises</source>
        <translation>Améliorer les promesses</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Paste order lines</source>
        <translation>Coller des lignes de commande</translation>
    </message>
    <message>
        <source>Go to or run…</source>
        <translation>Aller à ou exécuter…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Open or close the row</source>
        <translation>Ouvrir ou fermer la ligne</translation>
    </message>
    <message>
        <source>Collapse the rail</source>
        <translation>Replier la barre</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About Stockroom</source>
        <translation>À propos de Stockroom</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>ETA</source>
        <translation>Date prévue</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Réceptionner</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scinder</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting and short lines</source>
        <translation>
            <numerusform>%Ln ligne en attente ou en rupture</numerusform>
            <numerusform>%Ln lignes en attente et en rupture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allocate %Ln lines</source>
        <translation>
            <numerusform>Affecter %Ln ligne</numerusform>
            <numerusform>Affecter %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %Ln lines</source>
        <translation>
            <numerusform>Libérer %Ln ligne</numerusform>
            <numerusform>Libérer %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message numerus="yes">
        <source>Unpin %Ln lines</source>
        <translation>
            <numerusform>Désépingler %Ln ligne</numerusform>
            <numerusform>Désépingler %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pin %Ln lines</source>
        <translation>
            <numerusform>Épingler %Ln ligne</numerusform>
            <numerusform>Épingler %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln lines</source>
        <translation>
            <numerusform>Annuler %Ln ligne</numerusform>
            <numerusform>Annuler %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Change quantity of %1…</source>
        <translation>Modifier la quantité de %1…</translation>
    </message>
    <message>
        <source>Change ETA of %1…</source>
        <translation>Modifier la date prévue de %1…</translation>
    </message>
    <message>
        <source>Receive %1…</source>
        <translation>Réceptionner %1…</translation>
    </message>
    <message>
        <source>End hold</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>End hold of %1</source>
        <translation>Débloquer %1</translation>
    </message>
    <message>
        <source>Put %1 on hold…</source>
        <translation>Bloquer %1…</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Défaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Refaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>Exporter en PDF…</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Saved filters…</source>
        <translation>Filtres enregistrés…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Commencer la visite</translation>
    </message>
    <message>
        <source>Show lines of the batch</source>
        <translation>Afficher les lignes du lot</translation>
    </message>
    <message>
        <source>Show lines of %1</source>
        <translation>Afficher les lignes de %1</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln lines…</source>
        <translation>
            <numerusform>Déplacer %Ln ligne…</numerusform>
            <numerusform>Déplacer %Ln lignes…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ArrivalsList</name>
    <message>
        <source>Arriving</source>
        <translation>À venir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches in %1 days</source>
        <translation>
            <numerusform>%Ln lot en %1 jours</numerusform>
            <numerusform>%Ln lots en %1 jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ArrivalsModel</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>In batch</source>
        <translation>Dans le lot</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Affecté</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
</context>
<context>
    <name>ui::BatchForm</name>
    <message>
        <source>New batch</source>
        <translation>Nouveau lot</translation>
    </message>
    <message>
        <source>Stock of one SKU that arrives, or arrived, together.</source>
        <translation>Le stock d’une SKU qui arrive, ou est arrivé, ensemble.</translation>
    </message>
    <message>
        <source>Add batch</source>
        <translation>Ajouter le lot</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>ETA, if it is still to come</source>
        <translation>Date prévue, s’il doit encore arriver</translation>
    </message>
    <message>
        <source>in the warehouse</source>
        <translation>en stock</translation>
    </message>
</context>
<context>
    <name>ui::BatchPage</name>
    <message>
        <source>In batch</source>
        <translation>Dans le lot</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Affecté</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>ETA</source>
        <translation>Date prévue</translation>
    </message>
    <message>
        <source>First given</source>
        <translation>Donnée d’abord</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Lot %1</translation>
    </message>
</context>
<context>
    <name>ui::BatchesModel</name>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>ETA</source>
        <translation>Date prévue</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>In batch</source>
        <translation>Dans le lot</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Affecté</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
</context>
<context>
    <name>ui::Branch</name>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
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
        <translation>Colonnes de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Space shows or hides
Ctrl+Up and Ctrl+Down move
Ctrl+Left and Ctrl+Right set the width</source>
        <translation>Espace montre ou cache
Ctrl+Haut et Ctrl+Bas déplacent
Ctrl+Gauche et Ctrl+Droite règlent la largeur</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
    <message>
        <source>Enter sorts, Enter again the other way round</source>
        <translation>Entrée trie, Entrée encore dans l’autre sens</translation>
    </message>
</context>
<context>
    <name>ui::CommandBar</name>
    <message>
        <source>Commands</source>
        <translation>Commandes de la fenêtre</translation>
    </message>
</context>
<context>
    <name>ui::ConcernsModel</name>
    <message>
        <source>Needs attention, worst first</source>
        <translation>À traiter, le pire d’abord</translation>
    </message>
</context>
<context>
    <name>ui::ConsequenceStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Conséquences</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Trying</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Lines that would change</source>
        <translation>Lignes qui changeraient</translation>
    </message>
    <message numerus="yes">
        <source>Apply, %Ln pinned lines lose their stock</source>
        <translation>
            <numerusform>Appliquer, %Ln ligne épinglée perd son stock</numerusform>
            <numerusform>Appliquer, %Ln lignes épinglées perdent leur stock</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lines move</source>
        <translation>
            <numerusform>%1 ligne se déplace</numerusform>
            <numerusform>%1 lignes se déplacent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 become short</source>
        <translation>
            <numerusform>%1 tombe en rupture</numerusform>
            <numerusform>%1 tombent en rupture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 promises slip, worst +%2 d</source>
        <translation>
            <numerusform>%1 promesse glisse, au pire +%2&#xa0;j</numerusform>
            <numerusform>%1 promesses glissent, au pire +%2&#xa0;j</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many lines change to name them.</source>
        <translation>Trop de lignes changent pour les nommer.</translation>
    </message>
    <message>
        <source>No line changes.</source>
        <translation>Aucune ligne ne change.</translation>
    </message>
</context>
<context>
    <name>ui::ConsequencesModel</name>
    <message>
        <source>stays in %1</source>
        <translation>reste dans %1</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>En rupture</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days later</source>
        <translation>
            <numerusform>%Ln jour plus tard</numerusform>
            <numerusform>%Ln jours plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days sooner</source>
        <translation>
            <numerusform>%Ln jour plus tôt</numerusform>
            <numerusform>%Ln jours plus tôt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days after need-by %1</source>
        <translation>
            <numerusform>%Ln jour après le besoin du %1</numerusform>
            <numerusform>%Ln jours après le besoin du %1</numerusform>
        </translation>
    </message>
    <message>
        <source>need by %1</source>
        <translation>besoin le %1</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, au lieu de %2</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Qté</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va à</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Need by</source>
        <translation>Besoin le</translation>
    </message>
</context>
<context>
    <name>ui::CountForm</name>
    <message>
        <source>Receive %1</source>
        <translation>Réception de %1</translation>
    </message>
    <message>
        <source>Quantity of %1</source>
        <translation>Quantité de %1</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Réceptionner</translation>
    </message>
    <message>
        <source>Change quantity</source>
        <translation>Modifier la quantité</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>In batch, as counted</source>
        <translation>Dans le lot, selon comptage</translation>
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
        <translation>Une date&#xa0;: 2026-05-19, 19.5, +3j, ven ou s22</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Pick a day (Alt+Down)</source>
        <translation>Choisir une date (Alt+Bas)</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>ui::DependentsBar</name>
    <message>
        <source>Step %1 cannot be taken back: what it left has changed since.</source>
        <translation>L’étape %1 ne peut pas être défaite&#xa0;: ce qu’elle a laissé a changé depuis.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln later steps stand on step %1.</source>
        <translation>
            <numerusform>%Ln étape ultérieure repose sur l’étape %1.</numerusform>
            <numerusform>%Ln étapes ultérieures reposent sur l’étape %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>To be taken back first:</source>
        <translation>À défaire d’abord&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ui::DeskView</name>
    <message>
        <source>Filter lines</source>
        <translation>Filtrer les lignes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>En rupture</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Affecté</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Lignes de commande</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Allocation desk</source>
        <translation>Affectation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines, %1</source>
        <translation>
            <numerusform>%Ln ligne, %1</numerusform>
            <numerusform>%Ln lignes, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt; of %Ln lines selected, %2</source>
        <translation>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; sur %Ln ligne sélectionnée, %2</numerusform>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; sur %Ln lignes sélectionnées, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>No such lines</source>
        <translation>Aucune ligne de ce genre</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Rien ne correspond à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The filter hides every line.</source>
        <translation>Le filtre masque toutes les lignes.</translation>
    </message>
    <message>
        <source>Choose a line to see the stock of its SKU.</source>
        <translation>Choisissez une ligne pour voir le stock de sa SKU.</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Lot %1</translation>
    </message>
    <message>
        <source>No order lines yet</source>
        <translation>Pas encore de lignes</translation>
    </message>
    <message>
        <source>Add an order, or import a list.</source>
        <translation>Ajoutez une commande ou importez une liste.</translation>
    </message>
    <message>
        <source>Pinned to %1</source>
        <translation>Épinglées à %1</translation>
    </message>
    <message>
        <source>Allocated in %1</source>
        <translation>Affectées dans %1</translation>
    </message>
</context>
<context>
    <name>ui::DesktopNotices</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>ui::EquationWidget</name>
    <message>
        <source>was %1</source>
        <translation>avant %1</translation>
    </message>
    <message>
        <source>of it %1 on hold</source>
        <translation>dont %1 bloqués</translation>
    </message>
    <message>
        <source>waiting %1, short %2</source>
        <translation>attente %1, rupture %2</translation>
    </message>
    <message>
        <source>In warehouse</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Affecté</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>%1: in warehouse %2 plus incoming %3 minus allocated %4 makes free %5</source>
        <translation>%1&#xa0;: en stock %2 plus à venir %3 moins affecté %4 font %5 libres</translation>
    </message>
    <message>
        <source>, of it %1 on hold</source>
        <translation>, dont %1 bloqués</translation>
    </message>
    <message>
        <source>; wanted %1: waiting %2, short %3</source>
        <translation>&#x202f;; demandé %1&#xa0;: en attente %2, en rupture %3</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>En rupture</translation>
    </message>
</context>
<context>
    <name>ui::EtaForm</name>
    <message>
        <source>ETA of %1</source>
        <translation>Date prévue de %1</translation>
    </message>
    <message>
        <source>Change ETA</source>
        <translation>Modifier la date prévue</translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation>Attendu le</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>La date manque.</translation>
    </message>
</context>
<context>
    <name>ui::Field</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>ui::Figures</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message>
        <source>Show all again</source>
        <translation>Tout montrer de nouveau</translation>
    </message>
    <message>
        <source>%1, show all again</source>
        <translation>%1, tout montrer de nouveau</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
</context>
<context>
    <name>ui::FilterMenu</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>Renommer «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ui::FilterNamePanel</name>
    <message>
        <source>Name of the filter</source>
        <translation>Nom du filtre</translation>
    </message>
    <message>
        <source>A filter needs a name.</source>
        <translation>Un filtre a besoin d’un nom.</translation>
    </message>
    <message>
        <source>There is a filter “%1” already.</source>
        <translation>Il existe déjà un filtre «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ui::FilteredList</name>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>ui::FirstRowsModel</name>
    <message>
        <source>%1 (not read)</source>
        <translation>%1 (non lue)</translation>
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
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>No stock and no orders yet</source>
        <translation>Ni stock ni commandes pour l’instant</translation>
    </message>
    <message>
        <source>Start with what is on the shelf.</source>
        <translation>Commencez par ce qui est en rayon.</translation>
    </message>
    <message>
        <source>Add a batch</source>
        <translation>Ajouter un lot</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Découvrir avec des données d’exemple</translation>
    </message>
    <message>
        <source>or drop a file anywhere in this window</source>
        <translation>ou déposez un fichier n’importe où dans cette fenêtre</translation>
    </message>
    <message>
        <source>A list of stock</source>
        <translation>Une liste de stock</translation>
    </message>
    <message>
        <source>needs three columns, ETA if it is still to come</source>
        <translation>demande trois colonnes, et la date prévue (eta) si c’est encore à venir</translation>
    </message>
    <message>
        <source>A list of orders</source>
        <translation>Une liste de commandes</translation>
    </message>
    <message>
        <source>needs three, need-by if there is one</source>
        <translation>en demande trois, et la date de besoin (need by) s’il y en a une</translation>
    </message>
</context>
<context>
    <name>ui::Form</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>%1 in batch, %2 allocated, %3 free.</source>
        <translation>%1 dans le lot, %2 affectés, %3 libres.</translation>
    </message>
</context>
<context>
    <name>ui::HistoryModel</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>défaite</translation>
    </message>
    <message>
        <source>takes back step %1</source>
        <translation>défait l’étape %1</translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln events</source>
        <translation>
            <numerusform>le dernier événement (%Ln)</numerusform>
            <numerusform>les %Ln derniers événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show what happened before</source>
        <translation>Montrer ce qui s’est passé avant</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>See that day</source>
        <translation>Voir ce jour</translation>
    </message>
</context>
<context>
    <name>ui::HistoryView</name>
    <message>
        <source>Filter history</source>
        <translation>Filtrer l’historique</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln étape</numerusform>
            <numerusform>%Ln étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>the latest %1</source>
        <translation>dernières&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Rien ne s’est encore passé</translation>
    </message>
    <message>
        <source>Nothing in the history speaks of “%1”</source>
        <translation>Rien dans l’historique ne parle de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Whatever is changed will be listed here, with who changed it.</source>
        <translation>Tout changement sera listé ici, avec son auteur.</translation>
    </message>
    <message>
        <source>Orders, batches, SKUs, people and notes are searched.</source>
        <translation>La recherche porte sur les commandes, lots, SKU, personnes et notes.</translation>
    </message>
    <message>
        <source>Take back step %1</source>
        <translation>Défaire l’étape %1</translation>
    </message>
    <message>
        <source>step %1, %2</source>
        <translation>étape %1, %2</translation>
    </message>
    <message>
        <source>This step was taken back already.</source>
        <translation>Cette étape a déjà été défaite.</translation>
    </message>
    <message>
        <source>Redo does again what this step took back.</source>
        <translation>«&#xa0;Refaire&#xa0;» rétablit ce que cette étape a défait.</translation>
    </message>
    <message>
        <source>With everything it caused (%1)</source>
        <translation>Avec tout ce qu’elle a causé (%1)</translation>
    </message>
    <message>
        <source>See %1</source>
        <translation>Voir le %1</translation>
    </message>
    <message>
        <source>See a past day</source>
        <translation>Voir un jour passé</translation>
    </message>
    <message>
        <source>Lines and stock as they were at the end of that day</source>
        <translation>Lignes et stock tels qu’ils étaient à la fin de ce jour</translation>
    </message>
</context>
<context>
    <name>ui::HoldForm</name>
    <message>
        <source>Put %1 on hold</source>
        <translation>Bloquer %1</translation>
    </message>
    <message>
        <source>It keeps what it has promised (%1) and takes nothing new.</source>
        <translation>Il garde ce qu’il a promis (%1) et ne prend rien de nouveau.</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Why, for whoever looks at it</source>
        <translation>Pourquoi, pour qui le verra</translation>
    </message>
</context>
<context>
    <name>ui::HoldersList</name>
    <message>
        <source>Who holds this batch</source>
        <translation>Qui occupe ce lot</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines, %1</source>
        <translation>
            <numerusform>%Ln ligne, %1</numerusform>
            <numerusform>%Ln lignes, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HoldersModel</name>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>%Ln&#xa0;j de retard</numerusform>
            <numerusform>%Ln&#xa0;j de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Qté</translation>
    </message>
    <message>
        <source>Need by</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>To spare</source>
        <translation>Marge</translation>
    </message>
</context>
<context>
    <name>ui::ImportFlow</name>
    <message>
        <source>Pasted rows</source>
        <translation>Lignes collées</translation>
    </message>
</context>
<context>
    <name>ui::Inspector</name>
    <message>
        <source>Nothing selected</source>
        <translation>Rien de sélectionné</translation>
    </message>
    <message>
        <source>Choose a line, a batch or an SKU.</source>
        <translation>Choisissez une ligne, un lot ou une SKU.</translation>
    </message>
</context>
<context>
    <name>ui::KeysModel</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>ui::KeysWindow</name>
    <message>
        <source>Use this key</source>
        <translation>Utiliser cette touche</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>Keyboard shortcuts – Stockroom</source>
        <translation>Raccourcis clavier – Stockroom</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Chercher commandes et touches</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle touche</translation>
    </message>
    <message>
        <source>Press the new key for “%1”, or clear it.</source>
        <translation>Appuyez sur la nouvelle touche pour «&#xa0;%1&#xa0;», ou videz le champ.</translation>
    </message>
    <message>
        <source>That key is taken by “%1”. Choose another, or change that one first.</source>
        <translation>Cette touche est prise par «&#xa0;%1&#xa0;». Choisissez-en une autre, ou changez d’abord celle-là.</translation>
    </message>
</context>
<context>
    <name>ui::LineDrag</name>
    <message>
        <source>Try %1 in %2</source>
        <translation>Essayer %1 dans %2</translation>
    </message>
    <message>
        <source>%1 is in %2 already</source>
        <translation>%1 est déjà dans %2</translation>
    </message>
    <message>
        <source>%1 asks for %2</source>
        <translation>%1 demande %2</translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <translation>%1, %2 × %3</translation>
    </message>
    <message numerus="yes">
        <source>Try %Ln lines in %1</source>
        <translation>
            <numerusform>Essayer %Ln ligne dans %1</numerusform>
            <numerusform>Essayer %Ln lignes dans %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are in %1 already</source>
        <translation>
            <numerusform>%Ln ligne est déjà dans %1</numerusform>
            <numerusform>%Ln lignes sont déjà dans %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines, %1</source>
        <translation>
            <numerusform>%Ln ligne, %1</numerusform>
            <numerusform>%Ln lignes, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LineForm</name>
    <message>
        <source>Change line %1</source>
        <translation>Modifier la ligne %1</translation>
    </message>
    <message>
        <source>Change line</source>
        <translation>Modifier la ligne</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Need by</source>
        <translation>Besoin le</translation>
    </message>
    <message>
        <source>Priority, 9 is served first</source>
        <translation>Priorité, 9 est servie en premier</translation>
    </message>
</context>
<context>
    <name>ui::LinePage</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Need by</source>
        <translation>Besoin le</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis le</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>%1 in batch, %2 free</source>
        <translation>%1, dont %2 libres</translation>
    </message>
</context>
<context>
    <name>ui::LinesModel</name>
    <message>
        <source>no need-by</source>
        <translation>sans date de besoin</translation>
    </message>
    <message>
        <source>no batch</source>
        <translation>sans lot</translation>
    </message>
    <message>
        <source>not promised</source>
        <translation>non promise</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Need by</source>
        <translation>Besoin le</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Qté</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis le</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, au lieu de %2</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;j</translation>
    </message>
</context>
<context>
    <name>ui::LinesPage</name>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>En rupture</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Affecté</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>SKUs</source>
        <translation>SKU</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines selected</source>
        <translation>
            <numerusform>%Ln ligne sélectionnée</numerusform>
            <numerusform>%Ln lignes sélectionnées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>The language changes when Stockroom is started again.</source>
        <translation>La langue changera au prochain démarrage de Stockroom.</translation>
    </message>
    <message>
        <source>Stockroom – %1</source>
        <translation>Stockroom – %1</translation>
    </message>
    <message>
        <source>The filter “%1” is deleted.</source>
        <translation>Le filtre «&#xa0;%1&#xa0;» est supprimé.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Improve promises</source>
        <translation>Améliorer les promesses</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ui::MoveForm</name>
    <message>
        <source>Move line %1</source>
        <translation>Déplacer la ligne %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>To batch</source>
        <translation>Vers le lot</translation>
    </message>
    <message>
        <source>%1   %2   %3 free</source>
        <translation>%1   %2   %3 libres</translation>
    </message>
    <message>
        <source>Batches of this SKU</source>
        <translation>Lots de cette SKU</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln lines</source>
        <translation>
            <numerusform>Déplacer %Ln ligne</numerusform>
            <numerusform>Déplacer %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OrderForm</name>
    <message>
        <source>New order</source>
        <translation>Nouvelle commande</translation>
    </message>
    <message>
        <source>The lines wait until they are allocated.</source>
        <translation>Les lignes attendent d’être affectées.</translation>
    </message>
    <message>
        <source>Add order</source>
        <translation>Ajouter la commande</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Need by</source>
        <translation>Besoin le</translation>
    </message>
    <message>
        <source>Priority, 9 is served first</source>
        <translation>Priorité, 9 est servie en premier</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>SKU and quantity, a line each</source>
        <translation>SKU et quantité, une par ligne</translation>
    </message>
    <message>
        <source>85123A 32
71053 6</source>
        <translation>85123A 32
71053 6</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ui::OrdersModel</name>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln d late</source>
        <translation>
            <numerusform>%Ln&#xa0;j hors délai</numerusform>
            <numerusform>%Ln&#xa0;j hors délai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln short</source>
        <translation>
            <numerusform>%Ln en rupture</numerusform>
            <numerusform>%Ln en rupture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln annulée</numerusform>
            <numerusform>%Ln annulées</numerusform>
        </translation>
    </message>
    <message>
        <source>Order, line</source>
        <translation>Commande, ligne</translation>
    </message>
    <message>
        <source>Customer, SKU</source>
        <translation>Client, SKU</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Affecté</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Need by</source>
        <translation>Besoin le</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis le</translation>
    </message>
</context>
<context>
    <name>ui::OrdersView</name>
    <message>
        <source>Filter orders</source>
        <translation>Filtrer les commandes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>En rupture</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Hors délai</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Servies</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln commande</numerusform>
            <numerusform>%Ln commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln lines</source>
        <translation>
            <numerusform>%1, %Ln ligne</numerusform>
            <numerusform>%1, %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt; of %Ln lines selected, %2</source>
        <translation>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; sur %Ln ligne sélectionnée, %2</numerusform>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; sur %Ln lignes sélectionnées, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>No such orders</source>
        <translation>Aucune commande de ce genre</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Rien ne correspond à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The filter hides every order.</source>
        <translation>Le filtre masque toutes les commandes.</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Pas encore de commandes</translation>
    </message>
    <message>
        <source>Add an order, or import a list.</source>
        <translation>Ajoutez une commande ou importez une liste.</translation>
    </message>
</context>
<context>
    <name>ui::OutboxModel</name>
    <message>
        <source>%1, since %2</source>
        <translation>%1, depuis %2</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, le %2</translation>
    </message>
    <message>
        <source>every event</source>
        <translation>tous les événements</translation>
    </message>
    <message>
        <source>what is out of stock</source>
        <translation>les ruptures</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livré</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Hears of</source>
        <translation>Reçoit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Last trouble</source>
        <translation>Dernier incident</translation>
    </message>
</context>
<context>
    <name>ui::OutboxView</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>No destination is switched on</source>
        <translation>Aucun destinataire n’est activé</translation>
    </message>
    <message>
        <source>Nobody outside hears what happens here. Name a Redis server (redis/url) or a mail server (mail/host) in the settings file to switch one on.</source>
        <translation>Personne au-dehors n’entend ce qui se passe ici. Nommez un serveur Redis (redis/url) ou un serveur de courrier (mail/host) dans les réglages pour en activer un.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Envois</translation>
    </message>
    <message numerus="yes">
        <source>%Ln destinations, %1 waiting</source>
        <translation>
            <numerusform>%Ln destinataire, %1 en attente</numerusform>
            <numerusform>%Ln destinataires, %1 en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try %Ln messages again</source>
        <translation>
            <numerusform>Réessayer %Ln message</numerusform>
            <numerusform>Réessayer %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give up %Ln messages</source>
        <translation>
            <numerusform>Abandonner %Ln message</numerusform>
            <numerusform>Abandonner %Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Palette</name>
    <message>
        <source>Go to a view, a batch, an SKU, an order, or run a command</source>
        <translation>Ouvrir une vue, un lot, une SKU, une commande, ou exécuter une action</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
</context>
<context>
    <name>ui::PaletteButton</name>
    <message>
        <source>Go to or run a command</source>
        <translation>Aller à, ou exécuter une action</translation>
    </message>
</context>
<context>
    <name>ui::PaletteModel</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes de la fenêtre</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, %2 libres</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>SKUs</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
</context>
<context>
    <name>ui::PastPage</name>
    <message>
        <source>What of that day</source>
        <translation>Quoi de ce jour-là</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Lignes de commande</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Un autre jour</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Retour à aujourd’hui</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>As it was at the end of %1</source>
        <translation>L’état à la fin du %1</translation>
    </message>
    <message>
        <source>Reading what happened until then</source>
        <translation>Lecture de ce qui s’est passé jusque-là</translation>
    </message>
    <message>
        <source>Esc goes back to today.</source>
        <translation>Échap ramène à aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>ui::PinForm</name>
    <message numerus="yes">
        <source>Pin %Ln lines</source>
        <translation>
            <numerusform>Épingler %Ln ligne</numerusform>
            <numerusform>Épingler %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Automation asks before it takes their stock, and does not move them.</source>
        <translation>Leur stock n’est pris qu’après confirmation, et rien ne les déplace tout seul.</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Why, for whoever looks at it</source>
        <translation>Pourquoi, pour qui le verra</translation>
    </message>
</context>
<context>
    <name>ui::PreviewDialog</name>
    <message>
        <source>semicolons</source>
        <translation>points-virgules</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabulations</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>virgules</translation>
    </message>
    <message>
        <source>Allocate them too</source>
        <translation>Les affecter aussi</translation>
    </message>
    <message>
        <source>Import – Stockroom</source>
        <translation>Import – Stockroom</translation>
    </message>
    <message>
        <source>%1, a list of stock</source>
        <translation>%1, une liste de stock</translation>
    </message>
    <message>
        <source>%1, a list of order lines</source>
        <translation>%1, une liste de lignes de commande</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>sans dates</translation>
    </message>
    <message>
        <source>dates as %1</source>
        <translation>dates en %1</translation>
    </message>
    <message>
        <source>Read as %1, separated by %2, %3.</source>
        <translation>Lu en %1, séparé par des %2, %3.</translation>
    </message>
    <message>
        <source>rows read</source>
        <translation>lignes lues</translation>
    </message>
    <message>
        <source>would be new</source>
        <translation>seraient nouvelles</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>existent déjà</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusées</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Les premières lignes</translation>
    </message>
    <message>
        <source>Rows that are refused</source>
        <translation>Lignes refusées</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln lines</source>
        <translation>
            <numerusform>Importer %Ln ligne</numerusform>
            <numerusform>Importer %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln batches</source>
        <translation>
            <numerusform>Importer %Ln lot</numerusform>
            <numerusform>Importer %Ln lots</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches</source>
        <translation>
            <numerusform>%Ln lot</numerusform>
            <numerusform>%Ln lots</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ui::PrintDesk</name>
    <message>
        <source>Pages of “%1”</source>
        <translation>Pages de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages went to the printer.</source>
        <translation>
            <numerusform>%Ln page envoyée à l’imprimante.</numerusform>
            <numerusform>%Ln pages envoyées à l’imprimante.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln pages.</source>
        <translation>
            <numerusform>%1 a %Ln page.</numerusform>
            <numerusform>%1 a %Ln pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Not printed: the list changed meanwhile.</source>
        <translation>Non imprimé&#xa0;: la liste a changé entre-temps.</translation>
    </message>
    <message>
        <source>Print it again as it is now.</source>
        <translation>Imprimez-la de nouveau telle qu’elle est.</translation>
    </message>
    <message>
        <source>Printing was cancelled; nothing is kept of it.</source>
        <translation>L’impression a été annulée&#x202f;; rien n’en est gardé.</translation>
    </message>
    <message>
        <source>Not printed: the printer did not take it.</source>
        <translation>Non imprimé&#xa0;: l’imprimante ne l’a pas accepté.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Choisissez un autre dossier ou libérez de la place sur le disque.</translation>
    </message>
</context>
<context>
    <name>ui::PrintJob</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>ui::ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Annulation</translation>
    </message>
</context>
<context>
    <name>ui::Rail</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Déplier</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Replier</translation>
    </message>
</context>
<context>
    <name>ui::RefusedModel</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>Motif du refus</translation>
    </message>
</context>
<context>
    <name>ui::RefusedPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were refused</source>
        <translation>
            <numerusform>%Ln ligne a été refusée</numerusform>
            <numerusform>%Ln lignes ont été refusées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RefusedTable</name>
    <message>
        <source>Refused rows</source>
        <translation>Lignes refusées</translation>
    </message>
</context>
<context>
    <name>ui::ShortagesModel</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%Ln d ago</source>
        <translation>
            <numerusform>il y a %Ln&#xa0;j</numerusform>
            <numerusform>il y a %Ln&#xa0;j</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln d</source>
        <translation>
            <numerusform>dans %Ln&#xa0;j</numerusform>
            <numerusform>dans %Ln&#xa0;j</numerusform>
        </translation>
    </message>
    <message>
        <source>fits now</source>
        <translation>servable</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Need by</source>
        <translation>Besoin le</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Qté</translation>
    </message>
    <message>
        <source>Largest free</source>
        <translation>Plus grand libre</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
</context>
<context>
    <name>ui::ShortagesView</name>
    <message>
        <source>Filter shortages</source>
        <translation>Filtrer les ruptures</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Need-by passed</source>
        <translation>Besoin dépassé</translation>
    </message>
    <message>
        <source>Fits now</source>
        <translation>Servables</translation>
    </message>
    <message>
        <source>Shortages</source>
        <translation>Ruptures</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln short lines, %1 missing</source>
        <translation>
            <numerusform>%Ln ligne en rupture, manque&#xa0;: %1</numerusform>
            <numerusform>%Ln lignes en rupture, manque&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No such shortage</source>
        <translation>Aucune rupture de ce genre</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Rien ne correspond à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The filter hides every short line.</source>
        <translation>Le filtre masque toutes les lignes en rupture.</translation>
    </message>
    <message>
        <source>Nothing is short</source>
        <translation>Rien n’est en rupture</translation>
    </message>
    <message>
        <source>Every line that asked for stock has it.</source>
        <translation>Toute ligne qui a demandé du stock l’a reçu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines have not asked for stock yet.</source>
        <translation>
            <numerusform>%Ln ligne n’a pas encore demandé de stock.</numerusform>
            <numerusform>%Ln lignes n’ont pas encore demandé de stock.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allocate %Ln waiting lines</source>
        <translation>
            <numerusform>Affecter %Ln ligne en attente</numerusform>
            <numerusform>Affecter %Ln lignes en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SkuField</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Which SKU?</source>
        <translation>Quelle SKU&#x202f;?</translation>
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
        <translation>En stock</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Affecté</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>En rupture</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
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
        <translation>Scinder la ligne %1</translation>
    </message>
    <message>
        <source>%1. The first part keeps its batch; the others are allocated where they fit.</source>
        <translation>%1. La première part garde son lot&#x202f;; les autres sont affectées là où elles tiennent.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scinder</translation>
    </message>
    <message>
        <source>Parts, such as 6 + 4</source>
        <translation>Parts, par exemple 6 + 4</translation>
    </message>
    <message>
        <source>Whole pieces with + between them, such as 6 + 4.</source>
        <translation>Des pièces entières séparées par +, par exemple 6 + 4.</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>In warehouse first, then earliest ETA</source>
        <translation>D’abord en stock, puis la date prévue la plus proche</translation>
    </message>
</context>
<context>
    <name>ui::StockModel</name>
    <message>
        <source>SKU, batch</source>
        <translation>SKU, lot</translation>
    </message>
    <message>
        <source>Description, ETA</source>
        <translation>Désignation, date prévue</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>In warehouse</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Affecté</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Demandé</translation>
    </message>
</context>
<context>
    <name>ui::StockView</name>
    <message>
        <source>Filter stock</source>
        <translation>Filtrer le stock</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Wanted over free</source>
        <translation>Demandé &gt; libre</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message numerus="yes">
        <source>%Ln SKUs</source>
        <translation>
            <numerusform>%Ln SKU</numerusform>
            <numerusform>%Ln SKU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln batches</source>
        <translation>
            <numerusform>%1, %Ln lot</numerusform>
            <numerusform>%1, %Ln lots</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;1&lt;/b&gt; batch selected, &lt;b&gt;%1&lt;/b&gt; in batch, &lt;b&gt;%2&lt;/b&gt; allocated, &lt;b&gt;%3&lt;/b&gt; free</source>
        <translation>&lt;b&gt;1&lt;/b&gt; lot sélectionné, &lt;b&gt;%1&lt;/b&gt; dans le lot, &lt;b&gt;%2&lt;/b&gt; affectés, &lt;b&gt;%3&lt;/b&gt; libres</translation>
    </message>
    <message>
        <source>No such stock</source>
        <translation>Aucun stock de ce genre</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Rien ne correspond à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The filter hides every SKU.</source>
        <translation>Le filtre masque toutes les SKU.</translation>
    </message>
    <message>
        <source>No stock yet</source>
        <translation>Pas encore de stock</translation>
    </message>
    <message>
        <source>Add a batch, or import a list.</source>
        <translation>Ajoutez un lot ou importez une liste.</translation>
    </message>
</context>
<context>
    <name>ui::TileRow</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>En rupture</translation>
    </message>
    <message>
        <source>Arriving today</source>
        <translation>Attendus aujourd’hui</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Slipped</source>
        <translation>En glissement</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Envois</translation>
    </message>
    <message numerus="yes">
        <source>lines, %1 can be filled</source>
        <translation>
            <numerusform>ligne, %1 à servir</numerusform>
            <numerusform>lignes, %1 à servir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>batches, oldest %1 d</source>
        <translation>
            <numerusform>lot, le plus ancien %1&#xa0;j</numerusform>
            <numerusform>lots, le plus ancien %1&#xa0;j</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is overdue</source>
        <translation>rien n’est en retard</translation>
    </message>
    <message numerus="yes">
        <source>promises, worst +%1 d</source>
        <translation>
            <numerusform>promesse, au pire +%1&#xa0;j</numerusform>
            <numerusform>promesses, au pire +%1&#xa0;j</numerusform>
        </translation>
    </message>
    <message>
        <source>every promise holds</source>
        <translation>toutes les promesses tiennent</translation>
    </message>
    <message numerus="yes">
        <source>waiting, %1 set aside</source>
        <translation>
            <numerusform>en attente, %1 de côté</numerusform>
            <numerusform>en attente, %1 de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting, delivery fails</source>
        <translation>
            <numerusform>en attente, l’envoi échoue</numerusform>
            <numerusform>en attente, l’envoi échoue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting</source>
        <translation>
            <numerusform>en attente</numerusform>
            <numerusform>en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>all delivered</source>
        <translation>tout est livré</translation>
    </message>
    <message numerus="yes">
        <source>lines, %1</source>
        <translation>
            <numerusform>ligne, %1</numerusform>
            <numerusform>lignes, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>batches, %1</source>
        <translation>
            <numerusform>lot, %1</numerusform>
            <numerusform>lots, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>ui::TimelineBar</name>
    <message>
        <source>Show as</source>
        <translation>Montrer comme</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>Jours affichés</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 semaines</translation>
    </message>
    <message>
        <source>6 weeks</source>
        <translation>6 semaines</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 mois</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Revenir à aujourd’hui</translation>
    </message>
</context>
<context>
    <name>ui::TimelineModel</name>
    <message>
        <source>In warehouse</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>En rupture</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Batch or line</source>
        <translation>Lot ou ligne</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Running free</source>
        <translation>Libre au fil du temps</translation>
    </message>
    <message>
        <source>Served from</source>
        <translation>Servie par</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Up and Down go from batch to batch and line to line, Left and Right try another ETA.</source>
        <translation>Haut et Bas vont de lot en lot et de ligne en ligne, Gauche et Droite essaient une autre date prévue.</translation>
    </message>
    <message>
        <source>Timeline as a table</source>
        <translation>Chronologie en tableau</translation>
    </message>
    <message>
        <source>No stock and no lines</source>
        <translation>Ni stock ni lignes</translation>
    </message>
    <message>
        <source>Nothing is known of this SKU any more.</source>
        <translation>Plus rien n’est connu de cette SKU.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches</source>
        <translation>
            <numerusform>%Ln lot</numerusform>
            <numerusform>%Ln lots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %Ln lines, %3</source>
        <translation>
            <numerusform>%1&#xa0;: %2, %Ln ligne, %3</numerusform>
            <numerusform>%1&#xa0;: %2, %Ln lignes, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline of %1</source>
        <translation>Chronologie de %1</translation>
    </message>
</context>
<context>
    <name>ui::TodayView</name>
    <message>
        <source>Needs attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Rien ne vous attend</translation>
    </message>
    <message>
        <source>No line is short, nothing is overdue, every promise holds.</source>
        <translation>Aucune ligne en rupture, rien en retard, toutes les promesses tiennent.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things need you</source>
        <translation>
            <numerusform>%Ln point vous attend</numerusform>
            <numerusform>%Ln points vous attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing needs you</source>
        <translation>rien ne vous attend</translation>
    </message>
    <message>
        <source>Arriving today</source>
        <translation>Attendus aujourd’hui</translation>
    </message>
    <message>
        <source>Slipped</source>
        <translation>En glissement</translation>
    </message>
    <message>
        <source>Short of %1</source>
        <translation>Lignes en rupture&#xa0;: %1</translation>
    </message>
    <message>
        <source>Late from %1</source>
        <translation>Hors délai, de %1</translation>
    </message>
    <message>
        <source>Can be filled</source>
        <translation>À servir</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines: &lt;b&gt;%1&lt;/b&gt; allocated, &lt;b&gt;%2&lt;/b&gt; waiting, &lt;b&gt;%3&lt;/b&gt; short</source>
        <translation>
            <numerusform>%Ln ligne&#xa0;: &lt;b&gt;%1&lt;/b&gt; affectées, &lt;b&gt;%2&lt;/b&gt; en attente, &lt;b&gt;%3&lt;/b&gt; en rupture</numerusform>
            <numerusform>%Ln lignes&#xa0;: &lt;b&gt;%1&lt;/b&gt; affectées, &lt;b&gt;%2&lt;/b&gt; en attente, &lt;b&gt;%3&lt;/b&gt; en rupture</numerusform>
        </translation>
    </message>
    <message>
        <source>Could be earlier</source>
        <translation>Plus tôt possible</translation>
    </message>
</context>
<context>
    <name>ui::TourPanel</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Passer la visite</translation>
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
            <numerusform>%Ln ligne de la liste</numerusform>
            <numerusform>%Ln lignes de la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Issues</translation>
    </message>
    <message>
        <source>Ways out, the least harm first</source>
        <translation>Issues, la moins nuisible d’abord</translation>
    </message>
    <message>
        <source>Choose a line to see how it could get its stock.</source>
        <translation>Choisissez une ligne pour voir comment elle pourrait être servie.</translation>
    </message>
    <message>
        <source>Ways out of %1</source>
        <translation>Issues pour %1</translation>
    </message>
    <message>
        <source>Looking for ways out…</source>
        <translation>Recherche d’issues…</translation>
    </message>
    <message>
        <source>Show batch</source>
        <translation>Montrer le lot</translation>
    </message>
</context>
<context>
    <name>ui::WhyPanel</name>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>%1 too few</source>
        <translation>%1 de trop peu</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>on hold: %1</source>
        <translation>bloqué&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>fits, %Ln days later</source>
        <translation>
            <numerusform>convient, %Ln jour plus tard</numerusform>
            <numerusform>convient, %Ln jours plus tard</numerusform>
        </translation>
    </message>
    <message>
        <source>fits, not here yet</source>
        <translation>convient, pas encore là</translation>
    </message>
    <message>
        <source>fits, recorded later</source>
        <translation>convient, enregistré plus tard</translation>
    </message>
    <message>
        <source>fits, passed over by hand</source>
        <translation>convient, écarté à la main</translation>
    </message>
    <message>
        <source>In warehouse first, then earliest ETA, whole line.</source>
        <translation>D’abord en stock, puis la date prévue la plus proche, ligne entière.</translation>
    </message>
    <message>
        <source>A person named the batch.</source>
        <translation>Une personne a désigné le lot.</translation>
    </message>
    <message>
        <source>The line is pinned: nothing else may be chosen for it.</source>
        <translation>La ligne est épinglée&#xa0;: rien d’autre ne peut être choisi pour elle.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Would the answer differ today?</source>
        <translation>La réponse serait-elle différente aujourd’hui&#x202f;?</translation>
    </message>
    <message>
        <source>Why this batch?</source>
        <translation>Pourquoi ce lot&#x202f;?</translation>
    </message>
    <message>
        <source>Why is it short?</source>
        <translation>Pourquoi en rupture&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody has allocated it yet</source>
        <translation>Personne ne l’a encore affectée</translation>
    </message>
    <message>
        <source>Decided %1, %2: %3. %4</source>
        <translation>Décidé %1, %2&#xa0;: %3. %4</translation>
    </message>
    <message numerus="yes">
        <source>   and %Ln more</source>
        <translation>
            <numerusform>   et %Ln autre</numerusform>
            <numerusform>   et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, %1.</source>
        <translation>Oui, %1.</translation>
    </message>
    <message>
        <source>Yes, no batch could take it now.</source>
        <translation>Oui, aucun lot ne pourrait la servir maintenant.</translation>
    </message>
    <message>
        <source>No, it would be the same.</source>
        <translation>Non, elle serait la même.</translation>
    </message>
    <message>
        <source>%1 would serve it now.</source>
        <translation>%1 la servirait maintenant.</translation>
    </message>
    <message>
        <source>No batch could take it now.</source>
        <translation>Aucun lot ne pourrait la servir maintenant.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>First to give way: %1.</source>
        <translation>Céderait en premier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Déplacer vers %1</translation>
    </message>
    <message>
        <source>Allocate from %1</source>
        <translation>Affecter depuis %1</translation>
    </message>
    <message>
        <source>ETA %1</source>
        <translation>Prévu le %1</translation>
    </message>
    <message>
        <source>In warehouse</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>%1, %2, %3 free then, %4</source>
        <translation>%1, %2, %3 libres alors, %4</translation>
    </message>
</context>
</TS>
