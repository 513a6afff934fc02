<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Concerns</name>
    <message numerus="yes">
        <source>Show %Ln lines</source>
        <translation>
            <numerusform>Show %Ln line</numerusform>
            <numerusform>Show %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>comes on %1: %Ln lines are needed before, up to %2</source>
        <translation>
            <numerusform>comes on %1: %Ln line is needed before, %2</numerusform>
            <numerusform>comes on %1: %Ln lines are needed before, up to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>held by %Ln lines</source>
        <translation>
            <numerusform>held by %Ln line</numerusform>
            <numerusform>held by %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>is %Ln days overdue</source>
        <translation>
            <numerusform>is %Ln day overdue</numerusform>
            <numerusform>is %Ln days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises</source>
        <translation>
            <numerusform>%Ln promise</numerusform>
            <numerusform>%Ln promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>slipped, worst by %Ln days</source>
        <translation>
            <numerusform>slipped, worst by %Ln day</numerusform>
            <numerusform>slipped, worst by %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln short lines</source>
        <translation>
            <numerusform>%Ln short line</numerusform>
            <numerusform>%Ln short lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allocate %Ln lines</source>
        <translation>
            <numerusform>Allocate %Ln line</numerusform>
            <numerusform>Allocate %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines short, %1</source>
        <translation>
            <numerusform>%Ln line short, %1</numerusform>
            <numerusform>%Ln lines short, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces come later than they were promised.</source>
        <translation>
            <numerusform>%Ln piece comes later than it was promised.</numerusform>
            <numerusform>%Ln pieces come later than they were promised.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces would fit into what is free. Nothing moves until you say so.</source>
        <translation>
            <numerusform>%Ln piece would fit into what is free. Nothing moves until you say so.</numerusform>
            <numerusform>%Ln pieces would fit into what is free. Nothing moves until you say so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces wait for a batch, and one before it has room. Nothing moves until you say so.</source>
        <translation>
            <numerusform>%Ln piece waits for a batch, and one before it has room. Nothing moves until you say so.</numerusform>
            <numerusform>%Ln pieces wait for a batch, and one before it has room. Nothing moves until you say so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>could be earlier, none later</source>
        <translation>
            <numerusform>could be earlier, none later</numerusform>
            <numerusform>could be earlier, none later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftWords</name>
    <message numerus="yes">
        <source>Move of %Ln lines</source>
        <translation>
            <numerusform>Move of %Ln line</numerusform>
            <numerusform>Move of %Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message numerus="yes">
        <source>Order %1 wants %Ln lines, %2</source>
        <translation>
            <numerusform>Order %1 wants %Ln line, %2</numerusform>
            <numerusform>Order %1 wants %Ln lines, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order %1 no longer asks for %Ln lines, %2</source>
        <translation>
            <numerusform>Order %1 no longer asks for %Ln line, %2</numerusform>
            <numerusform>Order %1 no longer asks for %Ln lines, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message numerus="yes">
        <source>%Ln lines became short</source>
        <translation>
            <numerusform>%Ln line became short</numerusform>
            <numerusform>%Ln lines became short</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises slipped, worst +%1 d</source>
        <translation>
            <numerusform>%Ln promise slipped, worst +%1 d</numerusform>
            <numerusform>%Ln promises slipped, worst +%1 d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises slipped</source>
        <translation>
            <numerusform>%Ln promise slipped</numerusform>
            <numerusform>%Ln promises slipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches are late</source>
        <translation>
            <numerusform>%Ln batch is late</numerusform>
            <numerusform>%Ln batches are late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln short lines can be filled now</source>
        <translation>
            <numerusform>%Ln short line can be filled now</numerusform>
            <numerusform>%Ln short lines can be filled now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderBars</name>
    <message numerus="yes">
        <source>%Ln pieces</source>
        <translation>
            <numerusform>%Ln piece</numerusform>
            <numerusform>%Ln pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>Show %Ln lines</source>
        <translation>
            <numerusform>Show %Ln line</numerusform>
            <numerusform>Show %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order %1: %Ln lines are waiting.</source>
        <translation>
            <numerusform>Order %1: %Ln line is waiting.</numerusform>
            <numerusform>Order %1: %Ln lines are waiting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln was there already.</numerusform>
            <numerusform>%Ln were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allocated %Ln lines.</source>
        <translation>
            <numerusform>Allocated %Ln line.</numerusform>
            <numerusform>Allocated %Ln lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allocated %1 of %Ln lines.</source>
        <translation>
            <numerusform>Allocated %1 of %Ln line.</numerusform>
            <numerusform>Allocated %1 of %Ln lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are short.</source>
        <translation>
            <numerusform>%Ln is short.</numerusform>
            <numerusform>%Ln are short.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for an SKU that has no batch.</source>
        <translation>
            <numerusform>%Ln waits for an SKU that has no batch.</numerusform>
            <numerusform>%Ln wait for an SKU that has no batch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Released %Ln lines.</source>
        <translation>
            <numerusform>Released %Ln line.</numerusform>
            <numerusform>Released %Ln lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They wait until somebody allocates them.</source>
        <translation>
            <numerusform>It waits until somebody allocates it.</numerusform>
            <numerusform>They wait until somebody allocates them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not allocated.</source>
        <translation>
            <numerusform>%Ln was not allocated.</numerusform>
            <numerusform>%Ln were not allocated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines moved to %1</source>
        <translation>
            <numerusform>%Ln line moved to %1</numerusform>
            <numerusform>%Ln lines moved to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines moved</source>
        <translation>
            <numerusform>%Ln line moved</numerusform>
            <numerusform>%Ln lines moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are short</source>
        <translation>
            <numerusform>%Ln line is short</numerusform>
            <numerusform>%Ln lines are short</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are short</source>
        <translation>
            <numerusform>%Ln is short</numerusform>
            <numerusform>%Ln are short</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines keep their stock there.</source>
        <translation>
            <numerusform>%Ln line keeps its stock there.</numerusform>
            <numerusform>%Ln lines keep their stock there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines now miss their need-by.</source>
        <translation>
            <numerusform>%Ln line now misses its need-by.</numerusform>
            <numerusform>%Ln lines now miss their need-by.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln lines.</source>
        <translation>
            <numerusform>Changed %Ln line.</numerusform>
            <numerusform>Changed %Ln lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled %Ln short lines.</source>
        <translation>
            <numerusform>Filled %Ln short line.</numerusform>
            <numerusform>Filled %Ln short lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are served earlier.</source>
        <translation>
            <numerusform>%Ln line is served earlier.</numerusform>
            <numerusform>%Ln lines are served earlier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %1 of %Ln rows.</source>
        <translation>
            <numerusform>Imported %1 of %Ln row.</numerusform>
            <numerusform>Imported %1 of %Ln rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are allocated.</source>
        <translation>
            <numerusform>%Ln line is allocated.</numerusform>
            <numerusform>%Ln lines are allocated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were refused.</source>
        <translation>
            <numerusform>%Ln was refused.</numerusform>
            <numerusform>%Ln were refused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowFacts</name>
    <message numerus="yes">
        <source>%Ln d late</source>
        <translation>
            <numerusform>%Ln d late</numerusform>
            <numerusform>%Ln d late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d overdue</source>
        <translation>
            <numerusform>%Ln d overdue</numerusform>
            <numerusform>%Ln d overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineSupplyPainter</name>
    <message numerus="yes">
        <source>+%Ln days</source>
        <translation>
            <numerusform>+%Ln day</numerusform>
            <numerusform>+%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%Ln days</source>
        <translation>
            <numerusform>−%Ln day</numerusform>
            <numerusform>−%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces</source>
        <translation>
            <numerusform>%Ln piece</numerusform>
            <numerusform>%Ln pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message numerus="yes">
        <source>Take from %Ln lines of lower priority in %1</source>
        <translation>
            <numerusform>Take from %Ln line of lower priority in %1</numerusform>
            <numerusform>Take from %Ln lines of lower priority in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 slips %Ln days</source>
        <translation>
            <numerusform>%1 slips %Ln day</numerusform>
            <numerusform>%1 slips %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln become short</source>
        <translation>
            <numerusform>%Ln becomes short</numerusform>
            <numerusform>%Ln become short</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the worst slips %Ln days</source>
        <translation>
            <numerusform>the worst slips %Ln day</numerusform>
            <numerusform>the worst slips %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln days after need-by</source>
        <translation>
            <numerusform>%1, %Ln day after need-by</numerusform>
            <numerusform>%1, %Ln days after need-by</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces stay unserved</source>
        <translation>
            <numerusform>%Ln piece stays unserved</numerusform>
            <numerusform>%Ln pieces stay unserved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are worse off, %1</source>
        <translation>
            <numerusform>%Ln line is worse off, %1</numerusform>
            <numerusform>%Ln lines are worse off, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%1 pieces</source>
        <translation>
            <numerusform>%1 piece</numerusform>
            <numerusform>%1 pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Actions</name>
    <message numerus="yes">
        <source>%Ln waiting and short lines</source>
        <translation>
            <numerusform>%Ln waiting or short line</numerusform>
            <numerusform>%Ln waiting and short lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allocate %Ln lines</source>
        <translation>
            <numerusform>Allocate %Ln line</numerusform>
            <numerusform>Allocate %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %Ln lines</source>
        <translation>
            <numerusform>Release %Ln line</numerusform>
            <numerusform>Release %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpin %Ln lines</source>
        <translation>
            <numerusform>Unpin %Ln line</numerusform>
            <numerusform>Unpin %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pin %Ln lines</source>
        <translation>
            <numerusform>Pin %Ln line</numerusform>
            <numerusform>Pin %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln lines</source>
        <translation>
            <numerusform>Cancel %Ln line</numerusform>
            <numerusform>Cancel %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln lines…</source>
        <translation>
            <numerusform>Move %Ln line…</numerusform>
            <numerusform>Move %Ln lines…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ArrivalsList</name>
    <message numerus="yes">
        <source>%Ln batches in %1 days</source>
        <translation>
            <numerusform>%Ln batch in %1 days</numerusform>
            <numerusform>%Ln batches in %1 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConsequenceStrip</name>
    <message numerus="yes">
        <source>Apply, %Ln pinned lines lose their stock</source>
        <translation>
            <numerusform>Apply, %Ln pinned line loses its stock</numerusform>
            <numerusform>Apply, %Ln pinned lines lose their stock</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lines move</source>
        <translation>
            <numerusform>%1 line moves</numerusform>
            <numerusform>%1 lines move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 become short</source>
        <translation>
            <numerusform>%1 becomes short</numerusform>
            <numerusform>%1 become short</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 promises slip, worst +%2 d</source>
        <translation>
            <numerusform>%1 promise slips, worst +%2 d</numerusform>
            <numerusform>%1 promises slip, worst +%2 d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConsequencesModel</name>
    <message numerus="yes">
        <source>%Ln days later</source>
        <translation>
            <numerusform>%Ln day later</numerusform>
            <numerusform>%Ln days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days sooner</source>
        <translation>
            <numerusform>%Ln day sooner</numerusform>
            <numerusform>%Ln days sooner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days after need-by %1</source>
        <translation>
            <numerusform>%Ln day after need-by %1</numerusform>
            <numerusform>%Ln days after need-by %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DependentsBar</name>
    <message numerus="yes">
        <source>%Ln later steps stand on step %1.</source>
        <translation>
            <numerusform>%Ln later step stands on step %1.</numerusform>
            <numerusform>%Ln later steps stand on step %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DeskView</name>
    <message numerus="yes">
        <source>%Ln lines, %1</source>
        <translation>
            <numerusform>%Ln line, %1</numerusform>
            <numerusform>%Ln lines, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt; of %Ln lines selected, %2</source>
        <translation>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; of %Ln line selected, %2</numerusform>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; of %Ln lines selected, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HistoryModel</name>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln events</source>
        <translation>
            <numerusform>the last %Ln event</numerusform>
            <numerusform>the last %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HistoryView</name>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HoldersList</name>
    <message numerus="yes">
        <source>%Ln lines, %1</source>
        <translation>
            <numerusform>%Ln line, %1</numerusform>
            <numerusform>%Ln lines, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HoldersModel</name>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LineDrag</name>
    <message numerus="yes">
        <source>Try %Ln lines in %1</source>
        <translation>
            <numerusform>Try %Ln line in %1</numerusform>
            <numerusform>Try %Ln lines in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are in %1 already</source>
        <translation>
            <numerusform>%Ln line is in %1 already</numerusform>
            <numerusform>%Ln lines are in %1 already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines, %1</source>
        <translation>
            <numerusform>%Ln line, %1</numerusform>
            <numerusform>%Ln lines, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LinesPage</name>
    <message numerus="yes">
        <source>%Ln lines selected</source>
        <translation>
            <numerusform>%Ln line selected</numerusform>
            <numerusform>%Ln lines selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MoveForm</name>
    <message numerus="yes">
        <source>Move %Ln lines</source>
        <translation>
            <numerusform>Move %Ln line</numerusform>
            <numerusform>Move %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OrdersModel</name>
    <message numerus="yes">
        <source>%Ln d late</source>
        <translation>
            <numerusform>%Ln d late</numerusform>
            <numerusform>%Ln d late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln short</source>
        <translation>
            <numerusform>%Ln short</numerusform>
            <numerusform>%Ln short</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln cancelled</numerusform>
            <numerusform>%Ln cancelled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OrdersView</name>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln lines</source>
        <translation>
            <numerusform>%1, %Ln line</numerusform>
            <numerusform>%1, %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt; of %Ln lines selected, %2</source>
        <translation>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; of %Ln line selected, %2</numerusform>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; of %Ln lines selected, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OutboxView</name>
    <message numerus="yes">
        <source>%Ln destinations, %1 waiting</source>
        <translation>
            <numerusform>%Ln destination, %1 waiting</numerusform>
            <numerusform>%Ln destinations, %1 waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try %Ln messages again</source>
        <translation>
            <numerusform>Try %Ln message again</numerusform>
            <numerusform>Try %Ln messages again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give up %Ln messages</source>
        <translation>
            <numerusform>Give up %Ln message</numerusform>
            <numerusform>Give up %Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PinForm</name>
    <message numerus="yes">
        <source>Pin %Ln lines</source>
        <translation>
            <numerusform>Pin %Ln line</numerusform>
            <numerusform>Pin %Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PreviewDialog</name>
    <message numerus="yes">
        <source>Import %Ln lines</source>
        <translation>
            <numerusform>Import %Ln line</numerusform>
            <numerusform>Import %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln batches</source>
        <translation>
            <numerusform>Import %Ln batch</numerusform>
            <numerusform>Import %Ln batches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches</source>
        <translation>
            <numerusform>%Ln batch</numerusform>
            <numerusform>%Ln batches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PrintDesk</name>
    <message numerus="yes">
        <source>%Ln pages went to the printer.</source>
        <translation>
            <numerusform>%Ln page went to the printer.</numerusform>
            <numerusform>%Ln pages went to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln pages.</source>
        <translation>
            <numerusform>%1 has %Ln page.</numerusform>
            <numerusform>%1 has %Ln pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RefusedPage</name>
    <message numerus="yes">
        <source>%Ln rows were refused</source>
        <translation>
            <numerusform>%Ln row was refused</numerusform>
            <numerusform>%Ln rows were refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ShortagesModel</name>
    <message numerus="yes">
        <source>%Ln d ago</source>
        <translation>
            <numerusform>%Ln d ago</numerusform>
            <numerusform>%Ln d ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln d</source>
        <translation>
            <numerusform>in %Ln d</numerusform>
            <numerusform>in %Ln d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ShortagesView</name>
    <message numerus="yes">
        <source>%Ln short lines, %1 missing</source>
        <translation>
            <numerusform>%Ln short line, %1 missing</numerusform>
            <numerusform>%Ln short lines, %1 missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines have not asked for stock yet.</source>
        <translation>
            <numerusform>%Ln line has not asked for stock yet.</numerusform>
            <numerusform>%Ln lines have not asked for stock yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allocate %Ln waiting lines</source>
        <translation>
            <numerusform>Allocate %Ln waiting line</numerusform>
            <numerusform>Allocate %Ln waiting lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StockView</name>
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
            <numerusform>%1, %Ln batch</numerusform>
            <numerusform>%1, %Ln batches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TileRow</name>
    <message numerus="yes">
        <source>lines, %1 can be filled</source>
        <translation>
            <numerusform>line, %1 can be filled</numerusform>
            <numerusform>lines, %1 can be filled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>batches, oldest %1 d</source>
        <translation>
            <numerusform>batch, oldest %1 d</numerusform>
            <numerusform>batches, oldest %1 d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>promises, worst +%1 d</source>
        <translation>
            <numerusform>promise, worst +%1 d</numerusform>
            <numerusform>promises, worst +%1 d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lines, %1</source>
        <translation>
            <numerusform>line, %1</numerusform>
            <numerusform>lines, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>batches, %1</source>
        <translation>
            <numerusform>batch, %1</numerusform>
            <numerusform>batches, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting, %1 set aside</source>
        <translation>
            <numerusform>waiting, %1 set aside</numerusform>
            <numerusform>waiting, %1 set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting, delivery fails</source>
        <translation>
            <numerusform>waiting, delivery fails</numerusform>
            <numerusform>waiting, delivery fails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting</source>
        <translation>
            <numerusform>waiting</numerusform>
            <numerusform>waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TimelineView</name>
    <message numerus="yes">
        <source>%Ln batches</source>
        <translation>
            <numerusform>%Ln batch</numerusform>
            <numerusform>%Ln batches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %Ln lines, %3</source>
        <translation>
            <numerusform>%1: %2, %Ln line, %3</numerusform>
            <numerusform>%1: %2, %Ln lines, %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TodayView</name>
    <message numerus="yes">
        <source>%Ln things need you</source>
        <translation>
            <numerusform>%Ln thing needs you</numerusform>
            <numerusform>%Ln things need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines: &lt;b&gt;%1&lt;/b&gt; allocated, &lt;b&gt;%2&lt;/b&gt; waiting, &lt;b&gt;%3&lt;/b&gt; short</source>
        <translation>
            <numerusform>%Ln line: &lt;b&gt;%1&lt;/b&gt; allocated, &lt;b&gt;%2&lt;/b&gt; waiting, &lt;b&gt;%3&lt;/b&gt; short</numerusform>
            <numerusform>%Ln lines: &lt;b&gt;%1&lt;/b&gt; allocated, &lt;b&gt;%2&lt;/b&gt; waiting, &lt;b&gt;%3&lt;/b&gt; short</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::View</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WhyPanel</name>
    <message numerus="yes">
        <source>fits, %Ln days later</source>
        <translation>
            <numerusform>fits, %Ln day later</numerusform>
            <numerusform>fits, %Ln days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>   and %Ln more</source>
        <translation>
            <numerusform>   and %Ln more</numerusform>
            <numerusform>   and %Ln more</numerusform>
        </translation>
    </message>
</context>
</TS>
