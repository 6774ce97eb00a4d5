<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Chart</name>
    <message>
        <source>Opening, end of %1</source>
        <translation>Anfang, Ende %1</translation>
    </message>
    <message>
        <source>Moving to Azure leaves %1 more cash after %2 months</source>
        <translation>Der Wechsel zu Azure bringt in %2 Monaten %1 mehr Zahlungsmittel</translation>
    </message>
    <message>
        <source>Moving to Azure costs %1 of cash within %2 months</source>
        <translation>Der Wechsel zu Azure kostet in %2 Monaten %1 an Zahlungsmitteln</translation>
    </message>
    <message>
        <source>Moving to Azure leaves cash unchanged after %1 months</source>
        <translation>Der Wechsel zu Azure lässt die Zahlungsmittel nach %1 Monaten unverändert</translation>
    </message>
    <message>
        <source>The cumulative benefit is lowest in %1</source>
        <translation>Der kumulierte Vorteil ist im %1 am niedrigsten</translation>
    </message>
    <message>
        <source>%1, and is positive from %2 on.</source>
        <translation>%1 und ab %2 positiv.</translation>
    </message>
    <message>
        <source>%1, and does not turn positive in the months shown.</source>
        <translation>%1 und wird in den gezeigten Monaten nicht positiv.</translation>
    </message>
    <message>
        <source>Net cash flow, %1</source>
        <translation>Netto-Cashflow, %1</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Verbleib</translation>
    </message>
    <message>
        <source>Move to Azure</source>
        <translation>Wechsel zu Azure</translation>
    </message>
    <message>
        <source>Benefit, %1</source>
        <translation>Vorteil, %1</translation>
    </message>
    <message>
        <source>Benefit of the month</source>
        <translation>Vorteil des Monats</translation>
    </message>
    <message>
        <source>Cumulative benefit</source>
        <translation>Kumulierter Vorteil</translation>
    </message>
    <message>
        <source>Break-even: %1</source>
        <translation>Break-even: %1</translation>
    </message>
    <message>
        <source>There is no debt.</source>
        <translation>Es gibt keine Schulden.</translation>
    </message>
    <message>
        <source>Debt goes from %1 to %2 in both cases.</source>
        <translation>Die Schulden gehen in beiden Fällen von %1 auf %2.</translation>
    </message>
    <message>
        <source>Debt goes from %1 to %2 when moving, to %3 when staying.</source>
        <translation>Die Schulden gehen beim Wechsel von %1 auf %2, beim Verbleib auf %3.</translation>
    </message>
    <message>
        <source>Liquidity, %1</source>
        <translation>Liquidität, %1</translation>
    </message>
    <message>
        <source>Debt principal, %1</source>
        <translation>Schulden, Nennbetrag, %1</translation>
    </message>
    <message>
        <source>Minimum cash</source>
        <translation>Mindestkassenbestand</translation>
    </message>
    <message>
        <source>%1 stay</source>
        <translation>%1 beim Verbleib</translation>
    </message>
    <message>
        <source>%1 move</source>
        <translation>%1 beim Wechsel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation>Mio. %1</translation>
    </message>
    <message>
        <source>%1 thousand</source>
        <translation>Tsd. %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>%1 %2 million</source>
        <translation>%2 Mio. %1</translation>
    </message>
    <message>
        <source>%1 %2 thousand</source>
        <translation>%2 Tsd. %1</translation>
    </message>
    <message>
        <source>%1: %2, then %3</source>
        <translation>%1: %2, dann %3</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Es gibt keinen Unterschied.</translation>
    </message>
    <message>
        <source>The largest step is %1 with %2.</source>
        <translation>Der größte Schritt ist %1 mit %2.</translation>
    </message>
    <message>
        <source>The axis begins at %1, not at 0.</source>
        <translation>Die Achse beginnt bei %1, nicht bei 0.</translation>
    </message>
    <message>
        <source>%1 and %2 are the same</source>
        <translation>%1 und %2 sind gleich</translation>
    </message>
    <message>
        <source>From %1 to %2: %3 %4</source>
        <translation>Von „%1“ zu „%2“: %3 %4</translation>
    </message>
    <message>
        <source>less by</source>
        <translation>minus</translation>
    </message>
    <message>
        <source>more by</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Ziel: %1</translation>
    </message>
    <message>
        <source>Share of the trials in %, by %1 in %2</source>
        <translation>Anteil der Durchläufe in&#xa0;%, nach %1 in %2</translation>
    </message>
    <message>
        <source>%1 lies between %2 and %3</source>
        <translation>%1 liegt zwischen %2 und %3</translation>
    </message>
    <message>
        <source>Most often it is between %1 and %2.</source>
        <translation>Am häufigsten liegt der Wert zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Cumulative benefit, %1</source>
        <translation>Kumulierter Vorteil, %1</translation>
    </message>
    <message>
        <source>After 12 months the benefit is %1 at the median</source>
        <translation>Nach 12 Monaten beträgt der Vorteil im Median %1</translation>
    </message>
    <message>
        <source>In nine of ten trials it is between %1 and %2.</source>
        <translation>In neun von zehn Durchläufen liegt er zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>At the low end</source>
        <translation>Am unteren Ende</translation>
    </message>
    <message>
        <source>At the high end</source>
        <translation>Am oberen Ende</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>%1: %2 at %3, %4 at %5</source>
        <translation>%1: %2 bei %3, %4 bei %5</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 matters most for: %2</source>
        <translation>%1 wirkt am stärksten auf: %2</translation>
    </message>
    <message>
        <source>As it is: %1. Between the ends of %2 it moves by %3.</source>
        <translation>Unverändert: %1. Zwischen den Enden von %2 ändert es sich um %3.</translation>
    </message>
    <message>
        <source>%1: plan %2 · actual %3 · variance %4</source>
        <translation>%1: Plan %2 · Ist %3 · Abweichung %4</translation>
    </message>
    <message>
        <source>%1: plan %2 · forecast %3</source>
        <translation>%1: Plan %2 · Prognose %3</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Variance, %1</source>
        <translation>Abweichung, %1</translation>
    </message>
    <message>
        <source>Actual less plan</source>
        <translation>Ist minus Plan</translation>
    </message>
    <message>
        <source>%1 is as planned so far</source>
        <translation>%1 ist bisher wie geplant</translation>
    </message>
    <message>
        <source>%1 is %2 below the plan so far</source>
        <translation>%1 liegt bisher %2 unter dem Plan</translation>
    </message>
    <message>
        <source>%1 is %2 above the plan so far</source>
        <translation>%1 liegt bisher %2 über dem Plan</translation>
    </message>
    <message>
        <source>Over all months the plan is %1, the forecast with the actual months %2.</source>
        <translation>Über alle Monate beträgt der Plan %1, die Prognose mit den Istmonaten %2.</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>times</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, von</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, bis</translation>
    </message>
    <message>
        <source>Machines and network</source>
        <translation>Maschinen und Netz</translation>
    </message>
    <message>
        <source>Software and security</source>
        <translation>Software und Sicherheit</translation>
    </message>
    <message>
        <source>Premises and power</source>
        <translation>Räume und Strom</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Azure</source>
        <translation>Azure</translation>
    </message>
    <message>
        <source>One-off cost</source>
        <translation>Einmalige Kosten</translation>
    </message>
    <message>
        <source>Vendor funding</source>
        <translation>Herstellerzuschuss</translation>
    </message>
    <message>
        <source>Both cases cost the same.</source>
        <translation>Beide Fälle kosten gleich viel.</translation>
    </message>
    <message>
        <source>%1 falls most, by %2.</source>
        <translation>Am stärksten fällt: %1, um %2.</translation>
    </message>
    <message>
        <source>%1 rises most, by %2.</source>
        <translation>Am stärksten steigt: %1, um %2.</translation>
    </message>
    <message>
        <source>Cash, %1</source>
        <translation>Zahlungsmittel, %1</translation>
    </message>
    <message>
        <source>%1: cash goes from %2 to %3</source>
        <translation>%1: Die Zahlungsmittel gehen von %2 auf %3</translation>
    </message>
    <message>
        <source>The weakest month is %1 with %2.</source>
        <translation>Der schwächste Monat ist %1 mit %2.</translation>
    </message>
    <message>
        <source>Cost when staying, %1</source>
        <translation>Kosten beim Verbleib, %1</translation>
    </message>
    <message>
        <source>Cost when moving, %1</source>
        <translation>Kosten beim Wechsel, %1</translation>
    </message>
    <message>
        <source>By the end of %1 %2 falls due.</source>
        <translation>Bis Ende %1 werden %2 fällig.</translation>
    </message>
    <message>
        <source>After the debt events most falls due in %1: %2.</source>
        <translation>Nach den Schuldenereignissen liegt die größte Fälligkeit im Jahr %1: %2.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Principal due, %1</source>
        <translation>Fällige Tilgungen, %1</translation>
    </message>
    <message>
        <source>At the opening</source>
        <translation>Bei Eröffnung</translation>
    </message>
    <message>
        <source>After the debt events</source>
        <translation>Nach den Schuldenereignissen</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>eingehalten</translation>
    </message>
    <message>
        <source>passed, little headroom</source>
        <translation>eingehalten, wenig Spielraum</translation>
    </message>
    <message>
        <source>breached</source>
        <translation>verletzt</translation>
    </message>
    <message>
        <source>%1, headroom %2</source>
        <translation>%1, Spielraum %2</translation>
    </message>
    <message>
        <source>Headroom to the limit, %</source>
        <translation>Spielraum zur Grenze, %</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenzwert</translation>
    </message>
    <message>
        <source>no test</source>
        <translation>keine Prüfung</translation>
    </message>
    <message>
        <source>%1: %2 is breached in %3</source>
        <translation>%1: %2 wird im %3 verletzt</translation>
    </message>
    <message>
        <source>%1: no covenant is breached</source>
        <translation>%1: kein Covenant wird verletzt</translation>
    </message>
    <message>
        <source>%1 has the least headroom: %2 in %3.</source>
        <translation>%1 hat den geringsten Spielraum: %2 im %3.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>Betrag, %1</translation>
    </message>
    <message>
        <source>So far, %1</source>
        <translation>Zwischensumme, %1</translation>
    </message>
    <message>
        <source>As it is: %1.</source>
        <translation>Unverändert: %1.</translation>
    </message>
    <message>
        <source>Other services</source>
        <translation>Andere Dienste</translation>
    </message>
    <message>
        <source>Cost of Azure</source>
        <translation>Kosten von Azure</translation>
    </message>
    <message>
        <source>Azure costs %1 in the 12 months from %2</source>
        <translation>Azure kostet %1 in den 12 Monaten ab %2</translation>
    </message>
    <message>
        <source>Cost of compute</source>
        <translation>Kosten der Rechenleistung</translation>
    </message>
    <message>
        <source>No compute is paid in the 12 months from %1</source>
        <translation>In den 12 Monaten ab %1 wird keine Rechenleistung bezahlt</translation>
    </message>
    <message>
        <source>Commitments are %1 of what compute costs in the 12 months from %2</source>
        <translation>Zusagen machen %1 der Kosten der Rechenleistung in den 12 Monaten ab %2 aus</translation>
    </message>
    <message>
        <source>%1 of %2 is reserved or in savings plans; the rest is paid as it is used.</source>
        <translation>%1 von %2 sind reserviert oder in Sparplänen; der Rest wird nutzungsabhängig bezahlt.</translation>
    </message>
    <message>
        <source>Way to buy</source>
        <translation>Kaufoption</translation>
    </message>
    <message>
        <source>Paid to Azure in 12 months</source>
        <translation>In 12 Monaten an Azure bezahlt</translation>
    </message>
    <message>
        <source>Cost over %1 months</source>
        <translation>Kosten über %1 Monate</translation>
    </message>
    <message>
        <source>Cheapest over %1 months: %2, at %3</source>
        <translation>Am günstigsten über %1 Monate: %2, mit %3</translation>
    </message>
    <message>
        <source>The transactions leave cash unchanged after %1 months</source>
        <translation>Die Transaktionen lassen die Zahlungsmittel nach %1 Monaten unverändert</translation>
    </message>
    <message>
        <source>The transactions leave %1 more cash after %2 months</source>
        <translation>Die Transaktionen bringen in %2 Monaten %1 mehr Zahlungsmittel</translation>
    </message>
    <message>
        <source>The transactions cost %1 of cash within %2 months</source>
        <translation>Die Transaktionen kosten in %2 Monaten %1 an Zahlungsmitteln</translation>
    </message>
    <message>
        <source>Moving leaves cash below the minimum; liquidity is lowest in %1, at %2</source>
        <translation>Der Wechsel bringt die Zahlungsmittel unter den Mindestkassenbestand; die Liquidität ist im %1 am niedrigsten, bei %2</translation>
    </message>
    <message>
        <source>The transactions leave cash below the minimum; liquidity is lowest in %1, at %2</source>
        <translation>Die Transaktionen bringen die Zahlungsmittel unter den Mindestkassenbestand; die Liquidität ist im %1 am niedrigsten, bei %2</translation>
    </message>
    <message>
        <source>Liquidity is lowest in %1, at %2, in both cases</source>
        <translation>Die Liquidität ist im %1 am niedrigsten, bei %2, in beiden Fällen</translation>
    </message>
    <message>
        <source>Liquidity is lowest in %1, at %2, when moving; at %3 when staying</source>
        <translation>Die Liquidität ist im %1 am niedrigsten, bei %2 beim Wechsel und %3 beim Verbleib</translation>
    </message>
    <message>
        <source>Liquidity is lowest in %1, at %2, with the transactions; at %3 without them</source>
        <translation>Die Liquidität ist im %1 am niedrigsten, bei %2 mit den Transaktionen und %3 ohne sie</translation>
    </message>
    <message>
        <source>Debt stands at %1 at the beginning and the end, in both cases.</source>
        <translation>Die Schulden betragen am Anfang und am Ende %1, in beiden Fällen.</translation>
    </message>
    <message>
        <source>Debt goes from %1 to %2 with the transactions, to %3 without them.</source>
        <translation>Die Schulden gehen von %1 auf %2 mit den Transaktionen, auf %3 ohne sie.</translation>
    </message>
    <message>
        <source>%1 without the transactions</source>
        <translation>%1 ohne die Transaktionen</translation>
    </message>
    <message>
        <source>%1 with the transactions</source>
        <translation>%1 mit den Transaktionen</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Schulden</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Ersparnis</translation>
    </message>
    <message>
        <source>Saving, %1</source>
        <translation>Ersparnis, %1</translation>
    </message>
    <message>
        <source>Prepaying %1 saves most for each unit paid: %2</source>
        <translation>Die vorzeitige Tilgung von %1 spart je gezahlter Einheit am meisten: %2</translation>
    </message>
    <message>
        <source>No prepayment saves anything</source>
        <translation>Keine vorzeitige Tilgung spart etwas</translation>
    </message>
    <message>
        <source>%1 pays %2 of principal and %3 of premium.</source>
        <translation>%1: %2 Nennbetrag und %3 Prämie werden gezahlt.</translation>
    </message>
    <message>
        <source>Cost without the transactions, %1</source>
        <translation>Kosten ohne die Transaktionen, %1</translation>
    </message>
    <message>
        <source>Cost with the transactions, %1</source>
        <translation>Kosten mit den Transaktionen, %1</translation>
    </message>
    <message>
        <source>Without the transactions</source>
        <translation>Ohne die Transaktionen</translation>
    </message>
    <message>
        <source>With the transactions</source>
        <translation>Mit den Transaktionen</translation>
    </message>
    <message>
        <source>%1: %2 of the trials (%3)</source>
        <translation>%1: %2 der Durchläufe (%3)</translation>
    </message>
    <message>
        <source>%1: median %2, 5% below %3, 5% above %4</source>
        <translation>%1: Median %2, 5 % unter %3, 5 % über %4</translation>
    </message>
    <message>
        <source>The largest part is %1: %2, %3 of it.</source>
        <translation>Der größte Teil ist %1: %2, %3 davon.</translation>
    </message>
    <message>
        <source>%1 takes the least cash in the 12 months: %2.</source>
        <translation>Am wenigsten Geld in den 12 Monaten kostet %1: %2.</translation>
    </message>
    <message>
        <source>IT costs %1 in %2 months when staying, %3 when moving; without capital expenditure</source>
        <translation>Die IT kostet in %2 Monaten %1 beim Verbleib, %3 beim Wechsel; ohne Investitionen</translation>
    </message>
    <message>
        <source>IT costs %1 in %2 months without the transactions, %3 with them; without capital expenditure</source>
        <translation>Die IT kostet in %2 Monaten %1 ohne die Transaktionen, %3 mit ihnen; ohne Investitionen</translation>
    </message>
    <message>
        <source>The largest maturity is in %1: %2 of %3</source>
        <translation>Die größte Fälligkeit liegt im Jahr %1: %2 von %3</translation>
    </message>
    <message>
        <source>Moving to Azure costs %1 of cash in the %2 months from %3</source>
        <translation>Der Wechsel zu Azure kostet in den %2 Monaten ab %3 %1 an Zahlungsmitteln</translation>
    </message>
    <message>
        <source>The transactions cost %1 of cash in the %2 months from %3</source>
        <translation>Die Transaktionen kosten in den %2 Monaten ab %3 %1 an Zahlungsmitteln</translation>
    </message>
    <message>
        <source>Moving to Azure brings %1 of cash in the %2 months from %3</source>
        <translation>Der Wechsel zu Azure bringt in den %2 Monaten ab %3 %1 an Zahlungsmitteln</translation>
    </message>
    <message>
        <source>The transactions bring %1 of cash in the %2 months from %3</source>
        <translation>Die Transaktionen bringen in den %2 Monaten ab %3 %1 an Zahlungsmitteln</translation>
    </message>
    <message>
        <source>The months before, not counted here, cost %1.</source>
        <translation>Die Monate davor, hier nicht mitgezählt, kosten %1.</translation>
    </message>
    <message>
        <source>The months before, not counted here, brought %1.</source>
        <translation>Die Monate davor, hier nicht mitgezählt, bringen %1.</translation>
    </message>
    <message>
        <source>In the months shown the cumulative benefit is never negative.</source>
        <translation>In den gezeigten Monaten ist der kumulierte Vorteil nie negativ.</translation>
    </message>
</context>
<context>
    <name>Gantt</name>
    <message>
        <source>Servers a month</source>
        <translation>Server je Monat</translation>
    </message>
    <message>
        <source>There are no waves yet.</source>
        <translation>Es gibt noch keine Wellen.</translation>
    </message>
    <message>
        <source>%1 servers move from %2 to %3</source>
        <translation>%1 Server ziehen zwischen %2 und %3 um</translation>
    </message>
    <message>
        <source>No servers are assigned to the waves.</source>
        <translation>Den Wellen sind keine Server zugewiesen.</translation>
    </message>
    <message>
        <source>%1: starts %2, all of it on Azure by the end of %3</source>
        <translation>%1: Beginn %2, ganz auf Azure bis Ende %3</translation>
    </message>
    <message>
        <source>, old machines run to the end of %1</source>
        <translation>, alte Maschinen laufen bis Ende %1</translation>
    </message>
    <message>
        <source>, replication from %1</source>
        <translation>, Replikation ab %1</translation>
    </message>
    <message>
        <source>; servers: %1</source>
        <translation>; Server: %1</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Welle</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ramp, months</source>
        <translation>Hochlauf, Monate</translation>
    </message>
    <message>
        <source>Parallel run, months</source>
        <translation>Parallelbetrieb, Monate</translation>
    </message>
    <message>
        <source>Replication, months</source>
        <translation>Replikation, Monate</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>Replikation</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Hochlauf</translation>
    </message>
    <message>
        <source>Parallel run</source>
        <translation>Parallelbetrieb</translation>
    </message>
    <message>
        <source>12 months of the headline</source>
        <translation>12 Monate des Kernzeitraums</translation>
    </message>
    <message>
        <source>%1 servers move from %2 to %3, %4 are switched off</source>
        <translation>%1 Server ziehen zwischen %2 und %3 um, %4 werden abgeschaltet</translation>
    </message>
    <message>
        <source>%1: starts %2, all of it switched off by the end of %3</source>
        <translation>%1: Beginn %2, ganz abgeschaltet bis Ende %3</translation>
    </message>
    <message>
        <source>All moved</source>
        <translation>Alles umgezogen</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>The busiest month is %1: %2.</source>
        <translation>Der Monat mit den meisten ist %1: %2.</translation>
    </message>
</context>
<context>
    <name>OptionTree</name>
    <message>
        <source>Signed</source>
        <translation>Unterzeichnet</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ausüben</translation>
    </message>
    <message>
        <source>Let it lapse</source>
        <translation>Verfallen lassen</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Value, %1</source>
        <translation>Wert, %1</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Wie geplant</translation>
    </message>
    <message>
        <source>Decide when the outcome is known</source>
        <translation>Entscheiden, wenn der Ausgang bekannt ist</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>%1: the best decision today is “%2”, worth %3</source>
        <translation>%1: die beste Entscheidung heute ist „%2“, Wert %3</translation>
    </message>
    <message>
        <source>There are no outcomes yet: with them the tree shows what it is worth to wait.</source>
        <translation>Es gibt noch keine möglichen Ausgänge: mit ihnen zeigt der Baum, was das Abwarten wert ist.</translation>
    </message>
    <message>
        <source>Deciding when the outcome is known is worth %1, so waiting %2.</source>
        <translation>Zu entscheiden, wenn der Ausgang bekannt ist, ist %1 wert, das Abwarten also %2.</translation>
    </message>
    <message>
        <source>%1, the best</source>
        <translation>%1, die beste</translation>
    </message>
    <message>
        <source>%1, as planned</source>
        <translation>%1, wie geplant</translation>
    </message>
    <message>
        <source>%1 (as planned)</source>
        <translation>%1 (wie geplant)</translation>
    </message>
    <message>
        <source>of today&apos;s</source>
        <translation>der heutigen</translation>
    </message>
    <message>
        <source>%1: wait for the outcome, worth %2; the best decision today is “%3”, worth %4</source>
        <translation>%1: den Ausgang abwarten, wert %2; die beste Entscheidung heute ist „%3“, wert %4</translation>
    </message>
    <message>
        <source>Waiting is worth %1 more, where the outcome is known before the option expires.</source>
        <translation>Das Abwarten ist %1 mehr wert, wenn der Ausgang vor dem Verfall der Option bekannt ist.</translation>
    </message>
    <message>
        <source>%1, the best of today&apos;s</source>
        <translation>%1, die beste von heute</translation>
    </message>
    <message>
        <source>%1, best today</source>
        <translation>%1, heute am besten</translation>
    </message>
</context>
<context>
    <name>OptionWorth</name>
    <message>
        <source>Over the outcomes of the tree</source>
        <translation>Über die möglichen Ausgänge des Baums</translation>
    </message>
    <message>
        <source>Exercising today</source>
        <translation>Heute ausüben</translation>
    </message>
    <message>
        <source>what it is worth in each outcome, by probability</source>
        <translation>was es in jedem Ausgang wert ist, nach Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Letting it lapse</source>
        <translation>Verfallen lassen</translation>
    </message>
    <message>
        <source>nothing is signed</source>
        <translation>nichts wird unterzeichnet</translation>
    </message>
    <message>
        <source>Assigning</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>the fee, received at the expiry</source>
        <translation>die Übertragungsgebühr, bei Verfall erhalten</translation>
    </message>
    <message>
        <source>The right: deciding when the outcome is known</source>
        <translation>Das Recht: entscheiden, wenn der Ausgang bekannt ist</translation>
    </message>
    <message>
        <source>the best of each outcome, by probability</source>
        <translation>das Beste jedes Ausgangs, nach Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Abwarten</translation>
    </message>
    <message>
        <source>the right less the best decided today</source>
        <translation>das Recht abzüglich der besten heutigen Entscheidung</translation>
    </message>
    <message>
        <source>At the contract&apos;s own use, by volatility</source>
        <translation>Bei der Nutzung des Vertrags, nach Volatilität</translation>
    </message>
    <message>
        <source>What the capacity brings</source>
        <translation>Was die Kapazität einbringt</translation>
    </message>
    <message>
        <source>at the discount rate, %1</source>
        <translation>zum Diskontsatz, %1</translation>
    </message>
    <message>
        <source>What is committed</source>
        <translation>Was zugesagt ist</translation>
    </message>
    <message>
        <source>at the cost of debt, %1</source>
        <translation>zu den Fremdkapitalkosten, %1</translation>
    </message>
    <message>
        <source>the sum of the two</source>
        <translation>die Summe der beiden</translation>
    </message>
    <message>
        <source>The right until its expiry</source>
        <translation>Das Recht bis zu seinem Verfall</translation>
    </message>
    <message>
        <source>exercised when that is worth most, or never; volatility %1, %2 years</source>
        <translation>ausgeübt, wenn das am meisten wert ist, oder nie; Volatilität %1, %2 Jahre</translation>
    </message>
    <message>
        <source>the right less exercising today, or less nothing</source>
        <translation>das Recht abzüglich heutiger Ausübung, oder abzüglich nichts</translation>
    </message>
    <message>
        <source>%1: %2. A present value at the opening, before tax: what the capacity brings at the company&apos;s discount rate, what is committed at the contract&apos;s cost of debt.</source>
        <translation>%1: %2. Ein Barwert bei Eröffnung, vor Steuern: was die Kapazität einbringt, zum Diskontsatz des Unternehmens, was zugesagt ist, zu den Fremdkapitalkosten des Vertrags.</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>Changed by %1</source>
        <translation>Geändert durch %1</translation>
    </message>
    <message>
        <source>%1, over the 12 months: %2</source>
        <translation>%1, über die 12 Monate: %2</translation>
    </message>
    <message>
        <source>Net cash flow over the 12 months of the headline, without revolver draws, share issues and the cash sweep.</source>
        <translation>Netto-Cashflow über die 12 Monate des Kernzeitraums, ohne Ziehungen der revolvierenden Kreditlinie, Aktienemissionen und Cash Sweep.</translation>
    </message>
    <message>
        <source>The sum of the statement&apos;s line over the 12 months of the headline.</source>
        <translation>Die Summe der Position der Planrechnung über die 12 Monate des Kernzeitraums.</translation>
    </message>
    <message>
        <source>its formula</source>
        <translation>ihre Formel</translation>
    </message>
    <message>
        <source>Enter the scenario to see its formulas (Ctrl+Shift+R).</source>
        <translation>Wechseln Sie in das Szenario, um seine Formeln zu sehen (Strg+Umschalt+R).</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, von %2 bis %3</translation>
    </message>
    <message>
        <source>What these lines of the statement differ by between the two ends, over the 12 months of the headline.</source>
        <translation>Worin sich diese Positionen der Planrechnung zwischen den beiden Enden unterscheiden, über die 12 Monate des Kernzeitraums.</translation>
    </message>
    <message>
        <source>The whole calculation is made with the inputs of this cause as they are at the one end, and with them as they are at the other. Causes that were taken before stay as they are at the second end, so another order gives other amounts.</source>
        <translation>Gerechnet wird einmal mit den Eingaben dieser Ursache wie am einen Ende und einmal wie am anderen. Vorher genommene Ursachen bleiben wie am zweiten Ende, eine andere Reihenfolge ergibt also andere Beträge.</translation>
    </message>
    <message>
        <source>Before this step</source>
        <translation>Vor diesem Schritt</translation>
    </message>
    <message>
        <source>After this step</source>
        <translation>Nach diesem Schritt</translation>
    </message>
    <message>
        <source>What %1 does to: %2</source>
        <translation>Was %1 bewirkt bei: %2</translation>
    </message>
    <message>
        <source>The whole calculation is made once with the input at its low end and once at its high end, everything else as it is. The swing is the widest distance among the three values.</source>
        <translation>Gerechnet wird einmal mit der Eingabe am unteren und einmal am oberen Ende, alles andere unverändert. Die Spanne ist der größte Abstand unter den drei Werten.</translation>
    </message>
    <message>
        <source>With everything as it is</source>
        <translation>Alles unverändert</translation>
    </message>
    <message>
        <source>At the low end</source>
        <translation>Am unteren Ende</translation>
    </message>
    <message>
        <source>input at %1</source>
        <translation>Eingabe bei %1</translation>
    </message>
    <message>
        <source>At the high end</source>
        <translation>Am oberen Ende</translation>
    </message>
    <message>
        <source>The input: %1</source>
        <translation>Die Eingabe: %1</translation>
    </message>
    <message>
        <source>The sum of the trials&apos; figures over their number.</source>
        <translation>Die Summe der Werte der Durchläufe geteilt durch ihre Zahl.</translation>
    </message>
    <message>
        <source>How far the mean of so many trials may be off by chance: the standard deviation of such a mean.</source>
        <translation>Wie weit der Mittelwert so vieler Durchläufe durch Zufall danebenliegen kann: die Standardabweichung eines solchen Mittelwerts.</translation>
    </message>
    <message>
        <source>How far the trials&apos; figures lie from their mean: the root of the mean square.</source>
        <translation>Wie weit die Werte der Durchläufe von ihrem Mittelwert entfernt liegen: die Wurzel der mittleren quadratischen Abweichung.</translation>
    </message>
    <message>
        <source>The lowest figure of any trial.</source>
        <translation>Der niedrigste Wert eines Durchlaufs.</translation>
    </message>
    <message>
        <source>The highest figure of any trial.</source>
        <translation>Der höchste Wert eines Durchlaufs.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What %1 adds to the spread</source>
        <translation>Was %1 zur Streuung beiträgt</translation>
    </message>
    <message>
        <source>Trials from %1 to below %2</source>
        <translation>Durchläufe von %1 bis unter %2</translation>
    </message>
    <message>
        <source>Cumulative benefit to the end of %1</source>
        <translation>Kumulierter Vorteil bis Ende %1</translation>
    </message>
    <message>
        <source>The share of all trials in which this is so.</source>
        <translation>Der Anteil aller Durchläufe, in denen das so ist.</translation>
    </message>
    <message>
        <source>The share of the figure&apos;s variance that is left in its mean once this input is known (first-order index); the rank correlation is Spearman&apos;s. Correlated inputs share what they explain.</source>
        <translation>Der Anteil der Varianz der Kennzahl, der sich in ihrem Mittelwert zeigt, sobald diese Eingabe bekannt ist (Index erster Ordnung); die Rangkorrelation ist die von Spearman. Korrelierte Eingaben teilen sich, was sie erklären.</translation>
    </message>
    <message>
        <source>How many trials have a figure of at least the one amount and below the other.</source>
        <translation>Wie viele Durchläufe einen Wert von mindestens dem einen und unter dem anderen Betrag haben.</translation>
    </message>
    <message>
        <source>Percentiles of the trials&apos; benefit from the first of the 12 months to this one: what the move case has more cash than the stay case, without draws and share issues.</source>
        <translation>Perzentile des Vorteils der Durchläufe vom ersten der 12 Monate bis zu diesem: wie viel mehr Zahlungsmittel beim Wechsel als beim Verbleib, ohne Ziehungen und Aktienemissionen.</translation>
    </message>
    <message>
        <source>No formula leads to it: every trial is a whole calculation with inputs drawn by their laws. The same seed gives the same trials; Export samples writes them.</source>
        <translation>Keine Formel führt dorthin: Jeder Durchlauf ist eine ganze Berechnung mit Eingaben, die nach ihren Verteilungen gezogen sind. Derselbe Startwert ergibt dieselben Durchläufe; „Stichproben exportieren“ schreibt sie.</translation>
    </message>
    <message>
        <source>Trials without such a figure</source>
        <translation>Durchläufe ohne einen solchen Wert</translation>
    </message>
    <message>
        <source>With every input as it is: %1</source>
        <translation>Mit allen Eingaben unverändert: %1</translation>
    </message>
    <message>
        <source>Drawn: %1</source>
        <translation>Gezogen: %1</translation>
    </message>
    <message>
        <source>%1, 10th to 90th percentile %2 to %3</source>
        <translation>%1, 10. bis 90. Perzentil %2 bis %3</translation>
    </message>
    <message>
        <source>matures on %1</source>
        <translation>fällig am %1</translation>
    </message>
    <message>
        <source>Principal due in %1, at the opening</source>
        <translation>Tilgungen, fällig %1, bei Eröffnung</translation>
    </message>
    <message>
        <source>Principal due in %1, after the debt events</source>
        <translation>Tilgungen, fällig %1, nach den Schuldenereignissen</translation>
    </message>
    <message>
        <source>What is outstanding on that day, by the calendar year in which the terms then in force have it repaid. Rates are held flat; what is drawn later is not in it.</source>
        <translation>Was an diesem Tag aussteht, nach dem Kalenderjahr, in dem es nach den dann geltenden Bedingungen getilgt wird. Zinssätze bleiben gleich; was später gezogen wird, ist nicht enthalten.</translation>
    </message>
    <message>
        <source>Nothing is signed. The other ways are measured against this, so it is worth 0.</source>
        <translation>Nichts wird unterzeichnet. Die anderen Wege werden daran gemessen, daher ist es 0 wert.</translation>
    </message>
    <message>
        <source>The fee for the assignment, received at the expiry, at the company&apos;s discount rate.</source>
        <translation>Die Übertragungsgebühr, bei Verfall erhalten, zum Diskontsatz des Unternehmens.</translation>
    </message>
    <message>
        <source>Expected value: what exercising is worth in each outcome, times its probability, summed.</source>
        <translation>Erwartungswert: was die Ausübung bei jedem Ausgang wert ist, mal dessen Wahrscheinlichkeit, summiert.</translation>
    </message>
    <message>
        <source>Present value of what the capacity brings, less that of what is committed.</source>
        <translation>Barwert dessen, was die Kapazität einbringt, abzüglich dessen, was zugesagt ist.</translation>
    </message>
    <message>
        <source>Gross value of the use</source>
        <translation>Bruttowert der Nutzung</translation>
    </message>
    <message>
        <source>Variable cost</source>
        <translation>Variable Kosten</translation>
    </message>
    <message>
        <source>What the capacity brings</source>
        <translation>Was die Kapazität einbringt</translation>
    </message>
    <message>
        <source>Present value of what the capacity brings in this outcome, less that of what is committed in it.</source>
        <translation>Barwert dessen, was die Kapazität bei diesem Ausgang einbringt, abzüglich dessen, was dabei zugesagt ist.</translation>
    </message>
    <message>
        <source>Expected value: the best way of each outcome, times its probability, summed.</source>
        <translation>Erwartungswert: der beste Weg bei jedem Ausgang, mal dessen Wahrscheinlichkeit, summiert.</translation>
    </message>
    <message>
        <source>The best of the ways that are open once this is known.</source>
        <translation>Der beste der Wege, die offen sind, sobald das bekannt ist.</translation>
    </message>
    <message>
        <source>the best</source>
        <translation>der beste</translation>
    </message>
    <message>
        <source>with a probability of %1</source>
        <translation>mit einer Wahrscheinlichkeit von %1</translation>
    </message>
    <message>
        <source>Committed payments</source>
        <translation>Zugesagte Zahlungen</translation>
    </message>
    <message>
        <source>Building cost and sites</source>
        <translation>Baukosten und Standorte</translation>
    </message>
    <message>
        <source>and %1 more inputs</source>
        <translation>und %1 weitere Eingaben</translation>
    </message>
    <message>
        <source>The whole calculation is made with the decision: cash of the headline&apos;s 12 months, before revolvers and share issues.</source>
        <translation>Die ganze Berechnung mit der Entscheidung: die Zahlungsmittel der 12 Monate des Kernzeitraums, vor revolvierenden Kreditlinien und Aktienemissionen.</translation>
    </message>
    <message>
        <source>What is to be paid whether it is used or not, over the whole term; of a seller what is promised to it.</source>
        <translation>Was über die ganze Laufzeit zu zahlen ist, ob genutzt oder nicht; beim Verkäufer, was ihm zugesagt ist.</translation>
    </message>
    <message>
        <source>Cash and undrawn commitments with the decision, in the month in which they are lowest.</source>
        <translation>Zahlungsmittel und nicht gezogene Zusagen mit der Entscheidung, im Monat mit dem tiefsten Stand.</translation>
    </message>
    <message>
        <source>Of all covenant tests with the decision, the one that comes nearest to a breach.</source>
        <translation>Von allen Covenant-Prüfungen mit der Entscheidung die, die einer Verletzung am nächsten kommt.</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>bei Eröffnung</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Each total of the statements is the sum of its lines, to the cent.</source>
        <translation>Jede Summe der Planrechnung ist auf den Cent die Summe ihrer Positionen.</translation>
    </message>
    <message>
        <source>Assets are liabilities and equity, to the cent.</source>
        <translation>Die Aktiva entsprechen auf den Cent Schulden und Eigenkapital.</translation>
    </message>
    <message>
        <source>Cash from operations is the same from net income as from what is received and paid.</source>
        <translation>Der Cashflow aus Geschäftstätigkeit ist derselbe, ob aus dem Periodenergebnis oder aus Ein- und Auszahlungen berechnet.</translation>
    </message>
    <message>
        <source>Cash at the month&apos;s end is cash at its start and the net cash flow.</source>
        <translation>Die Zahlungsmittel am Monatsende sind die am Monatsanfang plus Netto-Cashflow.</translation>
    </message>
    <message>
        <source>Each instrument&apos;s principal goes from start to end by what is drawn, repaid, added and exchanged; together they are the principal of the balance sheet.</source>
        <translation>Der Nennbetrag jedes Instruments geht vom Anfang zum Ende durch das, was gezogen, getilgt, kapitalisiert und umgetauscht wird; zusammen ergeben sie den Nennbetrag der Bilanz.</translation>
    </message>
    <message>
        <source>Of each instrument, what is accrued is paid, added to principal, or still owed.</source>
        <translation>Was bei jedem Instrument an Zinsen aufläuft, ist gezahlt, kapitalisiert oder noch geschuldet.</translation>
    </message>
    <message>
        <source>Equity changes by net income, distributions, shares issued or given, and debt converted.</source>
        <translation>Das Eigenkapital ändert sich durch Periodenergebnis, Ausschüttungen, ausgegebene oder gewährte Aktien und gewandelte Schulden.</translation>
    </message>
    <message>
        <source>Credits of spend commitments and what capacity contracts owe go from month to month, and are never negative.</source>
        <translation>Guthaben aus Abnahmeverpflichtungen und offene Beträge aus Kapazitätsverträgen gehen von Monat zu Monat weiter und sind nie negativ.</translation>
    </message>
    <message>
        <source>The benefit of a month is the net cash flow of moving less that of staying, without revolver draws, share issues and the cash sweep.</source>
        <translation>Der Vorteil eines Monats ist der Netto-Cashflow beim Wechsel minus dem beim Verbleib, ohne Ziehungen revolvierender Kreditlinien, Aktienemissionen und Cash Sweep.</translation>
    </message>
    <message>
        <source>The parts of the headline add up to it.</source>
        <translation>Die Teile der Kernaussage ergeben zusammen ihren Betrag.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>none, as it should be</source>
        <translation>keine, wie es sein soll</translation>
    </message>
    <message>
        <source>%1 + %2 drawn − %3 repaid + %4 added to principal + %5 exchanged and the like</source>
        <translation>%1 + %2 gezogen − %3 getilgt + %4 kapitalisiert + %5 umgetauscht und Ähnliches</translation>
    </message>
    <message>
        <source>%1 paid + %2 added to principal + %3 more owed</source>
        <translation>%1 gezahlt + %2 kapitalisiert + %3 mehr geschuldet</translation>
    </message>
    <message>
        <source>Paid, added and owed</source>
        <translation>Gezahlt, kapitalisiert und geschuldet</translation>
    </message>
    <message>
        <source>shortfall charged; credit %1 + %2 charged − %3 used − %4 expired = %5</source>
        <translation>berechneter Fehlbetrag; Guthaben %1 + %2 berechnet − %3 genutzt − %4 verfallen = %5</translation>
    </message>
    <message>
        <source>change of what is still usable = %1 billed − %2 recognised</source>
        <translation>Veränderung dessen, was noch nutzbar ist = %1 berechnet − %2 erfasst</translation>
    </message>
    <message>
        <source>%1, moving</source>
        <translation>%1, Wechsel</translation>
    </message>
    <message>
        <source>%1, staying</source>
        <translation>%1, Verbleib</translation>
    </message>
    <message>
        <source>added</source>
        <translation>addiert</translation>
    </message>
    <message>
        <source>subtracted</source>
        <translation>abgezogen</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Vorteil</translation>
    </message>
    <message>
        <source>%1, when staying</source>
        <translation>%1, Verbleib</translation>
    </message>
    <message>
        <source>%1, when moving</source>
        <translation>%1, Wechsel</translation>
    </message>
    <message>
        <source>Checked in every month of both cases; shown is %1.</source>
        <translation>Geprüft in jedem Monat beider Fälle; gezeigt ist %1.</translation>
    </message>
    <message>
        <source>It does not hold in %1.</source>
        <translation>Sie geht nicht auf in: %1.</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>geht auf</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>geht nicht auf</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Spielraum</translation>
    </message>
    <message>
        <source>What is tested</source>
        <translation>Was geprüft wird</translation>
    </message>
    <message>
        <source>an hour, in %1</source>
        <translation>je Stunde, in %1</translation>
    </message>
    <message>
        <source>%1 a vCPU, of %2</source>
        <translation>%1 je vCPU, für %2</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>%1 less the price without licence</source>
        <translation>%1 abzüglich des Preises ohne Lizenz</translation>
    </message>
    <message>
        <source>Compute, %1</source>
        <translation>Rechenleistung, %1</translation>
    </message>
    <message>
        <source>Licence of the operating system</source>
        <translation>Lizenz des Betriebssystems</translation>
    </message>
    <message>
        <source>Licence of SQL Server</source>
        <translation>Lizenz von SQL Server</translation>
    </message>
    <message>
        <source>With its numbers</source>
        <translation>Mit seinen Zahlen</translation>
    </message>
    <message>
        <source>needed: %1</source>
        <translation>gebraucht: %1</translation>
    </message>
    <message>
        <source>%1: a month of a server on %2</source>
        <translation>%1: ein Monat eines Servers auf %2</translation>
    </message>
    <message>
        <source>List price: purchase options and discounts come after. Rounded once.</source>
        <translation>Listenpreis: Kaufoptionen und Rabatte kommen danach. Einmal gerundet.</translation>
    </message>
    <message>
        <source>It is not chosen: %1.</source>
        <translation>Sie wird nicht gewählt: %1.</translation>
    </message>
    <message>
        <source>The chosen size, %1</source>
        <translation>Die gewählte Größe, %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 mehr</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1 weniger</translation>
    </message>
    <message>
        <source>%1: saved a month by sizes by use</source>
        <translation>%1: monatliche Ersparnis durch Größen nach Nutzung</translation>
    </message>
    <message>
        <source>The size by what is allocated less the size by use, for all servers of the workload.</source>
        <translation>Die Größe nach Zuteilung abzüglich der Größe nach Nutzung, für alle Server des Workloads.</translation>
    </message>
    <message>
        <source>By what is allocated: %1</source>
        <translation>Nach Zuteilung: %1</translation>
    </message>
    <message>
        <source>By use: %1</source>
        <translation>Nach Nutzung: %1</translation>
    </message>
    <message>
        <source>What is allocated, times its use and the comfort factor, rounded up; at least 2 vCPU.</source>
        <translation>Das Zugeteilte mal Nutzung und Komfortfaktor, aufgerundet; mindestens 2 vCPU.</translation>
    </message>
    <message>
        <source>What is allocated, times its use and the comfort factor; at least 4 GiB.</source>
        <translation>Das Zugeteilte mal Nutzung und Komfortfaktor; mindestens 4 GiB.</translation>
    </message>
    <message>
        <source>What is allocated, times the comfort factor: its use is not known.</source>
        <translation>Das Zugeteilte mal Komfortfaktor: die Nutzung ist nicht bekannt.</translation>
    </message>
    <message>
        <source>What is allocated, times the comfort factor.</source>
        <translation>Das Zugeteilte mal Komfortfaktor.</translation>
    </message>
    <message>
        <source>%1: vCPU that it needs</source>
        <translation>%1: benötigte vCPU</translation>
    </message>
    <message>
        <source>%1: GiB of memory that it needs</source>
        <translation>%1: benötigte GiB Arbeitsspeicher</translation>
    </message>
    <message>
        <source>The next cheaper size that may be chosen.</source>
        <translation>Die nächstgünstigere Größe, die gewählt werden darf.</translation>
    </message>
    <message>
        <source>The cheapest size that would hold it for less.</source>
        <translation>Die günstigste Größe, die für weniger genügen würde.</translation>
    </message>
    <message>
        <source>The next size by price that has no less of anything, and more of something.</source>
        <translation>Die dem Preis nach nächste Größe, die von nichts weniger und von etwas mehr hat.</translation>
    </message>
    <message>
        <source>The cheapest size that holds what the machine uses.</source>
        <translation>Die günstigste Größe, die fasst, was die Maschine nutzt.</translation>
    </message>
    <message>
        <source>The workload says its size itself.</source>
        <translation>Der Workload gibt seine Größe selbst vor.</translation>
    </message>
    <message>
        <source>The lowest price of an hour of the sizes that may be chosen and hold what it needs.</source>
        <translation>Der niedrigste Preis je Stunde der Größen, die gewählt werden dürfen und fassen, was er braucht.</translation>
    </message>
    <message>
        <source>%1: extended updates of %2, year %3 after support</source>
        <translation>%1: erweiterte Updates von %2, Jahr %3 nach dem Support</translation>
    </message>
    <message>
        <source>The makers have published that support ends on %1; the project has no price of updates for it.</source>
        <translation>Der Hersteller hat veröffentlicht, dass der Support am %1 endet; das Projekt hat dafür keinen Preis von Updates.</translation>
    </message>
    <message>
        <source>End of support</source>
        <translation>Supportende</translation>
    </message>
    <message>
        <source>What a year costs if nothing moves. The projection buys updates only for what is still on premises.</source>
        <translation>Was ein Jahr kostet, wenn nichts umzieht. Die Projektion kauft Updates nur für das, was noch lokal läuft.</translation>
    </message>
    <message>
        <source>Units, of all servers</source>
        <translation>Einheiten, aller Server</translation>
    </message>
    <message>
        <source>Net present value of cash before debt and after tax with the decision, less that with letting it lapse; all of it at the company&apos;s discount rate, as far as it is projected. The tree is before tax, of the whole term, and discounts what is committed at the contract&apos;s cost of debt.</source>
        <translation>Kapitalwert der Zahlungsmittel vor Schulden und nach Steuern mit der Entscheidung, abzüglich dessen bei Verfall; alles zum Diskontsatz des Unternehmens, soweit projiziert wird. Der Baum ist vor Steuern, über die ganze Laufzeit, und diskontiert das Zugesagte mit den Fremdkapitalkosten des Vertrags.</translation>
    </message>
    <message>
        <source>The trials&apos; figures are sorted; %1 of them lie below this one. Between two figures it is linear, as in a spreadsheet&apos;s PERCENTILE.INC.</source>
        <translation>Die Werte der Durchläufe sind sortiert; %1 von ihnen liegen unter diesem. Zwischen zwei Werten wird linear interpoliert, wie bei QUANTIL.INKL einer Tabellenkalkulation.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Moving to Azure</source>
        <translation>Wechsel zu Azure</translation>
    </message>
    <message>
        <source>Cash flow, debt and savings, compared with staying</source>
        <translation>Zahlungsströme, Schulden und Ersparnis im Vergleich mit dem Verbleib</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Projektion</translation>
    </message>
    <message>
        <source>Headline months</source>
        <translation>Kernzeitraum</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Latest source of the inputs</source>
        <translation>Jüngste Quelle der Eingaben</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Prepared on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Endfassung</translation>
    </message>
    <message>
        <source>no date given</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Where the improvement of cash in the headline months comes from</source>
        <translation>Woher die Cashflow-Verbesserung im Kernzeitraum kommt</translation>
    </message>
    <message>
        <source>Improvement of cash in the headline months</source>
        <translation>Cashflow-Verbesserung im Kernzeitraum</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>The difference is move less stay. Net present value and rates of return are of the benefit before interest and debt, with tax as it would be without debt. A figure that does not exist says why.</source>
        <translation>Die Differenz ist Wechsel minus Verbleib. Kapitalwert und Renditen gelten für den Vorteil vor Zinsen und Schulden, mit Steuern, wie sie ohne Schulden wären. Wo es eine Kennzahl nicht gibt, steht der Grund.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Verbleib</translation>
    </message>
    <message>
        <source>Move to Azure</source>
        <translation>Wechsel zu Azure</translation>
    </message>
    <message>
        <source>Benefit: move less stay</source>
        <translation>Vorteil: Wechsel minus Verbleib</translation>
    </message>
    <message>
        <source>Debt and liquidity</source>
        <translation>Schulden und Liquidität</translation>
    </message>
    <message>
        <source>The project has no debt.</source>
        <translation>Das Projekt hat keine Schulden.</translation>
    </message>
    <message>
        <source>Instruments when moving</source>
        <translation>Instrumente beim Wechsel</translation>
    </message>
    <message>
        <source>All debt</source>
        <translation>Alle Schulden</translation>
    </message>
    <message>
        <source>Principal and interest when moving</source>
        <translation>Nennbetrag und Zinsen beim Wechsel</translation>
    </message>
    <message>
        <source>Principal and interest when staying</source>
        <translation>Nennbetrag und Zinsen beim Verbleib</translation>
    </message>
    <message>
        <source>Principal is what is owed. Interest includes commitment fees; interest added to principal is not in the interest paid. Repaid and interest paid are of the headline months.</source>
        <translation>Der Nennbetrag ist, was geschuldet wird. Zinsen enthalten Bereitstellungsprovisionen; kapitalisierte Zinsen sind nicht in den gezahlten enthalten. Getilgtes und gezahlte Zinsen gelten für den Kernzeitraum.</translation>
    </message>
    <message>
        <source>From the opening principal to the reported figure</source>
        <translation>Vom Nennbetrag bei Eröffnung zur berichteten Zahl</translation>
    </message>
    <message>
        <source>Opening principal of all debt</source>
        <translation>Nennbetrag aller Schulden bei Eröffnung</translation>
    </message>
    <message>
        <source>%1, %2, as reported</source>
        <translation>%1, %2, wie berichtet</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>Ungeklärt</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>eingehalten</translation>
    </message>
    <message>
        <source>passed, little headroom</source>
        <translation>eingehalten, wenig Spielraum</translation>
    </message>
    <message>
        <source>breached</source>
        <translation>verletzt</translation>
    </message>
    <message>
        <source>Assumptions and their sources</source>
        <translation>Annahmen und ihre Quellen</translation>
    </message>
    <message>
        <source>Every input of the company and of the Azure plan, and of everything else what differs from the default, with its source by number, as listed at the end of this section. What no source supports is an assumption.</source>
        <translation>Jede Eingabe des Unternehmens und des Azure-Plans sowie alles andere, was vom Standardwert abweicht, mit der Nummer ihrer Quelle, wie am Ende dieses Abschnitts aufgeführt. Was keine Quelle stützt, ist eine Annahme.</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Workloads</translation>
    </message>
    <message>
        <source>Azure prices held by the project</source>
        <translation>Im Projekt gehaltene Azure-Preise</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>All %1 checks of the calculation hold in every month and in both cases.</source>
        <translation>Alle %1 Prüfungen der Berechnung gehen in jedem Monat und in beiden Fällen auf.</translation>
    </message>
    <message>
        <source>%1 of %2 checks of the calculation do not hold. Do not rely on the figures.</source>
        <translation>%1 von %2 Prüfungen der Berechnung gehen nicht auf. Verlassen Sie sich nicht auf die Zahlen.</translation>
    </message>
    <message>
        <source>Checks of the calculation</source>
        <translation>Prüfungen der Berechnung</translation>
    </message>
    <message>
        <source>Notes and warnings on the inputs</source>
        <translation>Hinweise und Warnungen zu den Eingaben</translation>
    </message>
    <message>
        <source>There are no notes or warnings on the inputs.</source>
        <translation>Es gibt keine Hinweise oder Warnungen zu den Eingaben.</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>geht auf</translation>
    </message>
    <message>
        <source>does not hold: %1, %2</source>
        <translation>geht nicht auf: %1, %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Opening cash</source>
        <translation>Zahlungsmittel, Anfangsbestand</translation>
    </message>
    <message>
        <source>Closing cash</source>
        <translation>Zahlungsmittel, Endbestand</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Rate a year</source>
        <translation>Jahressatz</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Fälligkeit</translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation>Getilgt</translation>
    </message>
    <message>
        <source>Interest paid</source>
        <translation>Gezahlte Zinsen</translation>
    </message>
    <message>
        <source>Covenant</source>
        <translation>Covenant</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenzwert</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Spielraum</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>Memory, GiB</source>
        <translation>Arbeitsspeicher, GiB</translation>
    </message>
    <message>
        <source>Storage, GiB</source>
        <translation>Speicher, GiB</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Opening principal</source>
        <translation>Nennbetrag, Anfangsbestand</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Ziehungen</translation>
    </message>
    <message>
        <source>Repayments</source>
        <translation>Tilgungen</translation>
    </message>
    <message>
        <source>Interest added to principal</source>
        <translation>Kapitalisierte Zinsen</translation>
    </message>
    <message>
        <source>Closing principal</source>
        <translation>Nennbetrag, Endbestand</translation>
    </message>
    <message>
        <source>Interest accrued</source>
        <translation>Aufgelaufene Zinsen</translation>
    </message>
    <message>
        <source>%1 fixed</source>
        <translation>%1 fest</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Tatsache</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standardwert</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>%1 more of this kind: %2</source>
        <translation>%1 weitere dieser Art: %2</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (Fortsetzung)</translation>
    </message>
    <message>
        <source>%1, scenario %2</source>
        <translation>%1, Szenario %2</translation>
    </message>
    <message>
        <source>Minimum cash</source>
        <translation>Mindestkassenbestand</translation>
    </message>
    <message>
        <source>Cash at each month&apos;s end, %1</source>
        <translation>Zahlungsmittel an jedem Monatsende, %1</translation>
    </message>
    <message>
        <source>When moving, cash is lowest in %1, at %2</source>
        <translation>Beim Wechsel sind die Zahlungsmittel im %1 am niedrigsten, mit %2</translation>
    </message>
    <message>
        <source>The minimum cash is %1.</source>
        <translation>Der Mindestkassenbestand beträgt %1.</translation>
    </message>
    <message>
        <source>Double running</source>
        <translation>Doppelbetrieb</translation>
    </message>
    <message>
        <source>Hash %1</source>
        <translation>Prüfsumme %1</translation>
    </message>
    <message>
        <source>Prices of %1</source>
        <translation>Preise vom %1</translation>
    </message>
    <message>
        <source>Effect of the transactions</source>
        <translation>Wirkung der Transaktionen</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>Erstellt für</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>Prüfsumme des Inhalts</translation>
    </message>
    <message>
        <source>Executive summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Was beantragt wird</translation>
    </message>
    <message>
        <source>Servers that leave their sites</source>
        <translation>Server, die ihre Standorte verlassen</translation>
    </message>
    <message>
        <source>Sites that they leave</source>
        <translation>Standorte, die sie verlassen</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Wellen</translation>
    </message>
    <message>
        <source>From the first wave to the last server</source>
        <translation>Von der ersten Welle bis zum letzten Server</translation>
    </message>
    <message>
        <source>One-off cost, over the whole projection</source>
        <translation>Einmalige Kosten, über die ganze Projektion</translation>
    </message>
    <message>
        <source>Vendor funding and credits</source>
        <translation>Herstellerzuschuss und Guthaben</translation>
    </message>
    <message>
        <source>Peak funding: the lowest point of cumulative cash before debt</source>
        <translation>Höchster Mittelbedarf: der tiefste Punkt des kumulierten Cashflows vor Schulden</translation>
    </message>
    <message>
        <source>Month of the lowest point</source>
        <translation>Monat des Tiefpunkts</translation>
    </message>
    <message>
        <source>Key figures: move less stay</source>
        <translation>Kennzahlen: Wechsel minus Verbleib</translation>
    </message>
    <message>
        <source>10th, 50th and 90th percentile of %1 trials</source>
        <translation>10., 50. und 90. Perzentil von %1 Durchläufen</translation>
    </message>
    <message>
        <source>%1 / %2 / %3</source>
        <translation>%1 / %2 / %3</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Was es bewirken kann</translation>
    </message>
    <message>
        <source>From its 10th to its 90th percentile it takes the 12 months&apos; improvement from %1 to %2.</source>
        <translation>Vom 10. bis zum 90. Perzentil verändert das die Verbesserung der 12 Monate von %1 auf %2.</translation>
    </message>
    <message>
        <source>Covenant: %1</source>
        <translation>Covenant: %1</translation>
    </message>
    <message>
        <source>Headroom of %1 in %2 when moving, the least of all tests; below zero lenders may call their loans.</source>
        <translation>Spielraum von %1 im %2 beim Wechsel, der geringste aller Prüfungen; unter null können Kreditgeber ihre Kredite fällig stellen.</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation>Liquidität</translation>
    </message>
    <message>
        <source>Lowest at %1 in %2 when moving; the minimum cash is %3.</source>
        <translation>Am niedrigsten mit %1 im %2 beim Wechsel; der Mindestkassenbestand beträgt %3.</translation>
    </message>
    <message>
        <source>%1 must be paid after the months shown, whatever becomes of the plan.</source>
        <translation>%1 sind nach den gezeigten Monaten zu zahlen, was auch aus dem Plan wird.</translation>
    </message>
    <message>
        <source>The recommendation and its conditions</source>
        <translation>Die Empfehlung und ihre Bedingungen</translation>
    </message>
    <message>
        <source>Recommendation: proceed. Every condition below is met.</source>
        <translation>Empfehlung: durchführen. Jede Bedingung unten ist erfüllt.</translation>
    </message>
    <message>
        <source>Recommendation: do not proceed as planned. At least one condition below is not met.</source>
        <translation>Empfehlung: nicht wie geplant durchführen. Mindestens eine Bedingung unten ist nicht erfüllt.</translation>
    </message>
    <message>
        <source>Rule: proceed when every condition that can be tested is met. Percentiles are of the simulation, where inputs are uncertain.</source>
        <translation>Regel: durchführen, wenn jede prüfbare Bedingung erfüllt ist. Perzentile stammen aus der Simulation, wo Eingaben unsicher sind.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>The net present value is above zero</source>
        <translation>Der Kapitalwert liegt über null</translation>
    </message>
    <message>
        <source>It pays back within the months that are evaluated</source>
        <translation>Es amortisiert sich innerhalb der bewerteten Monate</translation>
    </message>
    <message>
        <source>In nine of ten trials the net present value is above zero; its 10th percentile</source>
        <translation>In neun von zehn Durchläufen liegt der Kapitalwert über null; sein 10. Perzentil</translation>
    </message>
    <message>
        <source>All checks of the calculation hold</source>
        <translation>Alle Prüfungen der Berechnung gehen auf</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Financial summary</source>
        <translation>Finanzübersicht</translation>
    </message>
    <message>
        <source>Benefit before interest and debt, by month</source>
        <translation>Vorteil vor Zinsen und Schulden, nach Monat</translation>
    </message>
    <message>
        <source>Benefit before interest and debt, by quarter</source>
        <translation>Vorteil vor Zinsen und Schulden, nach Quartal</translation>
    </message>
    <message>
        <source>Benefit before interest and debt, by year</source>
        <translation>Vorteil vor Zinsen und Schulden, nach Jahr</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>IT, stay</source>
        <translation>IT, Verbleib</translation>
    </message>
    <message>
        <source>IT, move</source>
        <translation>IT, Wechsel</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Ersparnis</translation>
    </message>
    <message>
        <source>One-off</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>Kumuliert</translation>
    </message>
    <message>
        <source>Discounted</source>
        <translation>Diskontiert</translation>
    </message>
    <message>
        <source>IT is what runs on premises and on Azure, with labour. One-off is migration and what leaving costs, less vendor funding and credits. Other is capital expenditure avoided, timing of payments, tax and all that is not IT. Net is before interest and debt; discounted it sums to the net present value. Rows and columns add up as printed.</source>
        <translation>IT ist, was lokal und auf Azure läuft, mit Personal. Einmalig ist die Migration und was der Auszug kostet, abzüglich Herstellerzuschuss und Guthaben. Sonstiges sind vermiedene Investitionen, Zahlungszeitpunkte, Steuern und alles, was nicht IT ist. Netto ist vor Zinsen und Schulden; diskontiert ergibt es in der Summe den Kapitalwert. Zeilen und Spalten gehen so auf, wie sie gedruckt sind.</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>Kapitalflussrechnung</translation>
    </message>
    <message>
        <source>Cost comparison</source>
        <translation>Kostenvergleich</translation>
    </message>
    <message>
        <source>Cost by category in the 12 months of the headline</source>
        <translation>Kosten nach Kategorie in den 12 Monaten des Kernzeitraums</translation>
    </message>
    <message>
        <source>Cost by category over all months that are evaluated</source>
        <translation>Kosten nach Kategorie über alle bewerteten Monate</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Move: remaining</source>
        <translation>Wechsel: lokal verbleibend</translation>
    </message>
    <message>
        <source>Move: Azure</source>
        <translation>Wechsel: Azure</translation>
    </message>
    <message>
        <source>Compute and licensing</source>
        <translation>Rechenleistung und Lizenzen</translation>
    </message>
    <message>
        <source>Extended security updates</source>
        <translation>Erweiterte Sicherheitsupdates</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>IT staff</source>
        <translation>IT-Personal</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Räume und Anlagen</translation>
    </message>
    <message>
        <source>Management and other</source>
        <translation>Verwaltung und Sonstiges</translation>
    </message>
    <message>
        <source>Refresh of servers, less disposals</source>
        <translation>Erneuerung von Servern, abzüglich Abgänge</translation>
    </message>
    <message>
        <source>The categories are Azure Migrate&apos;s; management and refresh have rows of their own. Costs are in parentheses, one-off cost is below.</source>
        <translation>Die Kategorien sind die von Azure Migrate; Verwaltung und Erneuerung haben eigene Zeilen. Kosten stehen in Klammern, einmalige Kosten darunter.</translation>
    </message>
    <message>
        <source>What the transition costs in the 12 months of the headline</source>
        <translation>Was der Übergang in den 12 Monaten des Kernzeitraums kostet</translation>
    </message>
    <message>
        <source>Double running and stranded cost are steps of the waterfall from staying to moving: in another order they would be other amounts.</source>
        <translation>Doppelbetrieb und Remanenzkosten sind Stufen des Wasserfalls vom Verbleib zum Wechsel: in anderer Reihenfolge wären es andere Beträge.</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Welle</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Erster Monat</translation>
    </message>
    <message>
        <source>All moved</source>
        <translation>Ganz umgezogen</translation>
    </message>
    <message>
        <source>Last double running</source>
        <translation>Letzter Doppelbetrieb</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Azure commitments and licences</source>
        <translation>Azure-Zusagen und Lizenzen</translation>
    </message>
    <message>
        <source>What Azure costs when moving</source>
        <translation>Was Azure beim Wechsel kostet</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>How the plan buys</source>
        <translation>Wie der Plan kauft</translation>
    </message>
    <message>
        <source>From which use on a commitment costs less than pay as you go</source>
        <translation>Ab welcher Nutzung eine Zusage weniger kostet als nutzungsabhängige Zahlung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>Price an hour</source>
        <translation>Preis je Stunde</translation>
    </message>
    <message>
        <source>Reserved 1 year</source>
        <translation>Reserviert 1 Jahr</translation>
    </message>
    <message>
        <source>Reserved 3 years</source>
        <translation>Reserviert 3 Jahre</translation>
    </message>
    <message>
        <source>Savings plan 1 year</source>
        <translation>Sparplan 1 Jahr</translation>
    </message>
    <message>
        <source>Savings plan 3 years</source>
        <translation>Sparplan 3 Jahre</translation>
    </message>
    <message>
        <source>Shares of all hours, at list prices without licences, of the sizes that most machines have. Below that share pay as you go costs less.</source>
        <translation>Anteile aller Stunden, zu Listenpreisen ohne Lizenzen, der Größen, die die meisten Maschinen haben. Unter diesem Anteil kostet nutzungsabhängige Zahlung weniger.</translation>
    </message>
    <message>
        <source>Spend commitment</source>
        <translation>Abnahmeverpflichtung</translation>
    </message>
    <message>
        <source>Spend that counts</source>
        <translation>Anrechenbare Ausgaben</translation>
    </message>
    <message>
        <source>Counted to date, at the end</source>
        <translation>Bis dahin angerechnet, am Ende</translation>
    </message>
    <message>
        <source>Shortfall charged</source>
        <translation>Berechneter Fehlbetrag</translation>
    </message>
    <message>
        <source>Used of the credit from shortfalls</source>
        <translation>Vom Guthaben aus Fehlbeträgen verbraucht</translation>
    </message>
    <message>
        <source>Expired of it</source>
        <translation>Davon verfallen</translation>
    </message>
    <message>
        <source>Credit at the end</source>
        <translation>Guthaben am Ende</translation>
    </message>
    <message>
        <source>Spend commitments at their milestones</source>
        <translation>Abnahmeverpflichtungen an ihren Meilensteinen</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Verpflichtung</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Angerechnet</translation>
    </message>
    <message>
        <source>Above (below)</source>
        <translation>Darüber (darunter)</translation>
    </message>
    <message>
        <source>Licences owned</source>
        <translation>Eigene Lizenzen</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Azure Hybrid Benefit</source>
        <translation>Azure-Hybridvorteil</translation>
    </message>
    <message>
        <source>Cost of licences and security updates in the 12 months of the headline</source>
        <translation>Kosten für Lizenzen und Sicherheitsupdates in den 12 Monaten des Kernzeitraums</translation>
    </message>
    <message>
        <source>Principal that falls due, by calendar year</source>
        <translation>Fällige Tilgungen, nach Kalenderjahr</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>After the events to %1</source>
        <translation>Nach den Ereignissen bis %1</translation>
    </message>
    <message>
        <source>What moving changes for lenders</source>
        <translation>Was der Wechsel für Kreditgeber ändert</translation>
    </message>
    <message>
        <source>Capacity options</source>
        <translation>Kapazitätsoptionen</translation>
    </message>
    <message>
        <source>The decisions side by side</source>
        <translation>Die Entscheidungen nebeneinander</translation>
    </message>
    <message>
        <source>Cash of the 12 months</source>
        <translation>Zahlungsmittel der 12 Monate</translation>
    </message>
    <message>
        <source>Payments committed over the term</source>
        <translation>Über die Laufzeit zugesagte Zahlungen</translation>
    </message>
    <message>
        <source>Net present value, less that of lapse</source>
        <translation>Kapitalwert, abzüglich dessen bei Verfall</translation>
    </message>
    <message>
        <source>Lowest liquidity</source>
        <translation>Niedrigste Liquidität</translation>
    </message>
    <message>
        <source>Month of the lowest liquidity</source>
        <translation>Monat der niedrigsten Liquidität</translation>
    </message>
    <message>
        <source>Lowest headroom of a covenant</source>
        <translation>Geringster Spielraum eines Covenants</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ausüben</translation>
    </message>
    <message>
        <source>Lapse</source>
        <translation>Verfallen lassen</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterzeichnet</translation>
    </message>
    <message>
        <source>What the option is worth</source>
        <translation>Was die Option wert ist</translation>
    </message>
    <message>
        <source>Present value of what the capacity brings</source>
        <translation>Barwert dessen, was die Kapazität einbringt</translation>
    </message>
    <message>
        <source>Present value of what is committed</source>
        <translation>Barwert des Zugesagten</translation>
    </message>
    <message>
        <source>Value of exercising at once</source>
        <translation>Wert der sofortigen Ausübung</translation>
    </message>
    <message>
        <source>Use from which on exercising is worth it</source>
        <translation>Nutzung, ab der sich die Ausübung lohnt</translation>
    </message>
    <message>
        <source>at any use</source>
        <translation>bei jeder Nutzung</translation>
    </message>
    <message>
        <source>at no use</source>
        <translation>bei keiner Nutzung</translation>
    </message>
    <message>
        <source>Time to the expiry</source>
        <translation>Zeit bis zum Verfall</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>Volatilität</translation>
    </message>
    <message>
        <source>Value of the option, by lattice</source>
        <translation>Wert der Option, nach Binomialbaum</translation>
    </message>
    <message>
        <source>The same if it could be exercised at the expiry only, by formula</source>
        <translation>Dasselbe, wenn sie nur bei Verfall ausübbar wäre, nach Formel</translation>
    </message>
    <message>
        <source>Of it what exercising at once is worth</source>
        <translation>Davon der Wert sofortiger Ausübung</translation>
    </message>
    <message>
        <source>What knowing the outcome first is worth</source>
        <translation>Was es wert ist, den Ausgang vorher zu kennen</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahre</translation>
    </message>
    <message>
        <source>Outcomes, and what is best in each</source>
        <translation>Mögliche Ausgänge, und was jeweils am besten ist</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Price factor</source>
        <translation>Preisfaktor</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>Present values at the company&apos;s discount rate for what is brought in, at the contract&apos;s cost of debt for what is committed. The value of the option rests on a volatility that nobody can observe.</source>
        <translation>Barwerte zum Diskontsatz des Unternehmens für das, was eingebracht wird, zu den Fremdkapitalkosten des Vertrags für das Zugesagte. Der Wert der Option beruht auf einer Volatilität, die niemand beobachten kann.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>The scenarios side by side</source>
        <translation>Die Szenarien nebeneinander</translation>
    </message>
    <message>
        <source>Difference from the project as it is</source>
        <translation>Unterschied zum Projekt, wie es ist</translation>
    </message>
    <message>
        <source>What the scenarios change</source>
        <translation>Was die Szenarien ändern</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>+ %1</source>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>Spread of the simulated figures</source>
        <translation>Streuung der simulierten Kennzahlen</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Standard error of the mean</source>
        <translation>Standardfehler des Mittelwerts</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Kleinster Wert</translation>
    </message>
    <message>
        <source>%1 of the trials are below</source>
        <translation>%1 der Durchläufe liegen darunter</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Größter Wert</translation>
    </message>
    <message>
        <source>too few trials to tell</source>
        <translation>zu wenige Durchläufe für eine Aussage</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>The cash of the 12 months improves</source>
        <translation>Die Zahlungsmittel der 12 Monate verbessern sich</translation>
    </message>
    <message>
        <source>A covenant is breached at any test</source>
        <translation>Ein Covenant wird bei einer Prüfung verletzt</translation>
    </message>
    <message>
        <source>Cash is below the minimum in any month</source>
        <translation>Die Zahlungsmittel liegen in einem Monat unter dem Minimum</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Standardfehler</translation>
    </message>
    <message>
        <source>Which inputs make the spread of the 12 months&apos; improvement</source>
        <translation>Welche Eingaben die Streuung der Verbesserung der 12 Monate bewirken</translation>
    </message>
    <message>
        <source>Share of the variance</source>
        <translation>Anteil an der Varianz</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>Rangkorrelation</translation>
    </message>
    <message>
        <source>Uncertain inputs</source>
        <translation>Unsichere Eingaben</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>mean %1, deviation %2</source>
        <translation>Mittelwert %1, Standardabweichung %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 to %3, most likely %2</source>
        <translation>%1 bis %3, am wahrscheinlichsten %2</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 Werte</translation>
    </message>
    <message>
        <source>Correlations</source>
        <translation>Korrelationen</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>%1 trials, seed %2, %3. The same project gives the same figures on any machine. Laws are the project&apos;s assumptions; what has no law does not vary.</source>
        <translation>%1 Durchläufe, Startwert %2, %3. Dasselbe Projekt ergibt auf jedem Rechner dieselben Zahlen. Verteilungen sind Annahmen des Projekts; was keine hat, schwankt nicht.</translation>
    </message>
    <message>
        <source>spread evenly (Sobol)</source>
        <translation>gleichmäßig verteilt (Sobol)</translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation>zufällig gezogen</translation>
    </message>
    <message>
        <source>The inputs are drawn independently of each other.</source>
        <translation>Die Eingaben werden unabhängig voneinander gezogen.</translation>
    </message>
    <message>
        <source>What could not be computed for this report</source>
        <translation>Was für diesen Bericht nicht berechnet werden konnte</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>Wasserfall</translation>
    </message>
    <message>
        <source>Sensitivities</source>
        <translation>Sensitivitäten</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Capacity option</source>
        <translation>Kapazitätsoption</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Was weggelassen ist</translation>
    </message>
    <message>
        <source>Effects outside the company&apos;s cash, debt and tax: carbon, speed of delivery, resilience, revenue that nobody has entered.</source>
        <translation>Wirkungen außerhalb von Zahlungsmitteln, Schulden und Steuern: CO2, Liefertempo, Ausfallsicherheit, Erlöse, die niemand eingetragen hat.</translation>
    </message>
    <message>
        <source>Training, change management and time of staff are in only as far as one-off cost or labour names them.</source>
        <translation>Schulung, Veränderungsmanagement und Arbeitszeit sind nur enthalten, soweit einmalige Kosten oder Personalkosten sie nennen.</translation>
    </message>
    <message>
        <source>Azure prices are those of the price book, with the drift that the plan states; future price changes are not foreseen.</source>
        <translation>Azure-Preise sind die des Preisbuchs, mit der im Plan genannten Preisentwicklung; künftige Preisänderungen werden nicht vorhergesehen.</translation>
    </message>
    <message>
        <source>Tax is the company&apos;s rate on its profit by the rules that the inputs name, no tax return.</source>
        <translation>Steuern sind der Steuersatz des Unternehmens auf seinen Gewinn nach den in den Eingaben genannten Regeln, keine Steuererklärung.</translation>
    </message>
    <message>
        <source>This is a projection of stated assumptions: no offer, no forecast of a market, no advice.</source>
        <translation>Dies ist eine Projektion genannter Annahmen: kein Angebot, keine Marktprognose, keine Beratung.</translation>
    </message>
    <message>
        <source>No input is uncertain in this project, so nothing is simulated and no percentile is shown.</source>
        <translation>In diesem Projekt ist keine Eingabe unsicher, daher wird nichts simuliert und kein Perzentil gezeigt.</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>Wie gerechnet wird</translation>
    </message>
    <message>
        <source>Two cases, stay and move, are projected month by month from the same company. Every difference between them is the benefit.</source>
        <translation>Zwei Fälle, Verbleib und Wechsel, werden Monat für Monat aus demselben Unternehmen projiziert. Jeder Unterschied zwischen ihnen gehört zum Vorteil.</translation>
    </message>
    <message>
        <source>Each server is sized against the price book; counts follow the waves, prices the plan&apos;s way of buying, discounts and licences.</source>
        <translation>Jeder Server wird nach dem Preisbuch bemessen; Mengen folgen den Wellen, Preise der Kaufoption, den Rabatten und Lizenzen des Plans.</translation>
    </message>
    <message>
        <source>Every instrument accrues by its own day count and dates. Revolvers are drawn when cash would fall below the minimum.</source>
        <translation>Zinsen jedes Instruments laufen nach eigener Zinstagemethode und eigenen Terminen auf. Revolvierende Kreditlinien werden gezogen, wenn die Zahlungsmittel sonst unter das Minimum fielen.</translation>
    </message>
    <message>
        <source>Net present value and rates of return are of the monthly benefit before interest and debt, discounted from the months&apos; ends.</source>
        <translation>Kapitalwert und Renditen beziehen sich auf den monatlichen Vorteil vor Zinsen und Schulden, diskontiert von den Monatsenden an.</translation>
    </message>
    <message>
        <source>Amounts are computed exactly and rounded where they are booked. Figures here are the same as on screen and in the workbook.</source>
        <translation>Beträge werden genau berechnet und bei der Buchung gerundet. Die Zahlen hier sind dieselben wie am Bildschirm und in der Arbeitsmappe.</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Vorteil</translation>
    </message>
    <message>
        <source>Cash of moving less cash of staying, before what revolvers and shares bring.</source>
        <translation>Zahlungsmittel beim Wechsel minus Zahlungsmittel beim Verbleib, vor dem, was revolvierende Kreditlinien und Aktien bringen.</translation>
    </message>
    <message>
        <source>Net present value</source>
        <translation>Kapitalwert</translation>
    </message>
    <message>
        <source>The monthly benefit before interest and debt, discounted at the company&apos;s rate.</source>
        <translation>Der monatliche Vorteil vor Zinsen und Schulden, zum Diskontsatz des Unternehmens diskontiert.</translation>
    </message>
    <message>
        <source>Internal rate of return</source>
        <translation>Interner Zinsfuß</translation>
    </message>
    <message>
        <source>The yearly rate at which the net present value is zero; there may be none, or several.</source>
        <translation>Der Jahressatz, zu dem der Kapitalwert null ist; es kann keinen oder mehrere geben.</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>Amortisationsdauer</translation>
    </message>
    <message>
        <source>Months until the cumulative benefit stays above zero.</source>
        <translation>Monate, bis der kumulierte Vorteil über null bleibt.</translation>
    </message>
    <message>
        <source>Peak funding</source>
        <translation>Höchster Mittelbedarf</translation>
    </message>
    <message>
        <source>The lowest point of the cumulative benefit: what must be financed until the savings carry it.</source>
        <translation>Der tiefste Punkt des kumulierten Vorteils: was zu finanzieren ist, bis die Ersparnisse es tragen.</translation>
    </message>
    <message>
        <source>Months in which a server is paid for on premises and on Azure.</source>
        <translation>Monate, in denen ein Server lokal und auf Azure bezahlt wird.</translation>
    </message>
    <message>
        <source>Stranded cost</source>
        <translation>Remanenzkosten</translation>
    </message>
    <message>
        <source>On-premises cost that stays although its servers have left.</source>
        <translation>Lokale Kosten, die bleiben, obwohl ihre Server weg sind.</translation>
    </message>
    <message>
        <source>How far a covenant&apos;s measure is from its limit, as a share of the limit.</source>
        <translation>Wie weit die Kennzahl eines Covenants von ihrem Grenzwert entfernt ist, als Anteil des Grenzwerts.</translation>
    </message>
    <message>
        <source>Use of licences that the company owns on Azure.</source>
        <translation>Nutzung eigener Lizenzen des Unternehmens auf Azure.</translation>
    </message>
    <message>
        <source>A reservation or savings plan for a term, or a promise to spend an amount until a date.</source>
        <translation>Eine Reservierung oder ein Sparplan für eine Laufzeit oder das Versprechen, bis zu einem Datum einen Betrag auszugeben.</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Perzentil</translation>
    </message>
    <message>
        <source>The value that so many of a hundred trials are below.</source>
        <translation>Der Wert, unter dem so viele von hundert Durchläufen liegen.</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Workloads by row</source>
        <translation>Workloads nach Zeile</translation>
    </message>
    <message>
        <source>Debt by instrument</source>
        <translation>Schulden nach Instrument</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows. The workbook has more.</source>
        <translation>Die ersten %1 von %2 Zeilen. Die Arbeitsmappe hat mehr.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Day count</source>
        <translation>Zinstagemethode</translation>
    </message>
    <message>
        <source>From staying to moving, step by step</source>
        <translation>Vom Verbleib zum Wechsel, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Nennbetrag</translation>
    </message>
    <message>
        <source>End of %1</source>
        <translation>Ende %1</translation>
    </message>
    <message>
        <source>What has changed is marked as against the version “%1”.</source>
        <translation>Markiert ist, was sich seit der Version „%1“ geändert hat.</translation>
    </message>
    <message>
        <source>No input has changed since the version “%1”.</source>
        <translation>Seit der Version „%1“ hat sich keine Eingabe geändert.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Belastbarkeit</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>A%1</source>
        <translation>A%1</translation>
    </message>
    <message>
        <source>%1&#xa0;[%2]</source>
        <translation>%1&#xa0;[%2]</translation>
    </message>
    <message>
        <source>[%1]</source>
        <translation>[%1]</translation>
    </message>
    <message>
        <source>%1&#xa0;%2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>was blank</source>
        <translation>war leer</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>Inputs with many rows, counted only</source>
        <translation>Eingaben mit vielen Zeilen, nur gezählt</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>With the transactions, cash is lowest in %1, at %2</source>
        <translation>Mit den Transaktionen sind die Zahlungsmittel im %1 am niedrigsten, bei %2</translation>
    </message>
    <message>
        <source>Cash flow, debt and liquidity, with and without the transactions</source>
        <translation>Cashflow, Schulden und Liquidität, mit und ohne die Transaktionen</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>The difference is with the transactions less without them. Net present value and rates of return are of the benefit before interest and debt, with tax as it would be without debt. A figure that does not exist says why.</source>
        <translation>Die Differenz ist mit den Transaktionen minus ohne sie. Kapitalwert und Renditen gelten für den Vorteil vor Zinsen und Schulden, mit Steuern, wie sie ohne Schulden wären. Wo es eine Kennzahl nicht gibt, steht der Grund.</translation>
    </message>
    <message>
        <source>%1, of which %2 close</source>
        <translation>%1, davon schließen %2</translation>
    </message>
    <message>
        <source>Key figures: what the transactions change</source>
        <translation>Kennzahlen: was die Transaktionen ändern</translation>
    </message>
    <message>
        <source>Headroom of %1 in %2 with the transactions, the least of all tests; below zero lenders may call their loans.</source>
        <translation>Spielraum von %1 im %2 mit den Transaktionen, der geringste aller Prüfungen; unter null können Kreditgeber ihre Kredite fällig stellen.</translation>
    </message>
    <message>
        <source>Lowest at %1 in %2 with the transactions; the minimum cash is %3.</source>
        <translation>Am niedrigsten mit %1 im %2 mit den Transaktionen; der Mindestkassenbestand beträgt %3.</translation>
    </message>
    <message>
        <source>No recommendation: of what is compared below some is better with the transactions and some is worse, and no figure of the model weighs one against the other.</source>
        <translation>Keine Empfehlung: Von dem, was unten verglichen wird, ist mit den Transaktionen manches besser und manches schlechter, und keine Zahl des Modells wägt das eine gegen das andere ab.</translation>
    </message>
    <message>
        <source>Recommendation: proceed. Of what is compared below nothing is worse with the transactions, something is better, and every condition is met.</source>
        <translation>Empfehlung: durchführen. Von dem, was unten verglichen wird, ist mit den Transaktionen nichts schlechter und etwas besser, und jede Bedingung ist erfüllt.</translation>
    </message>
    <message>
        <source>Recommendation: do not proceed as planned. Of what is compared below nothing is better with the transactions, and something is worse.</source>
        <translation>Empfehlung: nicht wie geplant durchführen. Von dem, was unten verglichen wird, ist mit den Transaktionen nichts besser und etwas schlechter.</translation>
    </message>
    <message>
        <source>No recommendation: of what is compared below nothing differs between the cases.</source>
        <translation>Keine Empfehlung: Von dem, was unten verglichen wird, unterscheidet sich zwischen den Fällen nichts.</translation>
    </message>
    <message>
        <source>Rule: no operating cash flow differs between the cases, so net present value and payback say nothing. The transactions are judged by what they change for liquidity, interest after tax, what falls due, covenants and owners: proceed when nothing is worse and something is better, don&apos;t when nothing is better and something is worse. Between better and worse the model has no figure that decides.</source>
        <translation>Regel: Kein betrieblicher Cashflow unterscheidet sich zwischen den Fällen, daher sagen Kapitalwert und Amortisation nichts. Die Transaktionen werden danach beurteilt, was sie an Liquidität, Zinsen nach Steuern, Fälligkeiten, Covenants und für die Aktionäre ändern: durchführen, wenn nichts schlechter und etwas besser ist; nicht, wenn nichts besser und etwas schlechter ist. Zwischen besser und schlechter hat das Modell keine Zahl, die entscheidet.</translation>
    </message>
    <message>
        <source>Of %2 trials %1 fall below the plan&apos;s %3; half of them stay below %4.</source>
        <translation>Von %2 Durchläufen liegen %1 unter den %3 des Plans; die Hälfte bleibt unter %4.</translation>
    </message>
    <message>
        <source>no operating cash flow differs</source>
        <translation>kein betrieblicher Cashflow unterscheidet sich</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nicht anwendbar</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>%1; without the transactions %2</source>
        <translation>%1; ohne die Transaktionen %2</translation>
    </message>
    <message>
        <source>in every month</source>
        <translation>in jedem Monat</translation>
    </message>
    <message>
        <source>at every test</source>
        <translation>bei jeder Prüfung</translation>
    </message>
    <message>
        <source>not in %1</source>
        <translation>nicht im %1</translation>
    </message>
    <message>
        <source>The largest amount by which cash is below the minimum</source>
        <translation>Der größte Betrag, um den die Zahlungsmittel unter dem Minimum liegen</translation>
    </message>
    <message>
        <source>Breached tests of covenants</source>
        <translation>Verletzte Prüfungen von Covenants</translation>
    </message>
    <message>
        <source>The lowest liquidity</source>
        <translation>Die niedrigste Liquidität</translation>
    </message>
    <message>
        <source>Cash less debt at the end of the headline months</source>
        <translation>Zahlungsmittel minus Schulden am Ende des Kernzeitraums</translation>
    </message>
    <message>
        <source>Interest to %1, after tax at the company&apos;s rate</source>
        <translation>Zinsen bis %1, nach Steuern zum Steuersatz des Unternehmens</translation>
    </message>
    <message>
        <source>Principal that falls due by the end of %1</source>
        <translation>Bis Ende %1 fällige Tilgungen</translation>
    </message>
    <message>
        <source>What new shares bring; they dilute the owners</source>
        <translation>Was neue Aktien einbringen; sie verwässern die Aktionäre</translation>
    </message>
    <message>
        <source>Cash stays at or above the minimum</source>
        <translation>Die Zahlungsmittel bleiben auf oder über dem Minimum</translation>
    </message>
    <message>
        <source>No covenant is breached</source>
        <translation>Kein Covenant wird verletzt</translation>
    </message>
    <message>
        <source>Without the transactions</source>
        <translation>Ohne die Transaktionen</translation>
    </message>
    <message>
        <source>With the transactions</source>
        <translation>Mit den Transaktionen</translation>
    </message>
    <message>
        <source>From without to with the transactions, step by step</source>
        <translation>Von ohne zu mit den Transaktionen, Schritt für Schritt</translation>
    </message>
    <message>
        <source>IT, without</source>
        <translation>IT, ohne</translation>
    </message>
    <message>
        <source>IT, with</source>
        <translation>IT, mit</translation>
    </message>
    <message>
        <source>Benefit: with the transactions less without them</source>
        <translation>Vorteil: mit den Transaktionen minus ohne sie</translation>
    </message>
    <message>
        <source>With: on premises</source>
        <translation>Mit: lokal</translation>
    </message>
    <message>
        <source>With: Azure</source>
        <translation>Mit: Azure</translation>
    </message>
    <message>
        <source>What Azure costs with the transactions</source>
        <translation>Was Azure mit den Transaktionen kostet</translation>
    </message>
    <message>
        <source>Instruments with the transactions</source>
        <translation>Instrumente mit den Transaktionen</translation>
    </message>
    <message>
        <source>Principal and interest with the transactions</source>
        <translation>Nennbetrag und Zinsen mit den Transaktionen</translation>
    </message>
    <message>
        <source>Principal and interest without the transactions</source>
        <translation>Nennbetrag und Zinsen ohne die Transaktionen</translation>
    </message>
    <message>
        <source>What the transactions change for lenders</source>
        <translation>Was die Transaktionen für Kreditgeber ändern</translation>
    </message>
    <message>
        <source>It pays back within the %1 months that are evaluated</source>
        <translation>Es amortisiert sich innerhalb der %1 bewerteten Monate</translation>
    </message>
    <message>
        <source>Two cases, without and with the transactions, are projected month by month from the same company. Every difference between them is the benefit.</source>
        <translation>Zwei Fälle, ohne und mit den Transaktionen, werden Monat für Monat aus demselben Unternehmen projiziert. Jeder Unterschied zwischen ihnen gehört zum Vorteil.</translation>
    </message>
    <message>
        <source>Cash with the transactions less cash without them, before what revolvers and shares bring.</source>
        <translation>Zahlungsmittel mit den Transaktionen minus Zahlungsmittel ohne sie, vor dem, was revolvierende Kreditlinien und Aktien bringen.</translation>
    </message>
    <message>
        <source>within %1 with 95% confidence</source>
        <translation>innerhalb von %1 mit 95 % Sicherheit</translation>
    </message>
    <message>
        <source>Staying and moving leave the same cash</source>
        <translation>Verbleib und Wechsel lassen gleich viel Zahlungsmittel</translation>
    </message>
    <message>
        <source>With and without the transactions cash is the same</source>
        <translation>Mit und ohne die Transaktionen sind die Zahlungsmittel gleich</translation>
    </message>
    <message>
        <source>From staying to moving: %1 more cash</source>
        <translation>Vom Verbleib zum Wechsel: %1 mehr Zahlungsmittel</translation>
    </message>
    <message>
        <source>With the transactions: %1 more cash</source>
        <translation>Mit den Transaktionen: %1 mehr Zahlungsmittel</translation>
    </message>
    <message>
        <source>From staying to moving: %1 less cash</source>
        <translation>Vom Verbleib zum Wechsel: %1 weniger Zahlungsmittel</translation>
    </message>
    <message>
        <source>With the transactions: %1 less cash</source>
        <translation>Mit den Transaktionen: %1 weniger Zahlungsmittel</translation>
    </message>
    <message>
        <source>Prices of %1 to %2</source>
        <translation>Preise vom %1 bis %2</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>whole, thousands or millions, as each table says; amounts in parentheses are negative</source>
        <translation>ganze, Tausend oder Millionen, wie jede Tabelle sagt; Beträge in Klammern sind negativ</translation>
    </message>
    <message>
        <source>the project as it is</source>
        <translation>das Projekt, wie es ist</translation>
    </message>
    <message>
        <source>Azure prices used</source>
        <translation>Verwendete Azure-Preise</translation>
    </message>
    <message>
        <source>Lowest liquidity when moving</source>
        <translation>Niedrigste Liquidität beim Wechsel</translation>
    </message>
    <message>
        <source>Lowest liquidity with the transactions</source>
        <translation>Niedrigste Liquidität mit den Transaktionen</translation>
    </message>
    <message>
        <source>Shares and revolvers are not in it, and debt repaid counts as spent: cash less all debt is %1 higher at the end of these months.</source>
        <translation>Aktien und revolvierende Kredite sind nicht darin, und getilgte Schulden zählen als ausgegeben: Die Zahlungsmittel abzüglich aller Schulden sind am Ende dieser Monate um %1 höher.</translation>
    </message>
    <message>
        <source>Shares and revolvers are not in it, and debt repaid counts as spent: cash less all debt is %1 lower at the end of these months.</source>
        <translation>Aktien und revolvierende Kredite sind nicht darin, und getilgte Schulden zählen als ausgegeben: Die Zahlungsmittel abzüglich aller Schulden sind am Ende dieser Monate um %1 niedriger.</translation>
    </message>
    <message>
        <source>The risks that matter most</source>
        <translation>Die wichtigsten Risiken</translation>
    </message>
    <message>
        <source>Net is before interest and debt, with tax as it would be without debt; discounted it sums to the net present value. Rows and columns add up as printed.</source>
        <translation>Netto ist vor Zinsen und Schulden, mit Steuern wie ohne Schulden; diskontiert ergibt es in der Summe den Kapitalwert. Zeilen und Spalten gehen auf, wie sie gedruckt sind.</translation>
    </message>
    <message>
        <source>Before interest and debt no month&apos;s cash flow differs between the cases by as much as one unit of the currency. So there is no benefit by period to show, and net present value, rates of return and payback have nothing to measure.</source>
        <translation>Vor Zinsen und Schulden unterscheidet sich der Cashflow der Fälle in keinem Monat um eine ganze Währungseinheit. Deshalb gibt es keinen Vorteil je Zeitraum zu zeigen, und Kapitalwert, Renditen und Amortisation haben nichts zu messen.</translation>
    </message>
    <message>
        <source>Servers moved or switched off, at each month&apos;s end</source>
        <translation>Umgezogene oder abgeschaltete Server, an jedem Monatsende</translation>
    </message>
    <message>
        <source>Moved or switched off</source>
        <translation>Umgezogen oder abgeschaltet</translation>
    </message>
    <message>
        <source>Issued, drawn, exchanged</source>
        <translation>Begeben, gezogen, getauscht</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>Getauscht</translation>
    </message>
    <message>
        <source>Forgiven</source>
        <translation>Erlassen</translation>
    </message>
    <message>
        <source>Converted into shares</source>
        <translation>In Aktien gewandelt</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>Covenants in the headline months, and every breach</source>
        <translation>Covenants im Kernzeitraum und jede Verletzung</translation>
    </message>
    <message>
        <source>Without and with the transactions</source>
        <translation>Ohne und mit den Transaktionen</translation>
    </message>
    <message>
        <source>Without the transactions only</source>
        <translation>Nur ohne die Transaktionen</translation>
    </message>
    <message>
        <source>With the transactions only</source>
        <translation>Nur mit den Transaktionen</translation>
    </message>
    <message>
        <source>Outlay</source>
        <translation>Kapitaleinsatz</translation>
    </message>
    <message>
        <source>The sum of the months in which the benefit before interest and debt is negative. The return on it is the sum of all months as a share of the outlay.</source>
        <translation>Die Summe der Monate, in denen der Vorteil vor Zinsen und Schulden negativ ist. Die Rendite darauf ist die Summe aller Monate als Anteil am Kapitaleinsatz.</translation>
    </message>
    <message>
        <source>Prices in use</source>
        <translation>Verwendete Preise</translation>
    </message>
    <message>
        <source>Of the sizes, disks and services that workloads get, those with the most machines first: %1 of the %2 prices that the project holds. The workbook has all.</source>
        <translation>Die der Größen, Disks und Dienste, die Workloads erhalten, die mit den meisten Maschinen zuerst: %1 der %2 Preise des Projekts. Die Arbeitsmappe hat alle.</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <comment>percentage points</comment>
        <translation>%1 PP</translation>
    </message>
    <message>
        <source>no rate makes it zero</source>
        <translation>kein Satz macht ihn null</translation>
    </message>
    <message>
        <source>several rates make it zero</source>
        <translation>mehrere Sätze machen ihn null</translation>
    </message>
    <message>
        <source>Cash in is positive, cash out is in parentheses; a dash is zero. Amounts are rounded so that each column and each row adds up; no amount is off by a whole unit of its last digit. So one that is the same in two tables may be printed a unit apart.</source>
        <translation>Einzahlungen sind positiv, Auszahlungen stehen in Klammern; ein Strich ist null. Beträge sind so gerundet, dass jede Spalte und jede Zeile aufgeht; kein Betrag weicht um eine ganze Einheit seiner letzten Stelle ab. So kann ein Betrag, der in zwei Tabellen gleich ist, um eine Einheit verschieden gedruckt sein.</translation>
    </message>
    <message>
        <source>It improves by the plan&apos;s %1 or more</source>
        <translation>Sie verbessern sich um die %1 des Plans oder mehr</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>How likely it is that cash improves by the plan&apos;s %1, or more, in the 12 months</source>
        <translation>Wie wahrscheinlich sich die Mittel in den 12 Monaten um die %1 des Plans oder mehr verbessern</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>zur Kenntnis</translation>
    </message>
    <message>
        <source>How likely which improvement of cash is</source>
        <translation>Wie wahrscheinlich welche Verbesserung der Mittel ist</translation>
    </message>
    <message>
        <source>Improvement of at least</source>
        <translation>Verbesserung von mindestens</translation>
    </message>
    <message>
        <source>From here to the improvement of cash: %1 before interest and debt, %2 of interest, the tax on it and debt, together %3. The statement of the benefit has both by month.</source>
        <translation>Von hier zur Verbesserung der Mittel: %1 vor Zinsen und Schulden, %2 aus Zinsen, Steuern darauf und Schulden, zusammen %3. Die Rechnung des Vorteils zeigt beides nach Monaten.</translation>
    </message>
</context>
<context>
    <name>TableCopy</name>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy table: %1</source>
        <translation>Tabelle kopieren: %1</translation>
    </message>
    <message>
        <source>Copies the whole table for another program. Ctrl+C copies the selected cells.</source>
        <translation>Kopiert die ganze Tabelle für ein anderes Programm. Strg+C kopiert die markierten Zellen.</translation>
    </message>
    <message>
        <source>As &amp;CSV</source>
        <translation>Als &amp;CSV</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>Als &amp;JSON</translation>
    </message>
    <message>
        <source>As &amp;text with tabs</source>
        <translation>Als &amp;Text mit Tabulatoren</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>move less stay</source>
        <translation>Wechsel minus Verbleib</translation>
    </message>
    <message>
        <source>stay</source>
        <translation>Verbleib</translation>
    </message>
    <message>
        <source>move</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>tested</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>headroom</source>
        <translation>Spielraum</translation>
    </message>
    <message>
        <source>to date</source>
        <translation>bis dahin</translation>
    </message>
    <message>
        <source>before rounding</source>
        <translation>vor Rundung</translation>
    </message>
    <message>
        <source>staying</source>
        <translation>bleibt lokal</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>stillgelegt</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 Monate</translation>
    </message>
    <message>
        <source>by cause</source>
        <translation>nach Ursache</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>disks</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>machines</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>¤ for 1 year</source>
        <translation>¤ für 1 Jahr</translation>
    </message>
    <message>
        <source>¤ for 3 years</source>
        <translation>¤ für 3 Jahre</translation>
    </message>
    <message>
        <source>¤ for the term</source>
        <translation>¤ für die Laufzeit</translation>
    </message>
    <message>
        <source>Step towards: %1</source>
        <translation>Schritt zu: %1</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Tatsache</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standardwert</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Setzen auf</translation>
    </message>
    <message>
        <source>Multiply by</source>
        <translation>Multiplizieren mit</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Addieren</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Lognormal</source>
        <translation>Lognormal</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>Gleichverteilt</translation>
    </message>
    <message>
        <source>Triangular</source>
        <translation>Dreieck</translation>
    </message>
    <message>
        <source>PERT</source>
        <translation>PERT</translation>
    </message>
    <message>
        <source>Discrete</source>
        <translation>Diskret</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Ausschüttung</translation>
    </message>
    <message>
        <source>Distribution</source>
        <comment>field</comment>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>The law by which the value is drawn.</source>
        <translation>Das Verteilungsgesetz, nach dem der Wert gezogen wird.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Expected value before bounds, in the field&apos;s unit; of a lognormal value the value&apos;s own.</source>
        <translation>Erwartungswert vor den Schranken, in der Einheit des Feldes; bei der Lognormalverteilung der des Wertes selbst.</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>Of the value before bounds, in the field&apos;s unit.</source>
        <translation>Des Wertes vor den Schranken, in der Einheit des Feldes.</translation>
    </message>
    <message>
        <source>Not below</source>
        <translation>Nicht unter</translation>
    </message>
    <message>
        <source>The law is cut off here and scaled to 1; blank: no bound.</source>
        <translation>Die Verteilung wird hier abgeschnitten und auf 1 normiert; leer: keine Schranke.</translation>
    </message>
    <message>
        <source>Not above</source>
        <translation>Nicht über</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Kleinster Wert</translation>
    </message>
    <message>
        <source>The lowest value, in the field&apos;s unit.</source>
        <translation>Der kleinste Wert, in der Einheit des Feldes.</translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation>Wahrscheinlichster Wert</translation>
    </message>
    <message>
        <source>The value where the density is highest.</source>
        <translation>Der Wert mit der höchsten Dichte.</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Größter Wert</translation>
    </message>
    <message>
        <source>The highest value, in the field&apos;s unit.</source>
        <translation>Der größte Wert, in der Einheit des Feldes.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Changes to the project, or to another scenario, that are not applied to it.</source>
        <translation>Änderungen am Projekt oder an einem anderen Szenario, die nicht in das Projekt übernommen werden.</translation>
    </message>
    <message>
        <source>Inherits from</source>
        <translation>Erbt von</translation>
    </message>
    <message>
        <source>The scenario whose changes are made first; blank: the project as it is.</source>
        <translation>Das Szenario, dessen Änderungen zuerst gelten; leer: das Projekt, wie es ist.</translation>
    </message>
    <message>
        <source>Change of a scenario</source>
        <translation>Szenarioänderung</translation>
    </message>
    <message>
        <source>Changes of scenarios</source>
        <translation>Szenarioänderungen</translation>
    </message>
    <message>
        <source>A field that a scenario sets, multiplies or adds to; changes are made in order, the last one wins.</source>
        <translation>Ein Feld, das ein Szenario setzt, multipliziert oder erhöht; Änderungen gelten der Reihe nach, die letzte gewinnt.</translation>
    </message>
    <message>
        <source>The scenario.</source>
        <translation>Das Szenario.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Its place among the scenario&apos;s changes; equal ones follow the order of their ids.</source>
        <translation>Der Platz unter den Änderungen des Szenarios; bei gleichem Platz entscheidet die Kennung.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>The field&apos;s path: company.taxRate, workload[site=&quot;Denver&quot;].hoursPerMonth.</source>
        <translation>Der Pfad des Feldes: company.taxRate, workload[site=&quot;Denver&quot;].hoursPerMonth.</translation>
    </message>
    <message>
        <source>All that match</source>
        <translation>Alle Treffer</translation>
    </message>
    <message>
        <source>Whether every row that the path matches is changed; otherwise it must match one.</source>
        <translation>Ob jede Zeile geändert wird, auf die der Pfad passt; sonst muss er auf genau eine passen.</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>What is done with the field&apos;s value.</source>
        <translation>Was mit dem Wert des Feldes geschieht.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The new value, the factor or what is added, as in files; months and days add to dates.</source>
        <translation>Der neue Wert, der Faktor oder der Zuschlag, wie in Dateien; Monate und Tage werden zu Daten addiert.</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Unsicherheit</translation>
    </message>
    <message>
        <source>Uncertainties</source>
        <translation>Unsicherheiten</translation>
    </message>
    <message>
        <source>What is not known of a field, as a law that values are drawn by.</source>
        <translation>Was an einem Feld unbekannt ist, als Verteilung, aus der Werte gezogen werden.</translation>
    </message>
    <message>
        <source>The field&apos;s path: azure.globalDiscount, wave[&quot;Wave 1&quot;].start.</source>
        <translation>Der Pfad des Feldes: azure.globalDiscount, wave[&quot;Wave 1&quot;].start.</translation>
    </message>
    <message>
        <source>Whether every row that the path matches gets the value; otherwise it must match one.</source>
        <translation>Ob jede Zeile den Wert erhält, auf die der Pfad passt; sonst muss er auf genau eine passen.</translation>
    </message>
    <message>
        <source>What is done with the field&apos;s value; months and days are added to dates.</source>
        <translation>Was mit dem Wert des Feldes geschieht; Monate und Tage werden zu Daten addiert.</translation>
    </message>
    <message>
        <source>Possible value</source>
        <translation>Möglicher Wert</translation>
    </message>
    <message>
        <source>Possible values</source>
        <translation>Mögliche Werte</translation>
    </message>
    <message>
        <source>A value that a discrete uncertainty can take.</source>
        <translation>Ein Wert, den eine diskrete Unsicherheit annehmen kann.</translation>
    </message>
    <message>
        <source>The uncertainty.</source>
        <translation>Die Unsicherheit.</translation>
    </message>
    <message>
        <source>The value, in the field&apos;s unit.</source>
        <translation>Der Wert, in der Einheit des Feldes.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>How likely it is against the other values; weights need not sum to 1.</source>
        <translation>Wie wahrscheinlich der Wert gegenüber den anderen ist; die Gewichte müssen sich nicht zu 1 summieren.</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Korrelation</translation>
    </message>
    <message>
        <source>Correlations</source>
        <translation>Korrelationen</translation>
    </message>
    <message>
        <source>How two uncertainties go together.</source>
        <translation>Wie zwei Unsicherheiten zusammenhängen.</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erste</translation>
    </message>
    <message>
        <source>One of them.</source>
        <translation>Die eine.</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweite</translation>
    </message>
    <message>
        <source>The other.</source>
        <translation>Die andere.</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>Rangkorrelation</translation>
    </message>
    <message>
        <source>Spearman&apos;s rho of the two, -1 to 1.</source>
        <translation>Spearmans Rho der beiden, -1 bis 1.</translation>
    </message>
    <message>
        <source>Actual amount</source>
        <translation>Istbetrag</translation>
    </message>
    <message>
        <source>Actual amounts</source>
        <translation>Istbeträge</translation>
    </message>
    <message>
        <source>What really happened in a month, by line or as a bill has it.</source>
        <translation>Was in einem Monat tatsächlich anfiel, nach Position oder wie auf der Rechnung.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>The month of the amount; of a bill the month that is charged for.</source>
        <translation>Der Monat des Betrags; bei einer Rechnung der abgerechnete Monat.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>The statement&apos;s line that it belongs to, by its id; blank: what the bill&apos;s terms say.</source>
        <translation>Die Position der Planrechnung, zu der er gehört, nach ihrer Kennung; leer: was die Angaben der Rechnung sagen.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>The service&apos;s name on the bill (FOCUS: ServiceName).</source>
        <translation>Der Name des Dienstes auf der Rechnung (FOCUS: ServiceName).</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>The region on the bill (FOCUS: RegionId).</source>
        <translation>Die Region auf der Rechnung (FOCUS: RegionId).</translation>
    </message>
    <message>
        <source>Charge category</source>
        <translation>Abrechnungsart</translation>
    </message>
    <message>
        <source>What kind of charge it is (FOCUS: ChargeCategory).</source>
        <translation>Um welche Art von Belastung es sich handelt (FOCUS: ChargeCategory).</translation>
    </message>
    <message>
        <source>Billed amount</source>
        <translation>Berechneter Betrag</translation>
    </message>
    <message>
        <source>As invoiced, commitments when they are bought (FOCUS: BilledCost); cost positive, of a statement&apos;s line as it stands there.</source>
        <translation>Wie in Rechnung gestellt, Zusagen bei ihrem Kauf (FOCUS: BilledCost); Kosten positiv, bei einer Position der Planrechnung wie sie dort steht.</translation>
    </message>
    <message>
        <source>Effective amount</source>
        <translation>Effektiver Betrag</translation>
    </message>
    <message>
        <source>With commitments spread over their use (FOCUS: EffectiveCost); blank: as billed.</source>
        <translation>Mit Zusagen, die über ihre Nutzung verteilt sind (FOCUS: EffectiveCost); leer: wie berechnet.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>How much was used (FOCUS: ConsumedQuantity).</source>
        <translation>Wie viel verbraucht wurde (FOCUS: ConsumedQuantity).</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>The quantity&apos;s unit (FOCUS: ConsumedUnit).</source>
        <translation>Die Einheit der Menge (FOCUS: ConsumedUnit).</translation>
    </message>
    <message>
        <source>As allocated</source>
        <translation>Wie zugeteilt</translation>
    </message>
    <message>
        <source>By utilisation</source>
        <translation>Nach Auslastung</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Up front</source>
        <translation>Im Voraus</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Plan 1</source>
        <translation>Plan 1</translation>
    </message>
    <message>
        <source>Plan 2</source>
        <translation>Plan 2</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Rechenleistung</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Machines that run</source>
        <translation>Laufende Maschinen</translation>
    </message>
    <message>
        <source>Replicated, drills only</source>
        <translation>Repliziert, nur Übungen</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Virtuelle Maschine</translation>
    </message>
    <message>
        <source>Managed disk</source>
        <translation>Verwalteter Datenträger</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>x64</source>
        <translation>x64</translation>
    </message>
    <message>
        <source>Arm64</source>
        <translation>Arm64</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Consumption with Windows</source>
        <translation>Verbrauch mit Windows</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>Reservation, 1 year, whole term</source>
        <translation>Reservierung, 1 Jahr, ganze Laufzeit</translation>
    </message>
    <message>
        <source>Reservation, 3 years, whole term</source>
        <translation>Reservierung, 3 Jahre, ganze Laufzeit</translation>
    </message>
    <message>
        <source>Savings plan, 1 year</source>
        <translation>Sparplan, 1 Jahr</translation>
    </message>
    <message>
        <source>Savings plan, 3 years</source>
        <translation>Sparplan, 3 Jahre</translation>
    </message>
    <message>
        <source>Median discount of a series, reservation 1 year</source>
        <translation>Medianrabatt einer Serie, Reservierung 1 Jahr</translation>
    </message>
    <message>
        <source>Median discount of a series, reservation 3 years</source>
        <translation>Medianrabatt einer Serie, Reservierung 3 Jahre</translation>
    </message>
    <message>
        <source>Median discount of a series, savings plan 1 year</source>
        <translation>Medianrabatt einer Serie, Sparplan 1 Jahr</translation>
    </message>
    <message>
        <source>Median discount of a series, savings plan 3 years</source>
        <translation>Medianrabatt einer Serie, Sparplan 3 Jahre</translation>
    </message>
    <message>
        <source>The region of workloads that name none.</source>
        <translation>Die Region der Workloads, die keine nennen.</translation>
    </message>
    <message>
        <source>Negotiated discount</source>
        <translation>Verhandelter Rabatt</translation>
    </message>
    <message>
        <source>Discount on consumption prices; reservations, savings plans and support are not touched.</source>
        <translation>Rabatt auf nutzungsabhängige Preise; Reservierungen, Sparpläne und Support sind ausgenommen.</translation>
    </message>
    <message>
        <source>Sizing</source>
        <translation>Dimensionierung</translation>
    </message>
    <message>
        <source>Whether sizes follow what is allocated or what is used.</source>
        <translation>Ob die Größen der Zuteilung oder der Nutzung folgen.</translation>
    </message>
    <message>
        <source>Comfort factor</source>
        <translation>Komfortfaktor</translation>
    </message>
    <message>
        <source>What the needed cores and memory are multiplied by.</source>
        <translation>Womit benötigte Kerne und Arbeitsspeicher multipliziert werden.</translation>
    </message>
    <message>
        <source>vCPU a physical core</source>
        <translation>vCPU je physischem Kern</translation>
    </message>
    <message>
        <source>1, or 2 where the cores of physical servers are hyper-threaded.</source>
        <translation>1, oder 2 bei Hyper-Threading der physischen Server.</translation>
    </message>
    <message>
        <source>Allowed series</source>
        <translation>Zulässige Serien</translation>
    </message>
    <message>
        <source>Series that may be chosen, separated by commas; blank: x64, not burstable, no accelerators, full cores, premium storage, not retiring.</source>
        <translation>Serien, die gewählt werden dürfen, durch Kommas getrennt; leer: x64, nicht burstfähig, ohne Beschleuniger, volle Kerne, Premium-Speicher, nicht auslaufend.</translation>
    </message>
    <message>
        <source>Purchase option</source>
        <translation>Kaufoption</translation>
    </message>
    <message>
        <source>How compute is bought where a workload does not say.</source>
        <translation>Wie Rechenleistung gekauft wird, wo ein Workload nichts sagt.</translation>
    </message>
    <message>
        <source>Commitment delay</source>
        <translation>Verzögerung der Zusagen</translation>
    </message>
    <message>
        <source>Months after the machines start until reservations and plans are bought.</source>
        <translation>Monate vom Start der Maschinen bis zum Kauf von Reservierungen und Plänen.</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>The share of the always-on machines with that option that is committed.</source>
        <translation>Der Anteil der stets laufenden Maschinen mit dieser Option, der zugesagt wird.</translation>
    </message>
    <message>
        <source>Commitments are paid</source>
        <translation>Zahlung der Zusagen</translation>
    </message>
    <message>
        <source>Monthly, or for the whole term at purchase; the total is the same.</source>
        <translation>Monatlich oder für die ganze Laufzeit beim Kauf; die Summe ist dieselbe.</translation>
    </message>
    <message>
        <source>Renew commitments</source>
        <translation>Zusagen erneuern</translation>
    </message>
    <message>
        <source>Whether a commitment that ends is bought again.</source>
        <translation>Ob eine auslaufende Zusage erneut gekauft wird.</translation>
    </message>
    <message>
        <source>Price drift</source>
        <translation>Preisentwicklung</translation>
    </message>
    <message>
        <source>Annual change of pay-as-you-go prices, each 1 January after the start; commitments keep the price of their purchase.</source>
        <translation>Jährliche Änderung der nutzungsabhängigen Preise, jeweils am 1. Januar nach dem Beginn; Zusagen behalten den Preis ihres Kaufs.</translation>
    </message>
    <message>
        <source>Arc, a machine</source>
        <translation>Arc, je Maschine</translation>
    </message>
    <message>
        <source>Fee for a retained machine managed through Azure Arc, from the first month on Azure; 0: not chosen; not discounted.</source>
        <translation>Gebühr für eine beibehaltene, mit Azure Arc verwaltete Maschine, ab dem ersten Monat auf Azure; 0: nicht gewählt; ohne Rabatt.</translation>
    </message>
    <message>
        <source>¤ a machine-month</source>
        <translation>¤ je Maschine und Monat</translation>
    </message>
    <message>
        <source>Disaster recovery</source>
        <translation>Notfallwiederherstellung</translation>
    </message>
    <message>
        <source>Whether machines for disaster recovery run on Azure or are replicas.</source>
        <translation>Ob Maschinen der Notfallwiederherstellung auf Azure laufen oder Replikate sind.</translation>
    </message>
    <message>
        <source>Replication, a machine</source>
        <translation>Replikation, je Maschine</translation>
    </message>
    <message>
        <source>Fee for a replicated machine, beside its disks; not discounted.</source>
        <translation>Gebühr für eine replizierte Maschine, neben ihren Datenträgern; ohne Rabatt.</translation>
    </message>
    <message>
        <source>Drill hours</source>
        <translation>Übungsstunden</translation>
    </message>
    <message>
        <source>Hours a year for which replicas run in drills.</source>
        <translation>Stunden im Jahr, die Replikate bei Übungen laufen.</translation>
    </message>
    <message>
        <source>hours a year</source>
        <translation>Stunden im Jahr</translation>
    </message>
    <message>
        <source>Relocation host</source>
        <translation>Host für verlagerte Maschinen</translation>
    </message>
    <message>
        <source>The host on which relocated workloads run that name none, by its name in the book.</source>
        <translation>Der Host, auf dem verlagerte Workloads laufen, die keinen nennen, nach seinem Namen im Preisbuch.</translation>
    </message>
    <message>
        <source>vCPU a host core</source>
        <translation>vCPU je Hostkern</translation>
    </message>
    <message>
        <source>How many allocated vCPU share a core of a relocation host.</source>
        <translation>Wie viele zugeteilte vCPU sich einen Kern des Hosts teilen.</translation>
    </message>
    <message>
        <source>Azure plan</source>
        <translation>Azure-Plan</translation>
    </message>
    <message>
        <source>How Azure is bought and what comes with the machines.</source>
        <translation>Wie Azure gekauft wird und was zu den Maschinen hinzukommt.</translation>
    </message>
    <message>
        <source>Network share</source>
        <translation>Netzwerkanteil</translation>
    </message>
    <message>
        <source>Network cost as a share of compute and storage, where no platform items of that family are listed.</source>
        <translation>Netzwerkkosten als Anteil an Rechenleistung und Speicher, wo keine Plattformposten dieser Familie stehen.</translation>
    </message>
    <message>
        <source>Back up production</source>
        <translation>Produktion sichern</translation>
    </message>
    <message>
        <source>Whether production machines are backed up.</source>
        <translation>Ob Produktionsmaschinen gesichert werden.</translation>
    </message>
    <message>
        <source>Backup retention factor</source>
        <translation>Aufbewahrungsfaktor</translation>
    </message>
    <message>
        <source>Vault space as a multiple of the machine&apos;s disks.</source>
        <translation>Tresorspeicher als Vielfaches der Datenträger der Maschine.</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Logs that a server sends.</source>
        <translation>Protokolle, die ein Server sendet.</translation>
    </message>
    <message>
        <source>GB a month</source>
        <translation>GB im Monat</translation>
    </message>
    <message>
        <source>Free logs</source>
        <translation>Kostenlose Protokolle</translation>
    </message>
    <message>
        <source>Logs of the whole company that are free where paid by the GB.</source>
        <translation>Protokolle des ganzen Unternehmens, die bei Zahlung je GB kostenlos sind.</translation>
    </message>
    <message>
        <source>Defender for Servers</source>
        <translation>Defender for Servers</translation>
    </message>
    <message>
        <source>The plan under which servers on Azure are protected.</source>
        <translation>Der Plan, unter dem Server auf Azure geschützt sind.</translation>
    </message>
    <message>
        <source>Labour on Azure</source>
        <translation>Personal auf Azure</translation>
    </message>
    <message>
        <source>Azure-side labour as a share of the on-premises labour of what has moved.</source>
        <translation>Personalkosten auf Azure als Anteil der lokalen Personalkosten dessen, was umgezogen ist.</translation>
    </message>
    <message>
        <source>Labour on platform services</source>
        <translation>Personal für Plattformdienste</translation>
    </message>
    <message>
        <source>The same share for what is replatformed, refactored or repurchased.</source>
        <translation>Derselbe Anteil für Replatforming, Refactoring und Neukauf.</translation>
    </message>
    <message>
        <source>Support, share</source>
        <translation>Support, Anteil</translation>
    </message>
    <message>
        <source>Support plan as a share of the invoice before credits, where no tiers and no flat fee are given.</source>
        <translation>Supportplan als Anteil der Rechnung vor Gutschriften, wo weder Stufen noch Pauschale angegeben sind.</translation>
    </message>
    <message>
        <source>Support, flat</source>
        <translation>Support, pauschal</translation>
    </message>
    <message>
        <source>Support plan a month instead of a share, from the first month with machines on Azure.</source>
        <translation>Supportplan im Monat statt eines Anteils, ab dem ersten Monat mit Maschinen auf Azure.</translation>
    </message>
    <message>
        <source>¤ a month</source>
        <translation>¤ im Monat</translation>
    </message>
    <message>
        <source>Payment term</source>
        <translation>Zahlungsziel</translation>
    </message>
    <message>
        <source>Days from the invoice, dated the month&apos;s end, to its payment; in whole months of 30 days.</source>
        <translation>Tage von der auf Monatsende datierten Rechnung bis zur Zahlung; in ganzen Monaten zu 30 Tagen.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Family discount</source>
        <translation>Familienrabatt</translation>
    </message>
    <message>
        <source>Family discounts</source>
        <translation>Familienrabatte</translation>
    </message>
    <message>
        <source>A negotiated discount of one service family, in place of the plan&apos;s.</source>
        <translation>Ein verhandelter Rabatt einer Dienstfamilie anstelle dessen des Plans.</translation>
    </message>
    <message>
        <source>Service family</source>
        <translation>Dienstfamilie</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>Wofür er gilt.</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Discount on consumption prices.</source>
        <translation>Rabatt auf nutzungsabhängige Preise.</translation>
    </message>
    <message>
        <source>Support tier</source>
        <translation>Supportstufe</translation>
    </message>
    <message>
        <source>Support tiers</source>
        <translation>Supportstufen</translation>
    </message>
    <message>
        <source>A tier of a support plan that is paid as a share of the month&apos;s invoice before credits.</source>
        <translation>Eine Stufe eines Supportplans, der als Anteil der Monatsrechnung vor Gutschriften bezahlt wird.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>The part of the month&apos;s invoice from which the share holds.</source>
        <translation>Der Teil der Monatsrechnung, ab dem der Anteil gilt.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>The share of that part, up to the next tier.</source>
        <translation>Der Anteil an diesem Teil, bis zur nächsten Stufe.</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reservierung</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservierungen</translation>
    </message>
    <message>
        <source>Reserved instances whose number is fixed: bought before the start, or for machines that do not always run.</source>
        <translation>Reservierte Instanzen fester Zahl: vor dem Beginn gekauft oder für Maschinen, die nicht immer laufen.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The reserved size, by its name in the price book.</source>
        <translation>Die reservierte Größe, nach ihrem Namen im Preisbuch.</translation>
    </message>
    <message>
        <source>Azure region; blank: the plan&apos;s.</source>
        <translation>Azure-Region; leer: die des Plans.</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>A reservation of one or of three years.</source>
        <translation>Eine Reservierung für ein Jahr oder für drei.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>How many instances.</source>
        <translation>Wie viele Instanzen.</translation>
    </message>
    <message>
        <source>Bought in</source>
        <translation>Gekauft im</translation>
    </message>
    <message>
        <source>The month of purchase; of those before the start only the rest of the term counts.</source>
        <translation>Der Monat des Kaufs; bei früherem Kauf zählt nur der Rest der Laufzeit.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Price of an instance for the whole term; blank: the book&apos;s.</source>
        <translation>Preis einer Instanz für die ganze Laufzeit; leer: der des Preisbuchs.</translation>
    </message>
    <message>
        <source>¤ a term</source>
        <translation>¤ je Laufzeit</translation>
    </message>
    <message>
        <source>Platform item</source>
        <translation>Plattformposten</translation>
    </message>
    <message>
        <source>Platform items</source>
        <translation>Plattformposten</translation>
    </message>
    <message>
        <source>Something bought from Azure besides the machines: a firewall, a line, a gateway.</source>
        <translation>Was außer den Maschinen von Azure gekauft wird: eine Firewall, eine Leitung, ein Gateway.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Its name in the price book.</source>
        <translation>Der Name im Preisbuch.</translation>
    </message>
    <message>
        <source>How many; an hourly price counts 730 hours a month.</source>
        <translation>Wie viele; ein Stundenpreis zählt 730 Stunden im Monat.</translation>
    </message>
    <message>
        <source>The first month in which it is paid; blank: the month before the first wave.</source>
        <translation>Der erste Monat, in dem er bezahlt wird; leer: der Monat vor der ersten Welle.</translation>
    </message>
    <message>
        <source>Azure credit</source>
        <translation>Azure-Guthaben</translation>
    </message>
    <message>
        <source>Azure credits</source>
        <translation>Azure-Guthaben</translation>
    </message>
    <message>
        <source>A promotional credit that reduces the Azure cost of the months in which it is used.</source>
        <translation>Ein Aktionsguthaben, das die Azure-Kosten der Monate senkt, in denen es genutzt wird.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>The whole credit.</source>
        <translation>Das ganze Guthaben.</translation>
    </message>
    <message>
        <source>The first month in which it can be used.</source>
        <translation>Der erste Monat, in dem es genutzt werden kann.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>The last month in which it can be used; earliest first.</source>
        <translation>Der letzte Monat, in dem es genutzt werden kann; das früheste zuerst.</translation>
    </message>
    <message>
        <source>Azure size</source>
        <translation>Azure-Größe</translation>
    </message>
    <message>
        <source>Azure sizes</source>
        <translation>Azure-Größen</translation>
    </message>
    <message>
        <source>Something that Azure sells, without its price.</source>
        <translation>Etwas, das Azure verkauft, ohne seinen Preis.</translation>
    </message>
    <message>
        <source>ARM name</source>
        <translation>ARM-Name</translation>
    </message>
    <message>
        <source>The name by which Azure sells it.</source>
        <translation>Der Name, unter dem Azure es verkauft.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What it is.</source>
        <translation>Was es ist.</translation>
    </message>
    <message>
        <source>The family whose discount it has.</source>
        <translation>Die Familie, deren Rabatt gilt.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Its series.</source>
        <translation>Die zugehörige Serie.</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>The series&apos; version; newer wins among equal prices.</source>
        <translation>Die Version der Serie; bei gleichem Preis gewinnt die neuere.</translation>
    </message>
    <message>
        <source>vCPU</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>Virtual processors; of a host its cores.</source>
        <translation>Virtuelle Prozessoren; bei einem Host seine Kerne.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Memory.</source>
        <translation>Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Processor architecture.</source>
        <translation>Prozessorarchitektur.</translation>
    </message>
    <message>
        <source>Burstable</source>
        <translation>Burstfähig</translation>
    </message>
    <message>
        <source>Whether it earns CPU credits.</source>
        <translation>Ob Prozessorguthaben angesammelt werden.</translation>
    </message>
    <message>
        <source>Accelerated</source>
        <translation>Beschleunigt</translation>
    </message>
    <message>
        <source>Whether it carries GPUs, FPGAs or HPC networking.</source>
        <translation>Ob GPUs, FPGAs oder HPC-Netze dabei sind.</translation>
    </message>
    <message>
        <source>Constrained cores</source>
        <translation>Beschränkte Kerne</translation>
    </message>
    <message>
        <source>Whether vCPU are switched off to save licences.</source>
        <translation>Ob vCPU abgeschaltet sind, um Lizenzen zu sparen.</translation>
    </message>
    <message>
        <source>Premium storage</source>
        <translation>Premium-Speicher</translation>
    </message>
    <message>
        <source>Whether it takes premium disks.</source>
        <translation>Ob Premium-Datenträger möglich sind.</translation>
    </message>
    <message>
        <source>Flexibility group</source>
        <translation>Flexibilitätsgruppe</translation>
    </message>
    <message>
        <source>Instance-size-flexibility group of its reservations.</source>
        <translation>Größenflexibilitätsgruppe der Reservierungen.</translation>
    </message>
    <message>
        <source>Flexibility ratio</source>
        <translation>Flexibilitätsfaktor</translation>
    </message>
    <message>
        <source>Its weight in that group.</source>
        <translation>Das Gewicht in dieser Gruppe.</translation>
    </message>
    <message>
        <source>Retires</source>
        <translation>Läuft aus am</translation>
    </message>
    <message>
        <source>The day on which Azure stops selling it.</source>
        <translation>Der Tag, an dem Azure den Verkauf einstellt.</translation>
    </message>
    <message>
        <source>Disk class</source>
        <translation>Datenträgerklasse</translation>
    </message>
    <message>
        <source>The class of managed disk.</source>
        <translation>Die Klasse des verwalteten Datenträgers.</translation>
    </message>
    <message>
        <source>Redundancy</source>
        <translation>Redundanz</translation>
    </message>
    <message>
        <source>LRS or ZRS.</source>
        <translation>LRS oder ZRS.</translation>
    </message>
    <message>
        <source>Size of the disk tier, or raw storage of the host.</source>
        <translation>Größe der Datenträgerstufe oder Rohspeicher des Hosts.</translation>
    </message>
    <message>
        <source>IOPS</source>
        <translation>IOPS</translation>
    </message>
    <message>
        <source>Provisioned operations a second.</source>
        <translation>Bereitgestellte Operationen je Sekunde.</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>je Sekunde</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Provisioned throughput.</source>
        <translation>Bereitgestellter Durchsatz.</translation>
    </message>
    <message>
        <source>MB a second</source>
        <translation>MB je Sekunde</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>A price of something that Azure sells, in one region, with its date and source.</source>
        <translation>Der Preis von etwas, das Azure verkauft, in einer Region, mit Datum und Quelle.</translation>
    </message>
    <message>
        <source>What is priced: the size, disk tier or service; for median discounts the series.</source>
        <translation>Was bepreist ist: die Größe, die Datenträgerstufe oder der Dienst; bei Medianrabatten die Serie.</translation>
    </message>
    <message>
        <source>Azure region; &quot;global&quot; where the price holds everywhere.</source>
        <translation>Azure-Region; &quot;global&quot;, wo der Preis überall gilt.</translation>
    </message>
    <message>
        <source>What the price is for.</source>
        <translation>Wofür der Preis gilt.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>ISO 4217 code.</source>
        <translation>ISO-4217-Code.</translation>
    </message>
    <message>
        <source>What one price buys: hour, month, GB, GB month, vCPU hour, ...</source>
        <translation>Was ein Preis kauft: Stunde, Monat, GB, GB-Monat, vCPU-Stunde, …</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>Ab Menge</translation>
    </message>
    <message>
        <source>The monthly quantity from which the price holds.</source>
        <translation>Die monatliche Menge, ab der der Preis gilt.</translation>
    </message>
    <message>
        <source>The price of a unit, before discounts; of a reservation the whole term.</source>
        <translation>Der Preis einer Einheit vor Rabatten; bei einer Reservierung der ganzen Laufzeit.</translation>
    </message>
    <message>
        <source>Half away from zero</source>
        <translation>Kaufmännisch</translation>
    </message>
    <message>
        <source>Half to even</source>
        <translation>Zur geraden Ziffer</translation>
    </message>
    <message>
        <source>EBITDA</source>
        <translation>EBITDA</translation>
    </message>
    <message>
        <source>EBIT</source>
        <translation>EBIT</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Operating cost</source>
        <translation>Betriebskosten</translation>
    </message>
    <message>
        <source>Capital expenditure</source>
        <translation>Investitionen</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <source>Every 12 months</source>
        <translation>Alle 12 Monate</translation>
    </message>
    <message>
        <source>Straight line</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Double declining balance</source>
        <translation>Geometrisch-degressiv (doppelt)</translation>
    </message>
    <message>
        <source>Sum of the years&apos; digits</source>
        <translation>Digital (Jahressummen)</translation>
    </message>
    <message>
        <source>As in the books</source>
        <translation>Wie in der Bilanz</translation>
    </message>
    <message>
        <source>MACRS, half-year convention</source>
        <translation>MACRS, Halbjahreskonvention</translation>
    </message>
    <message>
        <source>MACRS, mid-quarter convention</source>
        <translation>MACRS, Quartalsmittekonvention</translation>
    </message>
    <message>
        <source>Pseudo-random</source>
        <translation>Pseudozufall</translation>
    </message>
    <message>
        <source>Sobol, digitally shifted</source>
        <translation>Sobol, digital verschoben</translation>
    </message>
    <message>
        <source>Stay and move</source>
        <translation>Verbleib und Wechsel</translation>
    </message>
    <message>
        <source>Stay only</source>
        <translation>Nur Verbleib</translation>
    </message>
    <message>
        <source>Move only</source>
        <translation>Nur Wechsel</translation>
    </message>
    <message>
        <source>The reporting currency as an ISO 4217 code; every amount is in it.</source>
        <translation>Die Berichtswährung als ISO-4217-Code; alle Beträge stehen in ihr.</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Erster Monat</translation>
    </message>
    <message>
        <source>The first month of the projection; opening balances are those at the end of the month before.</source>
        <translation>Der erste Monat der Projektion; Eröffnungssalden sind die am Ende des Vormonats.</translation>
    </message>
    <message>
        <source>Months shown</source>
        <translation>Gezeigte Monate</translation>
    </message>
    <message>
        <source>How many months the statements show.</source>
        <translation>Wie viele Monate die Planrechnungen zeigen.</translation>
    </message>
    <message>
        <source>Headline from</source>
        <translation>Kernzeitraum ab</translation>
    </message>
    <message>
        <source>The month from which the 12 months of the headline run; blank: the first month.</source>
        <translation>Der Monat, ab dem die 12 Monate des Kernzeitraums laufen; leer: der erste Monat.</translation>
    </message>
    <message>
        <source>Months valued</source>
        <translation>Bewertete Monate</translation>
    </message>
    <message>
        <source>Months over which NPV, IRR, payback and cost of ownership are reckoned.</source>
        <translation>Monate, über die Kapitalwert, interner Zinsfuß, Amortisationsdauer und Gesamtbetriebskosten berechnet werden.</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Diskontsatz</translation>
    </message>
    <message>
        <source>The annual rate at which monthly figures are discounted, compounded monthly.</source>
        <translation>Der Jahressatz, mit dem Monatsbeträge diskontiert werden, bei monatlicher Verzinsung.</translation>
    </message>
    <message>
        <source>Rounding of ties</source>
        <translation>Rundung genau in der Mitte</translation>
    </message>
    <message>
        <source>How an amount that lies exactly between two minor units is booked; spreadsheets round away from zero.</source>
        <translation>Wie ein Betrag gebucht wird, der genau zwischen zwei Cent liegt; Tabellenkalkulationen runden von null weg.</translation>
    </message>
    <message>
        <source>Growth of use</source>
        <translation>Nutzungswachstum</translation>
    </message>
    <message>
        <source>Annual growth of the number of machines and of their data, in stay and move alike.</source>
        <translation>Jährliches Wachstum der Zahl der Maschinen und ihrer Daten, beim Verbleib und beim Wechsel gleich.</translation>
    </message>
    <message>
        <source>Opening cash</source>
        <translation>Zahlungsmittel, Anfangsbestand</translation>
    </message>
    <message>
        <source>Cash at the end of the month before the first.</source>
        <translation>Zahlungsmittel am Ende des Monats vor dem ersten.</translation>
    </message>
    <message>
        <source>Minimum cash</source>
        <translation>Mindestkassenbestand</translation>
    </message>
    <message>
        <source>The cash below which the revolver is drawn.</source>
        <translation>Der Kassenbestand, unter dem die revolvierende Kreditlinie gezogen wird.</translation>
    </message>
    <message>
        <source>Interest on cash</source>
        <translation>Guthabenverzinsung</translation>
    </message>
    <message>
        <source>Annual rate earned on each month&apos;s opening cash, actual days over 365; negative cash earns nothing.</source>
        <translation>Jahreszins auf den Anfangsbestand jedes Monats, echte Tage durch 365; negative Bestände bringen nichts ein.</translation>
    </message>
    <message>
        <source>Opening receivables</source>
        <translation>Forderungen, Anfangsbestand</translation>
    </message>
    <message>
        <source>Owed by customers at the end of the month before the first.</source>
        <translation>Von Kunden geschuldet am Ende des Monats vor dem ersten.</translation>
    </message>
    <message>
        <source>Opening payables</source>
        <translation>Verbindlichkeiten, Anfangsbestand</translation>
    </message>
    <message>
        <source>Owed to suppliers, without Azure, at the end of the month before the first.</source>
        <translation>Lieferanten geschuldet, ohne Azure, am Ende des Monats vor dem ersten.</translation>
    </message>
    <message>
        <source>Opening net fixed assets</source>
        <translation>Sachanlagen (netto), Anfangsbestand</translation>
    </message>
    <message>
        <source>Book value of fixed assets, the sites&apos; included.</source>
        <translation>Buchwert der Sachanlagen, einschließlich der Standorte.</translation>
    </message>
    <message>
        <source>Remaining asset life</source>
        <translation>Restnutzungsdauer</translation>
    </message>
    <message>
        <source>Months over which the opening fixed assets other than the sites&apos; are depreciated evenly.</source>
        <translation>Monate, über die die anfänglichen Sachanlagen außer denen der Standorte linear abgeschrieben werden.</translation>
    </message>
    <message>
        <source>Opening prepaid commitments</source>
        <translation>Vorausbezahlte Zusagen, Anfangsbestand</translation>
    </message>
    <message>
        <source>Azure commitments paid in advance and not used yet at the end of the month before the first.</source>
        <translation>Im Voraus bezahlte, noch nicht genutzte Azure-Zusagen am Ende des Monats vor dem ersten.</translation>
    </message>
    <message>
        <source>Prepaid runs off in</source>
        <translation>Vorauszahlung wird verbraucht in</translation>
    </message>
    <message>
        <source>Months over which the opening prepaid amount becomes reservation cost, evenly, in both cases.</source>
        <translation>Monate, über die der vorausbezahlte Anfangsbestand in beiden Fällen gleichmäßig zu Reservierungskosten wird.</translation>
    </message>
    <message>
        <source>Opening accrued Azure cost</source>
        <translation>Offene Azure-Kosten, Anfangsbestand</translation>
    </message>
    <message>
        <source>Azure cost of earlier months that is not paid yet; it is paid in the first month.</source>
        <translation>Noch nicht bezahlte Azure-Kosten früherer Monate; sie werden im ersten Monat bezahlt.</translation>
    </message>
    <message>
        <source>Opening equity</source>
        <translation>Eigenkapital, Anfangsbestand</translation>
    </message>
    <message>
        <source>Book equity; when given, the difference of the opening balance sheet is shown as other net assets; blank: equity is what balances.</source>
        <translation>Buchmäßiges Eigenkapital; ist es angegeben, erscheint die Differenz der Eröffnungsbilanz als sonstiges Nettovermögen; leer: das Eigenkapital gleicht die Bilanz aus.</translation>
    </message>
    <message>
        <source>Days sales outstanding</source>
        <translation>Debitorenlaufzeit (DSO)</translation>
    </message>
    <message>
        <source>Receivables in days of revenue.</source>
        <translation>Forderungen in Tagen Umsatz.</translation>
    </message>
    <message>
        <source>Days payables outstanding</source>
        <translation>Kreditorenlaufzeit (DPO)</translation>
    </message>
    <message>
        <source>Payables in days of costs on credit.</source>
        <translation>Verbindlichkeiten in Tagen der Kosten auf Ziel.</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>Steuersatz</translation>
    </message>
    <message>
        <source>Share of the taxable profit that is paid as income tax.</source>
        <translation>Anteil des steuerpflichtigen Gewinns, der als Ertragsteuer gezahlt wird.</translation>
    </message>
    <message>
        <source>Tax year ends in month</source>
        <translation>Steuerjahr endet im Monat</translation>
    </message>
    <message>
        <source>The last calendar month of the tax year, 1 to 12.</source>
        <translation>Der letzte Kalendermonat des Steuerjahres, 1 bis 12.</translation>
    </message>
    <message>
        <source>Tax is paid in</source>
        <translation>Steuerzahlung in</translation>
    </message>
    <message>
        <source>Calendar months in which the whole tax payable is paid.</source>
        <translation>Kalendermonate, in denen die ganze Steuerschuld gezahlt wird.</translation>
    </message>
    <message>
        <source>Losses brought forward</source>
        <translation>Verlustvortrag</translation>
    </message>
    <message>
        <source>Tax losses of earlier years not used yet.</source>
        <translation>Noch nicht genutzte steuerliche Verluste früherer Jahre.</translation>
    </message>
    <message>
        <source>Losses may cover</source>
        <translation>Verlustabzug höchstens</translation>
    </message>
    <message>
        <source>The share of a year&apos;s positive taxable profit that losses may cover.</source>
        <translation>Der Anteil des positiven steuerlichen Jahresgewinns, den Verlustvorträge decken dürfen.</translation>
    </message>
    <message>
        <source>Interest limit</source>
        <translation>Zinsschranke</translation>
    </message>
    <message>
        <source>Net interest is deductible up to this share of EBITDA or EBIT of the tax year; blank: no limit.</source>
        <translation>Nettozinsen sind bis zu diesem Anteil von EBITDA oder EBIT des Steuerjahres abziehbar; leer: keine Schranke.</translation>
    </message>
    <message>
        <source>Interest limit is on</source>
        <translation>Zinsschranke bezogen auf</translation>
    </message>
    <message>
        <source>What the interest limit is a share of.</source>
        <translation>Wovon die Zinsschranke ein Anteil ist.</translation>
    </message>
    <message>
        <source>Disallowed interest brought forward</source>
        <translation>Zinsvortrag</translation>
    </message>
    <message>
        <source>Interest of earlier years that was not deductible and may be later.</source>
        <translation>Nicht abziehbare Zinsen früherer Jahre, die später abziehbar sein können.</translation>
    </message>
    <message>
        <source>Taxable profit, year to date</source>
        <translation>Steuerlicher Gewinn, Jahr bis dahin</translation>
    </message>
    <message>
        <source>Taxable profit of the tax year before the first month, before losses; negative for a loss.</source>
        <translation>Steuerlicher Gewinn des Steuerjahres vor dem ersten Monat, vor Verlusten; negativ bei Verlust.</translation>
    </message>
    <message>
        <source>Tax accrued, year to date</source>
        <translation>Steuerrückstellung, Jahr bis dahin</translation>
    </message>
    <message>
        <source>Tax accrued in the tax year before the first month.</source>
        <translation>Im Steuerjahr vor dem ersten Monat zurückgestellte Steuern.</translation>
    </message>
    <message>
        <source>Opening tax payable</source>
        <translation>Steuerschuld, Anfangsbestand</translation>
    </message>
    <message>
        <source>Tax owed at the end of the month before the first; negative for a receivable.</source>
        <translation>Steuerschuld am Ende des Monats vor dem ersten; negativ bei einer Forderung.</translation>
    </message>
    <message>
        <source>Tax depreciation</source>
        <translation>Steuerliche Abschreibung</translation>
    </message>
    <message>
        <source>How fixed assets are depreciated for tax.</source>
        <translation>Wie Sachanlagen steuerlich abgeschrieben werden.</translation>
    </message>
    <message>
        <source>Tax life</source>
        <translation>Steuerliche Nutzungsdauer</translation>
    </message>
    <message>
        <source>Years over which fixed assets are depreciated for tax; MACRS has tables of 3, 5, 7, 10, 15 and 20 years.</source>
        <translation>Jahre, über die Sachanlagen steuerlich abgeschrieben werden; MACRS hat Tabellen für 3, 5, 7, 10, 15 und 20 Jahre.</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Opening tax basis</source>
        <translation>Steuerwert bei Eröffnung</translation>
    </message>
    <message>
        <source>Tax basis of the opening fixed assets, depreciated evenly over their remaining life; blank: their book value.</source>
        <translation>Steuerwert der anfänglichen Sachanlagen, linear über die Restnutzungsdauer abgeschrieben; leer: ihr Buchwert.</translation>
    </message>
    <message>
        <source>Cash sweep</source>
        <translation>Cash Sweep</translation>
    </message>
    <message>
        <source>The share of the cash above the minimum that prepays debt by rank in the sweep&apos;s months, while no revolver is drawn.</source>
        <translation>Der Anteil der Zahlungsmittel über dem Minimum, der in den Sweep-Monaten Schulden nach Rang vorzeitig tilgt, solange keine revolvierende Kreditlinie gezogen ist.</translation>
    </message>
    <message>
        <source>Sweeps in</source>
        <translation>Sweep in</translation>
    </message>
    <message>
        <source>Calendar months at whose end cash is swept.</source>
        <translation>Kalendermonate, an deren Ende der Sweep erfolgt.</translation>
    </message>
    <message>
        <source>Shares, basic</source>
        <translation>Aktien, unverwässert</translation>
    </message>
    <message>
        <source>Shares outstanding at the end of the month before the first.</source>
        <translation>Ausstehende Aktien am Ende des Monats vor dem ersten.</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>Aktien</translation>
    </message>
    <message>
        <source>Shares, diluted</source>
        <translation>Aktien, verwässert</translation>
    </message>
    <message>
        <source>Shares outstanding with options, awards and convertibles as if exercised.</source>
        <translation>Ausstehende Aktien, als wären Optionen, Zuteilungen und Wandelpapiere ausgeübt.</translation>
    </message>
    <message>
        <source>EBITDA, last 12 months</source>
        <translation>EBITDA, letzte 12 Monate</translation>
    </message>
    <message>
        <source>EBITDA of the 12 months before the first, for covenants.</source>
        <translation>EBITDA der 12 Monate vor dem ersten, für Covenants.</translation>
    </message>
    <message>
        <source>Cash interest, last 12 months</source>
        <translation>Zahlungswirksame Zinsen, letzte 12 Monate</translation>
    </message>
    <message>
        <source>Cash interest accrued in the 12 months before the first, for covenants.</source>
        <translation>In den 12 Monaten vor dem ersten aufgelaufene zahlungswirksame Zinsen, für Covenants.</translation>
    </message>
    <message>
        <source>Tax paid, last 12 months</source>
        <translation>Gezahlte Steuern, letzte 12 Monate</translation>
    </message>
    <message>
        <source>Income tax paid in the 12 months before the first, for covenants.</source>
        <translation>In den 12 Monaten vor dem ersten gezahlte Ertragsteuern, für Covenants.</translation>
    </message>
    <message>
        <source>Capital expenditure, last 12 months</source>
        <translation>Investitionen, letzte 12 Monate</translation>
    </message>
    <message>
        <source>Capital expenditure of the 12 months before the first, for covenants.</source>
        <translation>Investitionen der 12 Monate vor dem ersten, für Covenants.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Where the random numbers of a simulation begin.</source>
        <translation>Womit die Zufallszahlen einer Simulation beginnen.</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Durchläufe</translation>
    </message>
    <message>
        <source>How many trials a simulation makes.</source>
        <translation>Wie viele Durchläufe eine Simulation macht.</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Art der Ziehung</translation>
    </message>
    <message>
        <source>Whether trials are drawn at random or spread evenly (Sobol).</source>
        <translation>Ob zufällig oder gleichmäßig verteilt (Sobol) gezogen wird.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>The company whose cash, debt and covenants are projected, and the time frame.</source>
        <translation>Das Unternehmen, dessen Zahlungsmittel, Schulden und Covenants projiziert werden, und der Zeitrahmen.</translation>
    </message>
    <message>
        <source>The company&apos;s name, as the report prints it.</source>
        <translation>Der Name des Unternehmens, wie ihn der Bericht druckt.</translation>
    </message>
    <message>
        <source>Operating line</source>
        <translation>Betriebliche Position</translation>
    </message>
    <message>
        <source>Operating lines</source>
        <translation>Betriebliche Positionen</translation>
    </message>
    <message>
        <source>Revenue, cost, capital expenditure or distributions of the company, month by month.</source>
        <translation>Umsatz, Kosten, Investitionen oder Ausschüttungen des Unternehmens, Monat für Monat.</translation>
    </message>
    <message>
        <source>What the line is; amounts are positive in its natural sense.</source>
        <translation>Was die Position ist; Beträge sind in ihrem natürlichen Sinn positiv.</translation>
    </message>
    <message>
        <source>Amount a month</source>
        <translation>Betrag im Monat</translation>
    </message>
    <message>
        <source>The base amount of a month, before growth and season.</source>
        <translation>Der Grundbetrag eines Monats, vor Wachstum und Saison.</translation>
    </message>
    <message>
        <source>Annual growth from the first month of the project on.</source>
        <translation>Jährliches Wachstum ab dem ersten Monat des Projekts.</translation>
    </message>
    <message>
        <source>Growth acts</source>
        <translation>Wachstum wirkt</translation>
    </message>
    <message>
        <source>Whether growth acts every month or in steps of 12 months.</source>
        <translation>Ob das Wachstum jeden Monat wirkt oder in Stufen von 12 Monaten.</translation>
    </message>
    <message>
        <source>The first month with an amount; blank: from the start.</source>
        <translation>Der erste Monat mit einem Betrag; leer: von Anfang an.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>The last month with an amount; blank: without end.</source>
        <translation>Der letzte Monat mit einem Betrag; leer: ohne Ende.</translation>
    </message>
    <message>
        <source>On credit</source>
        <translation>Auf Ziel</translation>
    </message>
    <message>
        <source>Whether it is collected or paid after the company&apos;s days outstanding instead of at once.</source>
        <translation>Ob nach den Debitoren- oder Kreditorentagen des Unternehmens eingenommen oder gezahlt wird statt sofort.</translation>
    </message>
    <message>
        <source>Taxable</source>
        <translation>Steuerwirksam</translation>
    </message>
    <message>
        <source>Whether it counts for the taxable profit.</source>
        <translation>Ob die Position in den steuerlichen Gewinn eingeht.</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Nutzungsdauer</translation>
    </message>
    <message>
        <source>Months over which what is bought is depreciated evenly, from the month after.</source>
        <translation>Monate, über die das Gekaufte ab dem Folgemonat linear abgeschrieben wird.</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>Abschreibung</translation>
    </message>
    <message>
        <source>How what is bought is depreciated in the books.</source>
        <translation>Wie das Gekaufte bilanziell abgeschrieben wird.</translation>
    </message>
    <message>
        <source>Includes on-premises IT</source>
        <translation>Enthält lokale IT</translation>
    </message>
    <message>
        <source>The line&apos;s amounts contain the on-premises cost (or, for capital expenditure, the refresh) that the sites describe: the stay case&apos;s amount is deducted from it in both cases.</source>
        <translation>Die Beträge der Position enthalten die lokalen Kosten (bei Investitionen die Erneuerung), die die Standorte beschreiben: der Betrag beim Verbleib wird in beiden Fällen abgezogen.</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>The case in which the line counts.</source>
        <translation>Der Fall, in dem die Position zählt.</translation>
    </message>
    <message>
        <source>Explicit month</source>
        <translation>Einzelmonat</translation>
    </message>
    <message>
        <source>Explicit months</source>
        <translation>Einzelmonate</translation>
    </message>
    <message>
        <source>An amount that replaces an operating line&apos;s base, growth and season in one month.</source>
        <translation>Ein Betrag, der Grundbetrag, Wachstum und Saison einer betrieblichen Position in einem Monat ersetzt.</translation>
    </message>
    <message>
        <source>The operating line.</source>
        <translation>Die betriebliche Position.</translation>
    </message>
    <message>
        <source>The month whose amount is given.</source>
        <translation>Der Monat, dessen Betrag angegeben ist.</translation>
    </message>
    <message>
        <source>The month&apos;s amount, positive in the line&apos;s natural sense.</source>
        <translation>Der Betrag des Monats, im natürlichen Sinn der Position positiv.</translation>
    </message>
    <message>
        <source>Seasonal factor</source>
        <translation>Saisonfaktor</translation>
    </message>
    <message>
        <source>Seasonal factors</source>
        <translation>Saisonfaktoren</translation>
    </message>
    <message>
        <source>A factor on an operating line&apos;s base in one calendar month of every year.</source>
        <translation>Ein Faktor auf den Grundbetrag einer betrieblichen Position in einem Kalendermonat jedes Jahres.</translation>
    </message>
    <message>
        <source>Calendar month</source>
        <translation>Kalendermonat</translation>
    </message>
    <message>
        <source>1 for January to 12 for December.</source>
        <translation>1 für Januar bis 12 für Dezember.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>What the month&apos;s base is multiplied by; 1 where none is given.</source>
        <translation>Womit der Grundbetrag des Monats multipliziert wird; 1, wo keiner steht.</translation>
    </message>
    <message>
        <source>Past month</source>
        <translation>Vergangener Monat</translation>
    </message>
    <message>
        <source>Past months</source>
        <translation>Vergangene Monate</translation>
    </message>
    <message>
        <source>A month before the first; while all twelve are given they stand in place of the company&apos;s totals of the last 12 months.</source>
        <translation>Ein Monat vor dem ersten; sind alle zwölf angegeben, gelten sie statt der Summen des Unternehmens für die letzten 12 Monate.</translation>
    </message>
    <message>
        <source>One of the twelve before the first.</source>
        <translation>Einer der zwölf vor dem ersten.</translation>
    </message>
    <message>
        <source>EBITDA of the month, for covenants.</source>
        <translation>EBITDA des Monats, für Covenants.</translation>
    </message>
    <message>
        <source>Cash interest</source>
        <translation>Zahlungswirksame Zinsen</translation>
    </message>
    <message>
        <source>Cash interest accrued in the month.</source>
        <translation>Im Monat aufgelaufene zahlungswirksame Zinsen.</translation>
    </message>
    <message>
        <source>Tax paid</source>
        <translation>Gezahlte Steuern</translation>
    </message>
    <message>
        <source>Income tax paid in the month.</source>
        <translation>Im Monat gezahlte Ertragsteuern.</translation>
    </message>
    <message>
        <source>Capital expenditure of the month.</source>
        <translation>Investitionen des Monats.</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>What a unit of a foreign currency is worth in the project&apos;s, from a date on, until the next.</source>
        <translation>Was eine Einheit einer Fremdwährung in der Projektwährung wert ist, ab einem Tag bis zum nächsten Kurs.</translation>
    </message>
    <message>
        <source>The foreign currency as an ISO 4217 code.</source>
        <translation>Die Fremdwährung als ISO-4217-Code.</translation>
    </message>
    <message>
        <source>The first day on which the rate holds.</source>
        <translation>Der erste Tag, an dem dieser Wert gilt.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Units of the project&apos;s currency a unit of the foreign one.</source>
        <translation>Einheiten der Projektwährung je Einheit der fremden.</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Käufer</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Signed, no option</source>
        <translation>Unterzeichnet, keine Option</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ausüben</translation>
    </message>
    <message>
        <source>Lapse</source>
        <translation>Verfallen lassen</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Zahlungsmittel</translation>
    </message>
    <message>
        <source>Customer incentive</source>
        <translation>Kundenanreiz</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Whether the company buys or sells the capacity.</source>
        <translation>Ob das Unternehmen die Kapazität kauft oder verkauft.</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>Gegenpartei</translation>
    </message>
    <message>
        <source>The other side.</source>
        <translation>Die andere Seite.</translation>
    </message>
    <message>
        <source>Delivery from</source>
        <translation>Lieferung ab</translation>
    </message>
    <message>
        <source>The first month of delivery.</source>
        <translation>Der erste Liefermonat.</translation>
    </message>
    <message>
        <source>Months of delivery.</source>
        <translation>Liefermonate.</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Hochlauf</translation>
    </message>
    <message>
        <source>Months over which the contracted units rise evenly to their full number.</source>
        <translation>Monate, über die die vereinbarten Einheiten gleichmäßig auf ihre volle Zahl steigen.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Units contracted once the ramp is over.</source>
        <translation>Vereinbarte Einheiten nach dem Hochlauf.</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Price a unit and month at the start of delivery.</source>
        <translation>Preis je Einheit und Monat zu Lieferbeginn.</translation>
    </message>
    <message>
        <source>¤ a unit a month</source>
        <translation>¤ je Einheit und Monat</translation>
    </message>
    <message>
        <source>Escalator</source>
        <translation>Preisgleitung</translation>
    </message>
    <message>
        <source>Annual change of the price, each 12 months after the start of delivery.</source>
        <translation>Jährliche Preisänderung, alle 12 Monate ab Lieferbeginn.</translation>
    </message>
    <message>
        <source>Take or pay</source>
        <translation>Take-or-Pay</translation>
    </message>
    <message>
        <source>The share of the contracted units that is paid if not used.</source>
        <translation>Der Anteil der vereinbarten Einheiten, der auch ungenutzt bezahlt wird.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>The share of the contracted units that is used.</source>
        <translation>Der Anteil der vereinbarten Einheiten, der genutzt wird.</translation>
    </message>
    <message>
        <source>Make-up rights</source>
        <translation>Nachholrechte</translation>
    </message>
    <message>
        <source>Months within which what was paid and not used can be used without further payment; 0: none.</source>
        <translation>Monate, in denen Bezahltes und nicht Genutztes ohne weitere Zahlung nachgeholt werden kann; 0: keine.</translation>
    </message>
    <message>
        <source>Prepayment</source>
        <translation>Vorauszahlung</translation>
    </message>
    <message>
        <source>The share of the whole committed price that is paid in advance and credited evenly over the term.</source>
        <translation>Der Anteil des gesamten zugesagten Preises, der im Voraus gezahlt und gleichmäßig über die Laufzeit angerechnet wird.</translation>
    </message>
    <message>
        <source>Prepaid in</source>
        <translation>Vorauszahlung im</translation>
    </message>
    <message>
        <source>The month of the prepayment; blank: the first of delivery.</source>
        <translation>Der Monat der Vorauszahlung; leer: der erste Liefermonat.</translation>
    </message>
    <message>
        <source>Days from the month&apos;s end to the payment, in whole months.</source>
        <translation>Tage vom Monatsende bis zur Zahlung, in ganzen Monaten.</translation>
    </message>
    <message>
        <source>Ended in</source>
        <translation>Beendet im</translation>
    </message>
    <message>
        <source>The last month of delivery if ended early; blank: not.</source>
        <translation>Der letzte Liefermonat bei vorzeitigem Ende; leer: keines.</translation>
    </message>
    <message>
        <source>Termination fee</source>
        <translation>Kündigungsgebühr</translation>
    </message>
    <message>
        <source>Paid by the buyer in the month after an early end.</source>
        <translation>Vom Käufer im Monat nach einem vorzeitigen Ende gezahlt.</translation>
    </message>
    <message>
        <source>Value of use</source>
        <translation>Nutzwert</translation>
    </message>
    <message>
        <source>What a used unit saves or earns the buyer a month besides the price: cost avoided elsewhere, or margin.</source>
        <translation>Was eine genutzte Einheit dem Käufer im Monat neben dem Preis spart oder einbringt: vermiedene Kosten oder Marge.</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>The seller&apos;s energy cost a used unit and month.</source>
        <translation>Energiekosten des Verkäufers je genutzte Einheit und Monat.</translation>
    </message>
    <message>
        <source>Site cost</source>
        <translation>Standortkosten</translation>
    </message>
    <message>
        <source>The seller&apos;s site cost a contracted unit and month.</source>
        <translation>Standortkosten des Verkäufers je vereinbarte Einheit und Monat.</translation>
    </message>
    <message>
        <source>Asset life</source>
        <translation>Nutzungsdauer der Anlagen</translation>
    </message>
    <message>
        <source>Months over which the seller&apos;s assets are depreciated evenly.</source>
        <translation>Monate, über die die Anlagen des Verkäufers linear abgeschrieben werden.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>A signed contract, or what is done with the option on it.</source>
        <translation>Ein unterzeichneter Vertrag oder was mit der Option darauf geschieht.</translation>
    </message>
    <message>
        <source>Option expires</source>
        <translation>Option verfällt am</translation>
    </message>
    <message>
        <source>The last day on which the option can be exercised.</source>
        <translation>Der letzte Tag, an dem die Option ausgeübt werden kann.</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Übernehmer</translation>
    </message>
    <message>
        <source>Who takes the contract when it is assigned.</source>
        <translation>Wer den Vertrag bei einer Übertragung übernimmt.</translation>
    </message>
    <message>
        <source>Assignment fee</source>
        <translation>Übertragungsgebühr</translation>
    </message>
    <message>
        <source>Received at the option&apos;s expiry for assigning it.</source>
        <translation>Bei Verfall der Option für die Übertragung erhalten.</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>Volatilität</translation>
    </message>
    <message>
        <source>Annual volatility of the value of the capacity.</source>
        <translation>Jährliche Volatilität des Werts der Kapazität.</translation>
    </message>
    <message>
        <source>Risk-free rate</source>
        <translation>Risikofreier Zins</translation>
    </message>
    <message>
        <source>Annual, continuously compounded, for the option&apos;s value.</source>
        <translation>Jährlich, stetig verzinst, für den Wert der Option.</translation>
    </message>
    <message>
        <source>Cost of debt</source>
        <translation>Fremdkapitalkosten</translation>
    </message>
    <message>
        <source>Annual rate at which the committed payments are discounted.</source>
        <translation>Jahressatz, mit dem die zugesagten Zahlungen diskontiert werden.</translation>
    </message>
    <message>
        <source>Value lost by waiting</source>
        <translation>Wertverlust durch Warten</translation>
    </message>
    <message>
        <source>Annual share of the capacity&apos;s value that is lost while the option waits.</source>
        <translation>Jährlicher Anteil des Kapazitätswerts, der verloren geht, solange die Ausübung aufgeschoben wird.</translation>
    </message>
    <message>
        <source>Spend commitment</source>
        <translation>Abnahmeverpflichtung</translation>
    </message>
    <message>
        <source>Spend commitments</source>
        <translation>Abnahmeverpflichtungen</translation>
    </message>
    <message>
        <source>A promise to spend an amount on Azure until a month; what is short is charged and can be used later.</source>
        <translation>Die Verpflichtung, bis zu einem Monat einen Betrag auf Azure auszugeben; Fehlendes wird berechnet und kann später genutzt werden.</translation>
    </message>
    <message>
        <source>What must have been spent by the end.</source>
        <translation>Was bis zum Ende ausgegeben sein muss.</translation>
    </message>
    <message>
        <source>The first month whose invoices count.</source>
        <translation>Der erste Monat, dessen Rechnungen zählen.</translation>
    </message>
    <message>
        <source>The last month whose invoices count.</source>
        <translation>Der letzte Monat, dessen Rechnungen zählen.</translation>
    </message>
    <message>
        <source>Credit life</source>
        <translation>Gültigkeit des Guthabens</translation>
    </message>
    <message>
        <source>Months within which a charged shortfall can be used.</source>
        <translation>Monate, in denen ein berechneter Fehlbetrag genutzt werden kann.</translation>
    </message>
    <message>
        <source>Spent before</source>
        <translation>Zuvor ausgegeben</translation>
    </message>
    <message>
        <source>What counted before the first month of the project, shortfalls that had been charged included.</source>
        <translation>Was vor dem ersten Monat des Projekts zählte, einschließlich berechneter Fehlbeträge.</translation>
    </message>
    <message>
        <source>The case in which it counts.</source>
        <translation>Der Fall, in dem sie zählt.</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>What must have been spent on a commitment by the end of a month.</source>
        <translation>Was bis zum Ende eines Monats auf eine Verpflichtung ausgegeben sein muss.</translation>
    </message>
    <message>
        <source>The commitment.</source>
        <translation>Die Verpflichtung.</translation>
    </message>
    <message>
        <source>The month at whose end it is tested.</source>
        <translation>Der Monat, an dessen Ende geprüft wird.</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>Insgesamt ausgegeben</translation>
    </message>
    <message>
        <source>Since the commitment&apos;s start.</source>
        <translation>Seit Beginn der Verpflichtung.</translation>
    </message>
    <message>
        <source>Family that counts</source>
        <translation>Anrechenbare Familie</translation>
    </message>
    <message>
        <source>Families that count</source>
        <translation>Anrechenbare Familien</translation>
    </message>
    <message>
        <source>A service family whose invoices count towards a commitment; without any, all but support count.</source>
        <translation>Eine Dienstfamilie, deren Rechnungen auf eine Verpflichtung angerechnet werden; ohne Angabe zählt alles außer Support.</translation>
    </message>
    <message>
        <source>What counts.</source>
        <translation>Was zählt.</translation>
    </message>
    <message>
        <source>Capacity contract</source>
        <translation>Kapazitätsvertrag</translation>
    </message>
    <message>
        <source>Capacity contracts</source>
        <translation>Kapazitätsverträge</translation>
    </message>
    <message>
        <source>Data-centre capacity bought or sold by the unit and month, firm or under an option.</source>
        <translation>Je Einheit und Monat gekaufte oder verkaufte Rechenzentrumskapazität, fest oder unter einer Option.</translation>
    </message>
    <message>
        <source>Capacity spending</source>
        <translation>Kapazitätsausgaben</translation>
    </message>
    <message>
        <source>What a seller spends to build the capacity.</source>
        <translation>Was ein Verkäufer für den Aufbau der Kapazität ausgibt.</translation>
    </message>
    <message>
        <source>The contract.</source>
        <translation>Der Vertrag.</translation>
    </message>
    <message>
        <source>The month of the spending.</source>
        <translation>Der Monat der Ausgabe.</translation>
    </message>
    <message>
        <source>Spent in the month.</source>
        <translation>Im Monat ausgegeben.</translation>
    </message>
    <message>
        <source>Capacity use</source>
        <translation>Kapazitätsnutzung</translation>
    </message>
    <message>
        <source>Units used in one month, where they are not the share.</source>
        <translation>In einem Monat genutzte Einheiten, wo sie vom Anteil abweichen.</translation>
    </message>
    <message>
        <source>The month of the use.</source>
        <translation>Der Monat der Nutzung.</translation>
    </message>
    <message>
        <source>Used in the month, in place of the contracted units times the use share.</source>
        <translation>Im Monat genutzt, statt der vereinbarten Einheiten mal Nutzungsanteil.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Mögliche Ausgänge</translation>
    </message>
    <message>
        <source>A branch of the decision tree of a contract&apos;s option.</source>
        <translation>Ein Zweig im Entscheidungsbaum der Option eines Vertrags.</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>How likely it is; the branches of a contract sum to 1.</source>
        <translation>Wie wahrscheinlich er ist; die Zweige eines Vertrags summieren sich zu 1.</translation>
    </message>
    <message>
        <source>The share of the contracted units that would be used.</source>
        <translation>Der Anteil der vereinbarten Einheiten, der genutzt würde.</translation>
    </message>
    <message>
        <source>Value factor</source>
        <translation>Wertfaktor</translation>
    </message>
    <message>
        <source>What the value of use is multiplied by.</source>
        <translation>Womit der Nutzwert multipliziert wird.</translation>
    </message>
    <message>
        <source>Share issue</source>
        <translation>Aktienemission</translation>
    </message>
    <message>
        <source>Share issues</source>
        <translation>Aktienemissionen</translation>
    </message>
    <message>
        <source>Shares issued, or sold by their holders, on a day.</source>
        <translation>Aktien, die an einem Tag ausgegeben oder von Inhabern verkauft werden.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>The day of the closing.</source>
        <translation>Der Tag des Vollzugs.</translation>
    </message>
    <message>
        <source>New shares</source>
        <translation>Neue Aktien</translation>
    </message>
    <message>
        <source>Shares that the company issues.</source>
        <translation>Aktien, die das Unternehmen ausgibt.</translation>
    </message>
    <message>
        <source>Existing shares</source>
        <translation>Bestehende Aktien</translation>
    </message>
    <message>
        <source>Shares that holders sell; they bring the company nothing.</source>
        <translation>Aktien, die Inhaber verkaufen; dem Unternehmen bringen sie nichts.</translation>
    </message>
    <message>
        <source>Price a share to the public.</source>
        <translation>Ausgabepreis je Aktie.</translation>
    </message>
    <message>
        <source>¤ a share</source>
        <translation>¤ je Aktie</translation>
    </message>
    <message>
        <source>Underwriting fee</source>
        <translation>Emissionsprovision</translation>
    </message>
    <message>
        <source>Share of the new shares&apos; proceeds that underwriters keep.</source>
        <translation>Anteil am Erlös der neuen Aktien, den die Konsortialbanken behalten.</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Emissionsauslagen</translation>
    </message>
    <message>
        <source>Other costs of the issue, paid at the closing.</source>
        <translation>Sonstige Kosten der Ausgabe, beim Vollzug gezahlt.</translation>
    </message>
    <message>
        <source>Given for</source>
        <translation>Gegenleistung der Aktien</translation>
    </message>
    <message>
        <source>Cash, or the signing of a contract: then their value reduces the contract&apos;s revenue over its term.</source>
        <translation>Zahlungsmittel, oder die Unterzeichnung eines Vertrags: dann mindert ihr Wert dessen Umsatz über die Laufzeit.</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>The contract whose customer gets the shares.</source>
        <translation>Der Vertrag, dessen Kunde die Aktien erhält.</translation>
    </message>
    <message>
        <source>Repays</source>
        <translation>Tilgt vorzeitig</translation>
    </message>
    <message>
        <source>The instrument that the proceeds prepay; blank: they are kept as cash.</source>
        <translation>Das Instrument, das der Erlös vorzeitig tilgt; leer: er bleibt als Zahlungsmittel.</translation>
    </message>
    <message>
        <source>Share for repayment</source>
        <translation>Anteil für Tilgung</translation>
    </message>
    <message>
        <source>The share of the net proceeds that prepays it.</source>
        <translation>Der Anteil des Nettoerlöses, der es vorzeitig tilgt.</translation>
    </message>
    <message>
        <source>Term loan</source>
        <translation>Laufzeitkredit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anleihe</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>field</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Revolver</source>
        <translation>Revolvierende Kreditlinie</translation>
    </message>
    <message>
        <source>Finance lease</source>
        <translation>Finanzierungsleasing</translation>
    </message>
    <message>
        <source>Convertible note</source>
        <translation>Wandelanleihe</translation>
    </message>
    <message>
        <source>Short first period</source>
        <translation>Kurze erste Periode</translation>
    </message>
    <message>
        <source>Long first period</source>
        <translation>Lange erste Periode</translation>
    </message>
    <message>
        <source>Short last period</source>
        <translation>Kurze letzte Periode</translation>
    </message>
    <message>
        <source>Long last period</source>
        <translation>Lange letzte Periode</translation>
    </message>
    <message>
        <source>As dated</source>
        <translation>Wie datiert</translation>
    </message>
    <message>
        <source>Following business day</source>
        <translation>Folgender Geschäftstag</translation>
    </message>
    <message>
        <source>Modified following</source>
        <translation>Modifiziert folgend</translation>
    </message>
    <message>
        <source>Shortens, earliest instalments first</source>
        <translation>Verkürzt, früheste Raten zuerst</translation>
    </message>
    <message>
        <source>Lowers all later instalments</source>
        <translation>Senkt alle späteren Raten</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Ziehung</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Umtausch</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>New rate</source>
        <translation>Neuer Zinssatz</translation>
    </message>
    <message>
        <source>Haircut</source>
        <translation>Forderungsverzicht</translation>
    </message>
    <message>
        <source>Fee to lenders</source>
        <translation>Gebühr an Kreditgeber</translation>
    </message>
    <message>
        <source>Fee to third parties</source>
        <translation>Gebühr an Dritte</translation>
    </message>
    <message>
        <source>Consent payment</source>
        <translation>Zustimmungszahlung</translation>
    </message>
    <message>
        <source>Conversion into shares</source>
        <translation>Wandlung in Aktien</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>Floating</source>
        <translation>Variabel</translation>
    </message>
    <message>
        <source>30/360 US</source>
        <translation>30/360 US</translation>
    </message>
    <message>
        <source>30E/360</source>
        <translation>30E/360</translation>
    </message>
    <message>
        <source>30E/360 ISDA</source>
        <translation>30E/360 ISDA</translation>
    </message>
    <message>
        <source>ACT/360</source>
        <translation>ACT/360</translation>
    </message>
    <message>
        <source>ACT/365 Fixed</source>
        <translation>ACT/365 Fixed</translation>
    </message>
    <message>
        <source>NL/365</source>
        <translation>NL/365</translation>
    </message>
    <message>
        <source>ACT/ACT ISDA</source>
        <translation>ACT/ACT ISDA</translation>
    </message>
    <message>
        <source>Bullet</source>
        <translation>Endfällig</translation>
    </message>
    <message>
        <source>Equal instalments</source>
        <translation>Gleiche Tilgungsraten</translation>
    </message>
    <message>
        <source>Annuity</source>
        <translation>Annuität</translation>
    </message>
    <message>
        <source>Percent a year</source>
        <translation>Prozent im Jahr</translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>Wie aufgeführt</translation>
    </message>
    <message>
        <source>Gross leverage</source>
        <translation>Bruttoverschuldungsgrad</translation>
    </message>
    <message>
        <source>Net leverage</source>
        <translation>Nettoverschuldungsgrad</translation>
    </message>
    <message>
        <source>Interest cover</source>
        <translation>Zinsdeckungsgrad</translation>
    </message>
    <message>
        <source>Minimum liquidity</source>
        <translation>Mindestliquidität</translation>
    </message>
    <message>
        <source>Debt service cover</source>
        <translation>Schuldendienstdeckungsgrad</translation>
    </message>
    <message>
        <source>Whether the rate is fixed or follows an index.</source>
        <translation>Ob der Zinssatz fest ist oder einem Index folgt.</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Kupon</translation>
    </message>
    <message>
        <source>Annual rate of a fixed instrument.</source>
        <translation>Jahressatz eines festverzinslichen Instruments.</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>The index of a floating rate; it is read on the first day of each month.</source>
        <translation>Der Index eines variablen Zinssatzes; er wird am ersten Tag jedes Monats abgelesen.</translation>
    </message>
    <message>
        <source>Index multiplier</source>
        <translation>Indexfaktor</translation>
    </message>
    <message>
        <source>What the index is multiplied by.</source>
        <translation>Womit der Index multipliziert wird.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Marge (Spread)</translation>
    </message>
    <message>
        <source>Added to the index, after the floor; in a year.</source>
        <translation>Nach der Untergrenze zum Index addiert; im Jahr.</translation>
    </message>
    <message>
        <source>Index floor</source>
        <translation>Indexuntergrenze (Floor)</translation>
    </message>
    <message>
        <source>The least that the multiplied index counts; blank: none.</source>
        <translation>Was der multiplizierte Index mindestens zählt; leer: keine.</translation>
    </message>
    <message>
        <source>All-in cap</source>
        <translation>Gesamtobergrenze (Cap)</translation>
    </message>
    <message>
        <source>The most that the whole rate can be; blank: none.</source>
        <translation>Was der gesamte Zinssatz höchstens beträgt; leer: keine.</translation>
    </message>
    <message>
        <source>Day count</source>
        <translation>Zinstagemethode</translation>
    </message>
    <message>
        <source>How the fraction of a year is reckoned.</source>
        <translation>Wie der Jahresbruchteil berechnet wird.</translation>
    </message>
    <message>
        <source>Pays in</source>
        <translation>Zahlt in</translation>
    </message>
    <message>
        <source>Calendar months of the payments of interest and instalments.</source>
        <translation>Kalendermonate der Zins- und Tilgungszahlungen.</translation>
    </message>
    <message>
        <source>Payment day</source>
        <translation>Zahlungstag</translation>
    </message>
    <message>
        <source>Day of the month; 31 is its last day.</source>
        <translation>Tag des Monats; 31 ist der letzte.</translation>
    </message>
    <message>
        <source>First payment</source>
        <translation>Erste Zahlung</translation>
    </message>
    <message>
        <source>The first payment date of an instrument issued within the projection; blank: by the payment months, day and stub.</source>
        <translation>Der erste Zahlungstag eines in der Projektion begebenen Instruments; leer: nach Zahlungsmonaten, Zahlungstag und gebrochener Periode.</translation>
    </message>
    <message>
        <source>Odd period</source>
        <translation>Gebrochene Periode</translation>
    </message>
    <message>
        <source>Where the period that is not a whole one lies, and whether it is short or long.</source>
        <translation>Wo die nicht volle Periode liegt und ob sie kurz oder lang ist.</translation>
    </message>
    <message>
        <source>Roll rule</source>
        <translation>Geschäftstagekonvention</translation>
    </message>
    <message>
        <source>What happens to a payment date on a Saturday or Sunday; maturity rolls as well.</source>
        <translation>Was mit einem Zahlungstag an einem Samstag oder Sonntag geschieht; die Fälligkeit verschiebt sich ebenso.</translation>
    </message>
    <message>
        <source>Accrues to rolled dates</source>
        <translation>Zinsen bis zum verschobenen Tag</translation>
    </message>
    <message>
        <source>Whether interest runs to the rolled payment date, or to the date as such.</source>
        <translation>Ob Zinsen bis zum verschobenen Zahlungstag laufen oder bis zum eigentlichen.</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Begeben am</translation>
    </message>
    <message>
        <source>The day of issue when it lies within the projection: the principal is drawn then; blank or earlier: outstanding.</source>
        <translation>Der Ausgabetag, wenn er in der Projektion liegt: dann wird der Nennbetrag gezogen; leer oder früher: ausstehend.</translation>
    </message>
    <message>
        <source>Issue price</source>
        <translation>Ausgabekurs</translation>
    </message>
    <message>
        <source>Proceeds a unit of principal, for an issue within the projection.</source>
        <translation>Erlös je Einheit Nennbetrag, bei einer Ausgabe in der Projektion.</translation>
    </message>
    <message>
        <source>Issue costs</source>
        <translation>Emissionskosten</translation>
    </message>
    <message>
        <source>Costs paid at an issue within the projection; they become interest over the life by the effective rate.</source>
        <translation>Bei einer Ausgabe in der Projektion gezahlte Kosten; nach der Effektivzinsmethode werden sie über die Laufzeit zu Zinsen.</translation>
    </message>
    <message>
        <source>Amortisation</source>
        <translation>Tilgung</translation>
    </message>
    <message>
        <source>How principal is repaid before maturity.</source>
        <translation>Wie der Nennbetrag vor Fälligkeit getilgt wird.</translation>
    </message>
    <message>
        <source>Amortisation a year</source>
        <translation>Tilgung im Jahr</translation>
    </message>
    <message>
        <source>Share of the opening principal repaid a year, for percent a year.</source>
        <translation>Anteil des Nennbetrags bei Eröffnung, der im Jahr getilgt wird, bei Prozent im Jahr.</translation>
    </message>
    <message>
        <source>A prepayment</source>
        <translation>Vorzeitige Tilgung</translation>
    </message>
    <message>
        <source>What a prepayment does to later instalments.</source>
        <translation>Was eine vorzeitige Tilgung bei späteren Raten bewirkt.</translation>
    </message>
    <message>
        <source>PIK share</source>
        <translation>PIK-Anteil</translation>
    </message>
    <message>
        <source>The share of the interest that is added to the principal instead of paid.</source>
        <translation>Der Anteil der Zinsen, der kapitalisiert statt gezahlt wird.</translation>
    </message>
    <message>
        <source>PIK until</source>
        <translation>PIK bis</translation>
    </message>
    <message>
        <source>The last payment date on which interest is added; blank: maturity.</source>
        <translation>Der letzte Zahlungstag, an dem Zinsen kapitalisiert werden; leer: Fälligkeit.</translation>
    </message>
    <message>
        <source>PIK premium</source>
        <translation>PIK-Aufschlag</translation>
    </message>
    <message>
        <source>Added to the annual rate of a period whose interest is added in part.</source>
        <translation>Aufschlag auf den Jahreszins einer Periode, deren Zinsen teilweise kapitalisiert werden.</translation>
    </message>
    <message>
        <source>Unamortised discount and fees</source>
        <translation>Nicht amortisiertes Disagio und Gebühren</translation>
    </message>
    <message>
        <source>Principal less carrying amount at the end of the month before the first; it becomes cost by the effective rate.</source>
        <translation>Nennbetrag minus Buchwert am Ende des Monats vor dem ersten; wird nach der Effektivzinsmethode zu Aufwand.</translation>
    </message>
    <message>
        <source>Opening accrued interest</source>
        <translation>Aufgelaufene Zinsen bei Eröffnung</translation>
    </message>
    <message>
        <source>Interest accrued and not paid; blank: reckoned from the last payment date.</source>
        <translation>Aufgelaufene, nicht gezahlte Zinsen; leer: ab dem letzten Zahlungstag berechnet.</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>The most that can be drawn; of a term loan, with what is drawn later.</source>
        <translation>Was höchstens gezogen werden kann; bei einem Laufzeitkredit mit dem später Gezogenen.</translation>
    </message>
    <message>
        <source>Commitment fee</source>
        <translation>Bereitstellungsprovision</translation>
    </message>
    <message>
        <source>Annual fee on what is not drawn, paid on the payment dates.</source>
        <translation>Jährliche Provision auf das nicht Gezogene, an den Zahlungstagen gezahlt.</translation>
    </message>
    <message>
        <source>Can be drawn until</source>
        <translation>Ziehbar bis</translation>
    </message>
    <message>
        <source>The last day on which it can be drawn; blank: until maturity.</source>
        <translation>Der letzte Tag, an dem gezogen werden kann; leer: bis zur Fälligkeit.</translation>
    </message>
    <message>
        <source>Call price</source>
        <translation>Kündigungskurs (Call)</translation>
    </message>
    <message>
        <source>Paid a unit of principal that is prepaid; blank: it can&apos;t be called.</source>
        <translation>Gezahlt je Einheit vorzeitig getilgten Nennbetrags; leer: nicht kündbar.</translation>
    </message>
    <message>
        <source>Callable from</source>
        <translation>Kündbar ab</translation>
    </message>
    <message>
        <source>The first day on which it can be called; blank: any.</source>
        <translation>Der erste Tag, an dem gekündigt werden kann; leer: jeder.</translation>
    </message>
    <message>
        <source>Sweep rank</source>
        <translation>Sweep-Rang</translation>
    </message>
    <message>
        <source>The order in which the cash sweep prepays; 0: it is not swept.</source>
        <translation>Die Reihenfolge, in der der Cash Sweep tilgt; 0: kein Sweep.</translation>
    </message>
    <message>
        <source>Indices</source>
        <translation>Indizes</translation>
    </message>
    <message>
        <source>A reference rate over time.</source>
        <translation>Ein Referenzzinssatz im Zeitverlauf.</translation>
    </message>
    <message>
        <source>Index rate</source>
        <translation>Indexsatz</translation>
    </message>
    <message>
        <source>Index rates</source>
        <translation>Indexsätze</translation>
    </message>
    <message>
        <source>The rate of an index from a date on, until its next.</source>
        <translation>Der Satz eines Index ab einem Tag bis zum nächsten.</translation>
    </message>
    <message>
        <source>The index.</source>
        <translation>Der Index.</translation>
    </message>
    <message>
        <source>Annual rate.</source>
        <translation>Jahressatz.</translation>
    </message>
    <message>
        <source>Debt instrument</source>
        <translation>Schuldinstrument</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Schulden</translation>
    </message>
    <message>
        <source>A loan, note, revolver or finance lease, with what is outstanding at the end of the month before the first.</source>
        <translation>Ein Kredit, eine Anleihe, eine revolvierende Kreditlinie oder ein Finanzierungsleasing, mit dem Ausstehenden am Ende des Monats vor dem ersten.</translation>
    </message>
    <message>
        <source>ISO 4217 code of its amounts; blank: the project&apos;s.</source>
        <translation>ISO-4217-Code der Beträge; leer: der des Projekts.</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Nennbetrag</translation>
    </message>
    <message>
        <source>Outstanding at the end of the month before the first; of a revolver what is drawn.</source>
        <translation>Ausstehend am Ende des Monats vor dem ersten; bei einer revolvierenden Kreditlinie das Gezogene.</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Fälligkeit</translation>
    </message>
    <message>
        <source>The day of the last payment; a revolver can&apos;t be drawn from that month on.</source>
        <translation>Der Tag der letzten Zahlung; eine revolvierende Kreditlinie ist ab diesem Monat nicht mehr ziehbar.</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>Letzte Zahlung</translation>
    </message>
    <message>
        <source>The last payment date before the first month; blank: by the payment months and day.</source>
        <translation>Der letzte Zahlungstag vor dem ersten Monat; leer: nach Zahlungsmonaten und Tag.</translation>
    </message>
    <message>
        <source>Conversion price</source>
        <translation>Wandlungspreis</translation>
    </message>
    <message>
        <source>Principal given up a share when a convertible note is converted.</source>
        <translation>Nennbetrag, der je Aktie bei Wandlung einer Wandelanleihe aufgegeben wird.</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Raten</translation>
    </message>
    <message>
        <source>A principal payment of an instrument whose amortisation is as listed.</source>
        <translation>Eine Tilgungszahlung eines Instruments, dessen Tilgung wie aufgeführt erfolgt.</translation>
    </message>
    <message>
        <source>The instrument.</source>
        <translation>Das Instrument.</translation>
    </message>
    <message>
        <source>The day of the payment.</source>
        <translation>Der Tag der Zahlung.</translation>
    </message>
    <message>
        <source>What is repaid; what is left is repaid at maturity.</source>
        <translation>Was getilgt wird; der Rest wird bei Fälligkeit getilgt.</translation>
    </message>
    <message>
        <source>Debt event</source>
        <translation>Schuldenereignis</translation>
    </message>
    <message>
        <source>Debt events</source>
        <translation>Schuldenereignisse</translation>
    </message>
    <message>
        <source>Something that happens to an instrument on a day besides its scheduled service; a restructuring is a list of them.</source>
        <translation>Was einem Instrument an einem Tag neben dem planmäßigen Schuldendienst geschieht; eine Umschuldung ist eine Liste davon.</translation>
    </message>
    <message>
        <source>The instrument that it happens to.</source>
        <translation>Das Instrument, dem es geschieht.</translation>
    </message>
    <message>
        <source>The day; on one day scheduled service comes first.</source>
        <translation>Der Tag; am selben Tag kommt der planmäßige Schuldendienst zuerst.</translation>
    </message>
    <message>
        <source>What happens.</source>
        <translation>Was geschieht.</translation>
    </message>
    <message>
        <source>Principal drawn, prepaid, exchanged, given up or converted (blank: all that is outstanding), or the fee that is paid.</source>
        <translation>Nennbetrag, der gezogen, vorzeitig getilgt, umgetauscht, erlassen oder gewandelt wird (leer: alles Ausstehende), oder die gezahlte Gebühr.</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Umtausch in</translation>
    </message>
    <message>
        <source>The instrument that holders get in exchange.</source>
        <translation>Das Instrument, das die Inhaber im Umtausch erhalten.</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Principal of the new instrument a unit of the old one.</source>
        <translation>Nennbetrag des neuen Instruments je Einheit des alten.</translation>
    </message>
    <message>
        <source>Paid a unit of principal that is prepaid; blank: its call price, else 1.</source>
        <translation>Gezahlt je Einheit vorzeitig getilgten Nennbetrags; leer: der Kündigungskurs, sonst 1.</translation>
    </message>
    <message>
        <source>New maturity</source>
        <translation>Neue Fälligkeit</translation>
    </message>
    <message>
        <source>The day of the last payment from then on.</source>
        <translation>Der Tag der letzten Zahlung von da an.</translation>
    </message>
    <message>
        <source>The coupon of a fixed rate, the spread of a floating one, from that day on.</source>
        <translation>Der Kupon eines festen Zinssatzes, die Marge eines variablen, von diesem Tag an.</translation>
    </message>
    <message>
        <source>Fair value</source>
        <translation>Beizulegender Zeitwert</translation>
    </message>
    <message>
        <source>Fair value of the new debt a unit of its principal, used when the change counts as an extinguishment; blank: 1.</source>
        <translation>Beizulegender Zeitwert der neuen Schuld je Einheit ihres Nennbetrags, wenn die Änderung als Tilgung gilt; leer: 1.</translation>
    </message>
    <message>
        <source>Covenant</source>
        <translation>Covenant</translation>
    </message>
    <message>
        <source>Covenants</source>
        <translation>Covenants</translation>
    </message>
    <message>
        <source>A limit that lenders test on the last twelve months.</source>
        <translation>Eine Grenze, die Kreditgeber an den letzten zwölf Monaten prüfen.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>What is tested; leverage and cover on EBITDA of the last twelve months.</source>
        <translation>Was geprüft wird; Verschuldungs- und Deckungsgrade am EBITDA der letzten zwölf Monate.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenzwert</translation>
    </message>
    <message>
        <source>The most leverage, the least cover, or the least liquidity in the project&apos;s currency; equality passes.</source>
        <translation>Der höchste Verschuldungsgrad, der geringste Deckungsgrad oder die geringste Liquidität in Projektwährung; Gleichheit gilt als eingehalten.</translation>
    </message>
    <message>
        <source>Tested in</source>
        <translation>Geprüft in</translation>
    </message>
    <message>
        <source>Calendar months at whose end it is tested.</source>
        <translation>Kalendermonate, an deren Ende geprüft wird.</translation>
    </message>
    <message>
        <source>Netting cap</source>
        <translation>Abzugsgrenze</translation>
    </message>
    <message>
        <source>The most cash that net leverage takes off the debt; blank: all.</source>
        <translation>Die Zahlungsmittel, die der Nettoverschuldungsgrad höchstens abzieht; leer: alle.</translation>
    </message>
    <message>
        <source>Add-back cap</source>
        <translation>Hinzurechnungsgrenze</translation>
    </message>
    <message>
        <source>The most one-off cost of twelve months that is added back to EBITDA; blank: none is.</source>
        <translation>Die einmaligen Kosten von zwölf Monaten, die dem EBITDA höchstens hinzugerechnet werden; leer: keine.</translation>
    </message>
    <message>
        <source>Springs above</source>
        <translation>Greift über</translation>
    </message>
    <message>
        <source>Tested only when more than this share of the revolvers is drawn; blank: always.</source>
        <translation>Nur geprüft, wenn mehr als dieser Anteil der revolvierenden Kreditlinien gezogen ist; leer: immer.</translation>
    </message>
    <message>
        <source>Warn below</source>
        <translation>Warnung unter</translation>
    </message>
    <message>
        <source>Headroom below which a warning is given.</source>
        <translation>Spielraum, unter dem gewarnt wird.</translation>
    </message>
    <message>
        <source>Reported figure</source>
        <translation>Berichtete Zahl</translation>
    </message>
    <message>
        <source>Reported figures</source>
        <translation>Berichtete Zahlen</translation>
    </message>
    <message>
        <source>A figure of debt as the company reported it, shown with its way from the opening principal.</source>
        <translation>Eine Schuldenzahl, wie das Unternehmen sie berichtet hat, mit dem Weg vom Nennbetrag bei Eröffnung zu ihr.</translation>
    </message>
    <message>
        <source>As reported.</source>
        <translation>Wie berichtet.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stichtag</translation>
    </message>
    <message>
        <source>The day of the balance sheet.</source>
        <translation>Der Bilanzstichtag.</translation>
    </message>
    <message>
        <source>Reconciliation step</source>
        <translation>Überleitungsschritt</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Überleitung</translation>
    </message>
    <message>
        <source>A step from the opening principal of all debt to a reported figure.</source>
        <translation>Ein Schritt vom Nennbetrag aller Schulden bei Eröffnung zu einer berichteten Zahl.</translation>
    </message>
    <message>
        <source>The figure.</source>
        <translation>Die Zahl.</translation>
    </message>
    <message>
        <source>Added to the principal; negative for what is taken off.</source>
        <translation>Zum Nennbetrag addiert; negativ, was abgeht.</translation>
    </message>
    <message>
        <source>Source of a field</source>
        <translation>Quelle eines Feldes</translation>
    </message>
    <message>
        <source>Sources of fields</source>
        <translation>Quellen von Feldern</translation>
    </message>
    <message>
        <source>The source of one field of one row, where it differs from the row&apos;s own.</source>
        <translation>Die Quelle eines Feldes einer Zeile, wo sie von der der Zeile abweicht.</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entität</translation>
    </message>
    <message>
        <source>The entity, as in paths.</source>
        <translation>Die Entität, wie in Pfaden.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>The row&apos;s id.</source>
        <translation>Die Kennung der Zeile.</translation>
    </message>
    <message>
        <source>The field, as in paths.</source>
        <translation>Das Feld, wie in Pfaden.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Dev/test</source>
        <translation>Entwicklung/Test</translation>
    </message>
    <message>
        <source>Rehost</source>
        <translation>Rehosting</translation>
    </message>
    <message>
        <source>Replatform</source>
        <translation>Replatforming</translation>
    </message>
    <message>
        <source>Refactor</source>
        <translation>Refactoring</translation>
    </message>
    <message>
        <source>Repurchase</source>
        <translation>Neukauf</translation>
    </message>
    <message>
        <source>Relocate</source>
        <translation>Verlagerung</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Stilllegung</translation>
    </message>
    <message>
        <source>Retain</source>
        <translation>Beibehaltung</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtuell</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation>Physisch</translation>
    </message>
    <message>
        <source>Linux</source>
        <translation>Linux</translation>
    </message>
    <message>
        <source>Windows Server</source>
        <translation>Windows Server</translation>
    </message>
    <message>
        <source>Red Hat Enterprise Linux</source>
        <translation>Red Hat Enterprise Linux</translation>
    </message>
    <message>
        <source>SUSE Linux Enterprise</source>
        <translation>SUSE Linux Enterprise</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Bought from Azure by the hour</source>
        <translation>Stundenweise von Azure</translation>
    </message>
    <message>
        <source>Azure Hybrid Benefit</source>
        <translation>Azure-Hybridvorteil</translation>
    </message>
    <message>
        <source>Brought along</source>
        <translation>Mitgebracht</translation>
    </message>
    <message>
        <source>SQL Server</source>
        <translation>SQL Server</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Developer</translation>
    </message>
    <message>
        <source>SQL Server Standard</source>
        <translation>SQL Server Standard</translation>
    </message>
    <message>
        <source>SQL Server Enterprise</source>
        <translation>SQL Server Enterprise</translation>
    </message>
    <message>
        <source>As in the Azure plan</source>
        <translation>Wie im Azure-Plan</translation>
    </message>
    <message>
        <source>Pay as you go</source>
        <translation>Nutzungsabhängig</translation>
    </message>
    <message>
        <source>Reservation, 1 year</source>
        <translation>Reservierung, 1 Jahr</translation>
    </message>
    <message>
        <source>Reservation, 3 years</source>
        <translation>Reservierung, 3 Jahre</translation>
    </message>
    <message>
        <source>By environment</source>
        <translation>Nach Umgebung</translation>
    </message>
    <message>
        <source>Premium SSD</source>
        <translation>SSD Premium</translation>
    </message>
    <message>
        <source>Standard SSD</source>
        <translation>SSD Standard</translation>
    </message>
    <message>
        <source>Standard HDD</source>
        <translation>HDD Standard</translation>
    </message>
    <message>
        <source>How many like servers the row stands for.</source>
        <translation>Für wie viele gleiche Server die Zeile steht.</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>vCPU of a virtual machine, cores of a physical one.</source>
        <translation>vCPU einer virtuellen Maschine, Kerne einer physischen.</translation>
    </message>
    <message>
        <source>Memory of a server.</source>
        <translation>Arbeitsspeicher eines Servers.</translation>
    </message>
    <message>
        <source>Disk space of a server where its disks are not listed.</source>
        <translation>Speicherplatz eines Servers, dessen Datenträger nicht aufgeführt sind.</translation>
    </message>
    <message>
        <source>Egress</source>
        <translation>Ausgehende Daten</translation>
    </message>
    <message>
        <source>Data that leaves to the internet, a server.</source>
        <translation>Daten ins Internet, je Server.</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>The operating system as it is licensed.</source>
        <translation>Das Betriebssystem, wie es lizenziert ist.</translation>
    </message>
    <message>
        <source>System licence on Azure</source>
        <translation>Systemlizenz auf Azure</translation>
    </message>
    <message>
        <source>How the operating system (and SQL Server) is licensed on Azure.</source>
        <translation>Wie das Betriebssystem (und SQL Server) auf Azure lizenziert ist.</translation>
    </message>
    <message>
        <source>System version</source>
        <translation>Systemversion</translation>
    </message>
    <message>
        <source>The version, as the inventory says it.</source>
        <translation>Die Version, wie das Inventar sie nennt.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>The licensed database on the server.</source>
        <translation>Die lizenzierte Datenbank auf dem Server.</translation>
    </message>
    <message>
        <source>Database edition</source>
        <translation>Datenbankedition</translation>
    </message>
    <message>
        <source>Its edition.</source>
        <translation>Ihre Edition.</translation>
    </message>
    <message>
        <source>Database version</source>
        <translation>Datenbankversion</translation>
    </message>
    <message>
        <source>Its version, as the inventory says it.</source>
        <translation>Ihre Version, wie das Inventar sie nennt.</translation>
    </message>
    <message>
        <source>CPU use</source>
        <translation>CPU-Auslastung</translation>
    </message>
    <message>
        <source>Percentile of the CPU&apos;s use; blank: not known.</source>
        <translation>Perzentil der CPU-Auslastung; leer: unbekannt.</translation>
    </message>
    <message>
        <source>Memory use</source>
        <translation>Speicherauslastung</translation>
    </message>
    <message>
        <source>Percentile of the memory&apos;s use; blank: not known.</source>
        <translation>Perzentil der Speicherauslastung; leer: unbekannt.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Hours a month for which it runs on Azure; 730 is always on.</source>
        <translation>Stunden im Monat, die er auf Azure läuft; bei 730 läuft er immer.</translation>
    </message>
    <message>
        <source>hours a month</source>
        <translation>Stunden im Monat</translation>
    </message>
    <message>
        <source>A fixed Azure size; blank: the cheapest that fits.</source>
        <translation>Eine feste Azure-Größe; leer: die günstigste passende.</translation>
    </message>
    <message>
        <source>How its compute is bought.</source>
        <translation>Wie seine Rechenleistung gekauft wird.</translation>
    </message>
    <message>
        <source>On-premises cost, fixed</source>
        <translation>Lokale Kosten, fest</translation>
    </message>
    <message>
        <source>Replaces the site&apos;s unit costs for a server of this row.</source>
        <translation>Ersetzt die Stückkosten des Standorts für einen Server dieser Zeile.</translation>
    </message>
    <message>
        <source>Azure cost, fixed</source>
        <translation>Azure-Kosten, fest</translation>
    </message>
    <message>
        <source>Replaces the reckoned Azure cost of a server of this row.</source>
        <translation>Ersetzt die berechneten Azure-Kosten eines Servers dieser Zeile.</translation>
    </message>
    <message>
        <source>One-off cost, fixed</source>
        <translation>Einmalige Kosten, fest</translation>
    </message>
    <message>
        <source>Replaces the wave&apos;s cost a server for a server of this row.</source>
        <translation>Ersetzt die Kosten der Welle je Server für einen Server dieser Zeile.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Users of the service that replaces it, a server of this row (repurchase).</source>
        <translation>Benutzer des Dienstes, der einen Server dieser Zeile ersetzt (Neukauf).</translation>
    </message>
    <message>
        <source>Price a user</source>
        <translation>Preis je Benutzer</translation>
    </message>
    <message>
        <source>Price of that service (repurchase).</source>
        <translation>Preis dieses Dienstes (Neukauf).</translation>
    </message>
    <message>
        <source>¤ a user-month</source>
        <translation>¤ je Benutzer und Monat</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Welle</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Wellen</translation>
    </message>
    <message>
        <source>A group of workloads that moves together.</source>
        <translation>Eine Gruppe von Workloads, die zusammen umzieht.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>The first month in which a part of it runs on Azure; it may lie before the first month of the project.</source>
        <translation>Der erste Monat, in dem ein Teil davon auf Azure läuft; er kann vor dem ersten Monat des Projekts liegen.</translation>
    </message>
    <message>
        <source>Months until all of it runs on Azure, in equal parts a month.</source>
        <translation>Monate, bis alles davon auf Azure läuft, in gleichen Teilen je Monat.</translation>
    </message>
    <message>
        <source>Parallel run</source>
        <translation>Parallelbetrieb</translation>
    </message>
    <message>
        <source>Months for which what has moved still runs on premises too.</source>
        <translation>Monate, in denen das Umgezogene auch noch lokal läuft.</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>Replikation</translation>
    </message>
    <message>
        <source>Months before the start in which the disks on Azure are already paid.</source>
        <translation>Monate vor dem Beginn, in denen die Datenträger auf Azure schon bezahlt werden.</translation>
    </message>
    <message>
        <source>Fixed cost</source>
        <translation>Fixkosten</translation>
    </message>
    <message>
        <source>One-off cost of the wave, over its ramp.</source>
        <translation>Einmalige Kosten der Welle, über ihren Hochlauf.</translation>
    </message>
    <message>
        <source>Cost a server</source>
        <translation>Kosten je Server</translation>
    </message>
    <message>
        <source>One-off cost of moving a server, over the ramp.</source>
        <translation>Einmalige Kosten des Umzugs eines Servers, über den Hochlauf.</translation>
    </message>
    <message>
        <source>¤ a server</source>
        <translation>¤ je Server</translation>
    </message>
    <message>
        <source>Partner cost</source>
        <translation>Partnerkosten</translation>
    </message>
    <message>
        <source>One-off cost of a partner, over the ramp, paid on credit.</source>
        <translation>Einmalige Kosten eines Partners, über den Hochlauf, auf Ziel gezahlt.</translation>
    </message>
    <message>
        <source>Contingency</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Added to the one-off cost.</source>
        <translation>Zuschlag auf die einmaligen Kosten.</translation>
    </message>
    <message>
        <source>Vendor funding</source>
        <translation>Herstellerzuschuss</translation>
    </message>
    <message>
        <source>What the vendor contributes, over the ramp.</source>
        <translation>Was der Hersteller beiträgt, über den Hochlauf.</translation>
    </message>
    <message>
        <source>Vendor funding, share</source>
        <translation>Herstellerzuschuss, Anteil</translation>
    </message>
    <message>
        <source>What the vendor contributes as a share of the one-off cost.</source>
        <translation>Was der Hersteller als Anteil der einmaligen Kosten beiträgt.</translation>
    </message>
    <message>
        <source>Funding cap</source>
        <translation>Zuschusshöchstbetrag</translation>
    </message>
    <message>
        <source>The most that the vendor contributes; blank: no cap.</source>
        <translation>Was der Hersteller höchstens beiträgt; leer: kein Höchstbetrag.</translation>
    </message>
    <message>
        <source>Funding comes as</source>
        <translation>Form des Zuschusses</translation>
    </message>
    <message>
        <source>Cash after the lag, or Azure credits.</source>
        <translation>Zahlungsmittel nach der Zahlungsfrist oder Azure-Guthaben.</translation>
    </message>
    <message>
        <source>Funding lag</source>
        <translation>Zahlungsfrist des Zuschusses</translation>
    </message>
    <message>
        <source>Months from the cost to the vendor&apos;s payment.</source>
        <translation>Monate von den Kosten bis zur Zahlung des Herstellers.</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Workloads</translation>
    </message>
    <message>
        <source>A server, or a number of like servers, and what becomes of it.</source>
        <translation>Ein Server oder eine Zahl gleicher Server, und was daraus wird.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Where it runs today.</source>
        <translation>Wo er heute läuft.</translation>
    </message>
    <message>
        <source>The wave in which it moves or is switched off; blank only for retained workloads.</source>
        <translation>Die Welle, in der er umzieht oder abgeschaltet wird; leer nur bei beibehaltenen Workloads.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>The application that it belongs to.</source>
        <translation>Die Anwendung, zu der er gehört.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>What it is used for; dev/test has its own prices.</source>
        <translation>Wofür er genutzt wird; Entwicklung/Test hat eigene Preise.</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>What becomes of it.</source>
        <translation>Was daraus wird.</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Whether its cores are allocated vCPU or physical cores.</source>
        <translation>Ob die Kerne zugeteilte vCPU oder physische Kerne sind.</translation>
    </message>
    <message>
        <source>Powered on</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Machines that are off do not move and are listed.</source>
        <translation>Abgeschaltete Maschinen ziehen nicht um und werden aufgeführt.</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP-Adressen</translation>
    </message>
    <message>
        <source>As the inventory says them.</source>
        <translation>Wie das Inventar sie nennt.</translation>
    </message>
    <message>
        <source>Identity elsewhere</source>
        <translation>Externe Kennung</translation>
    </message>
    <message>
        <source>What another system calls it; a later import finds the row by it.</source>
        <translation>Wie ein anderes System ihn nennt; ein späterer Import findet die Zeile daran.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Words to group and find rows by, with commas between them.</source>
        <translation>Wörter zum Gruppieren und Finden, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>A disk of a workload, a server.</source>
        <translation>Ein Datenträger eines Workloads, je Server.</translation>
    </message>
    <message>
        <source>The workload.</source>
        <translation>Der Workload.</translation>
    </message>
    <message>
        <source>Disk number</source>
        <translation>Datenträgernummer</translation>
    </message>
    <message>
        <source>Its place among the workload&apos;s disks.</source>
        <translation>Der Platz unter den Datenträgern des Workloads.</translation>
    </message>
    <message>
        <source>Its size.</source>
        <translation>Die Größe.</translation>
    </message>
    <message>
        <source>Operations a second that it needs; blank: not known.</source>
        <translation>Benötigte Operationen je Sekunde; leer: unbekannt.</translation>
    </message>
    <message>
        <source>Throughput that it needs; blank: not known.</source>
        <translation>Benötigter Durchsatz; leer: unbekannt.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>The class of managed disk; by environment: Premium SSD in production, else Standard SSD.</source>
        <translation>Die Klasse des verwalteten Datenträgers; nach Umgebung: SSD Premium in der Produktion, sonst SSD Standard.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Zieldienste</translation>
    </message>
    <message>
        <source>What a server of a workload buys from Azure by the unit: instead of a machine where it is replatformed or refactored, beside it where it is rehosted.</source>
        <translation>Was ein Server eines Workloads je Einheit von Azure kauft: statt einer Maschine bei Replatforming oder Refactoring, neben ihr bei Rehosting.</translation>
    </message>
    <message>
        <source>Units a server: vCores, GB, instances; an hourly price counts the workload&apos;s hours a month.</source>
        <translation>Einheiten je Server: vCores, GB, Instanzen; ein Stundenpreis zählt die Monatsstunden des Workloads.</translation>
    </message>
    <message>
        <source>Licence pool</source>
        <translation>Lizenzbestand</translation>
    </message>
    <message>
        <source>Licence pools</source>
        <translation>Lizenzbestände</translation>
    </message>
    <message>
        <source>Licences owned by the core, with software assurance.</source>
        <translation>Nach Kernen lizenzierter eigener Bestand, mit Software Assurance.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>What is licensed.</source>
        <translation>Was lizenziert ist.</translation>
    </message>
    <message>
        <source>Licensed cores.</source>
        <translation>Lizenzierte Kerne.</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>Software Assurance</translation>
    </message>
    <message>
        <source>Software assurance or subscription, paid for a year in the renewal month.</source>
        <translation>Software Assurance oder Abonnement, im Verlängerungsmonat für ein Jahr gezahlt.</translation>
    </message>
    <message>
        <source>¤ a core-year</source>
        <translation>¤ je Kern und Jahr</translation>
    </message>
    <message>
        <source>Renews in month</source>
        <translation>Verlängerung im Monat</translation>
    </message>
    <message>
        <source>Calendar month of the renewal.</source>
        <translation>Kalendermonat der Verlängerung.</translation>
    </message>
    <message>
        <source>Hybrid Benefit</source>
        <translation>Hybridvorteil</translation>
    </message>
    <message>
        <source>Whether the licences may be used on Azure.</source>
        <translation>Ob die Lizenzen auf Azure genutzt werden dürfen.</translation>
    </message>
    <message>
        <source>Not modelled</source>
        <translation>Nicht modelliert</translation>
    </message>
    <message>
        <source>Energy drawn by the machines</source>
        <translation>Verbrauch der Maschinen</translation>
    </message>
    <message>
        <source>Colocation capacity</source>
        <translation>Colocation-Kapazität</translation>
    </message>
    <message>
        <source>Hardware maintenance</source>
        <translation>Hardwarewartung</translation>
    </message>
    <message>
        <source>Storage maintenance</source>
        <translation>Speicherwartung</translation>
    </message>
    <message>
        <source>Software licences</source>
        <translation>Softwarelizenzen</translation>
    </message>
    <message>
        <source>Virtualisation</source>
        <translation>Virtualisierung</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Räume und Anlagen</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>A physical core</source>
        <translation>Ein physischer Kern</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>Ein Server</translation>
    </message>
    <message>
        <source>A host, in whole hosts</source>
        <translation>Ein Host, in ganzen Hosts</translation>
    </message>
    <message>
        <source>A TiB</source>
        <translation>Ein TiB</translation>
    </message>
    <message>
        <source>A member of staff, in whole staff</source>
        <translation>Eine Vollzeitstelle, in ganzen Stellen</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>Der Standort</translation>
    </message>
    <message>
        <source>A core</source>
        <translation>Ein Kern</translation>
    </message>
    <message>
        <source>Annual growth of the site&apos;s unit costs and power prices; the rent does not grow.</source>
        <translation>Jährliche Steigerung der Stückkosten und Strompreise des Standorts; die Miete steigt nicht.</translation>
    </message>
    <message>
        <source>vCPU a core</source>
        <translation>vCPU je Kern</translation>
    </message>
    <message>
        <source>How many allocated vCPU share a physical core.</source>
        <translation>Wie viele zugeteilte vCPU sich einen physischen Kern teilen.</translation>
    </message>
    <message>
        <source>Machines a host</source>
        <translation>Maschinen je Host</translation>
    </message>
    <message>
        <source>How many virtual machines a host carries.</source>
        <translation>Wie viele virtuelle Maschinen ein Host trägt.</translation>
    </message>
    <message>
        <source>Servers a member of staff</source>
        <translation>Server je Stelle</translation>
    </message>
    <message>
        <source>How many servers a full-time member of staff looks after.</source>
        <translation>Wie viele Server eine Vollzeitstelle betreut.</translation>
    </message>
    <message>
        <source>Staff release lag</source>
        <translation>Nachlauf beim Personalabbau</translation>
    </message>
    <message>
        <source>Months after the machines are switched off until staff is released.</source>
        <translation>Monate vom Abschalten der Maschinen, bis Personal freigesetzt wird.</translation>
    </message>
    <message>
        <source>Severance</source>
        <translation>Abfindung</translation>
    </message>
    <message>
        <source>Paid once for each member of staff released by the move.</source>
        <translation>Einmal für jede durch den Wechsel freigesetzte Stelle gezahlt.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>How power is reckoned.</source>
        <translation>Wie Strom berechnet wird.</translation>
    </message>
    <message>
        <source>Power a core</source>
        <translation>Leistung je Kern</translation>
    </message>
    <message>
        <source>Rated power of a physical core.</source>
        <translation>Nennleistung eines physischen Kerns.</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Load factor</source>
        <translation>Lastfaktor</translation>
    </message>
    <message>
        <source>What the rated power of a core is multiplied by to give the power that its server draws on average; published benchmarks run from 0.3 to 2.</source>
        <translation>Womit die Nennleistung eines Kerns multipliziert wird, um die mittlere Leistungsaufnahme seines Servers zu erhalten; veröffentlichte Messungen reichen von 0,3 bis 2.</translation>
    </message>
    <message>
        <source>Energy a TB</source>
        <translation>Energie je TB</translation>
    </message>
    <message>
        <source>Energy of storage.</source>
        <translation>Energie für Speicher.</translation>
    </message>
    <message>
        <source>kWh a TB-year</source>
        <translation>kWh je TB und Jahr</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Power usage effectiveness: facility energy over IT energy.</source>
        <translation>Power Usage Effectiveness: Energie der Anlage geteilt durch Energie der IT.</translation>
    </message>
    <message>
        <source>Price of energy</source>
        <translation>Energiepreis</translation>
    </message>
    <message>
        <source>Price of a kilowatt hour.</source>
        <translation>Preis einer Kilowattstunde.</translation>
    </message>
    <message>
        <source>¤ a kWh</source>
        <translation>¤ je kWh</translation>
    </message>
    <message>
        <source>Contracted capacity.</source>
        <translation>Vereinbarte Kapazität.</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>Price of capacity</source>
        <translation>Kapazitätspreis</translation>
    </message>
    <message>
        <source>Price of the contracted capacity.</source>
        <translation>Preis der vereinbarten Kapazität.</translation>
    </message>
    <message>
        <source>¤ a kW-month</source>
        <translation>¤ je kW und Monat</translation>
    </message>
    <message>
        <source>Energy metered on top</source>
        <translation>Energie zusätzlich nach Zähler</translation>
    </message>
    <message>
        <source>Whether a colocation site pays energy beside its capacity.</source>
        <translation>Ob ein Colocation-Standort neben der Kapazität Energie zahlt.</translation>
    </message>
    <message>
        <source>Stranded share of power</source>
        <translation>Remanenzanteil des Stroms</translation>
    </message>
    <message>
        <source>The share of the power cost that stays until the site closes.</source>
        <translation>Der Anteil der Stromkosten, der bis zur Schließung des Standorts bleibt.</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Miete</translation>
    </message>
    <message>
        <source>Rent or operating lease of the site.</source>
        <translation>Miete oder Operating-Leasing des Standorts.</translation>
    </message>
    <message>
        <source>Lease ends after</source>
        <translation>Mietende nach</translation>
    </message>
    <message>
        <source>The last month of the lease; blank: it can be ended at any time with notice.</source>
        <translation>Der letzte Monat des Mietvertrags; leer: jederzeit mit Frist kündbar.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Kündigungsfrist</translation>
    </message>
    <message>
        <source>Months of notice before the site can be given up.</source>
        <translation>Monate Frist, bevor der Standort aufgegeben werden kann.</translation>
    </message>
    <message>
        <source>Early-exit fee</source>
        <translation>Ablösezahlung</translation>
    </message>
    <message>
        <source>What buys out the rest of the lease; blank: the rest is paid.</source>
        <translation>Was den Rest des Mietvertrags ablöst; leer: der Rest wird gezahlt.</translation>
    </message>
    <message>
        <source>Restoration</source>
        <translation>Rückbau</translation>
    </message>
    <message>
        <source>Paid once in the month after the site closes.</source>
        <translation>Einmal im Monat nach der Schließung des Standorts gezahlt.</translation>
    </message>
    <message>
        <source>Decommissioning</source>
        <translation>Außerbetriebnahme</translation>
    </message>
    <message>
        <source>Paid once for each server switched off.</source>
        <translation>Einmal für jeden abgeschalteten Server gezahlt.</translation>
    </message>
    <message>
        <source>Book value</source>
        <translation>Buchwert</translation>
    </message>
    <message>
        <source>Opening book value of the site&apos;s machines, part of the company&apos;s fixed assets.</source>
        <translation>Anfänglicher Buchwert der Maschinen des Standorts, Teil der Sachanlagen des Unternehmens.</translation>
    </message>
    <message>
        <source>Remaining book life</source>
        <translation>Restabschreibungsdauer</translation>
    </message>
    <message>
        <source>Months over which the opening book value is depreciated evenly.</source>
        <translation>Monate, über die der anfängliche Buchwert linear abgeschrieben wird.</translation>
    </message>
    <message>
        <source>Resale</source>
        <translation>Restwerterlös</translation>
    </message>
    <message>
        <source>Proceeds as a share of the book value of machines switched off.</source>
        <translation>Erlös als Anteil des Buchwerts abgeschalteter Maschinen.</translation>
    </message>
    <message>
        <source>Refresh deferral</source>
        <translation>Erneuerungsaufschub</translation>
    </message>
    <message>
        <source>A refresh is not done for machines that leave within so many months.</source>
        <translation>Eine Erneuerung entfällt für Maschinen, die binnen so vieler Monate gehen.</translation>
    </message>
    <message>
        <source>Stranded share of refreshes</source>
        <translation>Remanenzanteil der Erneuerungen</translation>
    </message>
    <message>
        <source>The share of the cores that is bought again however many machines have left, until the site closes.</source>
        <translation>Der Anteil der Kerne, der bis zur Schließung des Standorts neu gekauft wird, wie viele Maschinen auch gegangen sind.</translation>
    </message>
    <message>
        <source>Maintenance uplift</source>
        <translation>Wartungsaufschlag</translation>
    </message>
    <message>
        <source>Extra hardware maintenance, as a share of the refresh cost a year, on machines whose refresh is put off until they leave.</source>
        <translation>Zusätzliche Hardwarewartung, als Anteil der Erneuerungskosten im Jahr, für Maschinen, deren Erneuerung bis zum Abgang aufgeschoben ist.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>An on-premises data centre: what it costs to run, and what leaving it costs.</source>
        <translation>Ein lokales Rechenzentrum: was sein Betrieb kostet und was das Verlassen kostet.</translation>
    </message>
    <message>
        <source>Licences renew in</source>
        <translation>Lizenzverlängerung in</translation>
    </message>
    <message>
        <source>Calendar months in which host licences can be given up.</source>
        <translation>Kalendermonate, in denen Hostlizenzen abgegeben werden können.</translation>
    </message>
    <message>
        <source>Payment lag</source>
        <translation>Zahlungsziel</translation>
    </message>
    <message>
        <source>Days for which the site&apos;s running costs except labour are outstanding; blank: those of the company&apos;s payables.</source>
        <translation>Tage, die die laufenden Kosten des Standorts außer Personal offen sind; leer: die der Verbindlichkeiten des Unternehmens.</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Stückkosten</translation>
    </message>
    <message>
        <source>Unit costs</source>
        <translation>Stückkosten</translation>
    </message>
    <message>
        <source>A cash operating cost of a site: so much a unit and year. Buying hardware is not here but in the refreshes.</source>
        <translation>Zahlungswirksame Betriebskosten eines Standorts: so viel je Einheit und Jahr. Hardwarekäufe stehen nicht hier, sondern bei den Erneuerungen.</translation>
    </message>
    <message>
        <source>The site.</source>
        <translation>Der Standort.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>The category in which it is shown.</source>
        <translation>Die Kategorie, in der sie erscheinen.</translation>
    </message>
    <message>
        <source>What it is paid for.</source>
        <translation>Wofür gezahlt wird.</translation>
    </message>
    <message>
        <source>Cost a unit and year</source>
        <translation>Kosten je Einheit und Jahr</translation>
    </message>
    <message>
        <source>Cash cost of a unit for a year, before growth.</source>
        <translation>Zahlungswirksame Kosten einer Einheit für ein Jahr, vor Steigerung.</translation>
    </message>
    <message>
        <source>¤ a year</source>
        <translation>¤ im Jahr</translation>
    </message>
    <message>
        <source>Stranded share</source>
        <translation>Remanenzanteil</translation>
    </message>
    <message>
        <source>The share that stays until the site closes, however many machines have left.</source>
        <translation>Der Anteil, der bis zur Schließung des Standorts bleibt, wie viele Maschinen auch gegangen sind.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Erneuerung</translation>
    </message>
    <message>
        <source>Refreshes</source>
        <translation>Erneuerungen</translation>
    </message>
    <message>
        <source>Physical cores of one age at a site, bought again whenever they reach the end of their cycle.</source>
        <translation>Physische Kerne eines Alters an einem Standort, die am Ende ihres Zyklus neu gekauft werden.</translation>
    </message>
    <message>
        <source>Physical cores of this age.</source>
        <translation>Physische Kerne dieses Alters.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Age at the end of the month before the first.</source>
        <translation>Alter am Ende des Monats vor dem ersten.</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Zyklus</translation>
    </message>
    <message>
        <source>The age at which they are bought again.</source>
        <translation>Das Alter, in dem sie neu gekauft werden.</translation>
    </message>
    <message>
        <source>Book life</source>
        <translation>Abschreibungsdauer</translation>
    </message>
    <message>
        <source>Months over which a purchase is depreciated evenly; blank: the cycle.</source>
        <translation>Monate, über die ein Kauf linear abgeschrieben wird; leer: der Zyklus.</translation>
    </message>
    <message>
        <source>Cost a core</source>
        <translation>Kosten je Kern</translation>
    </message>
    <message>
        <source>Price of a core with its share of the machine.</source>
        <translation>Preis eines Kerns mit seinem Anteil an der Maschine.</translation>
    </message>
    <message>
        <source>¤ a core</source>
        <translation>¤ je Kern</translation>
    </message>
    <message>
        <source>Security updates</source>
        <translation>Sicherheitsupdates</translation>
    </message>
    <message>
        <source>Extended security updates of a version whose support ends: bought a year in advance, for at most three years, for the servers that are still on premises.</source>
        <translation>Erweiterte Sicherheitsupdates einer Version am Supportende: ein Jahr im Voraus gekauft, höchstens drei Jahre, für die noch lokalen Server.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Whose version it is.</source>
        <translation>Zu welchem Produkt die Version gehört.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>A part of the version as the workloads say it; upper and lower case are alike.</source>
        <translation>Ein Teil der Version, wie die Workloads sie nennen; Groß- und Kleinschreibung sind gleich.</translation>
    </message>
    <message>
        <source>Support ends</source>
        <translation>Supportende</translation>
    </message>
    <message>
        <source>The last day of support; the first year begins the day after.</source>
        <translation>Der letzte Tag des Supports; das erste Jahr beginnt am Tag danach.</translation>
    </message>
    <message>
        <source>What the licence cost is for.</source>
        <translation>Wofür die Lizenzkosten gelten.</translation>
    </message>
    <message>
        <source>Least cores</source>
        <translation>Mindestkerne</translation>
    </message>
    <message>
        <source>Cores of a server that are licensed at least.</source>
        <translation>Kerne eines Servers, die mindestens lizenziert werden.</translation>
    </message>
    <message>
        <source>Licence cost</source>
        <translation>Lizenzkosten</translation>
    </message>
    <message>
        <source>What the licence costs a unit; a year of updates is a share of it.</source>
        <translation>Was die Lizenz je Einheit kostet; ein Jahr Updates ist ein Anteil davon.</translation>
    </message>
    <message>
        <source>¤ a unit</source>
        <translation>¤ je Einheit</translation>
    </message>
    <message>
        <source>Share, first year</source>
        <translation>Anteil, erstes Jahr</translation>
    </message>
    <message>
        <source>Price of the first year over the licence cost.</source>
        <translation>Preis des ersten Jahres geteilt durch die Lizenzkosten.</translation>
    </message>
    <message>
        <source>Share, second year</source>
        <translation>Anteil, zweites Jahr</translation>
    </message>
    <message>
        <source>Price of the second year over the licence cost.</source>
        <translation>Preis des zweiten Jahres geteilt durch die Lizenzkosten.</translation>
    </message>
    <message>
        <source>Share, third year</source>
        <translation>Anteil, drittes Jahr</translation>
    </message>
    <message>
        <source>Price of the third year over the licence cost.</source>
        <translation>Preis des dritten Jahres geteilt durch die Lizenzkosten.</translation>
    </message>
    <message>
        <source>Bought from</source>
        <translation>Gekauft ab</translation>
    </message>
    <message>
        <source>The month of the first purchase, in which missed years are bought too; blank: the end of support.</source>
        <translation>Der Monat des ersten Kaufs, in dem auch versäumte Jahre gekauft werden; leer: das Supportende.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Anything worth remembering about the row.</source>
        <translation>Was an der Zeile merkenswert ist.</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Art der Quelle</translation>
    </message>
    <message>
        <source>Whether the figures are a fact, a quote, an assumption, an estimate or a default.</source>
        <translation>Ob die Zahlen Tatsache, Angebot, Annahme, Schätzung oder Standardwert sind.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Where the figures come from.</source>
        <translation>Woher die Zahlen stammen.</translation>
    </message>
    <message>
        <source>Date of source</source>
        <translation>Datum der Quelle</translation>
    </message>
    <message>
        <source>The day as of which the source holds.</source>
        <translation>Der Tag, auf den sich die Quelle bezieht.</translation>
    </message>
    <message>
        <source>On-premises IT</source>
        <translation>Lokale IT</translation>
    </message>
    <message>
        <source>Software assurance</source>
        <translation>Software Assurance</translation>
    </message>
    <message>
        <source>Extended security updates</source>
        <translation>Erweiterte Sicherheitsupdates</translation>
    </message>
    <message>
        <source>Maintenance past the refresh</source>
        <translation>Wartung nach dem Erneuerungstermin</translation>
    </message>
    <message>
        <source>Azure</source>
        <translation>Azure</translation>
    </message>
    <message>
        <source>Compute, pay as you go</source>
        <translation>Rechenleistung, nutzungsabhängig</translation>
    </message>
    <message>
        <source>Savings plans</source>
        <translation>Sparpläne</translation>
    </message>
    <message>
        <source>Backup and monitoring</source>
        <translation>Sicherung und Überwachung</translation>
    </message>
    <message>
        <source>Services at a fixed price</source>
        <translation>Dienste zum Festpreis</translation>
    </message>
    <message>
        <source>Platform services</source>
        <translation>Plattformdienste</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Credits used</source>
        <translation>Genutzte Guthaben</translation>
    </message>
    <message>
        <source>Commitment shortfall expired</source>
        <translation>Verfallene Fehlbeträge der Abnahmeverpflichtung</translation>
    </message>
    <message>
        <source>One-off cost</source>
        <translation>Einmalige Kosten</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Early end of leases</source>
        <translation>Vorzeitige Mietauflösung</translation>
    </message>
    <message>
        <source>Capacity sold</source>
        <translation>Verkaufte Kapazität</translation>
    </message>
    <message>
        <source>Customer incentives</source>
        <translation>Kundenanreize</translation>
    </message>
    <message>
        <source>Capacity bought</source>
        <translation>Gekaufte Kapazität</translation>
    </message>
    <message>
        <source>Energy and sites</source>
        <translation>Energie und Standorte</translation>
    </message>
    <message>
        <source>Termination and assignment</source>
        <translation>Kündigung und Übertragung</translation>
    </message>
    <message>
        <source>Losses on disposal</source>
        <translation>Verluste aus Anlagenabgang</translation>
    </message>
    <message>
        <source>Interest income</source>
        <translation>Zinserträge</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Zinsen</translation>
    </message>
    <message>
        <source>Commitment fees</source>
        <translation>Bereitstellungsprovisionen</translation>
    </message>
    <message>
        <source>Amortisation of discount and fees</source>
        <translation>Amortisation von Disagio und Gebühren</translation>
    </message>
    <message>
        <source>Gains and losses on debt</source>
        <translation>Gewinne und Verluste aus Schulden</translation>
    </message>
    <message>
        <source>Profit before tax</source>
        <translation>Ergebnis vor Steuern</translation>
    </message>
    <message>
        <source>Current tax</source>
        <translation>Laufende Steuern</translation>
    </message>
    <message>
        <source>Net income</source>
        <translation>Periodenergebnis</translation>
    </message>
    <message>
        <source>Change in receivables</source>
        <translation>Veränderung Forderungen</translation>
    </message>
    <message>
        <source>Change in prepaid cost</source>
        <translation>Veränderung vorausbezahlte Kosten</translation>
    </message>
    <message>
        <source>Change in payables</source>
        <translation>Veränderung Verbindlichkeiten</translation>
    </message>
    <message>
        <source>Change in Azure invoices owed</source>
        <translation>Veränderung offene Azure-Rechnungen</translation>
    </message>
    <message>
        <source>Change in vendor funding owed</source>
        <translation>Veränderung offener Herstellerzuschuss</translation>
    </message>
    <message>
        <source>Change in capacity receivables</source>
        <translation>Veränderung Kapazitätsforderungen</translation>
    </message>
    <message>
        <source>Change in contract asset</source>
        <translation>Veränderung Vertragsvermögenswert</translation>
    </message>
    <message>
        <source>Change in capacity payables</source>
        <translation>Veränderung Kapazitätsverbindlichkeiten</translation>
    </message>
    <message>
        <source>Change in customer prepayments</source>
        <translation>Veränderung Kundenvorauszahlungen</translation>
    </message>
    <message>
        <source>Interest and commitment fees paid</source>
        <translation>Gezahlte Zinsen und Bereitstellungsprovisionen</translation>
    </message>
    <message>
        <source>Interest received</source>
        <translation>Erhaltene Zinsen</translation>
    </message>
    <message>
        <source>Cash from operations</source>
        <translation>Cashflow aus Geschäftstätigkeit</translation>
    </message>
    <message>
        <source>Refresh of servers</source>
        <translation>Erneuerung von Servern</translation>
    </message>
    <message>
        <source>Disposals</source>
        <translation>Anlagenabgänge</translation>
    </message>
    <message>
        <source>Cash from investing</source>
        <translation>Cashflow aus Investitionstätigkeit</translation>
    </message>
    <message>
        <source>Free cash flow</source>
        <translation>Freier Cashflow</translation>
    </message>
    <message>
        <source>Debt issued and drawn</source>
        <translation>Begebene und gezogene Schulden</translation>
    </message>
    <message>
        <source>Scheduled repayments</source>
        <translation>Planmäßige Tilgungen</translation>
    </message>
    <message>
        <source>Prepayments</source>
        <translation>Vorzeitige Tilgungen</translation>
    </message>
    <message>
        <source>Call premiums</source>
        <translation>Vorfälligkeitsprämien</translation>
    </message>
    <message>
        <source>Issue costs, fees and consent payments</source>
        <translation>Emissionskosten, Gebühren und Zustimmungszahlungen</translation>
    </message>
    <message>
        <source>Revolver drawn (repaid)</source>
        <translation>Revolvierende Kreditlinie gezogen (zurückgeführt)</translation>
    </message>
    <message>
        <source>Net equity proceeds</source>
        <translation>Nettoerlös aus Aktien</translation>
    </message>
    <message>
        <source>Shares issued</source>
        <translation>Ausgegebene Aktien</translation>
    </message>
    <message>
        <source>Costs of share issues</source>
        <translation>Kosten von Aktienemissionen</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>Ausschüttungen</translation>
    </message>
    <message>
        <source>Cash from financing</source>
        <translation>Cashflow aus Finanzierungstätigkeit</translation>
    </message>
    <message>
        <source>Net cash flow</source>
        <translation>Netto-Cashflow</translation>
    </message>
    <message>
        <source>Depreciation and losses on disposal</source>
        <translation>Abschreibungen und Abgangsverluste</translation>
    </message>
    <message>
        <source>Interest added to principal</source>
        <translation>Kapitalisierte Zinsen</translation>
    </message>
    <message>
        <source>Change in working capital</source>
        <translation>Veränderung Working Capital</translation>
    </message>
    <message>
        <source>Change in tax payable</source>
        <translation>Veränderung Steuerschuld</translation>
    </message>
    <message>
        <source>Change in accrued interest</source>
        <translation>Veränderung Zinsabgrenzung</translation>
    </message>
    <message>
        <source>Cash from operations, indirectly</source>
        <translation>Cashflow aus Geschäftstätigkeit, indirekt</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>Forderungen</translation>
    </message>
    <message>
        <source>Vendor funding owed</source>
        <translation>Offener Herstellerzuschuss</translation>
    </message>
    <message>
        <source>Capacity receivables</source>
        <translation>Kapazitätsforderungen</translation>
    </message>
    <message>
        <source>Contract asset</source>
        <translation>Vertragsvermögenswert</translation>
    </message>
    <message>
        <source>Prepaid cost</source>
        <translation>Vorausbezahlte Kosten</translation>
    </message>
    <message>
        <source>Tax receivable</source>
        <translation>Steuerforderung</translation>
    </message>
    <message>
        <source>Net fixed assets</source>
        <translation>Sachanlagen, netto</translation>
    </message>
    <message>
        <source>Other net assets, unexplained</source>
        <translation>Sonstiges Nettovermögen, ungeklärt</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Aktiva</translation>
    </message>
    <message>
        <source>Payables</source>
        <translation>Verbindlichkeiten</translation>
    </message>
    <message>
        <source>Azure invoices owed</source>
        <translation>Offene Azure-Rechnungen</translation>
    </message>
    <message>
        <source>Capacity payables</source>
        <translation>Kapazitätsverbindlichkeiten</translation>
    </message>
    <message>
        <source>Customer prepayments and make-up obligations</source>
        <translation>Kundenvorauszahlungen und Nachholpflichten</translation>
    </message>
    <message>
        <source>Accrued interest</source>
        <translation>Aufgelaufene Zinsen</translation>
    </message>
    <message>
        <source>Tax payable</source>
        <translation>Steuerschuld</translation>
    </message>
    <message>
        <source>Debt, carrying amount</source>
        <translation>Schulden, Buchwert</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Eigenkapital</translation>
    </message>
    <message>
        <source>Liabilities and equity</source>
        <translation>Passiva</translation>
    </message>
    <message>
        <source>Debt, principal</source>
        <translation>Schulden, Nennbetrag</translation>
    </message>
    <message>
        <source>Revolvers drawn</source>
        <translation>Gezogene revolvierende Kreditlinien</translation>
    </message>
    <message>
        <source>Undrawn commitments</source>
        <translation>Nicht gezogene Zusagen</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation>Liquidität</translation>
    </message>
    <message>
        <source>Shortfall against minimum cash</source>
        <translation>Unterdeckung gegenüber Mindestkassenbestand</translation>
    </message>
    <message>
        <source>Debt converted into shares</source>
        <translation>In Aktien gewandelte Schulden</translation>
    </message>
    <message>
        <source>Tax paid without debt</source>
        <translation>Gezahlte Steuern ohne Schulden</translation>
    </message>
    <message>
        <source>Azure invoiced</source>
        <translation>Azure in Rechnung gestellt</translation>
    </message>
    <message>
        <source>Shares given to customers</source>
        <translation>Kunden gewährte Aktien</translation>
    </message>
    <message>
        <source>Spend that counts towards commitments</source>
        <translation>Auf Abnahmeverpflichtungen anrechenbare Ausgaben</translation>
    </message>
    <message>
        <source>Commitment shortfall charged</source>
        <translation>Berechneter Fehlbetrag der Abnahmeverpflichtung</translation>
    </message>
    <message>
        <source>Depreciation and losses for tax</source>
        <translation>Steuerliche Abschreibungen und Verluste</translation>
    </message>
    <message>
        <source>Commitments still to be invoiced</source>
        <translation>Noch in Rechnung zu stellende Zusagen</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>Amortisationsdauer</translation>
    </message>
    <message>
        <source>Payback, discounted</source>
        <translation>Amortisationsdauer, diskontiert</translation>
    </message>
    <message>
        <source>Cost of ownership, 3 years</source>
        <translation>Gesamtbetriebskosten, 3 Jahre</translation>
    </message>
    <message>
        <source>Cost of ownership, 3 years, discounted</source>
        <translation>Gesamtbetriebskosten, 3 Jahre, diskontiert</translation>
    </message>
    <message>
        <source>Cost of ownership, 5 years</source>
        <translation>Gesamtbetriebskosten, 5 Jahre</translation>
    </message>
    <message>
        <source>Cost of ownership, 5 years, discounted</source>
        <translation>Gesamtbetriebskosten, 5 Jahre, diskontiert</translation>
    </message>
    <message>
        <source>Cash improvement, 12 months</source>
        <translation>Cashflow-Verbesserung, 12 Monate</translation>
    </message>
    <message>
        <source>Cash less debt at the end of the 12 months</source>
        <translation>Zahlungsmittel minus Schulden am Ende der 12 Monate</translation>
    </message>
    <message>
        <source>Cash improvement, up-front terms spread monthly</source>
        <translation>Cashflow-Verbesserung, Vorauszahlungen monatlich verteilt</translation>
    </message>
    <message>
        <source>Cash improvement, equal payment lags</source>
        <translation>Cashflow-Verbesserung, gleiche Zahlungsziele</translation>
    </message>
    <message>
        <source>Run-rate saving a year</source>
        <translation>Jährliche Ersparnis im Dauerbetrieb</translation>
    </message>
    <message>
        <source>Prepaid at the horizon&apos;s end</source>
        <translation>Vorausbezahlt am Ende des Horizonts</translation>
    </message>
    <message>
        <source>Commitments payable beyond the horizon</source>
        <translation>Nach dem Horizont fällige Zusagen</translation>
    </message>
    <message>
        <source>Lowest point</source>
        <translation>Tiefpunkt</translation>
    </message>
    <message>
        <source>Month of the lowest point</source>
        <translation>Monat des Tiefpunkts</translation>
    </message>
    <message>
        <source>Net present value</source>
        <translation>Kapitalwert</translation>
    </message>
    <message>
        <source>Internal rate of return</source>
        <translation>Interner Zinsfuß</translation>
    </message>
    <message>
        <source>Internal rate of return, dated</source>
        <translation>Interner Zinsfuß, taggenau</translation>
    </message>
    <message>
        <source>Modified rate of return</source>
        <translation>Modifizierter interner Zinsfuß</translation>
    </message>
    <message>
        <source>Return on outlay</source>
        <translation>Rendite auf den Kapitaleinsatz</translation>
    </message>
    <message>
        <source>Lowest liquidity</source>
        <translation>Niedrigste Liquidität</translation>
    </message>
    <message>
        <source>Month of the lowest liquidity</source>
        <translation>Monat der niedrigsten Liquidität</translation>
    </message>
    <message>
        <source>Interest avoided, 12 months</source>
        <translation>Vermiedene Zinsen, 12 Monate</translation>
    </message>
    <message>
        <source>Interest avoided to the horizon</source>
        <translation>Vermiedene Zinsen bis zum Horizont</translation>
    </message>
    <message>
        <source>Highest gross leverage</source>
        <translation>Höchster Bruttoverschuldungsgrad</translation>
    </message>
    <message>
        <source>Month of the highest gross leverage</source>
        <translation>Monat des höchsten Bruttoverschuldungsgrads</translation>
    </message>
    <message>
        <source>Lowest gross leverage</source>
        <translation>Niedrigster Bruttoverschuldungsgrad</translation>
    </message>
    <message>
        <source>Month of the lowest gross leverage</source>
        <translation>Monat des niedrigsten Bruttoverschuldungsgrads</translation>
    </message>
    <message>
        <source>Lowest headroom, gross leverage</source>
        <translation>Geringster Spielraum, Bruttoverschuldungsgrad</translation>
    </message>
    <message>
        <source>Month of the lowest headroom, gross leverage</source>
        <translation>Monat des geringsten Spielraums, Bruttoverschuldungsgrad</translation>
    </message>
    <message>
        <source>Highest net leverage</source>
        <translation>Höchster Nettoverschuldungsgrad</translation>
    </message>
    <message>
        <source>Month of the highest net leverage</source>
        <translation>Monat des höchsten Nettoverschuldungsgrads</translation>
    </message>
    <message>
        <source>Lowest net leverage</source>
        <translation>Niedrigster Nettoverschuldungsgrad</translation>
    </message>
    <message>
        <source>Month of the lowest net leverage</source>
        <translation>Monat des niedrigsten Nettoverschuldungsgrads</translation>
    </message>
    <message>
        <source>Lowest headroom, net leverage</source>
        <translation>Geringster Spielraum, Nettoverschuldungsgrad</translation>
    </message>
    <message>
        <source>Month of the lowest headroom, net leverage</source>
        <translation>Monat des geringsten Spielraums, Nettoverschuldungsgrad</translation>
    </message>
    <message>
        <source>Highest interest cover</source>
        <translation>Höchster Zinsdeckungsgrad</translation>
    </message>
    <message>
        <source>Month of the highest interest cover</source>
        <translation>Monat des höchsten Zinsdeckungsgrads</translation>
    </message>
    <message>
        <source>Lowest interest cover</source>
        <translation>Niedrigster Zinsdeckungsgrad</translation>
    </message>
    <message>
        <source>Month of the lowest interest cover</source>
        <translation>Monat des niedrigsten Zinsdeckungsgrads</translation>
    </message>
    <message>
        <source>Lowest headroom, interest cover</source>
        <translation>Geringster Spielraum, Zinsdeckungsgrad</translation>
    </message>
    <message>
        <source>Month of the lowest headroom, interest cover</source>
        <translation>Monat des geringsten Spielraums, Zinsdeckungsgrad</translation>
    </message>
    <message>
        <source>Lowest headroom, minimum liquidity</source>
        <translation>Geringster Spielraum, Mindestliquidität</translation>
    </message>
    <message>
        <source>Month of the lowest headroom, minimum liquidity</source>
        <translation>Monat des geringsten Spielraums, Mindestliquidität</translation>
    </message>
    <message>
        <source>Highest debt service cover</source>
        <translation>Höchster Schuldendienstdeckungsgrad</translation>
    </message>
    <message>
        <source>Month of the highest debt service cover</source>
        <translation>Monat des höchsten Schuldendienstdeckungsgrads</translation>
    </message>
    <message>
        <source>Lowest debt service cover</source>
        <translation>Niedrigster Schuldendienstdeckungsgrad</translation>
    </message>
    <message>
        <source>Month of the lowest debt service cover</source>
        <translation>Monat des niedrigsten Schuldendienstdeckungsgrads</translation>
    </message>
    <message>
        <source>Lowest headroom, debt service cover</source>
        <translation>Geringster Spielraum, Schuldendienstdeckungsgrad</translation>
    </message>
    <message>
        <source>Month of the lowest headroom, debt service cover</source>
        <translation>Monat des geringsten Spielraums, Schuldendienstdeckungsgrad</translation>
    </message>
    <message>
        <source>Recurring saving</source>
        <translation>Laufende Ersparnis</translation>
    </message>
    <message>
        <source>Vendor funding and credits</source>
        <translation>Herstellerzuschuss und Guthaben</translation>
    </message>
    <message>
        <source>Capital expenditure avoided</source>
        <translation>Vermiedene Investitionen</translation>
    </message>
    <message>
        <source>Timing of payments</source>
        <translation>Zahlungszeitpunkte</translation>
    </message>
    <message>
        <source>Scheduled debt and other</source>
        <translation>Planmäßige Schulden und Sonstiges</translation>
    </message>
    <message>
        <source>Principal at the month&apos;s start</source>
        <translation>Nennbetrag zu Monatsbeginn</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Gezogen</translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation>Getilgt</translation>
    </message>
    <message>
        <source>Repaid at maturity</source>
        <translation>Bei Fälligkeit getilgt</translation>
    </message>
    <message>
        <source>Interest and fees accrued</source>
        <translation>Aufgelaufene Zinsen und Gebühren</translation>
    </message>
    <message>
        <source>Interest and fees paid</source>
        <translation>Gezahlte Zinsen und Gebühren</translation>
    </message>
    <message>
        <source>Accrued and not paid</source>
        <translation>Aufgelaufen und nicht gezahlt</translation>
    </message>
    <message>
        <source>Carrying amount</source>
        <translation>Buchwert</translation>
    </message>
    <message>
        <source>Share of the cost</source>
        <translation>Anteil der Kosten</translation>
    </message>
    <message>
        <source>Physical cores</source>
        <translation>Physische Kerne</translation>
    </message>
    <message>
        <source>Virtual cores</source>
        <translation>Virtuelle Kerne</translation>
    </message>
    <message>
        <source>Instance hours</source>
        <translation>Instanzstunden</translation>
    </message>
    <message>
        <source>Machines backed up, under 50 GB</source>
        <translation>Gesicherte Maschinen, unter 50 GB</translation>
    </message>
    <message>
        <source>Machines backed up, 50 to 500 GB</source>
        <translation>Gesicherte Maschinen, 50 bis 500 GB</translation>
    </message>
    <message>
        <source>Units of 500 GB backed up</source>
        <translation>Gesicherte Einheiten zu 500 GB</translation>
    </message>
    <message>
        <source>GB backed up</source>
        <translation>Gesicherte GB</translation>
    </message>
    <message>
        <source>Machines protected</source>
        <translation>Geschützte Maschinen</translation>
    </message>
    <message>
        <source>Machines that log</source>
        <translation>Protokollierende Maschinen</translation>
    </message>
    <message>
        <source>GB of egress</source>
        <translation>Ausgehende GB</translation>
    </message>
    <message>
        <source>Units of platform services</source>
        <translation>Einheiten von Plattformdiensten</translation>
    </message>
    <message>
        <source>Virtual cores relocated</source>
        <translation>Verlagerte virtuelle Kerne</translation>
    </message>
    <message>
        <source>Physical cores relocated</source>
        <translation>Verlagerte physische Kerne</translation>
    </message>
    <message>
        <source>GiB of memory relocated</source>
        <translation>Verlagerter Arbeitsspeicher in GiB</translation>
    </message>
    <message>
        <source>GiB relocated</source>
        <translation>Verlagerte GiB</translation>
    </message>
    <message>
        <source>Machines replicated</source>
        <translation>Replizierte Maschinen</translation>
    </message>
    <message>
        <source>Machines retained</source>
        <translation>Beibehaltene Maschinen</translation>
    </message>
    <message>
        <source>Cash before revolver</source>
        <translation>Zahlungsmittel vor revolvierender Kreditlinie</translation>
    </message>
    <message>
        <source>Share moved</source>
        <translation>Umgezogener Anteil</translation>
    </message>
    <message>
        <source>Units committed</source>
        <translation>Zugesagte Einheiten</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Reservation price</source>
        <translation>Reservierungspreis</translation>
    </message>
    <message>
        <source>Savings plan price</source>
        <translation>Sparplanpreis</translation>
    </message>
    <message>
        <source>Covenant breached</source>
        <translation>Covenant verletzt</translation>
    </message>
    <message>
        <source>Covenant, measure</source>
        <translation>Covenant, Kennzahl</translation>
    </message>
    <message>
        <source>Covenant, headroom</source>
        <translation>Covenant, Spielraum</translation>
    </message>
    <message>
        <source>Net debt</source>
        <translation>Nettoverschuldung</translation>
    </message>
    <message>
        <source>Scheduled principal of the last twelve months, without maturities</source>
        <translation>Planmäßige Tilgung der letzten zwölf Monate, ohne Fälligkeiten</translation>
    </message>
    <message>
        <source>Cash that is netted</source>
        <translation>Abgezogene Zahlungsmittel</translation>
    </message>
    <message>
        <source>EBITDA of the last twelve months for covenants</source>
        <translation>EBITDA der letzten zwölf Monate für Covenants</translation>
    </message>
    <message>
        <source>Cash interest accrued in the last twelve months</source>
        <translation>Aufgelaufene zahlungswirksame Zinsen der letzten zwölf Monate</translation>
    </message>
    <message>
        <source>Tax paid in the last twelve months</source>
        <translation>Gezahlte Steuern der letzten zwölf Monate</translation>
    </message>
    <message>
        <source>Capital expenditure of the last twelve months</source>
        <translation>Investitionen der letzten zwölf Monate</translation>
    </message>
    <message>
        <source>Interest rate</source>
        <translation>Zinssatz</translation>
    </message>
    <message>
        <source>Effective rate: sum of flows / (1 + y)^(days/365) = carrying amount + accrued interest</source>
        <translation>Effektivzins: Summe der Zahlungen / (1 + y)^(Tage/365) = Buchwert + aufgelaufene Zinsen</translation>
    </message>
    <message>
        <source>Discount and fees not yet amortised</source>
        <translation>Noch nicht amortisiertes Disagio und Gebühren</translation>
    </message>
    <message>
        <source>TiB</source>
        <translation>TiB</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <translation>Virtuelle Maschinen</translation>
    </message>
    <message>
        <source>Cores on premises</source>
        <translation>Lokale Kerne</translation>
    </message>
    <message>
        <source>Servers on premises</source>
        <translation>Lokale Server</translation>
    </message>
    <message>
        <source>Hosts needed on premises</source>
        <translation>Lokal benötigte Hosts</translation>
    </message>
    <message>
        <source>TiB on premises</source>
        <translation>Lokale TiB</translation>
    </message>
    <message>
        <source>Staff needed on premises</source>
        <translation>Lokal benötigte Stellen</translation>
    </message>
    <message>
        <source>Fixed on-premises cost</source>
        <translation>Feste lokale Kosten</translation>
    </message>
    <message>
        <source>Licence price an hour</source>
        <translation>Lizenzpreis je Stunde</translation>
    </message>
    <message>
        <source>Licensed hours</source>
        <translation>Lizenzierte Stunden</translation>
    </message>
    <message>
        <source>Licensed cores</source>
        <translation>Lizenzierte Kerne</translation>
    </message>
    <message>
        <source>Licensed cores on premises</source>
        <translation>Lokal lizenzierte Kerne</translation>
    </message>
    <message>
        <source>Servers moved</source>
        <translation>Umgezogene Server</translation>
    </message>
    <message>
        <source>One-off cost of servers, fixed</source>
        <translation>Einmalige Kosten von Servern, fest</translation>
    </message>
    <message>
        <source>10 % test: |PV(new flows) + lender fees - PV(old flows)| / PV(old flows), at the old effective rate</source>
        <translation>10-%-Test: |BW(neue Zahlungen) + Gebühren an Kreditgeber - BW(alte Zahlungen)| / BW(alte Zahlungen), zum alten Effektivzins</translation>
    </message>
    <message>
        <source>Change of present value</source>
        <translation>Änderung des Barwerts</translation>
    </message>
    <message>
        <source>Servers out of support</source>
        <translation>Server ohne Support</translation>
    </message>
    <message>
        <source>Cores out of support</source>
        <translation>Kerne ohne Support</translation>
    </message>
    <message>
        <source>Cash to sweep</source>
        <translation>Zahlungsmittel für den Cash Sweep</translation>
    </message>
    <message>
        <source>Share of the tax basis</source>
        <translation>Anteil am Steuerwert</translation>
    </message>
    <message>
        <source>Cash flow without revolvers</source>
        <translation>Cashflow ohne revolvierende Kreditlinien</translation>
    </message>
    <message>
        <source>Cash flow before debt</source>
        <translation>Cashflow vor Schulden</translation>
    </message>
    <message>
        <source>Cash flow before debt, cumulative</source>
        <translation>Cashflow vor Schulden, kumuliert</translation>
    </message>
    <message>
        <source>Cash flow before debt, cumulative and discounted</source>
        <translation>Cashflow vor Schulden, kumuliert und diskontiert</translation>
    </message>
    <message>
        <source>Cost of ownership</source>
        <translation>Gesamtbetriebskosten</translation>
    </message>
    <message>
        <source>EBITDA without one-off cost, funding and credits</source>
        <translation>EBITDA ohne einmalige Kosten, Zuschüsse und Guthaben</translation>
    </message>
    <message>
        <source>Azure invoiced ahead of its cost</source>
        <translation>Azure, vor den Kosten in Rechnung gestellt</translation>
    </message>
    <message>
        <source>Cash improvement, 12 months, by cause</source>
        <translation>Cashflow-Verbesserung, 12 Monate, nach Ursache</translation>
    </message>
    <message>
        <source>EBITDA of the last twelve months</source>
        <translation>EBITDA der letzten zwölf Monate</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Double running</source>
        <translation>Doppelbetrieb</translation>
    </message>
    <message>
        <source>One-off cost and funding</source>
        <translation>Einmalige Kosten und Zuschüsse</translation>
    </message>
    <message>
        <source>Stranded cost</source>
        <translation>Remanenzkosten</translation>
    </message>
    <message>
        <source>Debt, equity and distributions</source>
        <translation>Schulden, Eigenkapital und Ausschüttungen</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>Platform and services</source>
        <translation>Plattform und Dienste</translation>
    </message>
    <message>
        <source>Support and shortfalls</source>
        <translation>Support und Fehlbeträge</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Early end of leases, restoration</source>
        <translation>Vorzeitige Mietauflösung, Rückbau</translation>
    </message>
    <message>
        <source>Refresh and disposals</source>
        <translation>Erneuerung und Abgänge</translation>
    </message>
    <message>
        <source>Running on premises, stranded cost</source>
        <translation>Lokaler Betrieb, Remanenzkosten</translation>
    </message>
    <message>
        <source>Azure and labour on it</source>
        <translation>Azure und Personal dafür</translation>
    </message>
    <message>
        <source>One-off, payments, tax and other</source>
        <translation>Einmaliges, Zahlungen, Steuern und Sonstiges</translation>
    </message>
    <message>
        <source>Existing shares sold</source>
        <translation>Verkaufte bestehende Aktien</translation>
    </message>
    <message>
        <source>Price a share</source>
        <translation>Preis je Aktie</translation>
    </message>
    <message>
        <source>Offered in all</source>
        <translation>Insgesamt angeboten</translation>
    </message>
    <message>
        <source>Gross proceeds</source>
        <translation>Bruttoerlös</translation>
    </message>
    <message>
        <source>Net proceeds</source>
        <translation>Nettoerlös</translation>
    </message>
    <message>
        <source>Prepays debt</source>
        <translation>Tilgt Schulden vorzeitig</translation>
    </message>
    <message>
        <source>Kept as cash</source>
        <translation>Als Zahlungsmittel behalten</translation>
    </message>
    <message>
        <source>Basic shares before</source>
        <translation>Unverwässerte Aktien vorher</translation>
    </message>
    <message>
        <source>Basic shares after</source>
        <translation>Unverwässerte Aktien nachher</translation>
    </message>
    <message>
        <source>Diluted shares before</source>
        <translation>Verwässerte Aktien vorher</translation>
    </message>
    <message>
        <source>Diluted shares after</source>
        <translation>Verwässerte Aktien nachher</translation>
    </message>
    <message>
        <source>Owned by the buyers</source>
        <translation>Anteil der Erwerber</translation>
    </message>
    <message>
        <source>Given up by holders before</source>
        <translation>Verwässerung der bisherigen Inhaber</translation>
    </message>
    <message>
        <source>Implied value before, basic</source>
        <translation>Impliziter Wert vorher, unverwässert</translation>
    </message>
    <message>
        <source>Implied value, basic</source>
        <translation>Impliziter Wert, unverwässert</translation>
    </message>
    <message>
        <source>Implied value, diluted</source>
        <translation>Impliziter Wert, verwässert</translation>
    </message>
    <message>
        <source>Azure grows as on premises does</source>
        <translation>Azure wächst wie die lokale IT</translation>
    </message>
    <message>
        <source>No depreciation in cash</source>
        <translation>Keine Abschreibung in der Liquidität</translation>
    </message>
    <message>
        <source>Running cost by the month</source>
        <translation>Laufende Kosten nach Monaten</translation>
    </message>
    <message>
        <source>Servers bought when they are due</source>
        <translation>Server bei Fälligkeit gekauft</translation>
    </message>
    <message>
        <source>Other lines</source>
        <translation>Andere Positionen</translation>
    </message>
    <message>
        <source>After the fourth year</source>
        <translation>Nach dem vierten Jahr</translation>
    </message>
    <message>
        <source>The project&apos;s discount rate</source>
        <translation>Der Diskontsatz des Projekts</translation>
    </message>
    <message>
        <source>The project&apos;s own costs on premises</source>
        <translation>Eigene Kosten des Projekts für lokale IT</translation>
    </message>
    <message>
        <source>Benefit is move minus stay</source>
        <translation>Vorteil ist Wechsel minus Verbleib</translation>
    </message>
    <message>
        <source>Headline split sums</source>
        <translation>Aufteilung der Kernaussage geht auf</translation>
    </message>
    <message>
        <source>Statement columns foot</source>
        <translation>Spalten der Planrechnung gehen auf</translation>
    </message>
    <message>
        <source>Balance sheet ties</source>
        <translation>Bilanz geht auf</translation>
    </message>
    <message>
        <source>Indirect reconciliation ties</source>
        <translation>Indirekte Überleitung geht auf</translation>
    </message>
    <message>
        <source>Cash rolls forward</source>
        <translation>Zahlungsmittelfortschreibung geht auf</translation>
    </message>
    <message>
        <source>Debt rolls forward</source>
        <translation>Schuldenfortschreibung geht auf</translation>
    </message>
    <message>
        <source>Interest ties</source>
        <translation>Zinsen gehen auf</translation>
    </message>
    <message>
        <source>Equity rolls forward</source>
        <translation>Eigenkapitalfortschreibung geht auf</translation>
    </message>
    <message>
        <source>Contracts roll forward</source>
        <translation>Vertragsfortschreibung geht auf</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>gerundet</translation>
    </message>
    <message>
        <source>¤</source>
        <translation>¤</translation>
    </message>
    <message>
        <source>Discounts and commitments</source>
        <translation>Rabatte und Zusagen</translation>
    </message>
    <message>
        <source>Cash needed to reach the minimum</source>
        <translation>Zahlungsmittel bis zum Mindestkassenbestand</translation>
    </message>
    <message>
        <source>Revolver drawn</source>
        <translation>Gezogene revolvierende Kreditlinie</translation>
    </message>
    <message>
        <source>Revolver repaid</source>
        <translation>Zurückgeführte revolvierende Kreditlinie</translation>
    </message>
    <message>
        <source>Breach that blocks draws</source>
        <translation>Verletzung, die Ziehungen sperrt</translation>
    </message>
    <message>
        <source>Covenant, liquidity</source>
        <translation>Covenant, Liquidität</translation>
    </message>
    <message>
        <source>Revolver outstanding</source>
        <translation>Ausstehende revolvierende Kreditlinie</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Revolver: cash still needed after it</source>
        <translation>Revolvierende Linie: danach noch benötigte Zahlungsmittel</translation>
    </message>
    <message>
        <source>Revolver: cash still needed after repaying it</source>
        <translation>Revolvierende Linie: nach Rückführung noch benötigte Zahlungsmittel</translation>
    </message>
    <message>
        <source>Number and date formats</source>
        <translation>Zahlen- und Datumsformate</translation>
    </message>
    <message>
        <source>Whose way of writing numbers and dates the project follows: a language tag such as de-CH; blank: the program&apos;s language.</source>
        <translation>Wessen Schreibweise von Zahlen und Daten das Projekt folgt: ein Sprachkürzel wie de-CH; leer: die Sprache des Programms.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Sprache des Berichts</translation>
    </message>
    <message>
        <source>Which language the report is in, as en, de or fr; blank: the program&apos;s language.</source>
        <translation>In welcher Sprache der Bericht ist, als en, de oder fr; leer: die Sprache des Programms.</translation>
    </message>
    <message>
        <source>Status of the report</source>
        <translation>Status des Berichts</translation>
    </message>
    <message>
        <source>Whether the report is a draft or final; it says so on every page.</source>
        <translation>Ob der Bericht ein Entwurf oder endgültig ist; es steht auf jeder Seite.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Endfassung</translation>
    </message>
    <message>
        <source>Sections left out</source>
        <translation>Weggelassene Abschnitte</translation>
    </message>
    <message>
        <source>The sections that the report leaves out, by their names in the command line, separated by commas; blank: none.</source>
        <translation>Die Abschnitte, die der Bericht weglässt, mit ihren Namen in der Befehlszeile, durch Kommas getrennt; leer: keine.</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Who answers for the report, as its cover prints it.</source>
        <translation>Wer für den Bericht einsteht, wie das Deckblatt es druckt.</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>Erstellt für</translation>
    </message>
    <message>
        <source>For whom the report is, as its cover prints it.</source>
        <translation>Für wen der Bericht ist, wie das Deckblatt es druckt.</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>A line that the report prints on every page, such as Confidential; blank: none.</source>
        <translation>Eine Zeile, die der Bericht auf jede Seite druckt, etwa Vertraulich; leer: keine.</translation>
    </message>
    <message>
        <source>The project&apos;s own sizes and disks</source>
        <translation>Eigene Größen und Datenträger des Projekts</translation>
    </message>
    <message>
        <source>The project&apos;s own services and licences on Azure</source>
        <translation>Eigene Dienste und Lizenzen des Projekts auf Azure</translation>
    </message>
    <message>
        <source>Move at list prices</source>
        <translation>Wechsel zu Listenpreisen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Who answers for the value.</source>
        <translation>Wer für den Wert einsteht.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Deckblatt</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Verbleib</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Vorteil</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählungen</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Berechnung</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Zwischenschritte</translation>
    </message>
    <message>
        <source>Headroom: cash, debt and liquidity of staying and of moving to Azure</source>
        <translation>Headroom: Zahlungsmittel, Schulden und Liquidität beim Verbleib und beim Wechsel zu Azure</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Projekt: %1</translation>
    </message>
    <message>
        <source>Currency: %1</source>
        <translation>Währung: %1</translation>
    </message>
    <message>
        <source>Prepared on %1</source>
        <translation>Erstellt am %1</translation>
    </message>
    <message>
        <source>Months: %1 to %2; the 12 months from %3 are the headline&apos;s</source>
        <translation>Monate: %1 bis %2; die 12 Monate ab %3 sind der Kernzeitraum</translation>
    </message>
    <message>
        <source>%1: every input that was used. Blue values may be changed; the others are locked and say why.</source>
        <translation>%1: jede verwendete Eingabe. Blaue Werte dürfen geändert werden; die übrigen sind gesperrt und nennen den Grund.</translation>
    </message>
    <message>
        <source>%1 and %2: the rows, and what each gives to a count; the counts among the inputs are sums of them.</source>
        <translation>%1 und %2: die Zeilen und was jede zu einer Zählung beiträgt; die Zählungen unter den Eingaben sind deren Summen.</translation>
    </message>
    <message>
        <source>%1: each test with its measure and headroom.</source>
        <translation>%1: jede Prüfung mit Kennzahl und Spielraum.</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4: the lines by month. Rows that are zero in every month, and columns without a value, are hidden.</source>
        <translation>%1, %2, %3, %4: die Positionen nach Monaten. Zeilen, die in jedem Monat null sind, und Spalten ohne Wert sind ausgeblendet.</translation>
    </message>
    <message>
        <source>%1: the figures as formulas, each beside the value that Headroom computed and the difference.</source>
        <translation>%1: die Kennzahlen als Formeln, jede neben dem von Headroom berechneten Wert und der Differenz.</translation>
    </message>
    <message>
        <source>%1 and %2: each booking as a formula. Bookings are rounded as Headroom rounds them.</source>
        <translation>%1 und %2: jede Buchung als Formel. Buchungen werden gerundet, wie Headroom sie rundet.</translation>
    </message>
    <message>
        <source>Headroom computes exactly, a spreadsheet in binary: where a booking lies on half a cent, the two may differ by one.</source>
        <translation>Headroom rechnet exakt, eine Tabellenkalkulation binär: wo eine Buchung auf einem halben Cent liegt, können sich beide um einen Cent unterscheiden.</translation>
    </message>
    <message>
        <source>Prices, counts and dates decide what is reckoned at all; they are changed in Headroom, and the workbook is written anew.</source>
        <translation>Preise, Zählungen und Daten bestimmen, was überhaupt gerechnet wird; sie werden in Headroom geändert, und die Arbeitsmappe wird neu geschrieben.</translation>
    </message>
    <message>
        <source>There are many formulas: a line&apos;s prices are booked as one, by wave and service family. What rounding each price alone differs by has a row of its own.</source>
        <translation>Es sind viele Formeln: Die Preise einer Position werden als eine Buchung geführt, nach Welle und Dienstfamilie. Was das Runden jedes einzelnen Preises ausmacht, hat eine eigene Zeile.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Move less stay</source>
        <translation>Wechsel minus Verbleib</translation>
    </message>
    <message>
        <source>Headroom&apos;s value</source>
        <translation>Wert von Headroom</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>What the improvement is made of</source>
        <translation>Woraus die Verbesserung besteht</translation>
    </message>
    <message>
        <source>Computed by Headroom only</source>
        <translation>Nur von Headroom berechnet</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Cash benefit by month</source>
        <translation>Liquiditätsvorteil nach Monaten</translation>
    </message>
    <message>
        <source>Cash benefit, cumulative</source>
        <translation>Liquiditätsvorteil, kumuliert</translation>
    </message>
    <message>
        <source>%1 thousand</source>
        <translation>Tsd. %1</translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation>Mio. %1</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>May it be changed here?</source>
        <translation>Hier änderbar?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>Solved by Headroom from the terms: change them there</source>
        <translation>Von Headroom aus den Bedingungen ermittelt: dort ändern</translation>
    </message>
    <message>
        <source>Counted from the workloads (sheet %1) and waves: change those in Headroom</source>
        <translation>Aus Workloads (Blatt %1) und Wellen gezählt: diese in Headroom ändern</translation>
    </message>
    <message>
        <source>Estimated by a rule from another input</source>
        <translation>Nach einer Regel aus einer anderen Eingabe geschätzt</translation>
    </message>
    <message>
        <source>Moves months: change it in Headroom</source>
        <translation>Verschiebt Monate: in Headroom ändern</translation>
    </message>
    <message>
        <source>Changes counts: change it in Headroom</source>
        <translation>Ändert Zählungen: in Headroom ändern</translation>
    </message>
    <message>
        <source>Other prices may choose other sizes: change it in Headroom</source>
        <translation>Andere Preise können andere Größen wählen: in Headroom ändern</translation>
    </message>
    <message>
        <source>Nothing was reckoned with it while it is zero: change it in Headroom</source>
        <translation>Solange es null ist, wird nicht damit gerechnet: in Headroom ändern</translation>
    </message>
    <message>
        <source>An effective rate is solved from it: change it in Headroom</source>
        <translation>Ein Effektivzins wird daraus ermittelt: in Headroom ändern</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows</source>
        <translation>Die ersten %1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>Row of %1</source>
        <translation>Zeile von %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>All its servers</source>
        <translation>Alle seine Server</translation>
    </message>
    <message>
        <source>The rows are too many, or there are none: the counts are numbers.</source>
        <translation>Es sind zu viele Zeilen oder keine: die Zählungen sind Zahlen.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Spielraum</translation>
    </message>
    <message>
        <source>Month&apos;s end</source>
        <translation>Monatsende</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Eröffnung</translation>
    </message>
    <message>
        <source>Benefit: move less stay</source>
        <translation>Vorteil: Wechsel minus Verbleib</translation>
    </message>
    <message>
        <source>Net cash flow before revolvers, shares and sweep</source>
        <translation>Netto-Cashflow vor revolvierenden Kreditlinien, Aktien und Cash Sweep</translation>
    </message>
    <message>
        <source>Cash benefit from the headline&apos;s first month on, cumulative</source>
        <translation>Liquiditätsvorteil ab dem ersten Monat des Kernzeitraums, kumuliert</translation>
    </message>
    <message>
        <source>Cash flow before debt, discounted and cumulative</source>
        <translation>Cashflow vor Schulden, diskontiert und kumuliert</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Parts of formulas</source>
        <translation>Teile von Formeln</translation>
    </message>
    <message>
        <source>%1, to date</source>
        <translation>%1, bis dahin</translation>
    </message>
    <message>
        <source>%1: rounding of its prices, booked alone</source>
        <translation>%1: Rundung der Preise, einzeln gebucht</translation>
    </message>
    <message>
        <source>%1, a month at list prices: %2</source>
        <translation>%1, im Monat zu Listenpreisen: %2</translation>
    </message>
    <message>
        <source>waves that are through</source>
        <translation>abgeschlossene Wellen</translation>
    </message>
    <message>
        <source>reservation price</source>
        <translation>Preis der Reservierung</translation>
    </message>
    <message>
        <source>licence price an hour</source>
        <translation>Lizenzpreis je Stunde</translation>
    </message>
    <message>
        <source>Net cash flow before revolvers and shares, 12 months</source>
        <translation>Netto-Cashflow vor revolvierenden Kreditlinien und Aktien, 12 Monate</translation>
    </message>
    <message>
        <source>Net cash flow, up-front terms spread monthly</source>
        <translation>Netto-Cashflow, Vorauszahlungen monatlich verteilt</translation>
    </message>
    <message>
        <source>Net cash flow, equal payment lags</source>
        <translation>Netto-Cashflow, gleiche Zahlungsziele</translation>
    </message>
    <message>
        <source>EBITDA a year at run rate, without one-off cost</source>
        <translation>Jährliches EBITDA im Dauerbetrieb, ohne einmalige Kosten</translation>
    </message>
    <message>
        <source>Interest accrued, 12 months</source>
        <translation>Aufgelaufene Zinsen, 12 Monate</translation>
    </message>
    <message>
        <source>Interest accrued to the horizon</source>
        <translation>Aufgelaufene Zinsen bis zum Horizont</translation>
    </message>
    <message>
        <source>Contracts and operating lines</source>
        <translation>Verträge und betriebliche Positionen</translation>
    </message>
    <message>
        <source>Headroom: cash, debt and liquidity without the transactions (Stay) and with them (Move)</source>
        <translation>Headroom: Zahlungsmittel, Schulden und Liquidität ohne die Transaktionen (Verbleib) und mit ihnen (Wechsel)</translation>
    </message>
    <message>
        <source>What the row is called in tables, paths and reports.</source>
        <translation>Wie die Zeile in Tabellen, Pfaden und Berichten heißt.</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Zinssätze</translation>
    </message>
    <message>
        <source>Amounts of 100 million and more are reckoned in two parts on %1, whole cents and the rest: one binary number has too few digits.</source>
        <translation>Beträge ab 100 Millionen werden auf %1 in zwei Teilen gerechnet, ganze Cent und der Rest: Eine binäre Zahl hat zu wenige Stellen.</translation>
    </message>
    <message>
        <source>Internal rates of return</source>
        <translation>Interne Zinssätze</translation>
    </message>
    <message>
        <source>At each rate what the cash flow before debt is worth, up to a positive factor. A rate of return lies where the sign changes; where it changes more than once, there is none. The halvings beside find it.</source>
        <translation>Zu jedem Zinssatz der Wert des Zahlungsstroms vor Schulden, bis auf einen positiven Faktor. Ein interner Zinssatz liegt, wo das Vorzeichen wechselt; wechselt es mehr als einmal, gibt es keinen. Die Halbierungen daneben finden ihn.</translation>
    </message>
    <message>
        <source>ln(1 + rate a year)</source>
        <translation>ln(1 + Jahreszins)</translation>
    </message>
    <message>
        <source>Worth, by months</source>
        <translation>Wert, nach Monaten</translation>
    </message>
    <message>
        <source>Worth, by days</source>
        <translation>Wert, nach Tagen</translation>
    </message>
    <message>
        <source>Sign changes</source>
        <translation>Vorzeichenwechsel</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Untere Grenze</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>Obere Grenze</translation>
    </message>
    <message>
        <source>Worth in the middle</source>
        <translation>Wert in der Mitte</translation>
    </message>
    <message>
        <source>Growth a year</source>
        <translation>Wachstum im Jahr</translation>
    </message>
    <message>
        <source>Cost growth a year</source>
        <translation>Kostenwachstum im Jahr</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Reading the project</source>
        <translation>Projekt wird gelesen</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>%1 wird gespeichert</translation>
    </message>
    <message>
        <source>Recovering unsaved work</source>
        <translation>Nicht gespeicherte Arbeit wird wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Einheit: %1</translation>
    </message>
    <message>
        <source>Range: %1</source>
        <translation>Bereich: %1</translation>
    </message>
    <message>
        <source>May be blank.</source>
        <translation>Darf leer sein.</translation>
    </message>
    <message>
        <source>%1 thousand</source>
        <translation>Tsd. %1</translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation>Mio. %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
</context>
<context>
    <name>headline</name>
    <message>
        <source>Moving leaves cash flow unchanged over the 12 months from %2</source>
        <translation>Der Wechsel lässt den Cashflow in den 12 Monaten ab %2 unverändert</translation>
    </message>
    <message>
        <source>Cash flow is the same in both cases over the 12 months from %2</source>
        <translation>Der Cashflow ist in beiden Fällen in den 12 Monaten ab %2 gleich</translation>
    </message>
    <message>
        <source>Moving improves cash flow by %1 over the 12 months from %2</source>
        <translation>Der Wechsel verbessert den Cashflow in den 12 Monaten ab %2 um %1</translation>
    </message>
    <message>
        <source>The transactions improve cash flow by %1 over the 12 months from %2</source>
        <translation>Die Transaktionen verbessern den Cashflow in den 12 Monaten ab %2 um %1</translation>
    </message>
    <message>
        <source>Moving worsens cash flow by %1 over the 12 months from %2</source>
        <translation>Der Wechsel verschlechtert den Cashflow in den 12 Monaten ab %2 um %1</translation>
    </message>
    <message>
        <source>The transactions worsen cash flow by %1 over the 12 months from %2</source>
        <translation>Die Transaktionen verschlechtern den Cashflow in den 12 Monaten ab %2 um %1</translation>
    </message>
    <message>
        <source>The 12-month figure can&apos;t be given: %1</source>
        <translation>Die 12-Monats-Zahl lässt sich nicht angeben: %1</translation>
    </message>
    <message>
        <source>before interest and debt it is never behind</source>
        <translation>vor Zinsen und Schulden ist er nie im Rückstand</translation>
    </message>
    <message>
        <source>it is never behind, so there is nothing to pay back</source>
        <translation>es gibt nie einen Rückstand, also nichts zu amortisieren</translation>
    </message>
    <message>
        <source>it pays back in %1</source>
        <translation>Amortisation im %1</translation>
    </message>
    <message>
        <source>it does not pay back within the months valued</source>
        <translation>keine Amortisation in den bewerteten Monaten</translation>
    </message>
    <message>
        <source>no payback</source>
        <translation>keine Amortisation</translation>
    </message>
    <message>
        <source>the move still runs</source>
        <translation>der Wechsel läuft noch</translation>
    </message>
    <message>
        <source>never negative</source>
        <translation>nie negativ</translation>
    </message>
    <message>
        <source>no rate</source>
        <translation>kein Zinssatz</translation>
    </message>
    <message>
        <source>several rates</source>
        <translation>mehrere Zinssätze</translation>
    </message>
    <message>
        <source>too high to mean anything</source>
        <translation>zu hoch, um aussagekräftig zu sein</translation>
    </message>
    <message>
        <source>all flows of one sign</source>
        <translation>alle Zahlungsströme mit gleichem Vorzeichen</translation>
    </message>
    <message>
        <source>not reckoned yet</source>
        <translation>noch nicht berechnet</translation>
    </message>
    <message>
        <source>outside the projection</source>
        <translation>außerhalb der Projektion</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>nicht definiert</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>nothing to pay back</source>
        <translation>nichts zu amortisieren</translation>
    </message>
    <message>
        <source>cumulative cash before debt is lowest at %1</source>
        <translation>kumuliert liegt der Cashflow vor Schulden am tiefsten bei %1</translation>
    </message>
    <message>
        <source>cumulative cash before debt is lowest at %1 in %2</source>
        <translation>kumuliert liegt der Cashflow vor Schulden im %2 am tiefsten, bei %1</translation>
    </message>
    <message>
        <source>%1, %2 months from the start of %3</source>
        <translation>%1, %2 Monate ab Anfang %3</translation>
    </message>
</context>
<context>
    <name>headroom::ActualsPage</name>
    <message>
        <source>No actual amounts yet. Add what really happened, by month and line of the statement.</source>
        <translation>Noch keine Istbeträge. Fügen Sie hinzu, was tatsächlich anfiel, nach Monat und Position der Planrechnung.</translation>
    </message>
    <message>
        <source>Actuals</source>
        <translation>Istzahlen</translation>
    </message>
    <message>
        <source>Plan against actual</source>
        <translation>Plan und Ist</translation>
    </message>
</context>
<context>
    <name>headroom::ActualsPanel</name>
    <message>
        <source>Line</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Plan to date</source>
        <translation>Plan bis dahin</translation>
    </message>
    <message>
        <source>Actual to date</source>
        <translation>Ist bis dahin</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>By quantity</source>
        <translation>Durch Menge</translation>
    </message>
    <message>
        <source>By price</source>
        <translation>Durch Preis</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Re-forecast</source>
        <translation>Neue Prognose</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Plan against actual by line</source>
        <translation>Plan und Ist nach Position</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Verbleib</translation>
    </message>
    <message>
        <source>Case of the plan</source>
        <translation>Fall des Plans</translation>
    </message>
    <message>
        <source>Last month whose actual amounts count</source>
        <translation>Letzter Monat, dessen Istbeträge zählen</translation>
    </message>
    <message>
        <source>&amp;Plan of:</source>
        <translation>&amp;Plan von:</translation>
    </message>
    <message>
        <source>Act&amp;ual through:</source>
        <translation>&amp;Ist bis:</translation>
    </message>
    <message>
        <source>Plan against actual by month</source>
        <translation>Plan und Ist nach Monat</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>Alle Monate</translation>
    </message>
    <message>
        <source>Actual through %1. Costs are negative: a positive variance is good.</source>
        <translation>Ist bis %1. Kosten sind negativ: eine positive Abweichung ist günstig.</translation>
    </message>
    <message>
        <source>No actual amount lies in the months of the plan.</source>
        <translation>Kein Istbetrag liegt in den Monaten des Plans.</translation>
    </message>
    <message>
        <source>No actual amounts yet: import a bill, or enter them on the next tab.</source>
        <translation>Noch keine Istbeträge: importieren Sie eine Rechnung oder tragen Sie sie auf der nächsten Registerkarte ein.</translation>
    </message>
    <message>
        <source>No line is chosen.</source>
        <translation>Keine Position gewählt.</translation>
    </message>
    <message>
        <source>The plan has no months.</source>
        <translation>Der Plan hat keine Monate.</translation>
    </message>
    <message>
        <source>What the project&apos;s calculation has for it.</source>
        <translation>Was die Berechnung des Projekts dafür hat.</translation>
    </message>
    <message>
        <source>What bills and entered amounts say. Of a bill, the months that it covers are complete.</source>
        <translation>Was Rechnungen und eingetragene Beträge sagen. Für die Monate, die eine Rechnung umfasst, sind die Werte vollständig.</translation>
    </message>
    <message>
        <source>Actual less plan. Costs are negative, so more is better.</source>
        <translation>Ist minus Plan. Kosten sind negativ, mehr ist also besser.</translation>
    </message>
    <message>
        <source>Actual less planned quantity, at the planned price of a unit.</source>
        <translation>Tatsächliche minus geplante Menge, zum geplanten Preis der Einheit.</translation>
    </message>
    <message>
        <source>What remains of the variance: the same quantity at another price.</source>
        <translation>Was von der Abweichung bleibt: dieselbe Menge zu einem anderen Preis.</translation>
    </message>
    <message>
        <source>The actual amount where there is one, else the plan.</source>
        <translation>Der Istbetrag, wo es einen gibt, sonst der Plan.</translation>
    </message>
    <message>
        <source>A line of the plan beside what bills and entered amounts say.</source>
        <translation>Eine Position des Plans neben dem, was Rechnungen und eingetragene Beträge sagen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>actual %1 less plan %2 is %3</source>
        <translation>Ist %1 minus Plan %2 ergibt %3</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>its formula</source>
        <translation>seine Formel</translation>
    </message>
    <message>
        <source>%1 less %2</source>
        <translation>%1 minus %2</translation>
    </message>
    <message>
        <source>%1 in place of %2 %3</source>
        <translation>%1 statt %2 %3</translation>
    </message>
    <message>
        <source>Entered for the line</source>
        <translation>Für die Position eingetragen</translation>
    </message>
</context>
<context>
    <name>headroom::AssumptionModel</name>
    <message>
        <source>Rows, listed on their own page</source>
        <translation>Zeilen, auf ihrer eigenen Seite aufgeführt</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>was blank</source>
        <translation>war leer</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>Low end</source>
        <translation>Unteres Ende</translation>
    </message>
    <message>
        <source>High end</source>
        <translation>Oberes Ende</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Belastbarkeit</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>headroom::AssumptionsPage</name>
    <message>
        <source>Register of inputs</source>
        <translation>Verzeichnis der Eingaben</translation>
    </message>
    <message>
        <source>Filter of the register</source>
        <translation>Filter des Verzeichnisses</translation>
    </message>
    <message>
        <source>Filter by any word: a site, a field, a source</source>
        <translation>Nach beliebigem Wort filtern: Standort, Feld, Quelle</translation>
    </message>
    <message>
        <source>Kind of input</source>
        <translation>Art der Eingabe</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Fi&amp;lter:</source>
        <translation>&amp;Filter:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>A&amp;rt:</translation>
    </message>
    <message>
        <source>None of %1 inputs matches: take another word or kind.</source>
        <translation>Keine von %1 Eingaben passt: nehmen Sie ein anderes Wort oder eine andere Art.</translation>
    </message>
    <message>
        <source>Cha&amp;nged only</source>
        <translation>Nur &amp;Geänderte</translation>
    </message>
    <message>
        <source>Chan&amp;ged since:</source>
        <translation>Ge&amp;ändert seit:</translation>
    </message>
    <message>
        <source>What the inputs are compared with</source>
        <translation>Womit die Eingaben verglichen werden</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Kein Vergleich</translation>
    </message>
    <message>
        <source>Saved or opened last</source>
        <translation>Letzter Stand</translation>
    </message>
    <message>
        <source>Version: %1</source>
        <translation>Version: %1</translation>
    </message>
    <message>
        <source>%1 of %2 inputs. Enter leads to the field; kind, source, date, owner and confidence are edited here.</source>
        <translation>%1 von %2 Eingaben. Die Eingabetaste führt zum Feld; Art, Quelle, Datum, Verantwortliche und Belastbarkeit werden hier bearbeitet.</translation>
    </message>
    <message>
        <source>%1 have changed.</source>
        <translation>%1 haben sich geändert.</translation>
    </message>
</context>
<context>
    <name>headroom::AzureCostPanel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Cost of Azure by service</source>
        <translation>Kosten von Azure nach Dienst</translation>
    </message>
    <message>
        <source>Nothing is paid to Azure in the months shown.</source>
        <translation>In den gezeigten Monaten wird nichts an Azure bezahlt.</translation>
    </message>
    <message>
        <source>Service, %1</source>
        <translation>Dienst, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The cost of the months over the cost of Azure in them.</source>
        <translation>Die Kosten der Monate geteilt durch die Kosten von Azure in diesen Monaten.</translation>
    </message>
    <message>
        <source>The sum of the statement&apos;s line over the months, in the move case. What is paid may be at other times: commitments that are paid up front, and invoices that are not due yet.</source>
        <translation>Die Summe der Position der Planrechnung über die Monate, beim Wechsel. Gezahlt wird mitunter zu anderen Zeiten: im Voraus bezahlte Zusagen und noch nicht fällige Rechnungen.</translation>
    </message>
    <message>
        <source>Share, %1</source>
        <translation>Anteil, %1</translation>
    </message>
</context>
<context>
    <name>headroom::AzureMigratePanel</name>
    <message>
        <source>Calculate its &amp;case</source>
        <translation>Business &amp;Case berechnen</translation>
    </message>
    <message>
        <source>Azure Migrate&apos;s published method: by the year, capital expenditure as depreciation, nothing one-off.</source>
        <translation>Die von Azure Migrate veröffentlichte Methode: nach Jahren, Investitionen als Abschreibung, nichts Einmaliges.</translation>
    </message>
    <message>
        <source>A share from 0 to 100%; blank: as Azure Migrate has it.</source>
        <translation>Ein Anteil von 0 bis 100 %; leer: wie bei Azure Migrate.</translation>
    </message>
    <message>
        <source>&amp;Growth a year:</source>
        <translation>&amp;Wachstum im Jahr:</translation>
    </message>
    <message>
        <source>Growth of the infrastructure a year</source>
        <translation>Wachstum der Infrastruktur im Jahr</translation>
    </message>
    <message>
        <source>&amp;Discount rate a year:</source>
        <translation>&amp;Diskontsatz im Jahr:</translation>
    </message>
    <message>
        <source>Its discount rate a year</source>
        <translation>Diskontsatz von Azure Migrate im Jahr</translation>
    </message>
    <message>
        <source>Moved by the end of year &amp;0:</source>
        <translation>Umgezogen bis Ende von Jahr &amp;0:</translation>
    </message>
    <message>
        <source>Moved by the end of year &amp;1:</source>
        <translation>Umgezogen bis Ende von Jahr &amp;1:</translation>
    </message>
    <message>
        <source>Moved by the end of year &amp;2:</source>
        <translation>Umgezogen bis Ende von Jahr &amp;2:</translation>
    </message>
    <message>
        <source>Moved by the end of year &amp;3:</source>
        <translation>Umgezogen bis Ende von Jahr &amp;3:</translation>
    </message>
    <message>
        <source>With the &amp;unit costs that it publishes</source>
        <translation>Mit &amp;Stückkosten von Azure Migrate</translation>
    </message>
    <message>
        <source>For hardware, security and operations, in place of the project&apos;s own.</source>
        <translation>Für Hardware, Sicherheit und Betrieb, anstelle der projekteigenen.</translation>
    </message>
    <message>
        <source>Price of a &amp;kW a month:</source>
        <translation>Preis je &amp;kW im Monat:</translation>
    </message>
    <message>
        <source>Price of a kW a month</source>
        <translation>Preis je kW im Monat</translation>
    </message>
    <message>
        <source>For its facilities, with its unit costs; blank: the project&apos;s own rent and power.</source>
        <translation>Für Räume und Anlagen nach Azure Migrate, mit dessen Stückkosten; leer: Miete und Strom des Projekts.</translation>
    </message>
    <message>
        <source>What Azure Migrate&apos;s method comes to</source>
        <translation>Was die Methode von Azure Migrate ergibt</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Zwischensumme</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Umgezogen</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>Abschreibung</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufende Kosten</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Future</source>
        <translation>Künftig</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Ersparnis</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>Barwert</translation>
    </message>
    <message>
        <source>Future, grown every year</source>
        <translation>Künftig, jedes Jahr mit Wachstum</translation>
    </message>
    <message>
        <source>On premises a year</source>
        <translation>Lokal im Jahr</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Acquired</source>
        <translation>Angeschafft</translation>
    </message>
    <message>
        <source>Nothing has been calculated yet.</source>
        <translation>Noch nichts berechnet.</translation>
    </message>
    <message>
        <source>From its figure to ours</source>
        <translation>Von dessen Ergebnis zu unserem</translation>
    </message>
    <message>
        <source>Its four years</source>
        <translation>Die vier Jahre</translation>
    </message>
    <message>
        <source>Its unit costs</source>
        <translation>Stückkosten von Azure Migrate</translation>
    </message>
    <message>
        <source>Azure Migrate&apos;s case</source>
        <translation>Business Case von Azure Migrate</translation>
    </message>
    <message>
        <source>Azure Migrate&apos;s method saves %1 over its four years; our net present value is %2.</source>
        <translation>Die Methode von Azure Migrate spart %1 in ihren vier Jahren; unser Kapitalwert beträgt %2.</translation>
    </message>
    <message>
        <source>Amounts in %1. Running on premises: the stay case&apos;s 12 months from %2. Azure: the move case&apos;s 12 months from %3, with the labour on it.</source>
        <translation>Beträge in %1. Lokaler Betrieb: 12 Monate des Verbleibs ab %2. Azure: 12 Monate des Wechsels ab %3, mit dem Personal dafür.</translation>
    </message>
    <message>
        <source>the project&apos;s own cost</source>
        <translation>die eigenen Kosten des Projekts</translation>
    </message>
    <message>
        <source>All servers over their lives</source>
        <translation>Alle Server über ihre Lebensdauer</translation>
    </message>
    <message>
        <source>Azure Migrate</source>
        <translation>Azure Migrate</translation>
    </message>
    <message>
        <source>Net present value</source>
        <translation>Kapitalwert</translation>
    </message>
    <message>
        <source>Azure Migrate&apos;s method: saving of its four years</source>
        <translation>Methode von Azure Migrate: Ersparnis der vier Jahre</translation>
    </message>
    <message>
        <source>of cash before debt and after tax</source>
        <translation>an Zahlungsmitteln vor Schulden und nach Steuern</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Es gibt keinen Unterschied.</translation>
    </message>
    <message>
        <source>Azure by its own &amp;assessment</source>
        <translation>Azure nach eigener &amp;Bewertung</translation>
    </message>
    <message>
        <source>By its own sizes and disks from the inventory, in place of the project&apos;s sizes and services.</source>
        <translation>Nach eigenen Größen und Datenträgern aus dem Inventar, statt der Größen und Dienste des Projekts.</translation>
    </message>
    <message>
        <source>How its assessment sizes</source>
        <translation>Wie die Bewertung die Größe wählt</translation>
    </message>
    <message>
        <source>As the project sizes</source>
        <translation>Wie das Projekt</translation>
    </message>
    <message>
        <source>Si&amp;zing:</source>
        <translation>&amp;Größenwahl:</translation>
    </message>
    <message>
        <source>Comfo&amp;rt factor:</source>
        <translation>Ko&amp;mfortfaktor:</translation>
    </message>
    <message>
        <source>Its comfort factor</source>
        <translation>Komfortfaktor der Bewertung</translation>
    </message>
    <message>
        <source>On what is used, or allocated; blank: the project&apos;s.</source>
        <translation>Auf das Genutzte oder Zugeteilte; leer: der des Projekts.</translation>
    </message>
    <message>
        <source>How its assessment buys machines in use</source>
        <translation>Wie die Bewertung genutzte Maschinen kauft</translation>
    </message>
    <message>
        <source>Machines in use are &amp;bought:</source>
        <translation>Genutzte Maschinen k&amp;aufen:</translation>
    </message>
    <message>
        <source>Disc&amp;ount on pay as you go:</source>
        <translation>&amp;Rabatt auf nutzungsabhängige Preise:</translation>
    </message>
    <message>
        <source>Its discount on pay as you go</source>
        <translation>Rabatt der Bewertung auf nutzungsabhängige Preise</translation>
    </message>
    <message>
        <source>A share from 0 to 100%; blank: none. Never on top of a commitment.</source>
        <translation>Ein Anteil von 0 bis 100 %; leer: keiner. Nie zusätzlich zu einer Zusage.</translation>
    </message>
    <message>
        <source>Azure a year, by its assessment</source>
        <translation>Azure im Jahr, nach eigener Bewertung</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>Machine a month</source>
        <translation>Maschine im Monat</translation>
    </message>
    <message>
        <source>Disks a month</source>
        <translation>Datenträger im Monat</translation>
    </message>
    <message>
        <source>Parts of its assessment</source>
        <translation>Teile der Bewertung</translation>
    </message>
    <message>
        <source>Machines of its assessment</source>
        <translation>Maschinen der Bewertung</translation>
    </message>
    <message>
        <source>Copy parts</source>
        <translation>Teile kopieren</translation>
    </message>
    <message>
        <source>Copy machines</source>
        <translation>Maschinen kopieren</translation>
    </message>
    <message>
        <source>%1, comfort factor %2: %3 servers, %4 of them not ready.</source>
        <translation>%1, Komfortfaktor %2: %3 Server, davon %4 nicht bereit.</translation>
    </message>
    <message>
        <source>The price list lacks %1: it counts nothing.</source>
        <translation>In der Preisliste fehlt %1: es wird mit nichts angesetzt.</translation>
    </message>
    <message>
        <source>Azure is as the project has it: ask for its own assessment to see its machines here.</source>
        <translation>Azure ist wie im Projekt: Wählen Sie die eigene Bewertung, um hier deren Maschinen zu sehen.</translation>
    </message>
    <message>
        <source>Machines, without licences</source>
        <translation>Maschinen, ohne Lizenzen</translation>
    </message>
    <message>
        <source>Defender for Servers, plan 2</source>
        <translation>Defender for Servers, Plan 2</translation>
    </message>
    <message>
        <source>3 GB of logs a server and month</source>
        <translation>3 GB Protokolle je Server und Monat</translation>
    </message>
    <message>
        <source>Backup of production</source>
        <translation>Sicherung der Produktion</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>nicht bereit</translation>
    </message>
    <message>
        <source>Its assessment</source>
        <translation>Die Bewertung</translation>
    </message>
    <message>
        <source>The share that has moved by the end of the year, as it was asked for.</source>
        <translation>Der Anteil, der bis zum Ende des Jahres umgezogen ist, wie eingegeben.</translation>
    </message>
    <message>
        <source>Depreciation of what runs on premises, grown every year.</source>
        <translation>Abschreibung dessen, was lokal läuft, jedes Jahr mit Wachstum.</translation>
    </message>
    <message>
        <source>The cost of running it on premises, grown every year.</source>
        <translation>Die Kosten des lokalen Betriebs, jedes Jahr mit Wachstum.</translation>
    </message>
    <message>
        <source>What staying costs in the year: depreciation and running.</source>
        <translation>Was der Verbleib im Jahr kostet: Abschreibung und Betrieb.</translation>
    </message>
    <message>
        <source>What has not moved at what staying costs, and what has moved at what Azure costs, grown once.</source>
        <translation>Was nicht umgezogen ist, zu den Kosten des Verbleibs; was umgezogen ist, zu den Kosten von Azure, mit einmaligem Wachstum.</translation>
    </message>
    <message>
        <source>What staying costs less what moving costs.</source>
        <translation>Was der Verbleib kostet, minus was der Wechsel kostet.</translation>
    </message>
    <message>
        <source>The saving, discounted to the first year.</source>
        <translation>Die Ersparnis, auf das erste Jahr diskontiert.</translation>
    </message>
    <message>
        <source>As the future cost, but with Azure grown every year as on premises is.</source>
        <translation>Wie die künftigen Kosten, aber Azure wächst jedes Jahr wie der lokale Betrieb.</translation>
    </message>
    <message>
        <source>Depreciation a year</source>
        <translation>Abschreibung im Jahr</translation>
    </message>
    <message>
        <source>cores × cost per core / life, of all refreshes</source>
        <translation>Kerne × Kosten je Kern / Nutzungsdauer, aller Erneuerungen</translation>
    </message>
    <message>
        <source>by its unit costs</source>
        <translation>nach den Stückkosten von Azure Migrate</translation>
    </message>
    <message>
        <source>Running on premises a year</source>
        <translation>Lokaler Betrieb im Jahr</translation>
    </message>
    <message>
        <source>stay case, 12 months from %1</source>
        <translation>Fall Verbleib, 12 Monate ab %1</translation>
    </message>
    <message>
        <source>Azure a year, all moved</source>
        <translation>Azure im Jahr, alles umgezogen</translation>
    </message>
    <message>
        <source>by its own assessment, and the labour on it</source>
        <translation>nach eigener Bewertung, mit dem Personal dafür</translation>
    </message>
    <message>
        <source>move case with the labour on it, 12 months from %1</source>
        <translation>Fall Wechsel mit dem Personal dafür, 12 Monate ab %1</translation>
    </message>
    <message>
        <source>Growth a year</source>
        <translation>Wachstum im Jahr</translation>
    </message>
    <message>
        <source>as it was asked for</source>
        <translation>wie eingegeben</translation>
    </message>
    <message>
        <source>Discount rate a year</source>
        <translation>Diskontsatz im Jahr</translation>
    </message>
    <message>
        <source>Moved by the end of the year</source>
        <translation>Bis zum Ende des Jahres umgezogen</translation>
    </message>
    <message>
        <source>%1, year %2</source>
        <translation>%1, Jahr %2</translation>
    </message>
    <message>
        <source>With its numbers</source>
        <translation>Mit seinen Zahlen</translation>
    </message>
    <message>
        <source>What staying costs less what moving costs, in each of its four years, discounted and summed.</source>
        <translation>Was der Verbleib kostet, minus was der Wechsel kostet, in jedem der vier Jahre, diskontiert und summiert.</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Jahr %1</translation>
    </message>
    <message>
        <source>Our figure: the present value of cash before debt and after tax.</source>
        <translation>Unsere Kennzahl: der Barwert der Zahlungsmittel vor Schulden und nach Steuern.</translation>
    </message>
    <message>
        <source>its formula</source>
        <translation>seine Formel</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Of the lines below, what moving has more than staying, month by month, discounted at its rate; of running cost less what its method has for it.</source>
        <translation>Was der Wechsel in den Positionen unten mehr hat als der Verbleib, Monat für Monat, zum Diskontsatz von Azure Migrate diskontiert; bei den laufenden Kosten abzüglich dessen, was dessen Methode dafür hat.</translation>
    </message>
    <message>
        <source>What is left between the figure before this step and the one after it.</source>
        <translation>Was zwischen der Kennzahl vor diesem Schritt und der danach bleibt.</translation>
    </message>
    <message>
        <source>Months %1 to %2</source>
        <translation>Monate %1 bis %2</translation>
    </message>
    <message>
        <source>a line of the statement, of the move case</source>
        <translation>eine Position der Planrechnung, im Fall Wechsel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The project&apos;s own cost: it was asked for without the unit costs that Azure Migrate publishes.</source>
        <translation>Die eigenen Kosten des Projekts: ohne die Stückkosten, die Azure Migrate veröffentlicht.</translation>
    </message>
    <message>
        <source>The project&apos;s own cost: Azure Migrate publishes none.</source>
        <translation>Die eigenen Kosten des Projekts: Azure Migrate veröffentlicht keine.</translation>
    </message>
    <message>
        <source>By the unit costs that Azure Migrate publishes: %1.</source>
        <translation>Nach den Stückkosten, die Azure Migrate veröffentlicht: %1.</translation>
    </message>
    <message>
        <source>of the inventory</source>
        <translation>aus dem Inventar</translation>
    </message>
    <message>
        <source>Physical cores</source>
        <translation>Physische Kerne</translation>
    </message>
    <message>
        <source>Memory, GiB</source>
        <translation>Arbeitsspeicher, GiB</translation>
    </message>
    <message>
        <source>Storage, GiB</source>
        <translation>Speicher, GiB</translation>
    </message>
    <message>
        <source>A part of what Azure costs a year by its own assessment, all moved. %1</source>
        <translation>Ein Teil dessen, was Azure nach eigener Bewertung im Jahr kostet, alles umgezogen. %1</translation>
    </message>
    <message>
        <source>Servers that are moved</source>
        <translation>Server, die umziehen</translation>
    </message>
    <message>
        <source>The cheapest size that has the cores and the memory, and the cheapest disks that hold what is needed. Needed is what is used, or allocated, times the comfort factor.</source>
        <translation>Die günstigste Größe mit den nötigen Kernen und dem Arbeitsspeicher, und die günstigsten Datenträger, die das Nötige fassen. Nötig ist das Genutzte oder Zugeteilte mal dem Komfortfaktor.</translation>
    </message>
    <message>
        <source>Network: 10% of machines and disks, and 15% of that</source>
        <translation>Netzwerk: 10 % von Maschinen und Datenträgern, und 15 % davon</translation>
    </message>
</context>
<context>
    <name>headroom::AzurePage</name>
    <message>
        <source>Region and sizes</source>
        <translation>Region und Größen</translation>
    </message>
    <message>
        <source>Discounts and commitments</source>
        <translation>Rabatte und Zusagen</translation>
    </message>
    <message>
        <source>What comes with the machines</source>
        <translation>Was zu den Maschinen hinzukommt</translation>
    </message>
    <message>
        <source>Recovery, hosts and retained machines</source>
        <translation>Wiederherstellung, Hosts und beibehaltene Maschinen</translation>
    </message>
    <message>
        <source>Support and payment</source>
        <translation>Support und Zahlung</translation>
    </message>
    <message>
        <source>Azure</source>
        <translation>Azure</translation>
    </message>
    <message>
        <source>No discounts by service family: the plan&apos;s negotiated discount counts for all.</source>
        <translation>Keine Rabatte je Dienstfamilie: der verhandelte Rabatt des Plans gilt für alles.</translation>
    </message>
    <message>
        <source>No support tiers: support is the plan&apos;s share of the invoice, or its flat fee.</source>
        <translation>Keine Supportstufen: Support ist der Anteil des Plans an der Rechnung oder seine Pauschale.</translation>
    </message>
    <message>
        <source>No fixed reservations: what is reserved follows the workloads&apos; purchase options and the coverage.</source>
        <translation>Keine festen Reservierungen: reserviert wird nach den Kaufoptionen der Workloads und der Abdeckung.</translation>
    </message>
    <message>
        <source>No platform items: network is the plan&apos;s share of compute and storage.</source>
        <translation>Keine Plattformposten: das Netzwerk ist der Anteil des Plans an Rechenleistung und Speicher.</translation>
    </message>
    <message>
        <source>No licence pools: nothing is owned that could be brought to Azure.</source>
        <translation>Keine Lizenzbestände: es gibt nichts Eigenes, das nach Azure mitgebracht werden könnte.</translation>
    </message>
    <message>
        <source>No security updates: no version on premises is out of support.</source>
        <translation>Keine Sicherheitsupdates: keine lokale Version ist ohne Support.</translation>
    </message>
    <message>
        <source>Cost by service</source>
        <translation>Kosten nach Dienst</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Break-even use</source>
        <translation>Rentabilitätsschwelle</translation>
    </message>
    <message>
        <source>Ways to buy</source>
        <translation>Kaufoptionen</translation>
    </message>
    <message>
        <source>Share committed</source>
        <translation>Gebundener Anteil</translation>
    </message>
    <message>
        <source>Discounts and support</source>
        <translation>Rabatte und Support</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>No credits. What Microsoft or a partner grants against the bill goes here.</source>
        <translation>Keine Guthaben. Was Microsoft oder ein Partner auf die Rechnung gutschreibt, gehört hierher.</translation>
    </message>
</context>
<context>
    <name>headroom::BeginPanel</name>
    <message>
        <source>Nothing has been entered yet, so there is nothing to show. In which order you begin is up to you:</source>
        <translation>Es ist noch nichts eingegeben, also gibt es nichts zu zeigen. In welcher Reihenfolge Sie beginnen, steht Ihnen frei:</translation>
    </message>
    <message>
        <source>&amp;Company and its cash</source>
        <translation>&amp;Unternehmen und Mittel</translation>
    </message>
    <message>
        <source>Currency, first month, cash and tax; revenue and cost a month. Figures of a US company can be fetched from its filings.</source>
        <translation>Währung, erster Monat, Mittel und Steuern; Umsatz und Kosten im Monat. Zahlen eines US-Unternehmens lassen sich aus seinen Pflichtmeldungen holen.</translation>
    </message>
    <message>
        <source>&amp;Workloads</source>
        <translation>&amp;Workloads</translation>
    </message>
    <message>
        <source>The servers that may move: typed, pasted from a spreadsheet, or imported from an inventory.</source>
        <translation>Die Server, die umziehen können: getippt, aus einer Tabelle eingefügt oder aus einem Inventar importiert.</translation>
    </message>
    <message>
        <source>&amp;Sites</source>
        <translation>&amp;Standorte</translation>
    </message>
    <message>
        <source>What the data centres cost now: rent, power, licences, people, renewals.</source>
        <translation>Was die Rechenzentren jetzt kosten: Miete, Strom, Lizenzen, Personal, Erneuerungen.</translation>
    </message>
    <message>
        <source>&amp;Debt</source>
        <translation>&amp;Schulden</translation>
    </message>
    <message>
        <source>Loans, bonds and credit lines, with rates, repayments and covenants.</source>
        <translation>Darlehen, Anleihen und Kreditlinien, mit Zinsen, Tilgungen und Covenants.</translation>
    </message>
    <message>
        <source>Co&amp;ntracts</source>
        <translation>&amp;Verträge</translation>
    </message>
    <message>
        <source>Commitments to Azure, capacity that is bought or sold, options, share issues.</source>
        <translation>Zusagen gegenüber Azure, Kapazität, die gekauft oder verkauft wird, Optionen, Aktienemissionen.</translation>
    </message>
</context>
<context>
    <name>headroom::BreakEvenPanel</name>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>Price an hour</source>
        <translation>Preis je Stunde</translation>
    </message>
    <message>
        <source>Use from which on a commitment costs less</source>
        <translation>Nutzung, ab der eine Zusage weniger kostet</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message>
        <source>No machine gets a size that has a price.</source>
        <translation>Keine Maschine bekommt eine Größe, die einen Preis hat.</translation>
    </message>
    <message>
        <source>Shares of all hours, at list prices without licences. Below that share paying as you go costs less, from it on the commitment.</source>
        <translation>Anteile an allen Stunden, zu Listenpreisen ohne Lizenzen. Unter diesem Anteil kostet nutzungsabhängige Zahlung weniger, ab ihm die Zusage.</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 in %2: %3</translation>
    </message>
    <message>
        <source>The commitment&apos;s price an hour over the price an hour as one goes: a reservation&apos;s price is spread over the 8,760 hours of each year of its term.</source>
        <translation>Der Stundenpreis der Zusage geteilt durch den nutzungsabhängigen Stundenpreis: Der Preis einer Reservierung wird auf die 8.760 Stunden jedes Jahres ihrer Laufzeit verteilt.</translation>
    </message>
    <message>
        <source>Price an hour, as one goes</source>
        <translation>Preis je Stunde, nutzungsabhängig</translation>
    </message>
    <message>
        <source>estimated by the series&apos; usual discount</source>
        <translation>mit dem üblichen Rabatt der Serie geschätzt</translation>
    </message>
</context>
<context>
    <name>headroom::BridgePanel</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>What is bridged</source>
        <translation>Was übergeleitet wird</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Zwischensumme</translation>
    </message>
    <message>
        <source>Steps of the bridge</source>
        <translation>Schritte der Überleitung</translation>
    </message>
    <message>
        <source>Improvement of cash flow</source>
        <translation>Cashflow-Verbesserung</translation>
    </message>
    <message>
        <source>Net cash flow</source>
        <translation>Netto-Cashflow</translation>
    </message>
    <message>
        <source>EBITDA</source>
        <translation>EBITDA</translation>
    </message>
    <message>
        <source>F&amp;rom:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Nach:</translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation>&amp;Kennzahl:</translation>
    </message>
    <message>
        <source>Causes, in the or&amp;der in which they are taken:</source>
        <translation>Ursachen in der Re&amp;ihenfolge, in der sie berücksichtigt werden:</translation>
    </message>
    <message>
        <source>Order of the causes</source>
        <translation>Reihenfolge der Ursachen</translation>
    </message>
    <message>
        <source>Another order gives the steps other amounts; their sum stays. Alt+Up and Alt+Down move the cause. Interest, debt and tax are differences of their lines, and come last.</source>
        <translation>Eine andere Reihenfolge gibt den Schritten andere Beträge; ihre Summe bleibt. Alt+Auf und Alt+Ab verschieben die Ursache. Zinsen, Schulden und Steuern sind Differenzen ihrer Positionen und kommen zuletzt.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Takes the cause earlier (Alt+Up).</source>
        <translation>Stellt die Ursache weiter nach vorn (Alt+Auf).</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Takes the cause later (Alt+Down).</source>
        <translation>Stellt die Ursache weiter nach hinten (Alt+Ab).</translation>
    </message>
    <message>
        <source>Move the cause: %1</source>
        <translation>Ursache verschieben: %1</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Verbleib</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>%1, staying</source>
        <translation>%1, Verbleib</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>Betrag, %1</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Es gibt keinen Unterschied.</translation>
    </message>
    <message>
        <source>Taken in this order: %1.</source>
        <translation>In dieser Reihenfolge berücksichtigt: %1.</translation>
    </message>
</context>
<context>
    <name>headroom::CanvasFrame</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
</context>
<context>
    <name>headroom::ChartFrame</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>Bilder (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>Menu of the chart: %1</source>
        <translation>Menü des Diagramms: %1</translation>
    </message>
    <message>
        <source>Numbers of the chart: %1</source>
        <translation>Zahlen des Diagramms: %1</translation>
    </message>
    <message>
        <source>Show the &amp;picture</source>
        <translation>&amp;Bild zeigen</translation>
    </message>
    <message>
        <source>Show data &amp;table</source>
        <translation>Daten&amp;tabelle zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Export as PNG, SVG or PDF…</source>
        <translation>Als PNG, SVG oder PDF &amp;exportieren…</translation>
    </message>
</context>
<context>
    <name>headroom::ChartWidget</name>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>Noch nichts zu zeigen.</translation>
    </message>
    <message>
        <source>The projection has no months.</source>
        <translation>Die Projektion hat keine Monate.</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
    <message>
        <source>E&amp;xplain the figure</source>
        <translation>Zahl e&amp;rklären</translation>
    </message>
</context>
<context>
    <name>headroom::ChecksPage</name>
    <message>
        <source>Check of the calculation</source>
        <translation>Prüfung der Berechnung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Erster Monat</translation>
    </message>
    <message>
        <source>Notes and warnings on the inputs</source>
        <translation>Hinweise und Warnungen zu den Eingaben</translation>
    </message>
    <message>
        <source>Checks of the calculation</source>
        <translation>Prüfungen der Berechnung</translation>
    </message>
    <message>
        <source>Filter of the findings</source>
        <translation>Filter der Befunde</translation>
    </message>
    <message>
        <source>Filter by any word</source>
        <translation>Nach einem Wort filtern</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Fi&amp;lter:</source>
        <translation>&amp;Filter:</translation>
    </message>
    <message>
        <source>Seve&amp;rity:</source>
        <translation>Schwe&amp;re:</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Verbleib</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>There are no figures to check: an input needs mending.</source>
        <translation>Es gibt keine Zahlen zu prüfen: eine Eingabe ist zu korrigieren.</translation>
    </message>
    <message>
        <source>The figures hold together: %1 of %1 checks, in every month and in both cases.</source>
        <translation>Die Zahlen sind in sich stimmig: %1 von %1 Prüfungen, in jedem Monat und in beiden Fällen.</translation>
    </message>
    <message>
        <source>Do not rely on the figures: %1 of %2 checks do not hold.</source>
        <translation>Verlassen Sie sich nicht auf die Zahlen: %1 von %2 Prüfungen gehen nicht auf.</translation>
    </message>
    <message>
        <source>There are no errors, warnings or notes on the inputs.</source>
        <translation>Es gibt keine Fehler, Warnungen oder Hinweise zu den Eingaben.</translation>
    </message>
    <message>
        <source>Errors: %1, warnings: %2, notes: %3. Enter leads to the field.</source>
        <translation>Fehler: %1, Warnungen: %2, Hinweise: %3. Die Eingabetaste führt zum Feld.</translation>
    </message>
    <message>
        <source>&amp;Group what is alike</source>
        <translation>&amp;Gleiches zusammenfassen</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Geht auf</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>Geht nicht auf</translation>
    </message>
</context>
<context>
    <name>headroom::ChecksPanel</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Errors: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>Warnungen: %1</translation>
    </message>
    <message>
        <source>No errors or warnings</source>
        <translation>Keine Fehler oder Warnungen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The statements hold together in every month: they foot, the balance sheet ties, debt rolls forward (rules checked: %1).</source>
        <translation>Die Planrechnung ist in jedem Monat stimmig: Summen, Bilanz und Schuldenfortschreibung gehen auf (geprüfte Regeln: %1).</translation>
    </message>
    <message>
        <source>Rules that don&apos;t hold: %1</source>
        <translation>Verletzte Regeln: %1</translation>
    </message>
</context>
<context>
    <name>headroom::ColumnMap</name>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>share (0 to 1)</source>
        <translation>Anteil (0 bis 1)</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(weggelassen)</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Tag „%1“</translation>
    </message>
    <message>
        <source>Disk %1</source>
        <translation>Datenträger %1</translation>
    </message>
    <message>
        <source>Whether it is a template</source>
        <translation>Ob es eine Vorlage ist</translation>
    </message>
    <message>
        <source>Whether it is a placeholder</source>
        <translation>Ob es ein Platzhalter ist</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>erschlossen</translation>
    </message>
    <message>
        <source>remembered</source>
        <translation>gemerkt</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
</context>
<context>
    <name>headroom::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Up, Down: choose    Enter: go    Esc: close</source>
        <translation>Auf, Ab: wählen    Eingabe: gehen    Esc: schließen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>entity and field</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>entity and row</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>A command, page, tab, figure, field or row</source>
        <translation>Ein Befehl, eine Seite, eine Registerkarte, eine Kennzahl, ein Feld oder eine Zeile</translation>
    </message>
</context>
<context>
    <name>headroom::CommittedPanel</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Compute by what it is paid by</source>
        <translation>Rechenleistung nach Zahlungsweise</translation>
    </message>
    <message>
        <source>No compute is paid in the months shown.</source>
        <translation>In den gezeigten Monaten wird keine Rechenleistung bezahlt.</translation>
    </message>
    <message>
        <source>Month, %1</source>
        <translation>Monat, %1</translation>
    </message>
    <message>
        <source>Share of compute that is committed</source>
        <translation>Zugesagter Anteil der Rechenleistung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What reservations and savings plans cost in the month, over all that compute costs in it. How much is committed follows the plan&apos;s coverage and each workload&apos;s purchase option, once its wave has moved.</source>
        <translation>Was Reservierungen und Sparpläne im Monat kosten, geteilt durch alles, was Rechenleistung in ihm kostet. Wie viel zugesagt wird, folgt der Abdeckung des Plans und der Kaufoption jedes Workloads, sobald seine Welle umgezogen ist.</translation>
    </message>
</context>
<context>
    <name>headroom::CompanyFactsDialog</name>
    <message>
        <source>Company facts from the SEC</source>
        <translation>Unternehmensdaten von der SEC</translation>
    </message>
    <message>
        <source>C&amp;ompany&apos;s number (CIK):</source>
        <translation>&amp;Nummer des Unternehmens (CIK):</translation>
    </message>
    <message>
        <source>18926 for Lumen Technologies</source>
        <translation>18926 für Lumen Technologies</translation>
    </message>
    <message>
        <source>&amp;Who asks:</source>
        <translation>&amp;Wer fragt:</translation>
    </message>
    <message>
        <source>Example Corp jane.doe@example.com</source>
        <translation>Beispiel AG jane.doe@example.com</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>A&amp;dresse:</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>A&amp;brufen</translation>
    </message>
    <message>
        <source>The SEC wants to know who asks: a name with an address for mail. It is sent to the address below and nowhere else.</source>
        <translation>Die SEC will wissen, wer fragt: ein Name mit einer E-Mail-Adresse. Beides wird an die Adresse unten gesendet und nirgendwohin sonst.</translation>
    </message>
    <message>
        <source>The number has one to ten digits; sec.gov/search finds it by the company&apos;s name.</source>
        <translation>Die Nummer hat eine bis zehn Ziffern; sec.gov/search findet sie nach dem Namen des Unternehmens.</translation>
    </message>
    <message>
        <source>Say who asks, with an address for mail.</source>
        <translation>Geben Sie an, wer fragt, mit einer E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Say from where.</source>
        <translation>Geben Sie an, von wo.</translation>
    </message>
</context>
<context>
    <name>headroom::CompanyPage</name>
    <message>
        <source>Company and time</source>
        <translation>Unternehmen und Zeit</translation>
    </message>
    <message>
        <source>Cash and working capital</source>
        <translation>Zahlungsmittel und Working Capital</translation>
    </message>
    <message>
        <source>Balance sheet</source>
        <translation>Bilanz</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>Shares and cash sweep</source>
        <translation>Aktien und Cash Sweep</translation>
    </message>
    <message>
        <source>The last 12 months, for covenants</source>
        <translation>Die letzten 12 Monate, für Covenants</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>No operating lines yet. Add one for revenue, one for cost: without them only the move itself is projected.</source>
        <translation>Noch keine betrieblichen Positionen. Fügen Sie eine für Umsatz und eine für Kosten hinzu: ohne sie wird nur der Wechsel selbst projiziert.</translation>
    </message>
    <message>
        <source>No explicit months: the line&apos;s base amount, growth and season count.</source>
        <translation>Keine Einzelmonate: Grundbetrag, Wachstum und Saison der Position gelten.</translation>
    </message>
    <message>
        <source>No seasonal factors: every month counts the same.</source>
        <translation>Keine Saisonfaktoren: alle Monate zählen gleich.</translation>
    </message>
    <message>
        <source>No past months: covenants take the totals of the last 12 months on the first tab.</source>
        <translation>Keine vergangenen Monate: Covenants verwenden die Summen der letzten 12 Monate auf der ersten Registerkarte.</translation>
    </message>
    <message>
        <source>No exchange rates: every instrument is in the project&apos;s currency.</source>
        <translation>Keine Wechselkurse: alle Instrumente stehen in der Projektwährung.</translation>
    </message>
    <message>
        <source>Report and formats</source>
        <translation>Bericht und Formate</translation>
    </message>
</context>
<context>
    <name>headroom::CompareVersionDialog</name>
    <message>
        <source>(there)</source>
        <translation>(dort)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>%1 and now</source>
        <translation>%1 und jetzt</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>What changed (%1)</source>
        <translation>Was sich geändert hat (%1)</translation>
    </message>
    <message>
        <source>Figures side by side</source>
        <translation>Kennzahlen nebeneinander</translation>
    </message>
    <message>
        <source>Nothing: both are the same.</source>
        <translation>Nichts: beide sind gleich.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
</context>
<context>
    <name>headroom::ComparisonPanel</name>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>Szenarien nebeneinander</translation>
    </message>
    <message>
        <source>Move less stay</source>
        <translation>Wechsel minus Verbleib</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Verbleib</translation>
    </message>
    <message>
        <source>What the scenarios&apos; columns show</source>
        <translation>Was die Spalten der Szenarien zeigen</translation>
    </message>
    <message>
        <source>&amp;Scenarios show:</source>
        <translation>&amp;Szenarien zeigen:</translation>
    </message>
    <message>
        <source>Project as it is</source>
        <translation>Projekt, wie es ist</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No scenarios yet: add one on the first tab to see it beside the project.</source>
        <translation>Noch keine Szenarien: fügen Sie auf der ersten Registerkarte eines hinzu, um es neben dem Projekt zu sehen.</translation>
    </message>
    <message>
        <source>Scenarios: %1</source>
        <translation>Szenarien: %1</translation>
    </message>
    <message>
        <source>Lines over the 12 months from %1</source>
        <translation>Positionen über die 12 Monate ab %1</translation>
    </message>
    <message>
        <source>The explanation is of what the window shows: enter the scenario first (Ctrl+Shift+R).</source>
        <translation>Erklärt wird, was das Fenster zeigt: wechseln Sie zuerst in das Szenario (Strg+Umschalt+R).</translation>
    </message>
    <message>
        <source>Figure, amounts in %1</source>
        <translation>Kennzahl, Beträge in %1</translation>
    </message>
</context>
<context>
    <name>headroom::ContractsPage</name>
    <message>
        <source>No capacity contracts. Add what is bought or sold by the unit and month.</source>
        <translation>Keine Kapazitätsverträge. Fügen Sie hinzu, was je Einheit und Monat gekauft oder verkauft wird.</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Take or pay, and payment</source>
        <translation>Take-or-Pay und Zahlung</translation>
    </message>
    <message>
        <source>Value and cost</source>
        <translation>Wert und Kosten</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>No use listed: every month uses the contract&apos;s share.</source>
        <translation>Keine Nutzung aufgeführt: für jeden Monat gilt der Anteil des Vertrags.</translation>
    </message>
    <message>
        <source>No milestones: only the amount at the end counts.</source>
        <translation>Keine Meilensteine: nur der Betrag am Ende zählt.</translation>
    </message>
    <message>
        <source>No families listed: all but support count.</source>
        <translation>Keine Familien aufgeführt: alles außer Support zählt.</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>No spending listed. A seller&apos;s building costs go here, by month.</source>
        <translation>Keine Ausgaben aufgeführt. Hierher gehören die Baukosten eines Verkäufers, nach Monaten.</translation>
    </message>
    <message>
        <source>No outcomes. They are the branches of the option&apos;s decision tree.</source>
        <translation>Keine Ausgänge. Sie sind die Äste des Entscheidungsbaums der Option.</translation>
    </message>
    <message>
        <source>No spend commitments. A Microsoft Azure Consumption Commitment (MACC) goes here.</source>
        <translation>Keine Abnahmeverpflichtungen. Hierher gehört ein Microsoft Azure Consumption Commitment (MACC).</translation>
    </message>
    <message>
        <source>No share issues. A public offering or another sale of new shares goes here.</source>
        <translation>Keine Aktienemissionen. Ein Börsengang oder ein anderer Verkauf neuer Aktien gehört hierher.</translation>
    </message>
</context>
<context>
    <name>headroom::DatabaseDialog</name>
    <message>
        <source>Bill from a database</source>
        <translation>Rechnung aus einer Datenbank</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>host=db.example dbname=costs user=reader, or postgresql://reader@db.example/costs</source>
        <translation>host=db.example dbname=costs user=reader oder postgresql://reader@db.example/costs</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>A table or view with FOCUS&apos;s columns: billing.costs</source>
        <translation>Eine Tabelle oder Sicht mit FOCUS-Spalten: billing.costs</translation>
    </message>
    <message>
        <source>PostgreSQL sums the bill up by month; its rows stay where they are, and nothing is written there. Leave the password to ~/.pgpass or PGPASSWORD. Nothing typed here is kept.</source>
        <translation>PostgreSQL summiert die Rechnung nach Monaten; die Zeilen bleiben, wo sie sind, und dort wird nichts geschrieben. Das Kennwort gehört in ~/.pgpass oder PGPASSWORD. Nichts, was hier eingegeben wird, bleibt gespeichert.</translation>
    </message>
    <message>
        <source>C&amp;onnection:</source>
        <translation>&amp;Verbindung:</translation>
    </message>
    <message>
        <source>&amp;Table:</source>
        <translation>&amp;Tabelle:</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lesen</translation>
    </message>
</context>
<context>
    <name>headroom::DebtEventsPanel</name>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Restructuring</source>
        <translation>Umschuldung</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Change of present value</source>
        <translation>Änderung des Barwerts</translation>
    </message>
    <message>
        <source>Carrying amount before</source>
        <translation>Buchwert vorher</translation>
    </message>
    <message>
        <source>Carrying amount after</source>
        <translation>Buchwert nachher</translation>
    </message>
    <message>
        <source>Gain or loss</source>
        <translation>Gewinn oder Verlust</translation>
    </message>
    <message>
        <source>Accounted for as</source>
        <translation>Bilanziert als</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Verbleib</translation>
    </message>
    <message>
        <source>Case of the debt events</source>
        <translation>Fall der Schuldenereignisse</translation>
    </message>
    <message>
        <source>Before and after the debt events</source>
        <translation>Vor und nach den Schuldenereignissen</translation>
    </message>
    <message>
        <source>Restructurings and their test</source>
        <translation>Umschuldungen und ihr Test</translation>
    </message>
    <message>
        <source>Copy figures</source>
        <translation>Kennzahlen kopieren</translation>
    </message>
    <message>
        <source>Copy restructurings</source>
        <translation>Umschuldungen kopieren</translation>
    </message>
    <message>
        <source>No debt event happens in this case: there is no before and after.</source>
        <translation>In diesem Fall gibt es kein Schuldenereignis, also kein Vorher und Nachher.</translation>
    </message>
    <message>
        <source>Principal and maturities are those of the opening and of the end of %1. Interest is compared with a calculation without any debt event.</source>
        <translation>Nennbetrag und Fälligkeiten sind die bei Eröffnung und die von Ende %1. Die Zinsen werden mit einer Berechnung ohne Schuldenereignisse verglichen.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Principal of all debt</source>
        <translation>Nennbetrag aller Schulden</translation>
    </message>
    <message>
        <source>Average year of maturity, by principal</source>
        <translation>Mittleres Fälligkeitsjahr, nach Nennbetrag</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahre</translation>
    </message>
    <message>
        <source>Interest accrued, %1</source>
        <translation>Aufgelaufene Zinsen, %1</translation>
    </message>
    <message>
        <source>Interest paid in cash, %1</source>
        <translation>Gezahlte Zinsen, %1</translation>
    </message>
    <message>
        <source>Interest added to principal, %1</source>
        <translation>Kapitalisierte Zinsen, %1</translation>
    </message>
    <message>
        <source>Falls due in %1</source>
        <translation>Fällig %1</translation>
    </message>
    <message>
        <source>Figure, %1</source>
        <translation>Kennzahl, %1</translation>
    </message>
    <message>
        <source>Before (%1)</source>
        <translation>Vorher (%1)</translation>
    </message>
    <message>
        <source>After (%1)</source>
        <translation>Nachher (%1)</translation>
    </message>
    <message>
        <source>extinguishment: the old debt is removed, the new one at fair value</source>
        <translation>Tilgung: Die alte Schuld wird ausgebucht, die neue zum beizulegenden Zeitwert angesetzt</translation>
    </message>
    <message>
        <source>modification: the carrying amount runs off at a new rate</source>
        <translation>Änderung: Der Buchwert wird mit einem neuen Effektivzins fortgeführt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What is outstanding on the day, by the calendar year in which the terms then in force have it repaid.</source>
        <translation>Was an dem Tag aussteht, nach dem Kalenderjahr, in dem es nach den dann geltenden Bedingungen getilgt wird.</translation>
    </message>
    <message>
        <source>Each calendar year in which principal falls due, weighted by that principal.</source>
        <translation>Jedes Kalenderjahr, in dem Tilgungen fällig werden, gewichtet mit deren Nennbetrag.</translation>
    </message>
    <message>
        <source>The sum over all debt in the months. Before: the whole calculation is made without any debt event, over the same months; after: as the project has it.</source>
        <translation>Die Summe über alle Schulden in den Monaten. Vorher: die ganze Berechnung ohne Schuldenereignisse, über dieselben Monate; nachher: wie im Projekt.</translation>
    </message>
    <message>
        <source>The present value of the new flows at the original effective rate, fees to the lender included, against that of the remaining old ones: from a change of 10 % on the old debt is removed and the new one booked at fair value (ASC 470-50).</source>
        <translation>Der Barwert der neuen Zahlungen zum ursprünglichen Effektivzins, einschließlich Gebühren an den Kreditgeber, gegen den der verbleibenden alten: Ab einer Abweichung von 10 % wird die alte Schuld ausgebucht und die neue zum beizulegenden Zeitwert angesetzt (ASC 470-50).</translation>
    </message>
</context>
<context>
    <name>headroom::DebtPage</name>
    <message>
        <source>Instruments</source>
        <translation>Instrumente</translation>
    </message>
    <message>
        <source>No debt yet. Add loans, notes, revolvers and finance leases with what is outstanding.</source>
        <translation>Noch keine Schulden. Fügen Sie Kredite, Anleihen, revolvierende Kreditlinien und Finanzierungsleasing mit dem ausstehenden Betrag hinzu.</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Zinsen</translation>
    </message>
    <message>
        <source>Repayment and carrying amount</source>
        <translation>Tilgung und Buchwert</translation>
    </message>
    <message>
        <source>No instalments listed. They count where the amortisation is “As listed”.</source>
        <translation>Keine Raten aufgeführt. Sie zählen, wo die Tilgung „Wie aufgeführt“ ist.</translation>
    </message>
    <message>
        <source>No events. Draws, prepayments, exchanges, extensions, new rates, haircuts and fees stand here by date.</source>
        <translation>Keine Ereignisse. Ziehungen, vorzeitige Tilgungen, Umtausch, Verlängerungen, neue Zinssätze, Verzichte und Gebühren stehen hier nach Datum.</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>Passed, little headroom</source>
        <translation>Eingehalten, wenig Spielraum</translation>
    </message>
    <message>
        <source>Breached</source>
        <translation>Verletzt</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Verbleib</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Anfangsbestand</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Gezogen</translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation>Getilgt</translation>
    </message>
    <message>
        <source>Added to principal</source>
        <translation>Kapitalisiert</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Endbestand</translation>
    </message>
    <message>
        <source>Interest accrued</source>
        <translation>Aufgelaufene Zinsen</translation>
    </message>
    <message>
        <source>Interest paid</source>
        <translation>Gezahlte Zinsen</translation>
    </message>
    <message>
        <source>Carrying amount</source>
        <translation>Buchwert</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Spielraum</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Schulden</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Tilgungsplan</translation>
    </message>
    <message>
        <source>No indices yet. Floating instruments follow one.</source>
        <translation>Noch keine Indizes. Variable Instrumente folgen einem.</translation>
    </message>
    <message>
        <source>No rates yet: an instrument that follows this index can&apos;t be reckoned.</source>
        <translation>Noch keine Sätze: ein Instrument, das diesem Index folgt, kann nicht berechnet werden.</translation>
    </message>
    <message>
        <source>No covenants yet.</source>
        <translation>Noch keine Covenants.</translation>
    </message>
    <message>
        <source>Covenant tests</source>
        <translation>Covenant-Prüfungen</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>No reported figures yet. One shows how the principal of all debt ties to what was published.</source>
        <translation>Noch keine berichteten Zahlen. Eine zeigt, wie der Nennbetrag aller Schulden zum Veröffentlichten führt.</translation>
    </message>
    <message>
        <source>No steps yet.</source>
        <translation>Noch keine Schritte.</translation>
    </message>
    <message>
        <source>Way to the reported figure</source>
        <translation>Weg zur berichteten Zahl</translation>
    </message>
    <message>
        <source>Case of the schedule</source>
        <translation>Fall des Tilgungsplans</translation>
    </message>
    <message>
        <source>Schedule of the instrument</source>
        <translation>Tilgungsplan des Instruments</translation>
    </message>
    <message>
        <source>Opening principal of all debt</source>
        <translation>Nennbetrag aller Schulden bei Eröffnung</translation>
    </message>
    <message>
        <source>Reckoned</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Reported, %1</source>
        <translation>Berichtet, %1</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>Ungeklärt</translation>
    </message>
    <message>
        <source>Maturities and headroom</source>
        <translation>Fälligkeiten und Spielraum</translation>
    </message>
    <message>
        <source>Case of the charts</source>
        <translation>Fall der Diagramme</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>Berechnung läuft …</translation>
    </message>
    <message>
        <source>There is no debt that falls due.</source>
        <translation>Keine Schulden werden fällig.</translation>
    </message>
    <message>
        <source>No covenant is tested in the months shown.</source>
        <translation>In den gezeigten Monaten wird kein Covenant geprüft.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Prepayment</source>
        <translation>Vorzeitige Tilgung</translation>
    </message>
    <message>
        <source>its formula</source>
        <translation>seine Formel</translation>
    </message>
    <message>
        <source>What each instrument opens with when moving, in the project&apos;s currency.</source>
        <translation>Womit jedes Instrument beim Wechsel eröffnet, in der Währung des Projekts.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>The opening principal and all steps together.</source>
        <translation>Der Nennbetrag bei Eröffnung und alle Schritte zusammen.</translation>
    </message>
    <message>
        <source>What the company has published; an input, with its source.</source>
        <translation>Was das Unternehmen veröffentlicht hat; eine Eingabe mit ihrer Quelle.</translation>
    </message>
    <message>
        <source>What is reported less what is reckoned. A step that explains it can be added.</source>
        <translation>Das Berichtete minus das Berechnete. Ein Schritt, der es erklärt, kann hinzugefügt werden.</translation>
    </message>
    <message>
        <source>subtracted</source>
        <translation>abgezogen</translation>
    </message>
    <message>
        <source>A step on the way to the reported figure; an input, with its source.</source>
        <translation>Ein Schritt auf dem Weg zur berichteten Zahl; eine Eingabe mit ihrer Quelle.</translation>
    </message>
    <message>
        <source>Before this step</source>
        <translation>Vor diesem Schritt</translation>
    </message>
    <message>
        <source>After this step</source>
        <translation>Nach diesem Schritt</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
</context>
<context>
    <name>headroom::DiscountsPanel</name>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Factor on prices</source>
        <translation>Faktor auf Preise</translation>
    </message>
    <message>
        <source>Factor on what it is</source>
        <translation>Faktor auf den Wert</translation>
    </message>
    <message>
        <source>&amp;Seek every discount</source>
        <translation>Jeden Rabatt &amp;suchen</translation>
    </message>
    <message>
        <source>Say what a figure is to be: each discount is then sought alone, the others as they are.</source>
        <translation>Geben Sie an, was eine Kennzahl sein soll: dann wird jeder Rabatt für sich gesucht, die anderen bleiben.</translation>
    </message>
    <message>
        <source>Fi&amp;gure:</source>
        <translation>&amp;Kennzahl:</translation>
    </message>
    <message>
        <source>Figure that is to be reached</source>
        <translation>Zu erreichende Kennzahl</translation>
    </message>
    <message>
        <source>&amp;Target:</source>
        <translation>&amp;Ziel:</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>What the figure is to be: 20m, 12%, 0.</source>
        <translation>Was die Kennzahl sein soll: 20m, 12%, 0.</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>What is sought</source>
        <translation>Was gesucht ist</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Figure there</source>
        <translation>Kennzahl dort</translation>
    </message>
    <message>
        <source>Lowest figure seen</source>
        <translation>Niedrigste gesehene Zahl</translation>
    </message>
    <message>
        <source>Highest figure seen</source>
        <translation>Höchste gesehene Zahl</translation>
    </message>
    <message>
        <source>Discounts that reach the target alone</source>
        <translation>Rabatte, die das Ziel allein erreichen</translation>
    </message>
    <message>
        <source>Makes the change of the chosen row, as an edit that can be undone.</source>
        <translation>Macht die Änderung der gewählten Zeile als Bearbeitung, die sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>Each alone, the others as they are. Where none reaches the target, the nearest is shown.</source>
        <translation>Jeder für sich, die anderen unverändert. Wo keiner das Ziel erreicht, wird der nächste gezeigt.</translation>
    </message>
    <message>
        <source>None of them reaches the target alone; the nearest of each is shown.</source>
        <translation>Keiner erreicht das Ziel allein; gezeigt wird jeweils der nächste Wert.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No, the figure jumps over it</source>
        <translation>Nein, die Kennzahl springt darüber</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This discount alone is varied, the others as they are, until the figure is the target; at each value tried the whole calculation is made. Where the target is not reached, the nearest is shown.</source>
        <translation>Nur dieser Rabatt wird verändert, die anderen bleiben, bis die Kennzahl das Ziel erreicht; für jeden Wert wird alles neu berechnet. Wo das Ziel nicht erreicht wird, steht der nächste Wert.</translation>
    </message>
    <message>
        <source>its price is multiplied</source>
        <translation>sein Preis wird multipliziert</translation>
    </message>
</context>
<context>
    <name>headroom::DiskNotice</name>
    <message>
        <source>Reload from disk</source>
        <translation>Von der Festplatte neu laden</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Erneut speichern</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine Fassung behalten</translation>
    </message>
    <message>
        <source>The file on disk</source>
        <translation>Die Datei auf der Festplatte</translation>
    </message>
    <message>
        <source>⚠ %1 is no longer there: another program removed or renamed it. What is open here is whole.</source>
        <translation>⚠ %1 ist nicht mehr da: ein anderes Programm hat sie entfernt oder umbenannt. Was hier offen ist, ist vollständig.</translation>
    </message>
    <message>
        <source>⚠ Another program changed %1. What is open here is what you had.</source>
        <translation>⚠ Ein anderes Programm hat %1 geändert. Hier offen ist, was Sie hatten.</translation>
    </message>
</context>
<context>
    <name>headroom::Document</name>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
</context>
<context>
    <name>headroom::EntityForm</name>
    <message>
        <source>More</source>
        <translation>Weiteres</translation>
    </message>
    <message>
        <source>Note and source</source>
        <translation>Notiz und Quelle</translation>
    </message>
</context>
<context>
    <name>headroom::EntityGrid</name>
    <message>
        <source>Filling cells</source>
        <translation>Zellen füllen</translation>
    </message>
    <message>
        <source>Neither a date nor a month is selected.</source>
        <translation>Weder ein Datum noch ein Monat ist markiert.</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Cl&amp;ear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Fill do&amp;wn</source>
        <translation>Nach &amp;unten ausfüllen</translation>
    </message>
    <message>
        <source>F&amp;ill the selection</source>
        <translation>Auswa&amp;hl füllen</translation>
    </message>
    <message>
        <source>Filter by this &amp;value</source>
        <translation>Nach diesem &amp;Wert filtern</translation>
    </message>
    <message>
        <source>Filter colum&amp;ns…</source>
        <translation>Spalten fil&amp;tern…</translation>
    </message>
    <message>
        <source>Choose values</source>
        <translation>Werte wählen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Fill ri&amp;ght</source>
        <translation>Nach &amp;rechts ausfüllen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>The numbers of this block can be read in two ways. What is “%1”?</source>
        <translation>Die Zahlen dieses Blocks lassen sich auf zwei Arten lesen. Was bedeutet „%1“?</translation>
    </message>
    <message>
        <source>The numbers of this block are not written with the signs of this project. What is “%1”?</source>
        <translation>Die Zahlen dieses Blocks sind nicht mit den Zeichen dieses Projekts geschrieben. Was bedeutet „%1“?</translation>
    </message>
    <message>
        <source>All numbers of the block are read in the same way.</source>
        <translation>Alle Zahlen des Blocks werden auf dieselbe Art gelesen.</translation>
    </message>
    <message>
        <source>Rows not pasted, because the table is filtered: %1.</source>
        <translation>Nicht eingefügte Zeilen, weil die Tabelle gefiltert ist: %1.</translation>
    </message>
    <message>
        <source>Columns not pasted, because the table has no more: %1.</source>
        <translation>Nicht eingefügte Spalten, weil die Tabelle keine weiteren hat: %1.</translation>
    </message>
    <message>
        <source>Values not pasted, because their field doesn&apos;t apply to the kind of their row: %1.</source>
        <translation>Nicht eingefügte Werte, weil ihr Feld für die Art ihrer Zeile nicht gilt: %1.</translation>
    </message>
    <message>
        <source>Removing rows</source>
        <translation>Zeilen werden entfernt</translation>
    </message>
</context>
<context>
    <name>headroom::EntityTable</name>
    <message>
        <source>Nothing here yet.</source>
        <translation>Noch nichts hier.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>%1 filtern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Adds a row (Ins).</source>
        <translation>Fügt eine Zeile hinzu (Einfg).</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Adds a row like the current one.</source>
        <translation>Fügt eine Zeile wie die aktuelle hinzu.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removes the selected rows (Ctrl+Del).</source>
        <translation>Entfernt die markierten Zeilen (Strg+Entf).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Shows the rows in which a text contains what is typed, or a number is it.</source>
        <translation>Zeigt die Zeilen, in denen ein Text das Getippte enthält oder eine Zahl ihm gleich ist.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Sort, filter, find, and choose columns (also by right click or the menu key).</source>
        <translation>Sortieren, filtern, suchen und Spalten wählen (auch mit Rechtsklick oder der Menütaste).</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Shows all rows.</source>
        <translation>Zeigt alle Zeilen.</translation>
    </message>
    <message>
        <source>Sort and filter again</source>
        <translation>Erneut sortieren und filtern</translation>
    </message>
    <message>
        <source>Puts the rows in order as they are now.</source>
        <translation>Ordnet die Zeilen nach ihrem jetzigen Stand.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leaves the rows as they stand.</source>
        <translation>Lässt die Zeilen, wie sie stehen.</translation>
    </message>
    <message>
        <source>any column: %1</source>
        <translation>irgendeine Spalte: %1</translation>
    </message>
    <message>
        <source>Sorting and filtering: %1%</source>
        <translation>Sortieren und Filtern: %1 %</translation>
    </message>
    <message>
        <source>Shown: %1 of %2 rows (%3)</source>
        <translation>Gezeigt: %1 von %2 Zeilen (%3)</translation>
    </message>
    <message>
        <source>Edited since: the rows stand where they were.</source>
        <translation>Seither bearbeitet: die Zeilen stehen, wo sie waren.</translation>
    </message>
</context>
<context>
    <name>headroom::EntityTableModel</name>
    <message>
        <source>Doesn&apos;t apply to this kind.</source>
        <translation>Gilt für diese Art nicht.</translation>
    </message>
</context>
<context>
    <name>headroom::ExitMonthsPanel</name>
    <message>
        <source>Last use</source>
        <translation>Letzte Nutzung</translation>
    </message>
    <message>
        <source>Closes after</source>
        <translation>Schließt nach</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Try every &amp;month</source>
        <translation>Jeden &amp;Monat versuchen</translation>
    </message>
    <message>
        <source>Tries every month in which a site could be empty, and says what leaving then comes to.</source>
        <translation>Versucht jeden Monat, in dem ein Standort leer sein könnte, und zeigt, was der Auszug dann ergibt.</translation>
    </message>
    <message>
        <source>Fi&amp;gure, the higher the better:</source>
        <translation>&amp;Kennzahl, je höher, desto besser:</translation>
    </message>
    <message>
        <source>Figure that is to be highest</source>
        <translation>Kennzahl, die am höchsten sein soll</translation>
    </message>
    <message>
        <source>Months &amp;after the plan&apos;s:</source>
        <translation>Monate &amp;nach dem Plan:</translation>
    </message>
    <message>
        <source>Months after the plan&apos;s that are tried</source>
        <translation>Versuchte Monate nach denen des Plans</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Lease to</source>
        <translation>Mietvertrag bis</translation>
    </message>
    <message>
        <source>Last use in the plan</source>
        <translation>Letzte Nutzung im Plan</translation>
    </message>
    <message>
        <source>Best last use</source>
        <translation>Beste letzte Nutzung</translation>
    </message>
    <message>
        <source>Then closes after</source>
        <translation>Schließt dann nach</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Mehrwert</translation>
    </message>
    <message>
        <source>Best month to leave each site</source>
        <translation>Bester Monat, um jeden Standort zu verlassen</translation>
    </message>
    <message>
        <source>Months that were tried of the chosen site</source>
        <translation>Versuchte Monate des gewählten Standorts</translation>
    </message>
    <message>
        <source>Copy sites</source>
        <translation>Standorte kopieren</translation>
    </message>
    <message>
        <source>Copy months</source>
        <translation>Monate kopieren</translation>
    </message>
    <message>
        <source>There are no sites.</source>
        <translation>Es gibt keine Standorte.</translation>
    </message>
    <message>
        <source>The month is the last with machines on the site. Below, parts are differences from the plan over all projected months, cash in positive.</source>
        <translation>Der Monat ist der letzte mit Maschinen am Standort. Unten sind die Teile Unterschiede zum Plan über alle projizierten Monate, Einzahlungen positiv.</translation>
    </message>
    <message>
        <source>stays open</source>
        <translation>bleibt offen</translation>
    </message>
    <message>
        <source>%1, best</source>
        <translation>%1, bester</translation>
    </message>
    <message>
        <source>%1, in the plan</source>
        <translation>%1, im Plan</translation>
    </message>
    <message>
        <source>Move &amp;waves shared with other sites</source>
        <translation>&amp;Wellen verschieben, die auch anderen Standorten dienen</translation>
    </message>
    <message>
        <source>They then move for those sites as well, and what that gains is in the figure of each. Otherwise they stay.</source>
        <translation>Sie verschieben sich dann auch für diese Standorte, und der Mehrwert steckt in der Zahl jedes Standorts. Sonst bleiben sie.</translation>
    </message>
    <message>
        <source>Waves that move</source>
        <translation>Wellen, die sich verschieben</translation>
    </message>
    <message>
        <source>Waves that stay</source>
        <translation>Wellen, die bleiben</translation>
    </message>
    <message>
        <source>%1 (also of %2)</source>
        <translation>%1 (auch an %2)</translation>
    </message>
    <message>
        <source>%1, with the last machine of %2 leaving in %3</source>
        <translation>%1, wenn die letzte Maschine von %2 im %3 geht</translation>
    </message>
    <message>
        <source>The waves of the site that can be moved are moved so that it is empty after this month, and the whole calculation is made. Its parts are differences of the move case from the plan over all projected months.</source>
        <translation>Die verschiebbaren Wellen des Standorts werden so verschoben, dass er nach diesem Monat leer ist, und alles wird neu berechnet. Die Teile sind Unterschiede des Falls Wechsel zum Plan über alle projizierten Monate.</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>Im Plan</translation>
    </message>
    <message>
        <source>moves with the site</source>
        <translation>verschiebt sich mit dem Standort</translation>
    </message>
    <message>
        <source>stays where it is</source>
        <translation>bleibt, wo sie ist</translation>
    </message>
</context>
<context>
    <name>headroom::ExplainPanel</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Choose a figure of a statement, a schedule or the key figures and press Ctrl+E.</source>
        <translation>Wählen Sie eine Zahl einer Planrechnung, eines Tilgungsplans oder der Kennzahlen und drücken Sie Strg+E.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message numerus="yes">
        <source>%n more workloads</source>
        <translation>
            <numerusform>%n weiterer Workload</numerusform>
            <numerusform>%n weitere Workloads</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Where one was before.</source>
        <translation>Wo man vorher war.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Where one went from here.</source>
        <translation>Wohin man von hier ging.</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommt aus</translation>
    </message>
    <message>
        <source>What the current row is computed from (Ctrl+[).</source>
        <translation>Woraus die aktuelle Zeile berechnet ist (Strg+[).</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>Geht ein in</translation>
    </message>
    <message>
        <source>What is computed from the current row, up to the figures (Ctrl+]).</source>
        <translation>Was aus der aktuellen Zeile berechnet wird, bis zu den Kennzahlen (Strg+]).</translation>
    </message>
    <message>
        <source>Puts the input of the current row on a slider.</source>
        <translation>Legt die Eingabe der aktuellen Zeile auf einen Schieberegler.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 goes into</source>
        <translation>%1 geht ein in</translation>
    </message>
    <message>
        <source>What %1 goes into</source>
        <translation>Worin %1 eingeht</translation>
    </message>
    <message>
        <source>Looking through the calculation…</source>
        <translation>Die Berechnung wird durchsucht…</translation>
    </message>
    <message>
        <source>No formula names it. Where it is one of counting, counts of machines hide it: try values to see.</source>
        <translation>Keine Formel nennt sie. Dient sie dem Zählen, verbergen die Maschinenzahlen sie: probieren Sie Werte aus.</translation>
    </message>
    <message>
        <source>Figures that depend on it: %1</source>
        <translation>Kennzahlen, die davon abhängen: %1</translation>
    </message>
    <message>
        <source>Computed from it: %1</source>
        <translation>Daraus berechnet: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Nothing is computed from it.</source>
        <translation>Nichts wird daraus berechnet.</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>Tatsache</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standardwert</translation>
    </message>
    <message>
        <source>The inputs have changed since; this is of those before. %1</source>
        <translation>Die Eingaben haben sich seither geändert; dies gilt für die früheren. %1</translation>
    </message>
    <message>
        <source>Try this row</source>
        <translation>Zeile ausprobieren</translation>
    </message>
</context>
<context>
    <name>headroom::ExplanationTrail</name>
    <message>
        <source>Back to: %1</source>
        <translation>Zurück zu: %1</translation>
    </message>
</context>
<context>
    <name>headroom::FieldDelegate</name>
    <message>
        <source>“%1” was not taken; the value is as it was. Esc leaves the cell.</source>
        <translation>„%1“ wurde nicht übernommen; der Wert ist wie zuvor. Esc verlässt die Zelle.</translation>
    </message>
</context>
<context>
    <name>headroom::FieldEditor</name>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>“%1” was not taken; the value is as it was.</source>
        <translation>„%1“ wurde nicht übernommen; der Wert ist wie zuvor.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>Wie das Programm</translation>
    </message>
</context>
<context>
    <name>headroom::FilterHeader</name>
    <message>
        <source>Filter of %1</source>
        <translation>Filter von %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Text that the cell contains, or =text, &gt;100, &lt;=5%, 10..20; = is blank, &lt;&gt; is not blank; ; stands between alternatives.</source>
        <translation>Text, den die Zelle enthält, oder =Text, &gt;100, &lt;=5%, 10..20; = ist leer, &lt;&gt; ist nicht leer; ; trennt Alternativen.</translation>
    </message>
</context>
<context>
    <name>headroom::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>In %1 suchen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>The cell before that has it (Shift+F3).</source>
        <translation>Die vorige Zelle, die es enthält (Umschalt+F3).</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>The next cell that has it (F3).</source>
        <translation>Die nächste Zelle, die es enthält (F3).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back to the table (Esc).</source>
        <translation>Zurück zur Tabelle (Esc).</translation>
    </message>
    <message>
        <source>Find: %1</source>
        <translation>Suchen: %1</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replaces in the current cell and goes to the next.</source>
        <translation>Ersetzt in der aktuellen Zelle und geht zur nächsten.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Replaces in all cells that are shown, in one step of undo.</source>
        <translation>Ersetzt in allen gezeigten Zellen, in einem einzigen Schritt zum Rückgängigmachen.</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Replaced: %1</source>
        <translation>Ersetzt: %1</translation>
    </message>
    <message>
        <source>A part of what the cell shows, or its number. Enter finds the next, Shift+Enter the one before.</source>
        <translation>Ein Teil dessen, was die Zelle zeigt, oder ihre Zahl. Eingabe findet die nächste, Umschalt+Eingabe die vorige.</translation>
    </message>
</context>
<context>
    <name>headroom::FindingList</name>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
</context>
<context>
    <name>headroom::ForeignPricesBar</name>
    <message>
        <source>Con&amp;vert the prices</source>
        <translation>Preise &amp;umrechnen</translation>
    </message>
    <message>
        <source>Rate of exchange</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Writes each price anew in the project&apos;s currency, with the rate beside its source, and keeps the rate for prices that are added later; one step to undo.</source>
        <translation>Schreibt jeden Preis neu in der Währung des Projekts, mit dem Kurs neben seiner Quelle, und behält den Kurs für Preise, die später hinzukommen; ein Schritt, der zurückgenommen werden kann.</translation>
    </message>
    <message>
        <source>%1 prices are in %2; the project&apos;s currency is %3. What is %2 worth?</source>
        <translation>%1 Preise sind in %2; die Währung des Projekts ist %3. Was ist %2 wert?</translation>
    </message>
    <message>
        <source>%1 for 1 %2</source>
        <translation>%1 für 1 %2</translation>
    </message>
</context>
<context>
    <name>headroom::FrozenColumns</name>
    <message>
        <source>%1, columns that stand still</source>
        <translation>%1, feststehende Spalten</translation>
    </message>
</context>
<context>
    <name>headroom::GoalSeekPanel</name>
    <message>
        <source>&amp;Seek the value</source>
        <translation>Wert &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;All rows that match</source>
        <translation>A&amp;lle passenden Zeilen</translation>
    </message>
    <message>
        <source>Figure that is to be reached</source>
        <translation>Zu erreichende Kennzahl</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Answer of the goal seek</source>
        <translation>Antwort der Zielwertsuche</translation>
    </message>
    <message>
        <source>Makes the change that was found, as an edit that can be undone.</source>
        <translation>Macht die gefundene Änderung als Bearbeitung, die sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>Result of the goal seek</source>
        <translation>Ergebnis der Zielwertsuche</translation>
    </message>
    <message>
        <source>Name an input, a figure and what the figure is to be.</source>
        <translation>Nennen Sie eine Eingabe, eine Kennzahl und deren Zielwert.</translation>
    </message>
    <message>
        <source>&amp;Input:</source>
        <translation>&amp;Eingabe:</translation>
    </message>
    <message>
        <source>Input that is varied</source>
        <translation>Veränderte Eingabe</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Ihr Wert</translation>
    </message>
    <message>
        <source>A factor on its value</source>
        <translation>Ein Faktor auf ihren Wert</translation>
    </message>
    <message>
        <source>What is added to it</source>
        <translation>Was zu ihr addiert wird</translation>
    </message>
    <message>
        <source>What is sought</source>
        <translation>Was gesucht ist</translation>
    </message>
    <message>
        <source>&amp;What is sought:</source>
        <translation>&amp;Was gesucht ist:</translation>
    </message>
    <message>
        <source>Fi&amp;gure:</source>
        <translation>&amp;Kennzahl:</translation>
    </message>
    <message>
        <source>&amp;Target:</source>
        <translation>&amp;Ziel:</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>From (may be blan&amp;k):</source>
        <translation>&amp;Von (darf leer sein):</translation>
    </message>
    <message>
        <source>Where the search begins</source>
        <translation>Wo die Suche beginnt</translation>
    </message>
    <message>
        <source>Blank: the field&apos;s range, or from 0 to twice its value.</source>
        <translation>Leer: der Bereich des Feldes oder von 0 bis zum Doppelten seines Werts.</translation>
    </message>
    <message>
        <source>T&amp;o (may be blank):</source>
        <translation>B&amp;is (darf leer sein):</translation>
    </message>
    <message>
        <source>Where the search ends</source>
        <translation>Wo die Suche endet</translation>
    </message>
    <message>
        <source>%1 projections were computed.</source>
        <translation>%1 Projektionen wurden berechnet.</translation>
    </message>
    <message>
        <source>%1 at %2 gives %3: %4.</source>
        <translation>%1 bei %2 ergibt %3: %4.</translation>
    </message>
    <message>
        <source>Nothing from %1 to %2 reaches the target: %3 then lies between %4 and %5. Nearest is %6, with %7.</source>
        <translation>Nichts von %1 bis %2 erreicht das Ziel: %3 liegt dann zwischen %4 und %5. Am nächsten ist %6 mit %7.</translation>
    </message>
    <message>
        <source>Target reached</source>
        <translation>Ziel erreicht</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Difference from the target</source>
        <translation>Abstand vom Ziel</translation>
    </message>
    <message>
        <source>Crossings that were seen</source>
        <translation>Gesehene Durchgänge</translation>
    </message>
    <message>
        <source>Searched from</source>
        <translation>Gesucht von</translation>
    </message>
    <message>
        <source>Searched to</source>
        <translation>Gesucht bis</translation>
    </message>
    <message>
        <source>Lowest figure seen</source>
        <translation>Niedrigste gesehene Zahl</translation>
    </message>
    <message>
        <source>Highest figure seen</source>
        <translation>Höchste gesehene Zahl</translation>
    </message>
    <message>
        <source>Varies every row that the path names, not just one.</source>
        <translation>Variiert jede Zeile, die der Pfad nennt, nicht nur eine.</translation>
    </message>
    <message>
        <source>What the figure is compared with</source>
        <translation>Womit die Kennzahl verglichen wird</translation>
    </message>
    <message>
        <source>With a scenario: where both have the same figure, or differ by the target.</source>
        <translation>Mit einem Szenario: wo beide dieselbe Kennzahl haben oder sich um das Ziel unterscheiden.</translation>
    </message>
    <message>
        <source>Co&amp;mpared with:</source>
        <translation>Ver&amp;glichen mit:</translation>
    </message>
    <message>
        <source>What the figure, or the difference of both, is to be: 20m, 12%, 0.</source>
        <translation>Was die Kennzahl oder der Unterschied beider sein soll: 20m, 12%, 0.</translation>
    </message>
    <message>
        <source>Nothing: the figure itself</source>
        <translation>Nichts: die Kennzahl selbst</translation>
    </message>
    <message>
        <source>Project as it is</source>
        <translation>Projekt, wie es ist</translation>
    </message>
    <message>
        <source>%1, difference to %2</source>
        <translation>%1, Unterschied zu %2</translation>
    </message>
    <message>
        <source>%1 is the target whatever the input is.</source>
        <translation>%1 erreicht das Ziel bei jeder Eingabe.</translation>
    </message>
    <message>
        <source>No value gives exactly the target: %1 jumps over it, from %2 at %3 to %4 at %5.</source>
        <translation>Kein Wert ergibt genau das Ziel: %1 springt darüber, von %2 bei %3 zu %4 bei %5.</translation>
    </message>
    <message>
        <source>No, the figure jumps over it</source>
        <translation>Nein, die Kennzahl springt darüber</translation>
    </message>
    <message>
        <source>%1 is the target at each of the %2 values tried.</source>
        <translation>%1 erreicht das Ziel bei jedem der %2 versuchten Werte.</translation>
    </message>
    <message>
        <source>None of the %1 values tried from %2 to %3 reaches the target: %4 then lies between %5 and %6. Nearest is %7, with %8.</source>
        <translation>Keiner der %1 versuchten Werte von %2 bis %3 erreicht das Ziel: %4 liegt dann zwischen %5 und %6. Am nächsten ist %7 mit %8.</translation>
    </message>
    <message>
        <source>Every value that the field takes in the range is tried, each with the whole calculation; the one that gives the target nearest to the present value is the answer.</source>
        <translation>Jeder Wert, den das Feld im Bereich annimmt, wird mit der ganzen Berechnung versucht; die Antwort ist der Wert, der das Ziel ergibt und dem jetzigen am nächsten liegt.</translation>
    </message>
    <message>
        <source>The whole calculation is made at 33 values across the range. Where the figure passes the target between two of them, the distance is halved until two neighbouring values of the field are left.</source>
        <translation>Die ganze Berechnung wird für 33 Werte des Bereichs gemacht. Wo die Kennzahl zwischen zweien das Ziel durchläuft, wird der Abstand halbiert, bis zwei benachbarte Werte des Feldes bleiben.</translation>
    </message>
    <message>
        <source>The whole calculation is made with the input at the value found, everything else as it is.</source>
        <translation>Die ganze Berechnung mit der Eingabe auf dem gefundenen Wert, alles andere unverändert.</translation>
    </message>
    <message>
        <source>The figure at the value found, less the target.</source>
        <translation>Die Kennzahl beim gefundenen Wert, abzüglich des Ziels.</translation>
    </message>
    <message>
        <source>How often the figure passed the target among the values tried. With more than one there are several answers; the nearest to the present value is taken.</source>
        <translation>Wie oft die Kennzahl unter den versuchten Werten das Ziel durchlief. Bei mehr als einem Durchgang gibt es mehrere Antworten; genommen wird die, die dem jetzigen Wert am nächsten liegt.</translation>
    </message>
    <message>
        <source>As it was asked for, as far as the field goes.</source>
        <translation>Wie eingegeben, soweit das Feld reicht.</translation>
    </message>
    <message>
        <source>The field&apos;s own range where it has one; else from 0 to twice its present value.</source>
        <translation>Der eigene Bereich des Feldes, wo es einen hat; sonst von 0 bis zum Doppelten des jetzigen Werts.</translation>
    </message>
    <message>
        <source>The lowest and the highest figure among all the values tried.</source>
        <translation>Die niedrigste und die höchste Kennzahl unter allen versuchten Werten.</translation>
    </message>
    <message>
        <source>at the value found: %1</source>
        <translation>beim gefundenen Wert: %1</translation>
    </message>
    <message>
        <source>Values tried</source>
        <translation>Versuchte Werte</translation>
    </message>
    <message>
        <source>%1 of them with such a figure</source>
        <translation>%1 davon mit einer solchen Kennzahl</translation>
    </message>
    <message>
        <source>at the value found</source>
        <translation>beim gefundenen Wert</translation>
    </message>
    <message>
        <source>less the target</source>
        <translation>abzüglich des Ziels</translation>
    </message>
    <message>
        <source>as it was asked for</source>
        <translation>wie eingegeben</translation>
    </message>
    <message>
        <source>is the difference</source>
        <translation>ist der Unterschied</translation>
    </message>
</context>
<context>
    <name>headroom::GridView</name>
    <message>
        <source>Cells: %1</source>
        <translation>Zellen: %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>E&amp;xplain the figure</source>
        <translation>Zahl &amp;erklären</translation>
    </message>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>&amp;Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>A&amp;bsteigend sortieren</translation>
    </message>
    <message>
        <source>&amp;Then by this column</source>
        <translation>&amp;Dann nach dieser Spalte</translation>
    </message>
    <message>
        <source>&amp;Order as it was</source>
        <translation>Ursprüngliche &amp;Ordnung</translation>
    </message>
    <message>
        <source>&amp;Hide the column</source>
        <translation>Spalte ausb&amp;lenden</translation>
    </message>
    <message>
        <source>Move to the &amp;left</source>
        <translation>Nach li&amp;nks verschieben</translation>
    </message>
    <message>
        <source>Move to the &amp;right</source>
        <translation>Nach &amp;rechts verschieben</translation>
    </message>
    <message>
        <source>Let all columns &amp;scroll</source>
        <translation>Alle Spalten s&amp;crollen lassen</translation>
    </message>
    <message>
        <source>&amp;Keep columns up to this one in sight</source>
        <translation>Spalten bis hier &amp;im Blick behalten</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>Wie an&amp;fangs</translation>
    </message>
    <message>
        <source>Sum %1   Average %2   Count %3   Min %4   Max %5</source>
        <translation>Summe %1   Mittelwert %2   Anzahl %3   Min %4   Max %5</translation>
    </message>
    <message>
        <source>Too many cells for the clipboard: at most %1.</source>
        <translation>Zu viele Zellen für die Zwischenablage: höchstens %1.</translation>
    </message>
    <message>
        <source>Too many rows to sort or filter here: at most %1.</source>
        <translation>Zu viele Zeilen, um hier zu sortieren oder zu filtern: höchstens %1.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>headroom::GroupDialog</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Workloads</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Umgezogen</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Welle</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>%1 (over capacity)</source>
        <translation>%1 (über der Kapazität)</translation>
    </message>
    <message>
        <source>Moves together</source>
        <translation>Zieht gemeinsam um</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Group workloads</source>
        <translation>Workloads gruppieren</translation>
    </message>
    <message>
        <source>First month of new waves</source>
        <translation>Erster Monat neuer Wellen</translation>
    </message>
    <message>
        <source>How to group</source>
        <translation>Wie gruppiert wird</translation>
    </message>
    <message>
        <source>By &amp;rule</source>
        <translation>Nach &amp;Regeln</translation>
    </message>
    <message>
        <source>Suggested wa&amp;ves</source>
        <translation>&amp;Vorgeschlagene Wellen</translation>
    </message>
    <message>
        <source>&amp;First month of new waves:</source>
        <translation>&amp;Erster Monat neuer Wellen:</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>What moves together</source>
        <translation>Was gemeinsam umzieht</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Group into</source>
        <translation>Gruppieren in</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Wellen</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Field or tag</source>
        <translation>Feld oder Tag</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>(*)-*: the group is what stands in brackets; blank: all of it</source>
        <translation>(*)-*: die Gruppe ist, was in Klammern steht; leer: alles</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>blank: what the pattern finds</source>
        <translation>leer: was das Muster findet</translation>
    </message>
    <message>
        <source>A&amp;dd the rule</source>
        <translation>Regel &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Rules, one a line, tried in turn</source>
        <translation>Regeln, je Zeile eine, der Reihe nach versucht</translation>
    </message>
    <message>
        <source>&amp;Keep the group of workloads that have one</source>
        <translation>&amp;Gruppe behalten, wo ein Workload eine hat</translation>
    </message>
    <message>
        <source>Group &amp;into:</source>
        <translation>Gruppieren &amp;in:</translation>
    </message>
    <message>
        <source>Field or &amp;tag:</source>
        <translation>Feld oder &amp;Tag:</translation>
    </message>
    <message>
        <source>&amp;Pattern:</source>
        <translation>&amp;Muster:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>R&amp;ules:</source>
        <translation>Rege&amp;ln:</translation>
    </message>
    <message>
        <source>Number of waves</source>
        <translation>Zahl der Wellen</translation>
    </message>
    <message>
        <source>Servers a wave</source>
        <translation>Server je Welle</translation>
    </message>
    <message>
        <source>All over the number of waves</source>
        <translation>Alle geteilt durch die Zahl der Wellen</translation>
    </message>
    <message>
        <source>Months from wave to wave</source>
        <translation>Monate von Welle zu Welle</translation>
    </message>
    <message>
        <source>Tags of dependencies</source>
        <translation>Tags für Abhängigkeiten</translation>
    </message>
    <message>
        <source>Keys of tags that list what a workload depends on, with commas between them</source>
        <translation>Schlüssel von Tags, die auflisten, wovon ein Workload abhängt, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>&amp;Number of waves:</source>
        <translation>&amp;Zahl der Wellen:</translation>
    </message>
    <message>
        <source>&amp;Servers a wave:</source>
        <translation>&amp;Server je Welle:</translation>
    </message>
    <message>
        <source>&amp;Months from wave to wave:</source>
        <translation>&amp;Monate von Welle zu Welle:</translation>
    </message>
    <message>
        <source>&amp;Tags of dependencies:</source>
        <translation>&amp;Tags für Abhängigkeiten:</translation>
    </message>
    <message>
        <source>What depends on each other moves together, by risk, then servers, then name; at most %1 servers a wave, the last takes the rest. Workloads that stay: %2.</source>
        <translation>Was voneinander abhängt, zieht gemeinsam um, nach Risiko, dann Servern, dann Namen; höchstens %1 Server je Welle, die letzte nimmt den Rest. Workloads, die bleiben: %2.</translation>
    </message>
    <message>
        <source>Add a rule: it names a workload&apos;s group by a field, a tag or what it depends on.</source>
        <translation>Fügen Sie eine Regel hinzu: sie benennt die Gruppe eines Workloads nach einem Feld, einem Tag oder dem, wovon er abhängt.</translation>
    </message>
    <message>
        <source>Workloads that no rule speaks of: %1.</source>
        <translation>Workloads, von denen keine Regel spricht: %1.</translation>
    </message>
    <message>
        <source>All workloads stand there already.</source>
        <translation>Alle Workloads stehen schon dort.</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>disaster recovery</source>
        <translation>Notfallwiederherstellung</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>physical</source>
        <translation>physisch</translation>
    </message>
    <message>
        <source>rebuilt</source>
        <translation>neu gebaut</translation>
    </message>
    <message>
        <source>out of support</source>
        <translation>ohne Support</translation>
    </message>
</context>
<context>
    <name>headroom::HeadlineLabel</name>
    <message>
        <source>Headline</source>
        <translation>Kernaussage</translation>
    </message>
    <message>
        <source>A click on a figure explains it; by keyboard, Tab goes to it and Enter explains it.</source>
        <translation>Ein Klick auf eine Zahl erklärt sie; mit der Tastatur führt Tab zu ihr, und die Eingabetaste erklärt sie.</translation>
    </message>
</context>
<context>
    <name>headroom::ImportDialog</name>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Findings of the import</source>
        <translation>Befunde des Imports</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Weggefallen</translation>
    </message>
    <message>
        <source>%1 of %2 rows of the bill can be imported.</source>
        <translation>%1 von %2 Zeilen der Rechnung können importiert werden.</translation>
    </message>
    <message>
        <source>%1 reservations are taken from %2 rows.</source>
        <translation>%1 Reservierungen werden aus %2 Zeilen übernommen.</translation>
    </message>
    <message>
        <source>%1 of %2 rows can be imported.</source>
        <translation>%1 von %2 Zeilen können importiert werden.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Abgerechnet</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Effektiv</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>What happens to the rows of the project</source>
        <translation>Was mit den Zeilen des Projekts geschieht</translation>
    </message>
    <message>
        <source>Ro&amp;ws</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>The bill by month</source>
        <translation>Die Rechnung nach Monaten</translation>
    </message>
    <message>
        <source>&amp;Months of the bill</source>
        <translation>&amp;Monate der Rechnung</translation>
    </message>
    <message>
        <source>F&amp;indings</source>
        <translation>&amp;Befunde</translation>
    </message>
    <message>
        <source>Im&amp;port</source>
        <translation>Im&amp;portieren</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>Choose in the column “Is” what a column of the file gives (F2). It is remembered for files with the same columns.</source>
        <translation>Wählen Sie in der Spalte „Bedeutung“, was eine Spalte der Datei enthält (F2). Für Dateien mit denselben Spalten wird es gemerkt.</translation>
    </message>
    <message>
        <source>Forget what was chose&amp;n</source>
        <translation>Gewähltes &amp;vergessen</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>die Datenbank</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Reading was cancelled. What stands below is of other choices.</source>
        <translation>Das Lesen wurde abgebrochen. Was unten steht, gehört zu einer anderen Auswahl.</translation>
    </message>
    <message>
        <source>Im&amp;port the rest</source>
        <translation>Rest im&amp;portieren</translation>
    </message>
    <message>
        <source>Read as %1, delimiter %2, decimal %3.</source>
        <translation>Gelesen als %1, Trennzeichen %2, Dezimalzeichen %3.</translation>
    </message>
    <message>
        <source>%1 of %2 servers can be imported, with %3 disks.</source>
        <translation>%1 von %2 Servern können importiert werden, mit %3 Datenträgern.</translation>
    </message>
    <message>
        <source>%1 have errors and are left out, for the reasons under Findings.</source>
        <translation>%1 haben Fehler und werden weggelassen, aus den Gründen unter Befunde.</translation>
    </message>
    <message>
        <source>%1 are left out as chosen.</source>
        <translation>%1 werden wie gewählt weggelassen.</translation>
    </message>
    <message>
        <source>New rows: %1, changed: %2, unchanged: %3, gone: %4.</source>
        <translation>Neue Zeilen: %1, geänderte: %2, unveränderte: %3, weggefallene: %4.</translation>
    </message>
    <message>
        <source>What is gone is removed.</source>
        <translation>Was weggefallen ist, wird entfernt.</translation>
    </message>
    <message>
        <source>What is gone stays.</source>
        <translation>Was weggefallen ist, bleibt.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Es gibt nichts zu ändern.</translation>
    </message>
    <message>
        <source>Nothing is changed until you accept; the import is one step to undo.</source>
        <translation>Nichts wird geändert, bis Sie zustimmen; der Import ist ein einziger Schritt zum Rückgängigmachen.</translation>
    </message>
    <message>
        <source>F&amp;indings (%1)</source>
        <translation>&amp;Befunde (%1)</translation>
    </message>
    <message>
        <source>The filings give %1 inputs: %2 are new or other ones, %3 as they are.</source>
        <translation>Die Abschlüsse ergeben %1 Eingaben: %2 neue oder andere, %3 wie vorhanden.</translation>
    </message>
</context>
<context>
    <name>headroom::ImportOptionsForm</name>
    <message>
        <source>RVTools</source>
        <translation>RVTools</translation>
    </message>
    <message>
        <source>Azure Migrate</source>
        <translation>Azure Migrate</translation>
    </message>
    <message>
        <source>Any table of machines</source>
        <translation>Beliebige Tabelle mit Maschinen</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Comma (1,5)</source>
        <translation>Komma (1,5)</translation>
    </message>
    <message>
        <source>Point (1.5)</source>
        <translation>Punkt (1.5)</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Decimal si&amp;gn:</source>
        <translation>&amp;Dezimalzeichen:</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>&amp;Sheet:</source>
        <translation>&amp;Blatt:</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>&amp;Delimiter:</source>
        <translation>&amp;Trennzeichen:</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>&amp;Kodierung:</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Si&amp;te of new machines:</source>
        <translation>St&amp;andort neuer Maschinen:</translation>
    </message>
    <message>
        <source>Site of new machines</source>
        <translation>Standort neuer Maschinen</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Ein neuer</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>Der erste</translation>
    </message>
    <message>
        <source>Disks of &amp;RVTools:</source>
        <translation>Datenträger von &amp;RVTools:</translation>
    </message>
    <message>
        <source>Disks of RVTools</source>
        <translation>Datenträger von RVTools</translation>
    </message>
    <message>
        <source>vDisk: what is allocated</source>
        <translation>vDisk: was zugeteilt ist</translation>
    </message>
    <message>
        <source>vPartition: what the guest sees</source>
        <translation>vPartition: was das Gastsystem sieht</translation>
    </message>
    <message>
        <source>Mac&amp;hines that are gone:</source>
        <translation>&amp;Weggefallene Maschinen:</translation>
    </message>
    <message>
        <source>Machines that are gone</source>
        <translation>Weggefallene Maschinen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take te&amp;mplates too</source>
        <translation>Auch &amp;Vorlagen nehmen</translation>
    </message>
    <message>
        <source>Take machines that are &amp;off</source>
        <translation>A&amp;usgeschaltete Maschinen nehmen</translation>
    </message>
    <message>
        <source>&amp;Name of the bill:</source>
        <translation>&amp;Name der Rechnung:</translation>
    </message>
    <message>
        <source>Name of the bill</source>
        <translation>Name der Rechnung</translation>
    </message>
    <message>
        <source>&amp;Balance sheet of:</source>
        <translation>&amp;Bilanz vom:</translation>
    </message>
    <message>
        <source>Balance sheet of</source>
        <translation>Bilanz vom</translation>
    </message>
    <message>
        <source>YYYY-MM-DD; blank: before the first month</source>
        <translation>JJJJ-MM-TT; leer: vor dem ersten Monat</translation>
    </message>
    <message>
        <source>Take &amp;virtual machines and their disks too</source>
        <translation>Auch &amp;virtuelle Maschinen und ihre Datenträger nehmen</translation>
    </message>
    <message>
        <source>&amp;Term to buy:</source>
        <translation>&amp;Laufzeit für den Kauf:</translation>
    </message>
    <message>
        <source>Term to buy</source>
        <translation>Laufzeit für den Kauf</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>3 Jahre</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>&amp;Scope to buy for:</source>
        <translation>&amp;Umfang für den Kauf:</translation>
    </message>
    <message>
        <source>Scope to buy for</source>
        <translation>Umfang für den Kauf</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>Ermittelt</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2024-12-31.</source>
        <translation>„%1“ ist kein Tag. Schreiben Sie ihn wie 2024-12-31.</translation>
    </message>
    <message>
        <source>D&amp;ates:</source>
        <translation>D&amp;aten:</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>Day first (31/12)</source>
        <translation>Tag zuerst (31/12)</translation>
    </message>
    <message>
        <source>Month first (12/31)</source>
        <translation>Monat zuerst (12/31)</translation>
    </message>
    <message>
        <source>Amo&amp;unts in:</source>
        <translation>Beträge i&amp;n:</translation>
    </message>
    <message>
        <source>Amounts in</source>
        <translation>Beträge in</translation>
    </message>
    <message>
        <source>As their headers say</source>
        <translation>Wie im Spaltenkopf</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Thousands</source>
        <translation>Tausend</translation>
    </message>
    <message>
        <source>Millions</source>
        <translation>Millionen</translation>
    </message>
    <message>
        <source>&amp;Rates in:</source>
        <translation>&amp;Sätze in:</translation>
    </message>
    <message>
        <source>Rates in</source>
        <translation>Sätze in</translation>
    </message>
    <message>
        <source>Percent (4.5)</source>
        <translation>Prozent (4,5)</translation>
    </message>
    <message>
        <source>Fractions (0.045)</source>
        <translation>Bruchteile (0,045)</translation>
    </message>
    <message>
        <source>Costs ha&amp;ve:</source>
        <translation>Kosten &amp;haben:</translation>
    </message>
    <message>
        <source>Costs have</source>
        <translation>Kosten haben</translation>
    </message>
    <message>
        <source>No minus sign</source>
        <translation>kein Minuszeichen</translation>
    </message>
    <message>
        <source>A minus sign</source>
        <translation>ein Minuszeichen</translation>
    </message>
</context>
<context>
    <name>headroom::LivePanel</name>
    <message>
        <source>Calculate &amp;again</source>
        <translation>Neu bere&amp;chnen</translation>
    </message>
    <message>
        <source>Cancelled. What stands below may be of other inputs.</source>
        <translation>Abgebrochen. Was unten steht, gilt womöglich für andere Eingaben.</translation>
    </message>
    <message>
        <source>The inputs have changed: what stands below is of those before, and is calculated anew.</source>
        <translation>Die Eingaben haben sich geändert: Was unten steht, gilt für die vorigen und wird neu berechnet.</translation>
    </message>
</context>
<context>
    <name>headroom::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Workloads</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>Azure</source>
        <translation>Azure</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Schulden</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Without saving, they are lost.</source>
        <translation>Ohne Speichern gehen sie verloren.</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Headroom</translation>
    </message>
    <message>
        <source>Edits can&apos;t be kept for the case of a crash. Save often.</source>
        <translation>Änderungen können für den Fall eines Absturzes nicht gesichert werden. Speichern Sie oft.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Calculating</source>
        <translation>Berechnung läuft</translation>
    </message>
    <message>
        <source>Shows or hides the checks (Ctrl+9).</source>
        <translation>Zeigt oder verbirgt die Prüfungen (Strg+9).</translation>
    </message>
    <message>
        <source>Checks: %1</source>
        <translation>Prüfungen: %1</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>Berechnung läuft …</translation>
    </message>
    <message>
        <source>Figures are current</source>
        <translation>Zahlen sind aktuell</translation>
    </message>
    <message>
        <source>No figures: an input needs mending</source>
        <translation>Keine Zahlen: eine Eingabe ist zu korrigieren</translation>
    </message>
    <message>
        <source>Headroom projects (*.headroom)</source>
        <translation>Headroom-Projekte (*.headroom)</translation>
    </message>
    <message>
        <source>There is no sample “%1”.</source>
        <translation>Es gibt kein Beispiel „%1“.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>The sample can&apos;t be opened.</source>
        <translation>Das Beispiel kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Unsaved work of an earlier session can&apos;t be read. It stays where it is.</source>
        <translation>Ungespeicherte Arbeit einer früheren Sitzung ist nicht lesbar. Sie bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>an untitled project</source>
        <translation>einem unbenannten Projekt</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Ungespeicherte Arbeit</translation>
    </message>
    <message>
        <source>There is unsaved work on %1, last edited %2.</source>
        <translation>Es gibt ungespeicherte Arbeit an %1, zuletzt bearbeitet %2.</translation>
    </message>
    <message>
        <source>Recover it with its undo steps, keep it for later, or throw it away for good?</source>
        <translation>Mit den Schritten zum Rückgängigmachen wiederherstellen, für später behalten oder endgültig verwerfen?</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>It could not be thrown away.</source>
        <translation>Das Verwerfen ist misslungen.</translation>
    </message>
    <message>
        <source>It could not be recovered. It stays where it is.</source>
        <translation>Das Wiederherstellen ist misslungen. Die Arbeit bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>Import an inventory</source>
        <translation>Inventar importieren</translation>
    </message>
    <message>
        <source>Inventories (*.csv *.xlsx);;All files (*)</source>
        <translation>Inventare (*.csv *.xlsx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be imported.</source>
        <translation>%1 kann nicht importiert werden.</translation>
    </message>
    <message>
        <source>%1 could not be imported.</source>
        <translation>%1 konnte nicht importiert werden.</translation>
    </message>
    <message>
        <source>The project is open elsewhere</source>
        <translation>Das Projekt ist anderswo geöffnet</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened.</source>
        <translation>%1 kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>%1 ist geöffnet.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>Auf der Festplatte geändert</translation>
    </message>
    <message>
        <source>Another program changed the file since it was opened. Replace it with what is open here?</source>
        <translation>Ein anderes Programm hat die Datei seit dem Öffnen geändert. Durch das hier Geöffnete ersetzen?</translation>
    </message>
    <message>
        <source>The project could not be saved. Nothing is lost: it is still open here.</source>
        <translation>Das Projekt konnte nicht gespeichert werden. Nichts ist verloren: es ist hier noch geöffnet.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Shows the window in this language.</source>
        <translation>Zeigt das Fenster in dieser Sprache.</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Empty project</source>
        <translation>&amp;Leeres Projekt</translation>
    </message>
    <message>
        <source>Starts a project with nothing but defaults.</source>
        <translation>Beginnt ein Projekt nur mit Standardwerten.</translation>
    </message>
    <message>
        <source>Starts a project from the sample.</source>
        <translation>Beginnt ein Projekt auf Grundlage des Beispiels.</translation>
    </message>
    <message>
        <source>From the &amp;Lumen sample, move to Azure</source>
        <translation>Beispiel Lumen, &amp;Wechsel zu Azure</translation>
    </message>
    <message>
        <source>From the Lumen sample, &amp;restructuring</source>
        <translation>Beispiel Lumen, &amp;Umschuldung</translation>
    </message>
    <message>
        <source>From the CoreWeave sample, &amp;buyer</source>
        <translation>Beispiel CoreWeave, &amp;Käufer</translation>
    </message>
    <message>
        <source>From the CoreWeave sample, &amp;seller</source>
        <translation>Beispiel CoreWeave, &amp;Verkäufer</translation>
    </message>
    <message>
        <source>From the CoreWeave sample, &amp;assignee</source>
        <translation>Beispiel CoreWeave, Über&amp;nehmer</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Öffn&amp;en…</translation>
    </message>
    <message>
        <source>Opens a project.</source>
        <translation>Öffnet ein Projekt.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Saves the project.</source>
        <translation>Speichert das Projekt.</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Saves the project under another name.</source>
        <translation>Speichert das Projekt unter anderem Namen.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>D&amp;rucken…</translation>
    </message>
    <message>
        <source>Prints the report.</source>
        <translation>Druckt den Bericht.</translation>
    </message>
    <message>
        <source>&amp;Export report as PDF…</source>
        <translation>Bericht als &amp;PDF exportieren…</translation>
    </message>
    <message>
        <source>Writes the report to a file.</source>
        <translation>Schreibt den Bericht in eine Datei.</translation>
    </message>
    <message>
        <source>Writes assumptions, statement, debt and figures as a spreadsheet of live formulas.</source>
        <translation>Schreibt Annahmen, Planrechnung, Schulden und Kennzahlen als Arbeitsmappe mit lebenden Formeln.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>Schließt das Fenster.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Takes back the last change.</source>
        <translation>Nimmt die letzte Änderung zurück.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Makes the change again.</source>
        <translation>Macht die zurückgenommene Änderung erneut.</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>Copies what is selected, then clears it.</source>
        <translation>Kopiert das Markierte und leert es dann.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies what is selected.</source>
        <translation>Kopiert das Markierte.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Puts in what was copied.</source>
        <translation>Fügt das Kopierte ein.</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Nach &amp;unten ausfüllen</translation>
    </message>
    <message>
        <source>Copies the top of the selection down.</source>
        <translation>Kopiert die oberste Zelle der Markierung nach unten.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>A&amp;lles markieren</translation>
    </message>
    <message>
        <source>Selects everything.</source>
        <translation>Markiert alles.</translation>
    </message>
    <message>
        <source>Adds a row to the table with the focus (Ins).</source>
        <translation>Fügt der Tabelle mit dem Fokus eine Zeile hinzu (Einfg).</translation>
    </message>
    <message>
        <source>Adds a row like the current one.</source>
        <translation>Fügt eine Zeile wie die aktuelle hinzu.</translation>
    </message>
    <message>
        <source>Re&amp;move rows</source>
        <translation>Zeilen en&amp;tfernen</translation>
    </message>
    <message>
        <source>Removes the selected rows (Ctrl+Del).</source>
        <translation>Entfernt die markierten Zeilen (Strg+Entf).</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Shows the page.</source>
        <translation>Zeigt die Seite.</translation>
    </message>
    <message>
        <source>&amp;Explain the figure</source>
        <translation>Zahl er&amp;klären</translation>
    </message>
    <message>
        <source>Shows how the chosen figure of a statement, a schedule or the key figures came about.</source>
        <translation>Zeigt, wie die gewählte Zahl einer Planrechnung, eines Tilgungsplans oder der Kennzahlen zustande kam.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Shortcuts…</source>
        <translation>T&amp;astenkürzel…</translation>
    </message>
    <message>
        <source>Lists the keys.</source>
        <translation>Führt die Tasten auf.</translation>
    </message>
    <message>
        <source>&amp;About Headroom…</source>
        <translation>Ü&amp;ber Headroom…</translation>
    </message>
    <message>
        <source>Version and licences.</source>
        <translation>Version und Lizenzen.</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>In tables:</source>
        <translation>In Tabellen:</translation>
    </message>
    <message>
        <source>F2	Edit the cell; typing replaces it</source>
        <translation>F2	Zelle bearbeiten; Tippen ersetzt sie</translation>
    </message>
    <message>
        <source>Enter, Shift+Enter	Take the entry, go down or up</source>
        <translation>Eingabe, Umschalt+Eingabe	Eingabe übernehmen, nach unten oder oben</translation>
    </message>
    <message>
        <source>Esc	Take back what was typed</source>
        <translation>Esc	Getipptes zurücknehmen</translation>
    </message>
    <message>
        <source>Del	Clear the cells</source>
        <translation>Entf	Zellen leeren</translation>
    </message>
    <message>
        <source>Ins	Add a row</source>
        <translation>Einfg	Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Ctrl+Del	Remove the selected rows</source>
        <translation>Strg+Entf	Markierte Zeilen entfernen</translation>
    </message>
    <message>
        <source>Ctrl+E, Enter	Explain the figure, in tables of results</source>
        <translation>Strg+E, Eingabe	Zahl erklären, in Ergebnistabellen</translation>
    </message>
    <message>
        <source>In fields:</source>
        <translation>In Feldern:</translation>
    </message>
    <message>
        <source>1.2m, 350k, 12%, (1,234), =3*1200	are understood</source>
        <translation>1,2m, 350k, 12 %, (1.234), =3*1200	werden verstanden</translation>
    </message>
    <message>
        <source>Up, Down	in a month: the next, the one before</source>
        <translation>Auf, Ab	in einem Monat: der nächste, der vorige</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Headroom</source>
        <translation>Über Headroom</translation>
    </message>
    <message>
        <source>Headroom %1

Projects cash flow, debt and savings of moving workloads to Azure.

Free software under the GNU General Public License, version 3 or later. There is no warranty.

It uses Qt %2 (LGPL 3), QCustomPlot 2.1 (GPL 3 or later), SQLite (public domain), Boost (BSL 1.0), simdjson (Apache 2.0), libxlsxwriter (BSD 2) and CLI11 (BSD 3).

Prices and sample figures carry their sources; they are no offer and no advice.</source>
        <translation>Headroom %1

Projiziert Zahlungsströme, Schulden und Ersparnis beim Wechsel von Workloads zu Azure.

Freie Software unter der GNU General Public License, Version 3 oder neuer. Es gibt keine Gewährleistung.

Verwendet Qt %2 (LGPL 3), QCustomPlot 2.1 (GPL 3 oder neuer), SQLite (gemeinfrei), Boost (BSL 1.0), simdjson (Apache 2.0), libxlsxwriter (BSD 2) und CLI11 (BSD 3).

Preise und Beispielzahlen tragen ihre Quellen; sie sind weder Angebot noch Beratung.</translation>
    </message>
    <message>
        <source>The figures are still being calculated.</source>
        <translation>Die Zahlen werden noch berechnet.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>There is nothing to report.</source>
        <translation>Es gibt nichts zu berichten.</translation>
    </message>
    <message>
        <source>The report could not be printed.</source>
        <translation>Der Bericht konnte nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>The printer refused it.</source>
        <translation>Der Drucker hat ihn abgelehnt.</translation>
    </message>
    <message>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The report could not be written.</source>
        <translation>Der Bericht konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Export as workbook</source>
        <translation>Als Arbeitsmappe exportieren</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>Arbeitsmappe wird geschrieben</translation>
    </message>
    <message>
        <source>The workbook could not be written.</source>
        <translation>Die Arbeitsmappe konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Actuals</source>
        <translation>Istzahlen</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>The scenario can&apos;t be looked at: one of its changes can&apos;t be made.</source>
        <translation>Das Szenario kann nicht gezeigt werden: eine seiner Änderungen ist nicht möglich.</translation>
    </message>
    <message>
        <source>Add ro&amp;w</source>
        <translation>&amp;Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Dup&amp;licate row</source>
        <translation>Zeile &amp;duplizieren</translation>
    </message>
    <message>
        <source>Rec&amp;ord in the scenario, or stop</source>
        <translation>I&amp;m Szenario aufzeichnen oder beenden</translation>
    </message>
    <message>
        <source>What is edited becomes changes of the scenario that was last chosen; again: back to the project.</source>
        <translation>Was bearbeitet wird, wird zu Änderungen des zuletzt gewählten Szenarios; nochmals: zurück zum Projekt.</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Notes and versions</source>
        <translation>Notizen und Versionen</translation>
    </message>
    <message>
        <source>Find: Ctrl+Shift+P</source>
        <translation>Finden: Strg+Umschalt+P</translation>
    </message>
    <message>
        <source>Finds a command, page, field or row by a few letters.</source>
        <translation>Findet Befehl, Seite, Feld oder Zeile nach wenigen Buchstaben.</translation>
    </message>
    <message>
        <source>Reload from disk</source>
        <translation>Von der Festplatte neu laden</translation>
    </message>
    <message>
        <source>Reloading loses them. To keep both, save under another name first.</source>
        <translation>Neuladen verliert sie. Um beides zu behalten, speichern Sie zuerst unter anderem Namen.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Another program removed or renamed the file since it was opened. Save it again in the same place?</source>
        <translation>Ein anderes Programm hat die Datei seit dem Öffnen entfernt oder umbenannt. Erneut an derselben Stelle speichern?</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Erneut speichern</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>%1 is open in another window.</source>
        <translation>%1 ist in einem anderen Fenster geöffnet.</translation>
    </message>
    <message>
        <source>Projects as JSON (*.json)</source>
        <translation>Projekte als JSON (*.json)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx);;All files (*)</source>
        <translation>Tabellen (*.csv *.xlsx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import a bill</source>
        <translation>Rechnung importieren</translation>
    </message>
    <message>
        <source>Bills in FOCUS&apos;s columns (*.csv *.gz manifest.json);;All files (*)</source>
        <translation>Rechnungen in FOCUS-Spalten (*.csv *.gz manifest.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import company facts of SEC EDGAR</source>
        <translation>Unternehmensdaten von SEC EDGAR importieren</translation>
    </message>
    <message>
        <source>Company facts (*.json);;All files (*)</source>
        <translation>Unternehmensdaten (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import operating lines</source>
        <translation>Betriebliche Positionen importieren</translation>
    </message>
    <message>
        <source>Import debt</source>
        <translation>Schulden importieren</translation>
    </message>
    <message>
        <source>Import an estimate of the pricing calculator</source>
        <translation>Schätzung des Preisrechners importieren</translation>
    </message>
    <message>
        <source>Import reservation recommendations</source>
        <translation>Reservierungsempfehlungen importieren</translation>
    </message>
    <message>
        <source>Recommendations (*.csv);;All files (*)</source>
        <translation>Empfehlungen (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Inventory…</source>
        <translation>&amp;Inventar…</translation>
    </message>
    <message>
        <source>Imports servers: Azure Migrate, RVTools, or any table.</source>
        <translation>Importiert Server: Azure Migrate, RVTools oder eine beliebige Tabelle.</translation>
    </message>
    <message>
        <source>&amp;Bill…</source>
        <translation>&amp;Rechnung…</translation>
    </message>
    <message>
        <source>Imports actual amounts from a bill in FOCUS&apos;s columns.</source>
        <translation>Importiert Istbeträge aus einer Rechnung in FOCUS-Spalten.</translation>
    </message>
    <message>
        <source>Bill from a d&amp;atabase…</source>
        <translation>Rechnung aus einer &amp;Datenbank…</translation>
    </message>
    <message>
        <source>Imports actual amounts from a table in PostgreSQL.</source>
        <translation>Importiert Istbeträge aus einer Tabelle in PostgreSQL.</translation>
    </message>
    <message>
        <source>&amp;Company facts (EDGAR)…</source>
        <translation>&amp;Unternehmensdaten (EDGAR)…</translation>
    </message>
    <message>
        <source>Imports balances, the last twelve months and debt by year from filings.</source>
        <translation>Importiert Salden, die letzten zwölf Monate und Schulden nach Jahren aus Einreichungen.</translation>
    </message>
    <message>
        <source>Operating &amp;lines…</source>
        <translation>Betriebliche &amp;Positionen…</translation>
    </message>
    <message>
        <source>Imports operating lines and their months from a table.</source>
        <translation>Importiert betriebliche Positionen und ihre Monate aus einer Tabelle.</translation>
    </message>
    <message>
        <source>&amp;Debt…</source>
        <translation>&amp;Schulden…</translation>
    </message>
    <message>
        <source>Imports debt instruments from a table.</source>
        <translation>Importiert Schuldinstrumente aus einer Tabelle.</translation>
    </message>
    <message>
        <source>&amp;Estimate of the pricing calculator…</source>
        <translation>Sc&amp;hätzung des Preisrechners…</translation>
    </message>
    <message>
        <source>Imports Azure services with their cost a month.</source>
        <translation>Importiert Azure-Dienste mit ihren monatlichen Kosten.</translation>
    </message>
    <message>
        <source>&amp;Reservation recommendations…</source>
        <translation>Reservierungs&amp;empfehlungen…</translation>
    </message>
    <message>
        <source>Imports what Azure recommends to reserve.</source>
        <translation>Importiert, was Azure zu reservieren empfiehlt.</translation>
    </message>
    <message>
        <source>&amp;Price lists…</source>
        <translation>Preis&amp;listen…</translation>
    </message>
    <message>
        <source>Shows the page that fetches and reads price lists.</source>
        <translation>Zeigt die Seite, die Preislisten abruft und einliest.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Group…</source>
        <translation>Gruppieren…</translation>
    </message>
    <message>
        <source>Group workloads into applications, waves or sites by rule</source>
        <translation>Workloads nach Regeln zu Anwendungen, Wellen oder Standorten gruppieren</translation>
    </message>
    <message>
        <source>Suggest waves…</source>
        <translation>Wellen vorschlagen…</translation>
    </message>
    <message>
        <source>Suggest waves by size and risk</source>
        <translation>Wellen nach Größe und Risiko vorschlagen</translation>
    </message>
    <message>
        <source>From an EDGAR file…</source>
        <translation>Aus einer EDGAR-Datei…</translation>
    </message>
    <message>
        <source>Import a bill…</source>
        <translation>Rechnung importieren…</translation>
    </message>
    <message>
        <source>From &amp;files…</source>
        <translation>Aus &amp;Dateien…</translation>
    </message>
    <message>
        <source>From a &amp;database…</source>
        <translation>Aus einer Daten&amp;bank…</translation>
    </message>
    <message>
        <source>What was chosen for the columns can&apos;t be remembered.</source>
        <translation>Was für die Spalten gewählt wurde, lässt sich nicht merken.</translation>
    </message>
    <message>
        <source>The workloads can&apos;t be grouped.</source>
        <translation>Die Workloads lassen sich nicht gruppieren.</translation>
    </message>
    <message>
        <source>Changes how the window looks, at once and for the next time.</source>
        <translation>Ändert das Aussehen des Fensters, sofort und für das nächste Mal.</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Text at %1 %</source>
        <translation>Text mit %1 %</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>K&amp;leinerer Text</translation>
    </message>
    <message>
        <source>New win&amp;dow</source>
        <translation>Neues &amp;Fenster</translation>
    </message>
    <message>
        <source>Opens another window.</source>
        <translation>Öffnet ein weiteres Fenster.</translation>
    </message>
    <message>
        <source>Another window can&apos;t be opened.</source>
        <translation>Ein weiteres Fenster lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Save a &amp;version…</source>
        <translation>&amp;Version sichern…</translation>
    </message>
    <message>
        <source>Keeps the project as it is now inside its file, under a name.</source>
        <translation>Behält das Projekt, wie es jetzt ist, unter einem Namen in seiner Datei.</translation>
    </message>
    <message>
        <source>Repor&amp;t…</source>
        <translation>Berich&amp;t…</translation>
    </message>
    <message>
        <source>Shows the report as it prints, and what it has.</source>
        <translation>Zeigt den Bericht, wie er gedruckt wird, und was er enthält.</translation>
    </message>
    <message>
        <source>Export as wor&amp;kbook…</source>
        <translation>Als Ar&amp;beitsmappe exportieren…</translation>
    </message>
    <message>
        <source>Export ta&amp;ble…</source>
        <translation>T&amp;abelle exportieren…</translation>
    </message>
    <message>
        <source>Writes the table with the focus as CSV or JSON.</source>
        <translation>Schreibt die Tabelle mit dem Fokus als CSV oder JSON.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Closes the project; the start page, closes the window.</source>
        <translation>Schließt das Projekt; auf der Startseite das Fenster.</translation>
    </message>
    <message>
        <source>Fill ri&amp;ght</source>
        <translation>Nach re&amp;chts ausfüllen</translation>
    </message>
    <message>
        <source>Copies the first column of the selection to the right.</source>
        <translation>Kopiert die erste Spalte der Auswahl nach rechts.</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Finds a text or number in the table, and replaces it.</source>
        <translation>Findet einen Text oder eine Zahl in der Tabelle und ersetzt sie.</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Weitersuc&amp;hen</translation>
    </message>
    <message>
        <source>Goes to the next cell that has it; Shift+F3 to the one before.</source>
        <translation>Geht zur nächsten Zelle, die es hat; Umschalt+F3 zur vorigen.</translation>
    </message>
    <message>
        <source>F&amp;ilter columns</source>
        <translation>Spalten f&amp;iltern</translation>
    </message>
    <message>
        <source>Shows a line below each column&apos;s name in which its filter is typed; again: hides them and shows all rows.</source>
        <translation>Zeigt unter jedem Spaltennamen eine Zeile für ihren Filter; noch einmal: verbirgt sie und zeigt alle Zeilen.</translation>
    </message>
    <message>
        <source>Comes fro&amp;m</source>
        <translation>Ko&amp;mmt aus</translation>
    </message>
    <message>
        <source>What the chosen figure or input is computed from.</source>
        <translation>Woraus die gewählte Kennzahl oder Eingabe berechnet ist.</translation>
    </message>
    <message>
        <source>&amp;Goes into</source>
        <translation>&amp;Geht ein in</translation>
    </message>
    <message>
        <source>What is computed from the chosen figure or input, up to the figures.</source>
        <translation>Was aus der gewählten Kennzahl oder Eingabe berechnet wird, bis zu den Kennzahlen.</translation>
    </message>
    <message>
        <source>Next &amp;control</source>
        <translation>Nächstes &amp;Bedienelement</translation>
    </message>
    <message>
        <source>Puts the focus on the next control, out of a table too.</source>
        <translation>Setzt den Fokus auf das nächste Bedienelement, auch aus einer Tabelle heraus.</translation>
    </message>
    <message>
        <source>Pre&amp;vious control</source>
        <translation>&amp;Voriges Bedienelement</translation>
    </message>
    <message>
        <source>Puts the focus on the control before.</source>
        <translation>Setzt den Fokus auf das vorige Bedienelement.</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>Aus&amp;sehen</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>Alles &amp;finden…</translation>
    </message>
    <message>
        <source>Star&amp;t page</source>
        <translation>S&amp;tartseite</translation>
    </message>
    <message>
        <source>Closes the project and shows how to begin.</source>
        <translation>Schließt das Projekt und zeigt, wie man beginnt.</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Opens the manual at what has the focus.</source>
        <translation>Öffnet das Handbuch bei dem, was den Fokus hat.</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>Says what is clicked next; Shift+F1 says what has the focus.</source>
        <translation>Erklärt, was als Nächstes angeklickt wird; Umschalt+F1 erklärt, was den Fokus hat.</translation>
    </message>
    <message>
        <source>Ctrl+D, Ctrl+R	Fill down, fill right</source>
        <translation>Strg+D, Strg+R	Nach unten, nach rechts ausfüllen</translation>
    </message>
    <message>
        <source>Ctrl+Enter	Fill all selected cells</source>
        <translation>Strg+Eingabe	Alle markierten Zellen füllen</translation>
    </message>
    <message>
        <source>Ctrl+;	Today&apos;s date, or this month</source>
        <translation>Strg+;	Heutiges Datum oder laufender Monat</translation>
    </message>
    <message>
        <source>Ctrl+Arrow	To the end of the filled cells; with Shift select them</source>
        <translation>Strg+Pfeil	An das Ende der gefüllten Zellen; mit Umschalt markieren</translation>
    </message>
    <message>
        <source>Ctrl+Space, Shift+Space	Select the column, the row</source>
        <translation>Strg+Leertaste, Umschalt+Leertaste	Spalte, Zeile markieren</translation>
    </message>
    <message>
        <source>Alt+Shift+Up, Alt+Shift+Down	Sort by the column, ascending or descending</source>
        <translation>Alt+Umschalt+Auf, Alt+Umschalt+Ab	Nach der Spalte sortieren, auf- oder absteigend</translation>
    </message>
    <message>
        <source>Menu key	Sort, filter, choose columns</source>
        <translation>Menütaste	Sortieren, filtern, Spalten wählen</translation>
    </message>
    <message>
        <source>In the explanation:</source>
        <translation>In der Erklärung:</translation>
    </message>
    <message>
        <source>Enter	Go to the input</source>
        <translation>Eingabe	Zur Eingabe gehen</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right	Go back, go forward</source>
        <translation>Alt+Links, Alt+Rechts	Zurück, vorwärts</translation>
    </message>
    <message>
        <source>Ctrl+T	Put the input on a slider</source>
        <translation>Strg+T	Eingabe auf einen Schieberegler legen</translation>
    </message>
    <message>
        <source>In charts:</source>
        <translation>In Diagrammen:</translation>
    </message>
    <message>
        <source>Arrows, Home, End	Read out the places; in the timeline: choose a wave</source>
        <translation>Pfeile, Pos1, Ende	Stellen ablesen; im Zeitplan: Welle wählen</translation>
    </message>
    <message>
        <source>+, -, 0	Zoom in, zoom out, show all</source>
        <translation>+, -, 0	Vergrößern, verkleinern, alles zeigen</translation>
    </message>
    <message>
        <source>1 to 9	Show or hide a series of the legend</source>
        <translation>1 bis 9	Reihe der Legende zeigen oder verbergen</translation>
    </message>
    <message>
        <source>T	Show the numbers, or the picture again</source>
        <translation>T	Zahlen oder wieder das Bild zeigen</translation>
    </message>
    <message>
        <source>Ctrl+C	Copy the picture and its numbers</source>
        <translation>Strg+C	Bild und Zahlen kopieren</translation>
    </message>
    <message>
        <source>E	Export as PNG, SVG or PDF</source>
        <translation>E	Als PNG, SVG oder PDF exportieren</translation>
    </message>
    <message>
        <source>In the timeline of the waves:</source>
        <translation>Im Zeitplan der Wellen:</translation>
    </message>
    <message>
        <source>Left, Right	Move the wave a month</source>
        <translation>Links, Rechts	Welle um einen Monat verschieben</translation>
    </message>
    <message>
        <source>Shift+Left, Shift+Right	Shorten or stretch its ramp</source>
        <translation>Umschalt+Links, Umschalt+Rechts	Hochlauf kürzen oder strecken</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right	Its parallel run</source>
        <translation>Strg+Links, Strg+Rechts	Parallelbetrieb</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Left, Right	Its replication</source>
        <translation>Strg+Umschalt+Links, Rechts	Replikation</translation>
    </message>
    <message>
        <source>Esc	Take a drag back</source>
        <translation>Esc	Ziehen zurücknehmen</translation>
    </message>
    <message>
        <source>The report has no such section.</source>
        <translation>Der Bericht hat keinen solchen Abschnitt.</translation>
    </message>
    <message>
        <source>Computing the report</source>
        <translation>Bericht wird berechnet</translation>
    </message>
    <message>
        <source>The report could not be computed.</source>
        <translation>Der Bericht konnte nicht berechnet werden.</translation>
    </message>
    <message>
        <source>No table has the focus.</source>
        <translation>Keine Tabelle hat den Fokus.</translation>
    </message>
    <message>
        <source>Go into a table first, by mouse or Tab.</source>
        <translation>Gehen Sie zuerst in eine Tabelle, mit Maus oder Tab.</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv);;JSON (*.json)</source>
        <translation>Kommagetrennte Werte (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>The table could not be written.</source>
        <translation>Die Tabelle konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Last edited %1, with its undo steps.</source>
        <translation>Zuletzt bearbeitet %1, mit den Schritten zum Rückgängigmachen.</translation>
    </message>
    <message>
        <source>No page shows this row.</source>
        <translation>Keine Seite zeigt diese Zeile.</translation>
    </message>
    <message>
        <source>Saving the version</source>
        <translation>Version wird gesichert</translation>
    </message>
    <message>
        <source>The version could not be saved.</source>
        <translation>Die Version konnte nicht gesichert werden.</translation>
    </message>
    <message>
        <source>The version is in the project; saving the project keeps it.</source>
        <translation>Die Version ist im Projekt; das Speichern des Projekts behält sie.</translation>
    </message>
    <message>
        <source>Reading the version</source>
        <translation>Version wird gelesen</translation>
    </message>
    <message>
        <source>The version can&apos;t be read.</source>
        <translation>Die Version lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleich läuft</translation>
    </message>
    <message>
        <source>Nothing to restore: the project is as it was.</source>
        <translation>Nichts wiederherzustellen: das Projekt ist, wie es war.</translation>
    </message>
    <message>
        <source>The version could not be restored.</source>
        <translation>Die Version konnte nicht wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>The project is what it was in “%1”; Ctrl+Z takes it back.</source>
        <translation>Das Projekt ist, was es in „%1“ war; Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Delete a version</source>
        <translation>Version löschen</translation>
    </message>
    <message>
        <source>Delete the version “%1”?</source>
        <translation>Version „%1“ löschen?</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The window takes projects (.headroom, .json), tables (.csv, .xlsx), bills and company facts (CIK….json).</source>
        <translation>Das Fenster nimmt Projekte (.headroom, .json), Tabellen (.csv, .xlsx), Rechnungen und Unternehmensdaten (CIK….json).</translation>
    </message>
    <message>
        <source>Company facts from the &amp;SEC…</source>
        <translation>Unternehmensdaten &amp;von der SEC…</translation>
    </message>
    <message>
        <source>Fetches the same by the company&apos;s number with the SEC.</source>
        <translation>Ruft dasselbe mit der Nummer des Unternehmens bei der SEC ab.</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Aus einer &amp;Datei…</translation>
    </message>
    <message>
        <source>From the &amp;SEC…</source>
        <translation>Von der &amp;SEC…</translation>
    </message>
    <message>
        <source>Fetching the company&apos;s facts</source>
        <translation>Unternehmensdaten werden abgerufen</translation>
    </message>
    <message>
        <source>The company&apos;s facts can&apos;t be fetched.</source>
        <translation>Die Unternehmensdaten können nicht abgerufen werden.</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (schreibgeschützt)</translation>
    </message>
    <message>
        <source>If both save, the later one replaces the other&apos;s work.</source>
        <translation>Speichern beide, ersetzt der Spätere die Arbeit des anderen.</translation>
    </message>
    <message>
        <source>Open &amp;read-only</source>
        <translation>Nur zum &amp;Lesen öffnen</translation>
    </message>
    <message>
        <source>Open &amp;all the same</source>
        <translation>&amp;Trotzdem öffnen</translation>
    </message>
    <message>
        <source>The file is read-only: saving asks for one of your own.</source>
        <translation>Die Datei ist schreibgeschützt: beim Speichern wird nach einer eigenen gefragt.</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>Kopie &amp;speichern…</translation>
    </message>
    <message>
        <source>Open a project to read it</source>
        <translation>Ein Projekt zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Open read-onl&amp;y…</source>
        <translation>Nur zum &amp;Lesen öffnen…</translation>
    </message>
    <message>
        <source>Opens a project to read it; what is edited is a copy that Save asks a file for.</source>
        <translation>Öffnet ein Projekt zum Lesen; was geändert wird, ist eine Kopie, für die Speichern nach einer Datei fragt.</translation>
    </message>
    <message>
        <source>Export pro&amp;ject as JSON…</source>
        <translation>Pro&amp;jekt als JSON exportieren…</translation>
    </message>
    <message>
        <source>Writes every input of the project and its named versions as JSON, which Open reads again.</source>
        <translation>Schreibt alle Eingaben des Projekts und seine benannten Versionen als JSON, das „Öffnen“ wieder liest.</translation>
    </message>
    <message>
        <source>Export project as JSON</source>
        <translation>Projekt als JSON exportieren</translation>
    </message>
    <message>
        <source>Writing the project</source>
        <translation>Projekt wird geschrieben</translation>
    </message>
    <message>
        <source>The project could not be written.</source>
        <translation>Das Projekt konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Notes on the project</source>
        <translation>Notizen zum Projekt</translation>
    </message>
    <message>
        <source>The notes that stand in the window are not kept: only those from before are.</source>
        <translation>Die Notizen im Fenster werden nicht behalten: nur die von vorher.</translation>
    </message>
    <message>
        <source>Show the &amp;notes</source>
        <translation>&amp;Notizen zeigen</translation>
    </message>
    <message>
        <source>Go on &amp;without them</source>
        <translation>&amp;Ohne sie weitermachen</translation>
    </message>
    <message>
        <source>Save a&amp;ll the same</source>
        <translation>&amp;Trotzdem speichern</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>page and tab</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Registerkarte</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>Fehler und Warnungen</translation>
    </message>
    <message>
        <source>%1 was not opened: cancelled.</source>
        <translation>%1 wurde nicht geöffnet: abgebrochen.</translation>
    </message>
    <message>
        <source>%1 was not opened.</source>
        <translation>%1 wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>What is open here was edited meanwhile; it stays open.</source>
        <translation>Was hier offen ist, wurde inzwischen bearbeitet; es bleibt offen.</translation>
    </message>
    <message>
        <source>Not saved: cancelled. The file is as it was.</source>
        <translation>Nicht gespeichert: abgebrochen. Die Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Abgebrochen: Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Writing the table</source>
        <translation>Die Tabelle wird geschrieben</translation>
    </message>
    <message>
        <source>It changed meanwhile. Try again.</source>
        <translation>Sie hat sich inzwischen geändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Cancelled: there is no new version.</source>
        <translation>Abgebrochen: Es gibt keine neue Version.</translation>
    </message>
</context>
<context>
    <name>headroom::ManualWindow</name>
    <message>
        <source>Manual of Headroom</source>
        <translation>Handbuch von Headroom</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>Text des Themas</translation>
    </message>
</context>
<context>
    <name>headroom::MeasureChoice</name>
    <message>
        <source>%1, when moving</source>
        <translation>%1, Wechsel</translation>
    </message>
    <message>
        <source>%1, when staying</source>
        <translation>%1, Verbleib</translation>
    </message>
</context>
<context>
    <name>headroom::MigrationPage</name>
    <message>
        <source>No waves yet. A wave says when a group of workloads moves, and what the move costs.</source>
        <translation>Noch keine Wellen. Eine Welle sagt, wann eine Gruppe von Workloads umzieht und was der Umzug kostet.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>One-off cost</source>
        <translation>Einmalige Kosten</translation>
    </message>
    <message>
        <source>Vendor funding</source>
        <translation>Herstellerzuschuss</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Letzte Nutzung</translation>
    </message>
    <message>
        <source>Closes after</source>
        <translation>Schließt nach</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Site exits</source>
        <translation>Standortschließungen</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Schließt</translation>
    </message>
    <message>
        <source>Stays open through the projection</source>
        <translation>Bleibt über die Projektion offen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Best exit months</source>
        <translation>Beste Auszugsmonate</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The last use is the last month in which a wave still has machines on the site. It closes once the lease and the notice have run out after that.</source>
        <translation>Die letzte Nutzung ist der letzte Monat, in dem eine Welle noch Maschinen am Standort hat. Er schließt, wenn danach Mietvertrag und Kündigungsfrist abgelaufen sind.</translation>
    </message>
    <message>
        <source>Start of %1</source>
        <translation>Anfang %1</translation>
    </message>
</context>
<context>
    <name>headroom::OptimisePanel</name>
    <message>
        <source>One-off cost of a month, at most</source>
        <translation>Einmalige Kosten eines Monats, höchstens</translation>
    </message>
    <message>
        <source>Cash and undrawn commitments, at least</source>
        <translation>Zahlungsmittel und nicht gezogene Zusagen, mindestens</translation>
    </message>
    <message>
        <source>Servers moved in a month, at most</source>
        <translation>In einem Monat umgezogene Server, höchstens</translation>
    </message>
    <message>
        <source>Headroom of covenants, at least</source>
        <translation>Spielraum der Covenants, mindestens</translation>
    </message>
    <message>
        <source>Find the &amp;best plan</source>
        <translation>&amp;Besten Plan suchen</translation>
    </message>
    <message>
        <source>One-off cost a &amp;month, at most:</source>
        <translation>Einmalige Kosten je &amp;Monat, höchstens:</translation>
    </message>
    <message>
        <source>One-off cost a month, at most</source>
        <translation>Einmalige Kosten je Monat, höchstens</translation>
    </message>
    <message>
        <source>2m; blank: no limit.</source>
        <translation>2m; leer: keine Grenze.</translation>
    </message>
    <message>
        <source>&amp;Liquidity, at least:</source>
        <translation>&amp;Liquidität, mindestens:</translation>
    </message>
    <message>
        <source>Liquidity at every month&apos;s end, at least</source>
        <translation>Liquidität an jedem Monatsende, mindestens</translation>
    </message>
    <message>
        <source>Cash and undrawn commitments: 500m; blank: no limit.</source>
        <translation>Zahlungsmittel und nicht gezogene Zusagen: 500m; leer: keine Grenze.</translation>
    </message>
    <message>
        <source>&amp;Servers a month, at most:</source>
        <translation>&amp;Server je Monat, höchstens:</translation>
    </message>
    <message>
        <source>Servers that are moved in a month, at most</source>
        <translation>Server, die in einem Monat umziehen, höchstens</translation>
    </message>
    <message>
        <source>200; blank: no limit.</source>
        <translation>200; leer: keine Grenze.</translation>
    </message>
    <message>
        <source>&amp;Covenants must hold</source>
        <translation>&amp;Covenants müssen eingehalten sein</translation>
    </message>
    <message>
        <source>No covenant may be breached at any test.</source>
        <translation>Kein Covenant darf bei einer Prüfung verletzt sein.</translation>
    </message>
    <message>
        <source>Choose how machines are b&amp;ought</source>
        <translation>Wählen, wie Maschinen &amp;gekauft werden</translation>
    </message>
    <message>
        <source>As they are used, reserved, or by a savings plan.</source>
        <translation>Nutzungsabhängig, reserviert oder über einen Sparplan.</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Welle</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>What is bought alike</source>
        <translation>Was gleich gekauft wird</translation>
    </message>
    <message>
        <source>Bought &amp;alike:</source>
        <translation>Gleich gek&amp;auft:</translation>
    </message>
    <message>
        <source>Choose when &amp;waves start</source>
        <translation>Wählen, wann &amp;Wellen beginnen</translation>
    </message>
    <message>
        <source>Waves that have begun stay.</source>
        <translation>Begonnene Wellen bleiben.</translation>
    </message>
    <message>
        <source>Months earlie&amp;r:</source>
        <translation>Monate f&amp;rüher:</translation>
    </message>
    <message>
        <source>Months that a wave may start earlier</source>
        <translation>Monate, die eine Welle früher beginnen darf</translation>
    </message>
    <message>
        <source>Months la&amp;ter:</source>
        <translation>Monate spä&amp;ter:</translation>
    </message>
    <message>
        <source>Months that a wave may start later</source>
        <translation>Monate, die eine Welle später beginnen darf</translation>
    </message>
    <message>
        <source>What the best plan comes to</source>
        <translation>Was der beste Plan ergibt</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Optimum</source>
        <translation>Optimum</translation>
    </message>
    <message>
        <source>Name of the new scenario</source>
        <translation>Name des neuen Szenarios</translation>
    </message>
    <message>
        <source>Ma&amp;ke it a scenario</source>
        <translation>Zum S&amp;zenario machen</translation>
    </message>
    <message>
        <source>Adds a scenario with these changes; the project keeps its own values.</source>
        <translation>Fügt ein Szenario mit diesen Änderungen hinzu; das Projekt behält seine Werte.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenzwert</translation>
    </message>
    <message>
        <source>Nearest to it</source>
        <translation>Am nächsten</translation>
    </message>
    <message>
        <source>What the best plan changes</source>
        <translation>Was der beste Plan ändert</translation>
    </message>
    <message>
        <source>Limits of the plan</source>
        <translation>Grenzen des Plans</translation>
    </message>
    <message>
        <source>Copy changes</source>
        <translation>Änderungen kopieren</translation>
    </message>
    <message>
        <source>Copy limits</source>
        <translation>Grenzen kopieren</translation>
    </message>
    <message>
        <source>%1 plans were projected; the best so far gives %2.</source>
        <translation>%1 Pläne wurden projiziert; der bisher beste ergibt %2.</translation>
    </message>
    <message>
        <source>All %1 plans were projected.</source>
        <translation>Alle %1 Pläne wurden projiziert.</translation>
    </message>
    <message>
        <source>%1 plans were projected.</source>
        <translation>%1 Pläne wurden projiziert.</translation>
    </message>
    <message>
        <source>Nothing better was found: the plan stays, with %1 of %2.</source>
        <translation>Nichts Besseres gefunden: der Plan bleibt, mit %1 von %2.</translation>
    </message>
    <message>
        <source>%1: %2 as planned, %3 with these changes.</source>
        <translation>%1: %2 wie geplant, %3 mit diesen Änderungen.</translation>
    </message>
    <message>
        <source>The plan as it is breaks limits.</source>
        <translation>Der Plan, wie er ist, verletzt Grenzen.</translation>
    </message>
    <message>
        <source>No other plan is better.</source>
        <translation>Kein anderer Plan ist besser.</translation>
    </message>
    <message>
        <source>Gap: %1 (%2) to the bound of single changes added up, which the exact figures need not reach.</source>
        <translation>Abstand: %1 (%2) zur Schranke aus addierten Einzeländerungen, die die genauen Zahlen nicht erreichen müssen.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Highest: %1</source>
        <translation>Höchster Wert: %1</translation>
    </message>
    <message>
        <source>It is a scenario now; Ctrl+Z takes it back.</source>
        <translation>Es ist jetzt ein Szenario; Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>No plan keeps all limits; this one breaks them the least.</source>
        <translation>Kein Plan hält alle Grenzen ein; dieser verletzt sie am wenigsten.</translation>
    </message>
    <message>
        <source>No plan was found that keeps all limits, and none that breaks them less than this one.</source>
        <translation>Es wurde kein Plan gefunden, der alle Grenzen einhält, und keiner, der sie weniger verletzt.</translation>
    </message>
    <message>
        <source>There is no bound: no sum of single changes keeps the limits.</source>
        <translation>Es gibt keine Schranke: Keine Summe einzelner Änderungen hält die Grenzen ein.</translation>
    </message>
    <message>
        <source>Tries other starts of waves and other ways to buy, and keeps the plan that makes the figure highest, or lowest.</source>
        <translation>Probiert andere Starts der Wellen und andere Kaufoptionen und behält den Plan, der die Kennzahl am höchsten oder am niedrigsten macht.</translation>
    </message>
    <message>
        <source>Fi&amp;gure:</source>
        <translation>&amp;Kennzahl:</translation>
    </message>
    <message>
        <source>Figure that is to be highest or lowest</source>
        <translation>Kennzahl, die am höchsten oder niedrigsten sein soll</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Am höchsten</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Am niedrigsten</translation>
    </message>
    <message>
        <source>What is best of the figure</source>
        <translation>Was bei der Kennzahl am besten ist</translation>
    </message>
    <message>
        <source>So&amp;ught:</source>
        <translation>Ges&amp;ucht:</translation>
    </message>
    <message>
        <source>Lowest: %1</source>
        <translation>Niedrigster Wert: %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>several</source>
        <translation>mehrere</translation>
    </message>
    <message>
        <source>The one-off cost of a month in the move case: no month may have more than the limit.</source>
        <translation>Die einmaligen Kosten eines Monats im Fall Wechsel: kein Monat darf über der Grenze liegen.</translation>
    </message>
    <message>
        <source>Cash and undrawn commitments at a month&apos;s end in the move case: no month may have less.</source>
        <translation>Zahlungsmittel und nicht gezogene Zusagen am Monatsende im Fall Wechsel: kein Monat darf darunter liegen.</translation>
    </message>
    <message>
        <source>Servers that waves move or retire in a month: no month may have more.</source>
        <translation>Server, die Wellen in einem Monat umziehen oder stilllegen: kein Monat darf mehr haben.</translation>
    </message>
    <message>
        <source>How far a covenant&apos;s measure is from its threshold, at the test that comes nearest: below 0 it is breached.</source>
        <translation>Wie weit die Kennzahl eines Covenants bei der knappsten Prüfung von ihrem Grenzwert entfernt ist: unter 0 ist er verletzt.</translation>
    </message>
    <message>
        <source>With all changes of the best plan</source>
        <translation>Mit allen Änderungen des besten Plans</translation>
    </message>
    <message>
        <source>Plans that were projected</source>
        <translation>Projizierte Pläne</translation>
    </message>
    <message>
        <source>Make it a scenario and enter it to see the formulas of its figures.</source>
        <translation>Machen Sie ein Szenario daraus und wechseln Sie hinein, um die Formeln seiner Kennzahlen zu sehen.</translation>
    </message>
    <message>
        <source>One of the changes of the best plan. They were found together: the plans near by are projected, and what gains most within the limits is kept until no plan is better.</source>
        <translation>Eine der Änderungen des besten Plans. Sie wurden zusammen gefunden: Benachbarte Pläne werden projiziert, und was innerhalb der Grenzen am meisten bringt, bleibt, bis kein Plan besser ist.</translation>
    </message>
    <message>
        <source>in the best plan: %1</source>
        <translation>im besten Plan: %1</translation>
    </message>
    <message>
        <source>The limit</source>
        <translation>Die Grenze</translation>
    </message>
    <message>
        <source>Farthest beyond it</source>
        <translation>Am weitesten darüber hinaus</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>im %1</translation>
    </message>
    <message>
        <source>Room that is left</source>
        <translation>Verbleibender Spielraum</translation>
    </message>
    <message>
        <source>the limit is broken</source>
        <translation>die Grenze ist verletzt</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Eingehalten</translation>
    </message>
</context>
<context>
    <name>headroom::OptionPanel</name>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ausüben</translation>
    </message>
    <message>
        <source>Lapse</source>
        <translation>Verfallen lassen</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>What each decision does</source>
        <translation>Was jede Entscheidung bewirkt</translation>
    </message>
    <message>
        <source>No contract is chosen.</source>
        <translation>Kein Vertrag gewählt.</translation>
    </message>
    <message>
        <source>This contract has no option: enter until when it can be exercised, on the contract&apos;s own tab.</source>
        <translation>Dieser Vertrag hat keine Option: geben Sie auf der Registerkarte des Vertrags ein, bis wann sie ausgeübt werden kann.</translation>
    </message>
    <message>
        <source>Figure, %1</source>
        <translation>Kennzahl, %1</translation>
    </message>
    <message>
        <source>Cash of the 12 months</source>
        <translation>Zahlungsmittel der 12 Monate</translation>
    </message>
    <message>
        <source>Committed over the term</source>
        <translation>Über die Laufzeit zugesagt</translation>
    </message>
    <message>
        <source>Lowest liquidity</source>
        <translation>Niedrigste Liquidität</translation>
    </message>
    <message>
        <source>Month of the lowest liquidity</source>
        <translation>Monat der niedrigsten Liquidität</translation>
    </message>
    <message>
        <source>Least covenant headroom</source>
        <translation>Geringster Covenant-Spielraum</translation>
    </message>
    <message>
        <source>Covenant with the least headroom</source>
        <translation>Covenant mit dem geringsten Spielraum</translation>
    </message>
    <message>
        <source>no tests</source>
        <translation>keine Prüfungen</translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation>Was sie wert ist</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>How it is reckoned</source>
        <translation>Wie gerechnet wird</translation>
    </message>
    <message>
        <source>What the option is worth</source>
        <translation>Was die Option wert ist</translation>
    </message>
    <message>
        <source>Decisions are reckoned in the company&apos;s projection, after tax. The tree and what the option is worth are present values before tax.</source>
        <translation>Die Entscheidungen werden in der Projektion des Unternehmens berechnet, nach Steuern. Der Baum und der Wert der Option sind Barwerte vor Steuern.</translation>
    </message>
    <message>
        <source>Decisions are reckoned in the company&apos;s projection, after tax, over %1 months: the term goes on beyond them. The tree and what the option is worth are present values before tax, of the whole term.</source>
        <translation>Die Entscheidungen werden in der Projektion des Unternehmens berechnet, nach Steuern, über %1 Monate: Die Laufzeit reicht darüber hinaus. Der Baum und der Wert der Option sind Barwerte vor Steuern, über die ganze Laufzeit.</translation>
    </message>
    <message>
        <source>Net present value over lapse, after tax</source>
        <translation>Kapitalwert gegenüber Verfall, nach Steuern</translation>
    </message>
</context>
<context>
    <name>headroom::OptionTreeView</name>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>Noch nichts zu zeigen.</translation>
    </message>
</context>
<context>
    <name>headroom::OverrideIndex</name>
    <message>
        <source>Project: %1</source>
        <translation>Projekt: %1</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Scenario %1 changes it. The project has: %2</source>
        <translation>Szenario %1 ändert es. Das Projekt hat: %2</translation>
    </message>
    <message>
        <source>Scenario %1 makes it: %2</source>
        <translation>Szenario %1 macht daraus: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n scenarios</source>
        <translation>
            <numerusform>In %n Szenario</numerusform>
            <numerusform>In %n Szenarien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::OverviewPage</name>
    <message>
        <source>What stops the calculation</source>
        <translation>Was die Berechnung verhindert</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Verbleib</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Move less stay</source>
        <translation>Wechsel minus Verbleib</translation>
    </message>
    <message>
        <source>Tables of the overview</source>
        <translation>Tabellen der Übersicht</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Planrechnung</translation>
    </message>
    <message>
        <source>How the 12 months add up</source>
        <translation>Zusammensetzung der 12 Monate</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>There are no figures until an input is mended.</source>
        <translation>Es gibt keine Zahlen, bis eine Eingabe korrigiert ist.</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>Berechnung läuft …</translation>
    </message>
    <message>
        <source>Improvement of cash flow over 12 months</source>
        <translation>Cashflow-Verbesserung über 12 Monate</translation>
    </message>
    <message>
        <source>Cash by month</source>
        <translation>Zahlungsmittel nach Monat</translation>
    </message>
    <message>
        <source>Cost by category</source>
        <translation>Kosten nach Kategorie</translation>
    </message>
    <message>
        <source>The plan among the simulated trials</source>
        <translation>Der Plan unter den simulierten Durchläufen</translation>
    </message>
    <message>
        <source>Figure, amounts in %1</source>
        <translation>Kennzahl, Beträge in %1</translation>
    </message>
    <message>
        <source>Without transactions</source>
        <translation>Ohne Transaktionen</translation>
    </message>
    <message>
        <source>With transactions</source>
        <translation>Mit Transaktionen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
</context>
<context>
    <name>headroom::OwnInputs</name>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>&amp;Wegnehmen</translation>
    </message>
    <message>
        <source>&amp;Own input:</source>
        <translation>&amp;Eigene Eingabe:</translation>
    </message>
    <message>
        <source>Own input of the sensitivity</source>
        <translation>Eigene Eingabe der Sensitivität</translation>
    </message>
    <message>
        <source>A field&apos;s path, then = and its low and high end: 0.1..0.2, or *0.8..1.2 to multiply, or +1..3 to add. Without ends it is multiplied by 0.9 and 1.1. Own inputs take the place of the uncertain ones.</source>
        <translation>Der Pfad eines Feldes, dann = und sein unteres und oberes Ende: 0.1..0.2, oder *0.8..1.2 zum Multiplizieren, oder +1..3 zum Addieren. Ohne Enden wird mit 0,9 und 1,1 multipliziert. Eigene Eingaben treten an die Stelle der unsicheren.</translation>
    </message>
    <message>
        <source>Own inputs of the sensitivity</source>
        <translation>Eigene Eingaben der Sensitivität</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 bis %3</translation>
    </message>
</context>
<context>
    <name>headroom::PrepaymentPanel</name>
    <message>
        <source>can&apos;t be called then</source>
        <translation>dann nicht kündbar</translation>
    </message>
    <message>
        <source>nothing is owed that the amount could prepay</source>
        <translation>es ist nichts geschuldet, was der Betrag tilgen könnte</translation>
    </message>
    <message>
        <source>a later event takes more than would be left</source>
        <translation>ein späteres Ereignis braucht mehr, als übrig wäre</translation>
    </message>
    <message>
        <source>&amp;Rank the prepayments</source>
        <translation>&amp;Rangfolge berechnen</translation>
    </message>
    <message>
        <source>Ranks debt by what its prepayment saves: every instrument is prepaid in turn, and the whole calculation made.</source>
        <translation>Ordnet die Schulden danach, was ihre vorzeitige Tilgung spart: Jedes Instrument wird der Reihe nach vorzeitig getilgt und alles neu berechnet.</translation>
    </message>
    <message>
        <source>&amp;Amount:</source>
        <translation>&amp;Betrag:</translation>
    </message>
    <message>
        <source>Cash to pay, premium included</source>
        <translation>Zu zahlender Betrag, Prämie inbegriffen</translation>
    </message>
    <message>
        <source>20m; blank: the improvement of cash over the 12 months.</source>
        <translation>20m; leer: die Cashflow-Verbesserung über die 12 Monate.</translation>
    </message>
    <message>
        <source>&amp;Month:</source>
        <translation>&amp;Monat:</translation>
    </message>
    <message>
        <source>Month at whose end it is paid</source>
        <translation>Monat, an dessen Ende gezahlt wird</translation>
    </message>
    <message>
        <source>2024-09; blank: the first of the 12 months.</source>
        <translation>2024-09; leer: der erste der 12 Monate.</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Schulden</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Nennbetrag</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Prämie</translation>
    </message>
    <message>
        <source>Interest avoided</source>
        <translation>Vermiedene Zinsen</translation>
    </message>
    <message>
        <source>Interest forgone</source>
        <translation>Entgangene Zinsen</translation>
    </message>
    <message>
        <source>Tax added</source>
        <translation>Zusätzliche Steuern</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Ersparnis</translation>
    </message>
    <message>
        <source>Saving per unit</source>
        <translation>Ersparnis je Einheit</translation>
    </message>
    <message>
        <source>cash improvement</source>
        <translation>Cashflow-Verbesserung</translation>
    </message>
    <message>
        <source>first of the 12</source>
        <translation>erster der 12</translation>
    </message>
    <message>
        <source>Debt by what its prepayment saves</source>
        <translation>Schulden nach Ersparnis durch vorzeitige Tilgung</translation>
    </message>
    <message>
        <source>Nothing is ranked yet.</source>
        <translation>Noch keine Rangfolge berechnet.</translation>
    </message>
    <message>
        <source>There is no cash to prepay with: the amount, or the improvement of cash, is not above zero.</source>
        <translation>Es gibt keine Zahlungsmittel zum Tilgen: Der Betrag oder die Cashflow-Verbesserung liegt nicht über null.</translation>
    </message>
    <message>
        <source>%1 at the end of %2, with what it saves until %3.</source>
        <translation>%1 Ende %2, mit der Ersparnis bis %3.</translation>
    </message>
    <message>
        <source>Prepay %1: it saves %2.</source>
        <translation>%1 vorzeitig tilgen: Das spart %2.</translation>
    </message>
    <message>
        <source>No prepayment saves anything.</source>
        <translation>Keine vorzeitige Tilgung spart etwas.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No debt can be prepaid in that month.</source>
        <translation>In dem Monat kann keine Schuld vorzeitig getilgt werden.</translation>
    </message>
    <message>
        <source>The saving over principal and premium that are paid for it.</source>
        <translation>Die Ersparnis geteilt durch Nennbetrag und Prämie, die dafür gezahlt werden.</translation>
    </message>
    <message>
        <source>The whole calculation is made with this prepayment and without it, until %1: interest and fees of all debt, interest on cash, and tax are the differences. The saving is the interest avoided less premium, interest forgone and tax added.</source>
        <translation>Die ganze Berechnung wird mit dieser Tilgung und ohne sie gemacht, bis %1: Zinsen und Gebühren aller Schulden, Zinsen auf Zahlungsmittel und Steuern sind die Unterschiede. Die Ersparnis sind die vermiedenen Zinsen abzüglich Prämie, entgangener Zinsen und zusätzlicher Steuern.</translation>
    </message>
</context>
<context>
    <name>headroom::PriceDifferencePanel</name>
    <message>
        <source>Move case</source>
        <translation>Fall Wechsel</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erste</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweite</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>Ab Menge</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;First:</source>
        <translation>&amp;Erste:</translation>
    </message>
    <message>
        <source>First price list</source>
        <translation>Erste Preisliste</translation>
    </message>
    <message>
        <source>Secon&amp;d:</source>
        <translation>&amp;Zweite:</translation>
    </message>
    <message>
        <source>Second price list</source>
        <translation>Zweite Preisliste</translation>
    </message>
    <message>
        <source>Difference in money</source>
        <translation>Unterschied in Geld</translation>
    </message>
    <message>
        <source>Prices in use that differ</source>
        <translation>Genutzte Preise, die abweichen</translation>
    </message>
    <message>
        <source>The project&apos;s prices</source>
        <translation>Die Preise des Projekts</translation>
    </message>
    <message>
        <source>Fetch or read a price list first.</source>
        <translation>Rufen Sie zuerst eine Preisliste ab oder lesen Sie eine ein.</translation>
    </message>
    <message>
        <source>Sums of %1 months in %2, costs negative. Prices in use that differ: %3; workloads that get another size: %4.</source>
        <translation>Summen über %1 Monate in %2, Kosten negativ. Genutzte Preise, die abweichen: %3; Workloads, die eine andere Größe erhalten: %4.</translation>
    </message>
    <message>
        <source>With the prices of: %1.</source>
        <translation>Mit den Preisen von: %1.</translation>
    </message>
    <message>
        <source>With the prices of the second list (%1) less with those of the first (%2); everything else is the same.</source>
        <translation>Mit den Preisen der zweiten Liste (%1) minus mit denen der ersten (%2); alles andere ist gleich.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 in the first list, %2</source>
        <translation>%1 in der ersten Liste, %2</translation>
    </message>
    <message>
        <source>and %1 more prices that differ</source>
        <translation>und %1 weitere Preise, die abweichen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The whole calculation is made with each: prices decide sizes, commitments and discounts too. Summed are the months below.</source>
        <translation>Mit jeder wird alles berechnet: Preise entscheiden auch über Größen, Zusagen und Rabatte. Summiert sind die Monate unten.</translation>
    </message>
    <message>
        <source>The whole calculation is made with each: prices decide sizes, commitments and discounts too.</source>
        <translation>Mit jeder wird alles berechnet: Preise entscheiden auch über Größen, Zusagen und Rabatte.</translation>
    </message>
    <message>
        <source>Choose the project&apos;s prices as one of them to come to its formulas.</source>
        <translation>Wählen Sie die Preise des Projekts als eine der Listen, um zu ihren Formeln zu kommen.</translation>
    </message>
    <message>
        <source>%1 less %2</source>
        <translation>%1 minus %2</translation>
    </message>
    <message>
        <source>A price that the project&apos;s workloads pay by either list, and that is not the same in both.</source>
        <translation>Ein Preis, den die Workloads des Projekts nach einer der Listen zahlen und der nicht in beiden gleich ist.</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>Im Projekt</translation>
    </message>
    <message>
        <source>What all differences come to: %1</source>
        <translation>Was alle Unterschiede ausmachen: %1</translation>
    </message>
    <message>
        <source>over %1 months</source>
        <translation>über %1 Monate</translation>
    </message>
</context>
<context>
    <name>headroom::PriceListsPanel</name>
    <message>
        <source>Azure Retail Prices API</source>
        <translation>Azure Retail Prices API</translation>
    </message>
    <message>
        <source>EA price sheet</source>
        <translation>EA-Preisblatt</translation>
    </message>
    <message>
        <source>EA price sheet, list prices</source>
        <translation>EA-Preisblatt, Listenpreise</translation>
    </message>
    <message>
        <source>MCA price sheet</source>
        <translation>MCA-Preisblatt</translation>
    </message>
    <message>
        <source>MCA price sheet, list prices</source>
        <translation>MCA-Preisblatt, Listenpreise</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>&amp;Fetch today&apos;s prices</source>
        <translation>Heutige Preise &amp;abrufen</translation>
    </message>
    <message>
        <source>Cancelled. What was fetched is kept for a day; fetch again to go on from there.</source>
        <translation>Abgebrochen. Was abgerufen wurde, bleibt einen Tag erhalten; rufen Sie erneut ab, um dort fortzufahren.</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>Preislisten</translation>
    </message>
    <message>
        <source>Findings of the price list</source>
        <translation>Befunde der Preisliste</translation>
    </message>
    <message>
        <source>&amp;Use in the project</source>
        <translation>Im Projekt &amp;verwenden</translation>
    </message>
    <message>
        <source>Read from f&amp;iles…</source>
        <translation>Aus &amp;Dateien lesen…</translation>
    </message>
    <message>
        <source>Remove &amp;list</source>
        <translation>&amp;Liste entfernen</translation>
    </message>
    <message>
        <source>Which prices of a price sheet</source>
        <translation>Welche Preise eines Preisblatts</translation>
    </message>
    <message>
        <source>Price sheets: what the company pays</source>
        <translation>Preisblätter: was das Unternehmen zahlt</translation>
    </message>
    <message>
        <source>Price sheets: list prices</source>
        <translation>Preisblätter: Listenpreise</translation>
    </message>
    <message>
        <source>Leave &amp;out rows with errors</source>
        <translation>Zeilen mit &amp;Fehlern weglassen</translation>
    </message>
    <message>
        <source>Takes the list&apos;s prices of machines and disks over for the regions in use; one step to undo.</source>
        <translation>Übernimmt die Preise der Liste für Maschinen und Datenträger in den genutzten Regionen; ein Schritt zum Rückgängigmachen.</translation>
    </message>
    <message>
        <source>Saved pages of the price API (JSON), price sheets of an EA or MCA (CSV, zip).</source>
        <translation>Gespeicherte Seiten der Preis-API (JSON), Preisblätter eines EA oder MCA (CSV, zip).</translation>
    </message>
    <message>
        <source>Se&amp;rvices:</source>
        <translation>Dien&amp;ste:</translation>
    </message>
    <message>
        <source>With commas between them; all for all of them</source>
        <translation>Durch Kommas getrennt; all für alle</translation>
    </message>
    <message>
        <source>Re&amp;gions:</source>
        <translation>Re&amp;gionen:</translation>
    </message>
    <message>
        <source>Those that the project uses; or westeurope, eastus; all for all of them</source>
        <translation>Die vom Projekt genutzten; oder westeurope, eastus; all für alle</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>Ad&amp;resse:</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Perhaps not</source>
        <translation>Vielleicht nicht</translation>
    </message>
    <message>
        <source>The newest list is %1: %2, %3 prices.</source>
        <translation>Die neueste Liste ist %1: %2, %3 Preise.</translation>
    </message>
    <message>
        <source>No price lists yet: the project has the prices that came with the program. Fetch today&apos;s, or read them from files.</source>
        <translation>Noch keine Preislisten: das Projekt hat die Preise, die mit dem Programm kamen. Rufen Sie die heutigen ab oder lesen Sie sie aus Dateien.</translation>
    </message>
    <message>
        <source>Fetched: pages %1, prices %2.</source>
        <translation>Abgerufen: %1 Seiten, %2 Preise.</translation>
    </message>
    <message>
        <source>The server asks to wait: %1 s.</source>
        <translation>Der Server bittet zu warten: %1 s.</translation>
    </message>
    <message>
        <source>Say for which regions: the project names none yet.</source>
        <translation>Geben Sie die Regionen an: das Projekt nennt noch keine.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Abruf läuft…</translation>
    </message>
    <message>
        <source>Read price lists</source>
        <translation>Preislisten lesen</translation>
    </message>
    <message>
        <source>Price lists (*.json *.csv *.zip *.gz);;All files (*)</source>
        <translation>Preislisten (*.json *.csv *.zip *.gz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lesen…</translation>
    </message>
    <message>
        <source>Nothing was kept: rows have errors, listed above. Tick “Leave out rows with errors” to keep the others.</source>
        <translation>Nichts wurde behalten: oben aufgeführte Zeilen haben Fehler. Wählen Sie „Zeilen mit Fehlern weglassen“, um die anderen zu behalten.</translation>
    </message>
    <message>
        <source>A new list with %1 prices. The project keeps its own until you use the list.</source>
        <translation>Eine neue Liste mit %1 Preisen. Das Projekt behält seine eigenen, bis Sie die Liste verwenden.</translation>
    </message>
    <message>
        <source>The list was removed. Projects keep the prices that they use.</source>
        <translation>Die Liste wurde entfernt. Projekte behalten die Preise, die sie verwenden.</translation>
    </message>
    <message>
        <source>Prices changed: %1, renewed: %2, added: %3; sizes added: %4; rows that a project has no use for: %5.</source>
        <translation>Preise geändert: %1, erneuert: %2, hinzugefügt: %3; Größen hinzugefügt: %4; Zeilen, die ein Projekt nicht braucht: %5.</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
</context>
<context>
    <name>headroom::PriceSearchPanel</name>
    <message>
        <source>Pay as you go</source>
        <translation>Nutzungsabhängig</translation>
    </message>
    <message>
        <source>Development and test</source>
        <translation>Entwicklung und Test</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reservierung</translation>
    </message>
    <message>
        <source>Savings plan</source>
        <translation>Sparplan</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Size (ARM name)</source>
        <translation>Größe (ARM-Name)</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>Ab Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Prices found</source>
        <translation>Gefundene Preise</translation>
    </message>
    <message>
        <source>&amp;Use the selected prices</source>
        <translation>Markierte Preise &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>Kind of price</source>
        <translation>Art des Preises</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Takes the selected rows over into the project, as far as it has a use for them: machines and managed disks. One step to undo.</source>
        <translation>Übernimmt die markierten Zeilen ins Projekt, soweit es sie braucht: Maschinen und verwaltete Datenträger. Ein Schritt zum Rückgängigmachen.</translation>
    </message>
    <message>
        <source>&amp;Words:</source>
        <translation>&amp;Wörter:</translation>
    </message>
    <message>
        <source>In service, product, SKU or meter</source>
        <translation>In Dienst, Produkt, SKU oder Zähler</translation>
    </message>
    <message>
        <source>Ser&amp;vice:</source>
        <translation>&amp;Dienst:</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>Re&amp;gion:</source>
        <translation>Re&amp;gion:</translation>
    </message>
    <message>
        <source>westeurope, eastus</source>
        <translation>westeurope, eastus</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>Gr&amp;öße:</translation>
    </message>
    <message>
        <source>Standard_D4s_v5</source>
        <translation>Standard_D4s_v5</translation>
    </message>
    <message>
        <source>No price lists yet</source>
        <translation>Noch keine Preislisten</translation>
    </message>
    <message>
        <source>The first %1 prices. Say more to find fewer.</source>
        <translation>Die ersten %1 Preise. Geben Sie mehr an, um weniger zu finden.</translation>
    </message>
    <message>
        <source>Prices found: %1.</source>
        <translation>Gefundene Preise: %1.</translation>
    </message>
    <message>
        <source>Select the prices to use first.</source>
        <translation>Markieren Sie zuerst die Preise, die Sie verwenden wollen.</translation>
    </message>
</context>
<context>
    <name>headroom::PricesPage</name>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>No prices yet. They are taken from the price book when a region is named.</source>
        <translation>Noch keine Preise. Sie kommen aus dem Preisbuch, sobald eine Region genannt ist.</translation>
    </message>
    <message>
        <source>No Azure sizes yet. They come with the prices of a region.</source>
        <translation>Noch keine Azure-Größen. Sie kommen mit den Preisen einer Region.</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>Preislisten</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
</context>
<context>
    <name>headroom::ProjectPage</name>
    <message>
        <source>Notes on the project</source>
        <translation>Notizen zum Projekt</translation>
    </message>
    <message>
        <source>What this project is for, who agreed to what, what is still open.</source>
        <translation>Wozu dieses Projekt dient, wer was zugesagt hat, was noch offen ist.</translation>
    </message>
    <message>
        <source>Named versions</source>
        <translation>Benannte Versionen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>A version is the whole project as it was, kept inside its file. Restoring one can be undone; saving the file keeps them.</source>
        <translation>Eine Version ist das ganze Projekt, wie es war, in seiner Datei aufbewahrt. Wiederherstellen lässt sich rückgängig machen; mit dem Speichern der Datei bleiben die Versionen erhalten.</translation>
    </message>
    <message>
        <source>Save a version…</source>
        <translation>Version sichern…</translation>
    </message>
    <message>
        <source>Keeps the project as it is now, under a name (Ctrl+Alt+S).</source>
        <translation>Behält das Projekt, wie es jetzt ist, unter einem Namen (Strg+Alt+S).</translation>
    </message>
    <message>
        <source>Compare with now…</source>
        <translation>Mit jetzt vergleichen…</translation>
    </message>
    <message>
        <source>What changed since, and the figures side by side.</source>
        <translation>Was sich seither geändert hat, und die Kennzahlen nebeneinander.</translation>
    </message>
    <message>
        <source>Open as a copy</source>
        <translation>Als Kopie öffnen</translation>
    </message>
    <message>
        <source>Opens the version as an untitled project.</source>
        <translation>Öffnet die Version als unbenanntes Projekt.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Makes the project what it was, as one step that can be undone.</source>
        <translation>Macht das Projekt zu dem, was es war, in einem Schritt, der sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Removes the version from the project.</source>
        <translation>Entfernt die Version aus dem Projekt.</translation>
    </message>
    <message>
        <source>What is typed here is not kept until that is mended.</source>
        <translation>Was hier steht, wird nicht behalten, bis das behoben ist.</translation>
    </message>
</context>
<context>
    <name>headroom::ProjectionPanel</name>
    <message>
        <source>Calculating…</source>
        <translation>Berechnung läuft …</translation>
    </message>
</context>
<context>
    <name>headroom::PurchasePanel</name>
    <message>
        <source>Way to buy</source>
        <translation>Kaufoption</translation>
    </message>
    <message>
        <source>Paid in 12 months</source>
        <translation>In 12 Monaten bezahlt</translation>
    </message>
    <message>
        <source>Cash improvement, 12 months</source>
        <translation>Cashflow-Verbesserung, 12 Monate</translation>
    </message>
    <message>
        <source>Cost over the term</source>
        <translation>Kosten über die Laufzeit</translation>
    </message>
    <message>
        <source>Prepaid at the end</source>
        <translation>Am Ende vorausbezahlt</translation>
    </message>
    <message>
        <source>Payable beyond</source>
        <translation>Danach zu zahlen</translation>
    </message>
    <message>
        <source>Break-even use</source>
        <translation>Rentabilitätsschwelle</translation>
    </message>
    <message>
        <source>Ways to buy</source>
        <translation>Kaufoptionen</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>Berechnung läuft …</translation>
    </message>
    <message>
        <source>%1 (the plan&apos;s)</source>
        <translation>%1 (die des Plans)</translation>
    </message>
    <message>
        <source>Way to buy, %1</source>
        <translation>Kaufoption, %1</translation>
    </message>
    <message>
        <source>Cost over %1 months</source>
        <translation>Kosten über %1 Monate</translation>
    </message>
    <message>
        <source>Nothing is paid to Azure.</source>
        <translation>Es wird nichts an Azure bezahlt.</translation>
    </message>
    <message>
        <source>Each as if all machines that always run were bought so, with the plan&apos;s coverage, delay, payment and fixed reservations; machines that run part of the time stay pay as you go. Of the move case.</source>
        <translation>Jeweils so, als würden alle stets laufenden Maschinen so gekauft, mit Abdeckung, Verzögerung, Zahlung und festen Reservierungen des Plans; zeitweise laufende Maschinen bleiben nutzungsabhängig. Gilt für den Fall Wechsel.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Invoices of Azure in the 12 months of the headline, less what is still owed of them.</source>
        <translation>Rechnungen von Azure in den 12 Monaten des Kernzeitraums, abzüglich dessen, was davon noch geschuldet wird.</translation>
    </message>
    <message>
        <source>Net cash flow of the 12 months, move less stay, with everything bought so.</source>
        <translation>Netto-Cashflow der 12 Monate, Wechsel minus Verbleib, wenn alles so gekauft wird.</translation>
    </message>
    <message>
        <source>What Azure costs over the term, from the first month on Azure on.</source>
        <translation>Was Azure über die Laufzeit kostet, ab dem ersten Monat auf Azure.</translation>
    </message>
    <message>
        <source>What is paid at the horizon&apos;s end and not cost yet: it is used up afterwards.</source>
        <translation>Was am Ende des Horizonts bezahlt, aber noch nicht als Kosten erfasst ist: es wird danach verbraucht.</translation>
    </message>
    <message>
        <source>Commitments that are still to be invoiced after the horizon.</source>
        <translation>Zusagen, die nach dem Horizont noch in Rechnung gestellt werden.</translation>
    </message>
    <message>
        <source>The share of the hours from which on the commitment costs less than pay as you go at the plan&apos;s discount: over all machines that always run, weighted by their price.</source>
        <translation>Der Anteil der Stunden, ab dem die Zusage weniger kostet als nutzungsabhängige Zahlung mit dem Rabatt des Plans: über alle stets laufenden Maschinen, gewichtet mit ihrem Preis.</translation>
    </message>
    <message>
        <source>The whole calculation is made with every workload&apos;s purchase option set to this one.</source>
        <translation>Die ganze Berechnung wird mit dieser Kaufoption für jeden Workload gemacht.</translation>
    </message>
</context>
<context>
    <name>headroom::QuestionPanel</name>
    <message>
        <source>Cancelled. What stands below is of an earlier run.</source>
        <translation>Abgebrochen. Was unten steht, ist von einem früheren Lauf.</translation>
    </message>
    <message>
        <source>The inputs have changed since; what stands below is of those before.</source>
        <translation>Die Eingaben haben sich seitdem geändert; was unten steht, gilt für die früheren.</translation>
    </message>
    <message>
        <source>P&amp;ut the value into the project</source>
        <translation>Wert ins &amp;Projekt übernehmen</translation>
    </message>
    <message>
        <source>P&amp;ut the value into the scenario</source>
        <translation>Wert in das S&amp;zenario übernehmen</translation>
    </message>
    <message>
        <source>The value stands in the project; Ctrl+Z takes it back.</source>
        <translation>Der Wert steht im Projekt; Strg+Z nimmt ihn zurück.</translation>
    </message>
    <message>
        <source>The value stands in scenario %1; Ctrl+Z takes it back.</source>
        <translation>Der Wert steht im Szenario %1; Strg+Z nimmt ihn zurück.</translation>
    </message>
    <message>
        <source>What is typed is looked for in names and paths of fields: discount, azure.globalDiscount. Down lists them all.</source>
        <translation>Was getippt wird, wird in Namen und Pfaden der Felder gesucht: Rabatt, azure.globalDiscount. Pfeil ab zeigt alle.</translation>
    </message>
    <message>
        <source>Name, or path</source>
        <translation>Name oder Pfad</translation>
    </message>
    <message>
        <source>What comes out is shown here once it has run.</source>
        <translation>Was herauskommt, steht hier, sobald gerechnet wurde.</translation>
    </message>
</context>
<context>
    <name>headroom::ReadOnlyBanner</name>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>K&amp;opie speichern…</translation>
    </message>
    <message>
        <source>Open for editin&amp;g</source>
        <translation>Zum &amp;Bearbeiten öffnen</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Asks for a file of your own, in which you go on (Ctrl+S).</source>
        <translation>Fragt nach einer eigenen Datei, in der Sie weiterarbeiten (Strg+S).</translation>
    </message>
    <message>
        <source>Opens the file itself, where nobody else has it open and it can be written; asks before changes are lost.</source>
        <translation>Öffnet die Datei selbst, wenn niemand sonst sie offen hat und sie beschreibbar ist; fragt, bevor Änderungen verloren gehen.</translation>
    </message>
    <message>
        <source>◇ %1 is open read-only: the file stays as it is. What you edit is a copy, and Save asks for a file of its own.</source>
        <translation>◇ %1 ist zum Lesen geöffnet: die Datei bleibt, wie sie ist. Was Sie ändern, ist eine Kopie, und Speichern fragt nach einer eigenen Datei.</translation>
    </message>
    <message>
        <source>◇ %1 is open read-only: the file can&apos;t be written. What you edit is a copy, and Save asks for a file of its own.</source>
        <translation>◇ %1 ist zum Lesen geöffnet: die Datei ist nicht beschreibbar. Was Sie ändern, ist eine Kopie, und Speichern fragt nach einer eigenen Datei.</translation>
    </message>
</context>
<context>
    <name>headroom::ReportPage</name>
    <message>
        <source>Co&amp;mpute analyses</source>
        <translation>Analysen &amp;berechnen</translation>
    </message>
    <message>
        <source>&amp;Without logo</source>
        <translation>&amp;Ohne Logo</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>E&amp;xport as PDF…</source>
        <translation>Als PDF e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Export the report as PDF</source>
        <translation>Bericht als PDF exportieren</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>Dr&amp;ucken…</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Bericht drucken</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>On the cover and below the pages</source>
        <translation>Auf dem Deckblatt und unter den Seiten</translation>
    </message>
    <message>
        <source>Paper and logo</source>
        <translation>Papier und Logo</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Wide where tables are</source>
        <translation>Quer, wo Tabellen sind</translation>
    </message>
    <message>
        <source>All pages wide</source>
        <translation>Alle Seiten quer</translation>
    </message>
    <message>
        <source>Shape of the pages</source>
        <translation>Form der Seiten</translation>
    </message>
    <message>
        <source>Pa&amp;per:</source>
        <translation>Pa&amp;pier:</translation>
    </message>
    <message>
        <source>Pa&amp;ges:</source>
        <translation>Sei&amp;ten:</translation>
    </message>
    <message>
        <source>&amp;Choose logo…</source>
        <translation>&amp;Logo wählen…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Without a logo</source>
        <translation>Ohne Logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>No logo.</source>
        <translation>Kein Logo.</translation>
    </message>
    <message>
        <source>Logo: %1</source>
        <translation>Logo: %1</translation>
    </message>
    <message>
        <source>There are no figures yet.</source>
        <translation>Es gibt noch keine Zahlen.</translation>
    </message>
    <message>
        <source>Bridge, risks, scenarios and options are of the project as it is.</source>
        <translation>Überleitung, Risiken, Szenarien und Optionen entsprechen dem Projekt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>headroom::ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>headroom::RiskPage</name>
    <message>
        <source>Uncertain inputs</source>
        <translation>Unsichere Eingaben</translation>
    </message>
    <message>
        <source>No uncertain inputs yet. Add one (Ins), name its field and say how far it may vary.</source>
        <translation>Noch keine unsicheren Eingaben. Fügen Sie eine hinzu (Einfg), nennen Sie ihr Feld und wie weit es schwanken kann.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>No values: a discrete law needs the values that it can take.</source>
        <translation>Keine Werte: eine diskrete Verteilung braucht die Werte, die sie annehmen kann.</translation>
    </message>
    <message>
        <source>Not correlated with other inputs: it is drawn on its own.</source>
        <translation>Nicht mit anderen Eingaben korreliert: sie wird für sich gezogen.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>Goal seek</source>
        <translation>Zielwertsuche</translation>
    </message>
    <message>
        <source>Two-way table</source>
        <translation>Zwei-Eingaben-Tabelle</translation>
    </message>
    <message>
        <source>Every discount</source>
        <translation>Jeder Rabatt</translation>
    </message>
</context>
<context>
    <name>headroom::RowOrder</name>
    <message>
        <source>sorted ascending, key %1</source>
        <translation>aufsteigend sortiert, Schlüssel %1</translation>
    </message>
    <message>
        <source>sorted descending, key %1</source>
        <translation>absteigend sortiert, Schlüssel %1</translation>
    </message>
    <message>
        <source>filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>headroom::SaveVersionDialog</name>
    <message>
        <source>Save a version</source>
        <translation>Version sichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>The version is kept inside the project and goes to the disk when the project is saved.</source>
        <translation>Die Version bleibt im Projekt und kommt auf die Festplatte, wenn das Projekt gespeichert wird.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Remark:</source>
        <translation>&amp;Bemerkung:</translation>
    </message>
</context>
<context>
    <name>headroom::ScenarioBanner</name>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Back to the &amp;project</source>
        <translation>&amp;Zurück zum Projekt</translation>
    </message>
    <message>
        <source>Back to the project</source>
        <translation>Zurück zum Projekt</translation>
    </message>
    <message>
        <source>Shows the project as it is; the scenario keeps its changes (Ctrl+Shift+R).</source>
        <translation>Zeigt das Projekt, wie es ist; das Szenario behält seine Änderungen (Strg+Umschalt+R).</translation>
    </message>
    <message>
        <source>● Recording in scenario “%1”: inputs and figures are its own, and what you edit becomes a change of it.</source>
        <translation>● Aufzeichnung im Szenario „%1“: Eingaben und Zahlen sind die des Szenarios, und was Sie bearbeiten, wird zu dessen Änderung.</translation>
    </message>
</context>
<context>
    <name>headroom::ScenariosPage</name>
    <message>
        <source>No scenarios yet. Add one (Ins), then record in it what you edit: the project keeps its own values.</source>
        <translation>Noch keine Szenarien. Fügen Sie eines hinzu (Einfg) und zeichnen Sie darin auf, was Sie bearbeiten: das Projekt behält seine Werte.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>No changes yet: the scenario is what it inherits from. Record what you edit, or add a change (Ins) and name its field.</source>
        <translation>Noch keine Änderungen: das Szenario ist wie das, wovon es erbt. Zeichnen Sie auf, was Sie bearbeiten, oder fügen Sie eine Änderung hinzu (Einfg) und nennen Sie ihr Feld.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Überleitung</translation>
    </message>
    <message>
        <source>&amp;Record what I edit</source>
        <translation>Änderungen au&amp;fzeichnen</translation>
    </message>
    <message>
        <source>Record what I edit in the current scenario</source>
        <translation>Meine Änderungen im aktuellen Szenario aufzeichnen</translation>
    </message>
    <message>
        <source>The window shows the scenario; what you edit on any page becomes a change of it, and the project keeps its own values (Ctrl+Shift+R).</source>
        <translation>Das Fenster zeigt das Szenario; was Sie auf einer Seite bearbeiten, wird zu dessen Änderung, und das Projekt behält seine Werte (Strg+Umschalt+R).</translation>
    </message>
    <message>
        <source>Best plan</source>
        <translation>Bester Plan</translation>
    </message>
    <message>
        <source>Azure Migrate&apos;s case</source>
        <translation>Business Case von Azure Migrate</translation>
    </message>
</context>
<context>
    <name>headroom::SensitivityPanel</name>
    <message>
        <source>Figure that is looked at</source>
        <translation>Betrachtete Kennzahl</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>At low</source>
        <translation>Kennzahl unten</translation>
    </message>
    <message>
        <source>At high</source>
        <translation>Kennzahl oben</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Fi&amp;gure:</source>
        <translation>&amp;Kennzahl:</translation>
    </message>
    <message>
        <source>Sensitivity by input</source>
        <translation>Sensitivität nach Eingabe</translation>
    </message>
    <message>
        <source>There are no figures yet.</source>
        <translation>Es gibt noch keine Zahlen.</translation>
    </message>
    <message>
        <source>Nothing varies.</source>
        <translation>Nichts schwankt.</translation>
    </message>
    <message>
        <source>Each input alone, from its 10th to its 90th percentile, the others as they are. As it is: %1.</source>
        <translation>Jede Eingabe allein, vom 10. bis zum 90. Perzentil, die anderen unverändert. Unverändert: %1.</translation>
    </message>
    <message>
        <source>No uncertain inputs yet: add one on the first tab, or an own one above, and see here how much it matters.</source>
        <translation>Noch keine unsicheren Eingaben: Fügen Sie auf der ersten Registerkarte eine hinzu, oder oben eine eigene, und sehen Sie hier, wie viel sie ausmacht.</translation>
    </message>
    <message>
        <source>Each own input alone, from its low to its high end, the others as they are. As it is: %1.</source>
        <translation>Jede eigene Eingabe für sich, vom unteren zum oberen Ende, die anderen unverändert. Unverändert: %1.</translation>
    </message>
</context>
<context>
    <name>headroom::ShareIssuePanel</name>
    <message>
        <source>New shares</source>
        <translation>Neue Aktien</translation>
    </message>
    <message>
        <source>Existing shares sold</source>
        <translation>Verkaufte bestehende Aktien</translation>
    </message>
    <message>
        <source>Price a share</source>
        <translation>Preis je Aktie</translation>
    </message>
    <message>
        <source>Offered in all</source>
        <translation>Insgesamt angeboten</translation>
    </message>
    <message>
        <source>Gross proceeds</source>
        <translation>Bruttoerlös</translation>
    </message>
    <message>
        <source>Underwriting fee</source>
        <translation>Emissionsprovision</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Emissionsauslagen</translation>
    </message>
    <message>
        <source>Net proceeds</source>
        <translation>Nettoerlös</translation>
    </message>
    <message>
        <source>Prepays debt</source>
        <translation>Tilgt Schulden vorzeitig</translation>
    </message>
    <message>
        <source>Kept as cash</source>
        <translation>Als Zahlungsmittel behalten</translation>
    </message>
    <message>
        <source>Basic shares before</source>
        <translation>Unverwässerte Aktien vorher</translation>
    </message>
    <message>
        <source>Basic shares after</source>
        <translation>Unverwässerte Aktien nachher</translation>
    </message>
    <message>
        <source>Diluted shares before</source>
        <translation>Verwässerte Aktien vorher</translation>
    </message>
    <message>
        <source>Diluted shares after</source>
        <translation>Verwässerte Aktien nachher</translation>
    </message>
    <message>
        <source>Owned by the buyers</source>
        <translation>Anteil der Erwerber</translation>
    </message>
    <message>
        <source>Given up by holders before</source>
        <translation>Verwässerung der bisherigen Inhaber</translation>
    </message>
    <message>
        <source>Implied value before, basic</source>
        <translation>Impliziter Wert vorher, unverwässert</translation>
    </message>
    <message>
        <source>Implied value, basic</source>
        <translation>Impliziter Wert, unverwässert</translation>
    </message>
    <message>
        <source>Implied value, diluted</source>
        <translation>Impliziter Wert, verwässert</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Verbleib</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>What the share issue brings</source>
        <translation>Was die Aktienemission einbringt</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>Berechnung läuft …</translation>
    </message>
    <message>
        <source>No share issue is chosen.</source>
        <translation>Keine Aktienemission ist gewählt.</translation>
    </message>
    <message>
        <source>It doesn&apos;t happen within the months projected.</source>
        <translation>Sie fällt nicht in die projizierten Monate.</translation>
    </message>
    <message>
        <source>Figure, %1</source>
        <translation>Kennzahl, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Gross: new shares times price. Net: gross less the underwriters&apos; fee and expenses. Existing shares that are sold bring the company nothing.</source>
        <translation>Brutto: neue Aktien mal Preis. Netto: brutto abzüglich Emissionsprovision und Auslagen. Verkaufte bestehende Aktien bringen dem Unternehmen nichts.</translation>
    </message>
    <message>
        <source>What prepays debt, premium included, is taken from the net proceeds; the rest is kept as cash.</source>
        <translation>Was Schulden vorzeitig tilgt, Prämie inbegriffen, kommt aus dem Nettoerlös; der Rest bleibt als Zahlungsmittel.</translation>
    </message>
    <message>
        <source>Of the basic shares after the issue: those that the buyers own, and those that are new.</source>
        <translation>Von den unverwässerten Aktien nach der Ausgabe: die der Erwerber, und die neuen.</translation>
    </message>
    <message>
        <source>The price of a share times the basic or the diluted shares.</source>
        <translation>Der Preis einer Aktie mal die unverwässerten oder die verwässerten Aktien.</translation>
    </message>
    <message>
        <source>Shares before are the company&apos;s and those of the issues before this one.</source>
        <translation>Die Aktien vorher sind die des Unternehmens und die der früheren Ausgaben.</translation>
    </message>
</context>
<context>
    <name>headroom::SimulationPanel</name>
    <message>
        <source>&amp;Run the simulation</source>
        <translation>Simulation &amp;starten</translation>
    </message>
    <message>
        <source>Figure that is simulated</source>
        <translation>Simulierte Kennzahl</translation>
    </message>
    <message>
        <source>Probability of</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Standardfehler</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Share of the variance</source>
        <translation>Anteil an der Varianz</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>Rangkorrelation</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Unter</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Durchläufe</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Nothing has been simulated yet: run it to see how likely the figures are.</source>
        <translation>Noch nichts simuliert: starten Sie, um zu sehen, wie wahrscheinlich die Zahlen sind.</translation>
    </message>
    <message>
        <source>Nothing has been simulated yet.</source>
        <translation>Noch nichts simuliert.</translation>
    </message>
    <message>
        <source>Cancelled. What stands below is of an earlier run.</source>
        <translation>Abgebrochen. Was unten steht, ist von einem früheren Lauf.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Verbleib</translation>
    </message>
    <message>
        <source>Case whose breaches and shortfalls are counted</source>
        <translation>Fall, dessen Verletzungen und Unterdeckungen gezählt werden</translation>
    </message>
    <message>
        <source>Fi&amp;gure:</source>
        <translation>&amp;Kennzahl:</translation>
    </message>
    <message>
        <source>&amp;Breaches and shortfalls of:</source>
        <translation>&amp;Verletzungen und Unterdeckungen bei:</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>Spread of the figure</source>
        <translation>Streuung der Kennzahl</translation>
    </message>
    <message>
        <source>Results of the simulation</source>
        <translation>Ergebnisse der Simulation</translation>
    </message>
    <message>
        <source>Trials by amount</source>
        <translation>Durchläufe nach Betrag</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>Cumulative benefit by month</source>
        <translation>Kumulierter Vorteil nach Monat</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Monat für Monat</translation>
    </message>
    <message>
        <source>Where the spread comes from</source>
        <translation>Woher die Streuung kommt</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher sie kommt</translation>
    </message>
    <message>
        <source>The inputs have changed since; what stands below is of those before.</source>
        <translation>Die Eingaben haben sich seitdem geändert; was unten steht, gilt für die früheren.</translation>
    </message>
    <message>
        <source>There is nothing to draw: add an uncertain input on the first tab.</source>
        <translation>Es gibt nichts zu ziehen: fügen Sie auf der ersten Registerkarte eine unsichere Eingabe hinzu.</translation>
    </message>
    <message>
        <source>There are no samples.</source>
        <translation>Es gibt keine Stichproben.</translation>
    </message>
    <message>
        <source>There are no months.</source>
        <translation>Es gibt keine Monate.</translation>
    </message>
    <message>
        <source>%1 trials with seed %2.</source>
        <translation>%1 Durchläufe mit Startwert %2.</translation>
    </message>
    <message>
        <source>Of scenario %1.</source>
        <translation>Des Szenarios %1.</translation>
    </message>
    <message>
        <source>± %1</source>
        <translation>± %1</translation>
    </message>
    <message>
        <source>too few trials to tell</source>
        <translation>zu wenige Durchläufe für eine Aussage</translation>
    </message>
    <message>
        <source>%1 is %2 or more</source>
        <translation>%1 beträgt mindestens %2</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Standard error of the mean</source>
        <translation>Standardfehler des Mittelwerts</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Kleinster Wert</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Größter Wert</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Export sam&amp;ples…</source>
        <translation>Stich&amp;proben exportieren…</translation>
    </message>
    <message>
        <source>&amp;Target:</source>
        <translation>&amp;Ziel:</translation>
    </message>
    <message>
        <source>Writes every trial, with the inputs as drawn and the figure, as CSV. The seed gives them again.</source>
        <translation>Schreibt jeden Durchlauf mit den gezogenen Eingaben und der Kennzahl als CSV. Derselbe Startwert ergibt sie wieder.</translation>
    </message>
    <message>
        <source>Export samples</source>
        <translation>Stichproben exportieren</translation>
    </message>
    <message>
        <source>samples.csv</source>
        <translation>stichproben.csv</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>The samples stand in %1.</source>
        <translation>Die Stichproben stehen in %1.</translation>
    </message>
    <message>
        <source>%1 of them have no such figure (no rate or several, nothing paid back); the rest is of the others.</source>
        <translation>%1 davon haben keine solche Kennzahl (kein Zinssatz oder mehrere, keine Amortisation); der Rest gilt für die anderen.</translation>
    </message>
    <message>
        <source>20m, 12%, 2025-07; blank: none</source>
        <translation>20m, 12%, 2025-07; leer: keines</translation>
    </message>
    <message>
        <source>How likely is it that the figure is this or more, or this or less?</source>
        <translation>Wie wahrscheinlich ist es, dass die Kennzahl so hoch oder höher, so niedrig oder niedriger ist?</translation>
    </message>
    <message>
        <source>At least the target</source>
        <translation>Mindestens das Ziel</translation>
    </message>
    <message>
        <source>At most the target</source>
        <translation>Höchstens das Ziel</translation>
    </message>
    <message>
        <source>Whether the target is to be reached from above or below</source>
        <translation>Ob das Ziel von oben oder unten erreicht wird</translation>
    </message>
    <message>
        <source>Rea&amp;ched when the figure is:</source>
        <translation>Errei&amp;cht, wenn die Kennzahl ist:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 What stands below is of an earlier run.</source>
        <translation>%1 Was unten steht, ist von einem früheren Lauf.</translation>
    </message>
    <message>
        <source>Not by trial but in a few values, with their law&apos;s mean and deviation: %1.</source>
        <translation>Nicht je Durchlauf, sondern in wenigen Werten mit Mittelwert und Streuung ihrer Verteilung: %1.</translation>
    </message>
    <message>
        <source>%1 is %2 or less</source>
        <translation>%1 beträgt höchstens %2</translation>
    </message>
    <message>
        <source>%1 below</source>
        <translation>%1 darunter</translation>
    </message>
    <message>
        <source>within %1 with 95% confidence</source>
        <translation>innerhalb von %1 mit 95 % Sicherheit</translation>
    </message>
    <message>
        <source>%1 of the trials are below</source>
        <translation>%1 der Durchläufe liegen darunter</translation>
    </message>
</context>
<context>
    <name>headroom::SitesPage</name>
    <message>
        <source>No sites yet. A site is a data centre that workloads leave.</source>
        <translation>Noch keine Standorte. Ein Standort ist ein Rechenzentrum, das Workloads verlassen.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Lease and exit</source>
        <translation>Miete und Auszug</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Machines and licences</source>
        <translation>Maschinen und Lizenzen</translation>
    </message>
    <message>
        <source>No unit costs yet: running the site&apos;s machines costs nothing but rent and power.</source>
        <translation>Noch keine Stückkosten: der Betrieb der Maschinen kostet nur Miete und Strom.</translation>
    </message>
    <message>
        <source>No refreshes: staying needs no new machines.</source>
        <translation>Keine Erneuerungen: der Verbleib braucht keine neuen Maschinen.</translation>
    </message>
</context>
<context>
    <name>headroom::SizeTable</name>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Next cheaper</source>
        <translation>Nächstgünstigere</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Passt nicht</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht zulässig</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Next better</source>
        <translation>Nächstbessere</translation>
    </message>
    <message>
        <source>Needs vCPU</source>
        <translation>Braucht vCPU</translation>
    </message>
    <message>
        <source>Needs GiB</source>
        <translation>Braucht GiB</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Im Monat</translation>
    </message>
    <message>
        <source>Cheaper, a month</source>
        <translation>Günstigere, im Monat</translation>
    </message>
    <message>
        <source>Better, a month</source>
        <translation>Bessere, im Monat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>By use</source>
        <translation>Nach Nutzung</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Saved a month</source>
        <translation>Ersparnis im Monat</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Support ends</source>
        <translation>Supportende</translation>
    </message>
    <message>
        <source>Extended updates</source>
        <translation>Erweiterte Updates</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Erstes Jahr</translation>
    </message>
    <message>
        <source>Second year</source>
        <translation>Zweites Jahr</translation>
    </message>
    <message>
        <source>Third year</source>
        <translation>Drittes Jahr</translation>
    </message>
    <message>
        <source>No cost known</source>
        <translation>Keine Kosten bekannt</translation>
    </message>
</context>
<context>
    <name>headroom::SizesPanel</name>
    <message>
        <source>Sizes</source>
        <translation>Größen</translation>
    </message>
    <message>
        <source>Which workloads</source>
        <translation>Welche Workloads</translation>
    </message>
    <message>
        <source>All sizes</source>
        <translation>Alle Größen</translation>
    </message>
    <message>
        <source>Idle, off and oversized</source>
        <translation>Ungenutzt, aus und überdimensioniert</translation>
    </message>
    <message>
        <source>End of support</source>
        <translation>Supportende</translation>
    </message>
    <message>
        <source>Workloads: %1.</source>
        <translation>Workloads: %1.</translation>
    </message>
    <message>
        <source>Workloads: %1. Sizes by use would save %2 a month.</source>
        <translation>Workloads: %1. Größen nach Nutzung würden %2 im Monat sparen.</translation>
    </message>
    <message>
        <source>Systems: %1.</source>
        <translation>Systeme: %1.</translation>
    </message>
    <message>
        <source>Extended updates, if nothing moves: %1, %2 and %3 in the three years after.</source>
        <translation>Erweiterte Updates, wenn nichts umzieht: %1, %2 und %3 in den drei Jahren danach.</translation>
    </message>
    <message>
        <source>Without a price of extended updates, so of unknown cost: %1.</source>
        <translation>Ohne Preis der erweiterten Updates, also mit unbekannten Kosten: %1.</translation>
    </message>
    <message>
        <source>Azure as a whole, %1</source>
        <translation>Azure insgesamt, %1</translation>
    </message>
    <message>
        <source>with purchase options and discounts</source>
        <translation>mit Kaufoptionen und Rabatten</translation>
    </message>
</context>
<context>
    <name>headroom::StartPage</name>
    <message>
        <source>Cash flow, debt and savings of moving workloads to Azure. Figures never leave this machine.</source>
        <translation>Cashflow, Schulden und Ersparnis beim Wechsel von Workloads zu Azure. Zahlen verlassen diesen Rechner nie.</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Ungespeicherte Arbeit</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Start from my &amp;inventory…</source>
        <translation>Mit meinem &amp;Inventar beginnen…</translation>
    </message>
    <message>
        <source>Machines from Azure Migrate, RVTools, a CMDB or any table; you see what was found before anything is taken.</source>
        <translation>Maschinen aus Azure Migrate, RVTools, einer CMDB oder einer beliebigen Tabelle; Sie sehen, was gefunden wurde, bevor etwas übernommen wird.</translation>
    </message>
    <message>
        <source>Empty &amp;project</source>
        <translation>Leeres &amp;Projekt</translation>
    </message>
    <message>
        <source>Nothing but defaults; the first month is this one.</source>
        <translation>Nur Standardwerte; der erste Monat ist der laufende.</translation>
    </message>
    <message>
        <source>&amp;Open a project…</source>
        <translation>Projekt &amp;öffnen…</translation>
    </message>
    <message>
        <source>A file of Headroom&apos;s (*.headroom).</source>
        <translation>Eine Datei von Headroom (*.headroom).</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Getting started, every field and every figure (F1).</source>
        <translation>Erste Schritte, jedes Feld und jede Kennzahl (F1).</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt geöffnete Dateien</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P finds any command, page, field or row. Files can be dropped onto the window.</source>
        <translation>Strg+Umschalt+P findet jeden Befehl, jede Seite, jedes Feld und jede Zeile. Dateien lassen sich auf das Fenster ziehen.</translation>
    </message>
    <message>
        <source>Recover %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Throw away the unsaved work on %1</source>
        <translation>Ungespeicherte Arbeit an %1 verwerfen</translation>
    </message>
</context>
<context>
    <name>headroom::StatementModel</name>
    <message>
        <source>Opening</source>
        <translation>Eröffnung</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
</context>
<context>
    <name>headroom::StatementPanel</name>
    <message>
        <source>Benefit (move less stay)</source>
        <translation>Vorteil (Wechsel minus Verbleib)</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Verbleib</translation>
    </message>
    <message>
        <source>Case of the statement</source>
        <translation>Fall der Planrechnung</translation>
    </message>
    <message>
        <source>Unit of the statement</source>
        <translation>Einheit der Planrechnung</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Shows what on-premises IT, Azure and one-off cost are made of.</source>
        <translation>Zeigt, woraus lokale IT, Azure und einmalige Kosten bestehen.</translation>
    </message>
    <message>
        <source>Cash in is positive, cash out stands in parentheses.</source>
        <translation>Einzahlungen sind positiv, Auszahlungen stehen in Klammern.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Planrechnung</translation>
    </message>
    <message>
        <source>%1 with cents</source>
        <translation>%1 mit Cent</translation>
    </message>
</context>
<context>
    <name>headroom::TaskStrip</name>
    <message>
        <source>Cance&amp;l</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>Cancel the calculation</source>
        <translation>Berechnung abbrechen</translation>
    </message>
    <message>
        <source>Progress of the calculation</source>
        <translation>Fortschritt der Berechnung</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>Berechnung läuft …</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>headroom::TimelinePanel</name>
    <message>
        <source>Calculating…</source>
        <translation>Berechnung läuft …</translation>
    </message>
</context>
<context>
    <name>headroom::TrialSlider</name>
    <message>
        <source>Try: %1</source>
        <translation>Probieren: %1</translation>
    </message>
    <message>
        <source>Value to try: %1</source>
        <translation>Wert zum Probieren: %1</translation>
    </message>
    <message>
        <source>Stop trying: %1</source>
        <translation>Nicht mehr probieren: %1</translation>
    </message>
    <message>
        <source>Takes the slider away; the input is as the project has it.</source>
        <translation>Nimmt den Schieberegler weg; die Eingabe ist wie im Projekt.</translation>
    </message>
    <message>
        <source>A value is needed.</source>
        <translation>Ein Wert ist nötig.</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Projekt: %1</translation>
    </message>
    <message>
        <source>Project: %1 (%2)</source>
        <translation>Projekt: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>headroom::TwoWayPanel</name>
    <message>
        <source>Fill the ta&amp;ble</source>
        <translation>Ta&amp;belle füllen</translation>
    </message>
    <message>
        <source>Name two inputs and a figure: the table shows the figure at each pair of their values.</source>
        <translation>Nennen Sie zwei Eingaben und eine Kennzahl: die Tabelle zeigt die Kennzahl bei jedem Paar ihrer Werte.</translation>
    </message>
    <message>
        <source>Input down the &amp;rows:</source>
        <translation>Eingabe in den &amp;Zeilen:</translation>
    </message>
    <message>
        <source>Input down the rows</source>
        <translation>Eingabe in den Zeilen</translation>
    </message>
    <message>
        <source>What is set down the rows</source>
        <translation>Was in den Zeilen gesetzt wird</translation>
    </message>
    <message>
        <source>&amp;Lowest value:</source>
        <translation>K&amp;leinster Wert:</translation>
    </message>
    <message>
        <source>First value of the rows</source>
        <translation>Erster Wert der Zeilen</translation>
    </message>
    <message>
        <source>H&amp;ighest value:</source>
        <translation>G&amp;rößter Wert:</translation>
    </message>
    <message>
        <source>Last value of the rows</source>
        <translation>Letzter Wert der Zeilen</translation>
    </message>
    <message>
        <source>&amp;Number of values:</source>
        <translation>A&amp;nzahl der Werte:</translation>
    </message>
    <message>
        <source>Number of rows</source>
        <translation>Anzahl der Zeilen</translation>
    </message>
    <message>
        <source>Input a&amp;cross the columns:</source>
        <translation>Eingabe in den &amp;Spalten:</translation>
    </message>
    <message>
        <source>Input across the columns</source>
        <translation>Eingabe in den Spalten</translation>
    </message>
    <message>
        <source>What is set across the columns</source>
        <translation>Was in den Spalten gesetzt wird</translation>
    </message>
    <message>
        <source>Lo&amp;west value:</source>
        <translation>Kl&amp;einster Wert:</translation>
    </message>
    <message>
        <source>First value of the columns</source>
        <translation>Erster Wert der Spalten</translation>
    </message>
    <message>
        <source>Highest v&amp;alue:</source>
        <translation>Größ&amp;ter Wert:</translation>
    </message>
    <message>
        <source>Last value of the columns</source>
        <translation>Letzter Wert der Spalten</translation>
    </message>
    <message>
        <source>N&amp;umber of values:</source>
        <translation>Anza&amp;hl der Werte:</translation>
    </message>
    <message>
        <source>Number of columns</source>
        <translation>Anzahl der Spalten</translation>
    </message>
    <message>
        <source>Fi&amp;gure:</source>
        <translation>&amp;Kennzahl:</translation>
    </message>
    <message>
        <source>Figure in the cells</source>
        <translation>Kennzahl in den Zellen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>Was die Tabelle zeigt</translation>
    </message>
    <message>
        <source>Figure at each pair of values</source>
        <translation>Kennzahl bei jedem Wertepaar</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Ihr Wert</translation>
    </message>
    <message>
        <source>A factor on its value</source>
        <translation>Ein Faktor auf ihren Wert</translation>
    </message>
    <message>
        <source>What is added to it</source>
        <translation>Was zu ihr addiert wird</translation>
    </message>
    <message>
        <source>What is set:</source>
        <translation>Was gesetzt wird:</translation>
    </message>
    <message>
        <source>12%, 1.5m, 0.9: in the input&apos;s unit.</source>
        <translation>12%, 1.5m, 0.9: in der Einheit der Eingabe.</translation>
    </message>
    <message>
        <source>%1 projections were computed.</source>
        <translation>%1 Projektionen wurden berechnet.</translation>
    </message>
    <message>
        <source>%1, by %2 down the rows and %3 across the columns</source>
        <translation>%1, nach %2 in den Zeilen und %3 in den Spalten</translation>
    </message>
    <message>
        <source>in this cell: %1</source>
        <translation>in dieser Zelle: %1</translation>
    </message>
    <message>
        <source>The whole calculation is made with both inputs as they are set for the cell, and everything else as it is.</source>
        <translation>Die ganze Berechnung mit beiden Eingaben, wie die Zelle sie setzt, alles andere unverändert.</translation>
    </message>
</context>
<context>
    <name>headroom::WhatIfPanel</name>
    <message>
        <source>Try values</source>
        <translation>Werte ausprobieren</translation>
    </message>
    <message>
        <source>Keep in the project</source>
        <translation>Ins Projekt übernehmen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Input of the explained figure</source>
        <translation>Eingabe der erklärten Kennzahl</translation>
    </message>
    <message>
        <source>Puts the input on a slider.</source>
        <translation>Legt die Eingabe auf einen Schieberegler.</translation>
    </message>
    <message>
        <source>Makes the values that are tried the project&apos;s, as one edit that can be undone.</source>
        <translation>Macht die ausprobierten Werte zu denen des Projekts, als eine Bearbeitung, die sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>All inputs are as the project has them.</source>
        <translation>Alle Eingaben sind wie im Projekt.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>As tried</source>
        <translation>Wie ausprobiert</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>The input is blank: there is no value to begin at.</source>
        <translation>Die Eingabe ist leer: es gibt keinen Wert zum Beginnen.</translation>
    </message>
    <message>
        <source>A trial: nothing in the project has changed.</source>
        <translation>Ein Versuch: im Projekt hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Choose an input to see what the figure would be at other values.</source>
        <translation>Wählen Sie eine Eingabe, um die Kennzahl bei anderen Werten zu sehen.</translation>
    </message>
    <message>
        <source>As the project has it.</source>
        <translation>Wie im Projekt.</translation>
    </message>
    <message>
        <source>Inputs that the explained figure comes from, those that move it most first; type to search.</source>
        <translation>Eingaben, aus denen die erklärte Zahl kommt, die wirksamsten zuerst; zum Suchen tippen.</translation>
    </message>
    <message>
        <source>No input has this name.</source>
        <translation>Keine Eingabe heißt so.</translation>
    </message>
</context>
<context>
    <name>headroom::WorkloadsPage</name>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>On Azure</source>
        <translation>Auf Azure</translation>
    </message>
    <message>
        <source>Fixed amounts</source>
        <translation>Feste Beträge</translation>
    </message>
    <message>
        <source>No disks listed: they are estimated from the workload&apos;s storage.</source>
        <translation>Keine Datenträger aufgeführt: sie werden aus dem Speicher des Workloads geschätzt.</translation>
    </message>
    <message>
        <source>No targets: what is replatformed or refactored needs the services that it runs on.</source>
        <translation>Keine Zieldienste: Replatforming und Refactoring brauchen die Dienste, auf denen sie laufen.</translation>
    </message>
    <message>
        <source>No workloads yet. Import an inventory (Ctrl+I), or add them by hand.</source>
        <translation>Noch keine Workloads. Importieren Sie ein Inventar (Strg+I) oder fügen Sie sie von Hand hinzu.</translation>
    </message>
    <message>
        <source>Sizes and reasons</source>
        <translation>Größen und Gründe</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>%1, CIK %2, balance sheet of %3</source>
        <translation>%1, CIK %2, Bilanz vom %3</translation>
    </message>
    <message>
        <source>%1: %2 %3 a month</source>
        <translation>%1: %2 %3 im Monat</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Projects cash flow, debt and savings of moving workloads to Azure.</source>
        <translation>Projiziert Zahlungsströme, Schulden und Ersparnis beim Wechsel von Workloads zu Azure.</translation>
    </message>
    <message>
        <source>Opens a sample: %1.</source>
        <translation>Öffnet ein Beispiel: %1.</translation>
    </message>
    <message>
        <source>The projects to open, each in a window of its own.</source>
        <translation>Die zu öffnenden Projekte, jedes in einem eigenen Fenster.</translation>
    </message>
</context>
<context>
    <name>manual</name>
    <message>
        <source>One of: %1.</source>
        <translation>Eines von: %1.</translation>
    </message>
    <message>
        <source>Names one of: %1.</source>
        <translation>Nennt eines von: %1.</translation>
    </message>
    <message>
        <source>Only for: %1.</source>
        <translation>Nur für: %1.</translation>
    </message>
    <message>
        <source>May be blank.</source>
        <translation>Darf leer sein.</translation>
    </message>
    <message>
        <source>¤ is the project&apos;s currency.</source>
        <translation>¤ ist die Währung des Projekts.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standardwert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>Die Seiten</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Every figure of a project can be explained: Ctrl+E on it shows the formula with its numbers, down to the inputs.</source>
        <translation>Jede Kennzahl eines Projekts lässt sich erklären: Strg+E zeigt die Formel mit ihren Zahlen, bis zu den Eingaben.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Lines of the statement</source>
        <translation>Positionen der Planrechnung</translation>
    </message>
    <message>
        <source>Cash in is positive, cash out negative. A line that is part of another one is in that one&apos;s sum.</source>
        <translation>Einzahlungen sind positiv, Auszahlungen negativ. Eine Position, die Teil einer anderen ist, steckt in deren Summe.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Name in files</source>
        <translation>Name in Dateien</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sie sagt</translation>
    </message>
    <message>
        <source>Manual of Headroom</source>
        <translation>Handbuch von Headroom</translation>
    </message>
    <message>
        <source>The answer in one sentence, cash by month, the key figures and the statement. Enter on a figure explains it.</source>
        <translation>Die Antwort in einem Satz, Zahlungsmittel nach Monat, Kennzahlen und Planrechnung. Die Eingabetaste auf einer Kennzahl erklärt sie.</translation>
    </message>
    <message>
        <source>Time, cash, tax and the opening balance of the company, its operating lines, past months and exchange rates.</source>
        <translation>Zeit, Zahlungsmittel, Steuern und Eröffnungsbilanz des Unternehmens, seine betrieblichen Positionen, vergangene Monate und Wechselkurse.</translation>
    </message>
    <message>
        <source>The machines: imported or typed, with disks and targets. Below the table stand the details of the row. Everything that costs on premises and on Azure follows from here.</source>
        <translation>Die Maschinen: importiert oder eingegeben, mit Datenträgern und Zieldiensten. Unter der Tabelle stehen die Einzelheiten der Zeile. Alles, was lokal und auf Azure kostet, folgt von hier.</translation>
    </message>
    <message>
        <source>Data centres with rent, power, staff and leases; unit costs, refresh cycles and licences.</source>
        <translation>Rechenzentren mit Miete, Strom, Personal und Mietverträgen; Stückkosten, Erneuerungszyklen und Lizenzen.</translation>
    </message>
    <message>
        <source>Waves: when what moves, how long both sides run, what the move costs once. The chart shows them over time.</source>
        <translation>Wellen: wann was umzieht, wie lange beide Seiten laufen, was der Umzug einmalig kostet. Das Diagramm zeigt sie über die Zeit.</translation>
    </message>
    <message>
        <source>How Azure is bought: region, discounts, reservations and savings plans, support, platform items, credits and commitments.</source>
        <translation>Wie Azure gekauft wird: Region, Rabatte, Reservierungen und Sparpläne, Support, Plattformposten, Guthaben und Zusagen.</translation>
    </message>
    <message>
        <source>Instruments with their schedules, events such as draws and exchanges, covenants with their headroom, and the maturity wall.</source>
        <translation>Instrumente mit ihren Tilgungsplänen, Ereignisse wie Ziehungen und Umtausch, Covenants mit ihrem Spielraum und das Fälligkeitsprofil.</translation>
    </message>
    <message>
        <source>Capacity contracts of buyer, seller or assignee, with capital spending, use, outcomes and equity.</source>
        <translation>Kapazitätsverträge von Käufer, Verkäufer oder Übernehmer, mit Investitionen, Nutzung, möglichen Ausgängen und Eigenkapital.</translation>
    </message>
    <message>
        <source>Named sets of changes to the project, side by side with it, and the bridge from one to the other.</source>
        <translation>Benannte Sätze von Änderungen am Projekt, neben ihm, und die Überleitung vom einen zum anderen.</translation>
    </message>
    <message>
        <source>What is uncertain and what follows: sensitivities, simulation with its percentiles, and the input that reaches a target.</source>
        <translation>Was unsicher ist und was daraus folgt: Sensitivitäten, Simulation mit ihren Perzentilen und die Eingabe, die ein Ziel erreicht.</translation>
    </message>
    <message>
        <source>What was really paid, beside the plan; the rest of the plan at the rates so far.</source>
        <translation>Was wirklich gezahlt wurde, neben dem Plan; der Rest des Plans zu den bisherigen Sätzen.</translation>
    </message>
    <message>
        <source>The register: every input with its value, unit, kind of source, citation and date.</source>
        <translation>Das Verzeichnis: jede Eingabe mit Wert, Einheit, Art der Quelle, Beleg und Datum.</translation>
    </message>
    <message>
        <source>The price book of the project: what each Azure item costs, from where and of which date.</source>
        <translation>Das Preisbuch des Projekts: was jeder Azure-Posten kostet, woher und von wann.</translation>
    </message>
    <message>
        <source>What is wrong or worth a look, and the rules that the figures are held to. Enter leads to the input.</source>
        <translation>Was falsch ist oder einen Blick verdient, und die Regeln, an denen die Zahlen gemessen werden. Die Eingabetaste führt zur Eingabe.</translation>
    </message>
    <message>
        <source>What the printed report contains, and how it looks.</source>
        <translation>Was der gedruckte Bericht enthält und wie er aussieht.</translation>
    </message>
    <message>
        <source>Notes on the project as a whole, and named versions of it: compare one with now, open it as a copy, or restore it.</source>
        <translation>Notizen zum ganzen Projekt und benannte Versionen davon: mit jetzt vergleichen, als Kopie öffnen oder wiederherstellen.</translation>
    </message>
    <message>
        <source>Sum of B(t) over the 12 months from the headline&apos;s start. B(t) = net cash flow - net draws of the revolver - net equity proceeds + principal and premiums of the sweep, move less stay.</source>
        <translation>Summe von B(t) über die 12 Monate ab Beginn des Kernzeitraums. B(t) = Netto-Cashflow - Nettoziehungen der revolvierenden Kreditlinie - Nettoerlöse aus Eigenkapital + Nennbetrag und Prämien des Cash Sweeps, Wechsel minus Verbleib.</translation>
    </message>
    <message>
        <source>Closing cash - closing principal of all debt in the headline&apos;s last month, move less stay.</source>
        <translation>Endbestand Zahlungsmittel - Endbestand Nennbetrag aller Schulden im letzten Monat des Kernzeitraums, Wechsel minus Verbleib.</translation>
    </message>
    <message>
        <source>The cash improvement with commitments that are paid up front paid month by month over their term.</source>
        <translation>Die Cashflow-Verbesserung, wenn im Voraus bezahlte Zusagen Monat für Monat über ihre Laufzeit bezahlt würden.</translation>
    </message>
    <message>
        <source>The cash improvement as if both cases paid their bills after the same number of days.</source>
        <translation>Die Cashflow-Verbesserung, als zahlten beide Fälle ihre Rechnungen nach gleich vielen Tagen.</translation>
    </message>
    <message>
        <source>12 x EBITDA of the headline&apos;s last month without one-off cost, funding and credits, move less stay.</source>
        <translation>12 x EBITDA des letzten Monats des Kernzeitraums ohne einmalige Kosten, Zuschüsse und Guthaben, Wechsel minus Verbleib.</translation>
    </message>
    <message>
        <source>What is paid and not yet used in the last month; it is worth something after the horizon.</source>
        <translation>Was im letzten Monat bezahlt und noch nicht genutzt ist; es ist nach dem Horizont etwas wert.</translation>
    </message>
    <message>
        <source>What signed commitments still oblige to pay after the last month.</source>
        <translation>Was unterzeichnete Zusagen nach dem letzten Monat noch zu zahlen verpflichten.</translation>
    </message>
    <message>
        <source>min(0, lowest C(t)). C(t) = U(1) + ... + U(t); U(t) = EBITDA + changes of working capital + investing - tax as if there were no debt, move less stay.</source>
        <translation>min(0, kleinstes C(t)). C(t) = U(1) + ... + U(t); U(t) = EBITDA + Veränderungen des Working Capital + Investitionstätigkeit - Steuern wie ohne Schulden, Wechsel minus Verbleib.</translation>
    </message>
    <message>
        <source>The first month of the lowest point.</source>
        <translation>Der erste Monat des tiefsten Punkts.</translation>
    </message>
    <message>
        <source>k - C(k) / (C(k+1) - C(k)), k the last month with C(k) &lt; 0; 0 where C is never negative; none within the months valued where k is the last of them.</source>
        <translation>k - C(k) / (C(k+1) - C(k)), k der letzte Monat mit C(k) &lt; 0; 0, wo C nie negativ ist; keine in den bewerteten Monaten, wo k deren letzter ist.</translation>
    </message>
    <message>
        <source>The payback of U discounted at the company&apos;s rate.</source>
        <translation>Die Amortisationsdauer von U, zum Satz des Unternehmens diskontiert.</translation>
    </message>
    <message>
        <source>Sum of U(t) / (1 + r)^(t/12) over the months valued, r the discount rate a year.</source>
        <translation>Summe von U(t) / (1 + r)^(t/12) über die bewerteten Monate, r der Diskontsatz im Jahr.</translation>
    </message>
    <message>
        <source>(1 + i)^12 - 1, i the monthly rate at which U is worth nothing; none or several rates are said to be so.</source>
        <translation>(1 + i)^12 - 1, i der Monatssatz, zu dem U nichts wert ist; kein oder mehrere Sätze werden als solche genannt.</translation>
    </message>
    <message>
        <source>The yearly rate at which U, each at its month&apos;s last day, is worth nothing: sum of U / (1 + r)^(days/365).</source>
        <translation>Der Jahressatz, zu dem U, je am letzten Tag des Monats, nichts wert ist: Summe von U / (1 + r)^(Tage/365).</translation>
    </message>
    <message>
        <source>What is taken out grows at the company&apos;s rate to the end, what is put in is discounted at it; the yearly rate between both.</source>
        <translation>Was herausfließt, wächst zum Satz des Unternehmens bis zum Ende, was eingesetzt wird, wird damit diskontiert; der Jahressatz zwischen beiden.</translation>
    </message>
    <message>
        <source>Sum of U / outlay, the outlay being the sum of negative U.</source>
        <translation>Summe von U / Kapitaleinsatz; der Kapitaleinsatz ist die Summe der negativen U.</translation>
    </message>
    <message>
        <source>On premises + Azure + one-off - funding + capital spending - disposals, in cash, before tax and interest, over 36 months.</source>
        <translation>Lokal + Azure + einmalig - Zuschüsse + Investitionen - Abgänge, in Zahlungsmitteln, vor Steuern und Zinsen, über 36 Monate.</translation>
    </message>
    <message>
        <source>The same, discounted month by month at the company&apos;s rate.</source>
        <translation>Dasselbe, Monat für Monat zum Satz des Unternehmens diskontiert.</translation>
    </message>
    <message>
        <source>As over 3 years, over 60 months or as many as are projected.</source>
        <translation>Wie über 3 Jahre, aber über 60 Monate oder so viele, wie projiziert sind.</translation>
    </message>
    <message>
        <source>Lowest of cash + undrawn limits that may be drawn, over the months; stay and move each at their own month.</source>
        <translation>Kleinster Wert von Zahlungsmitteln + ziehbaren Kreditlinien über die Monate; Verbleib und Wechsel je in ihrem Monat.</translation>
    </message>
    <message>
        <source>The first month of it.</source>
        <translation>Der erste Monat davon.</translation>
    </message>
    <message>
        <source>Interest accrued in the headline&apos;s 12 months, stay less move: nothing unless a revolver or a sweep uses the cash.</source>
        <translation>Aufgelaufene Zinsen in den 12 Monaten des Kernzeitraums, Verbleib minus Wechsel: null, außer wenn eine revolvierende Kreditlinie oder ein Cash Sweep die Zahlungsmittel nutzt.</translation>
    </message>
    <message>
        <source>The same over all months projected.</source>
        <translation>Dasselbe über alle projizierten Monate.</translation>
    </message>
    <message>
        <source>(limit - measure) / limit of a ceiling, (measure - limit) / limit of a floor, the lowest over the test dates, and its month.</source>
        <translation>(Grenzwert - Kennzahl) / Grenzwert bei einer Obergrenze, (Kennzahl - Grenzwert) / Grenzwert bei einer Untergrenze, der kleinste Wert über die Prüftermine, und sein Monat.</translation>
    </message>
    <message>
        <source>Leverage or cover as the covenant defines it, the highest over the test dates, and its month.</source>
        <translation>Verschuldungs- oder Deckungsgrad, wie der Covenant ihn definiert, der höchste über die Prüftermine, und sein Monat.</translation>
    </message>
    <message>
        <source>Leverage or cover as the covenant defines it, the lowest over the test dates, and its month.</source>
        <translation>Verschuldungs- oder Deckungsgrad, wie der Covenant ihn definiert, der niedrigste über die Prüftermine, und sein Monat.</translation>
    </message>
    <message>
        <source>Headroom compares two futures of a company month by month: to stay on premises, or to move to Azure. All figures come from the inputs of one project.</source>
        <translation>Headroom vergleicht zwei Zukünfte eines Unternehmens Monat für Monat: lokal bleiben oder zu Azure wechseln. Alle Zahlen kommen aus den Eingaben eines Projekts.</translation>
    </message>
    <message>
        <source>1. Open a sample from the start page and change a number: everything follows at once.</source>
        <translation>1. Öffnen Sie ein Beispiel von der Startseite und ändern Sie eine Zahl: alles folgt sofort.</translation>
    </message>
    <message>
        <source>2. For a project of your own, start from an inventory: a file of Azure Migrate, RVTools, a CMDB or any table. Then fill in Company, Sites, Azure and Debt.</source>
        <translation>2. Für ein eigenes Projekt beginnen Sie mit einem Inventar: einer Datei von Azure Migrate, RVTools, einer CMDB oder einer beliebigen Tabelle. Füllen Sie dann Unternehmen, Standorte, Azure und Schulden aus.</translation>
    </message>
    <message>
        <source>3. Look at Checks: errors keep figures from being made, warnings deserve a look. Enter leads to the input.</source>
        <translation>3. Sehen Sie die Prüfungen an: Fehler verhindern Zahlen, Warnungen verdienen einen Blick. Die Eingabetaste führt zur Eingabe.</translation>
    </message>
    <message>
        <source>4. Press Enter or Ctrl+E on any figure to see its formula, down to the inputs and their sources.</source>
        <translation>4. Drücken Sie Eingabe oder Strg+E auf einer Kennzahl, um ihre Formel zu sehen, bis zu den Eingaben und ihren Quellen.</translation>
    </message>
    <message>
        <source>Amounts may be written as 1.2m, 350k, (1,234), $1,234.50 or =3*1200; shares as 12%. Groups must have three digits, so that 1,5 is never taken for 15.</source>
        <translation>Beträge können als 1.2m, 350k, (1,234), $1,234.50 oder =3*1200 geschrieben werden; Anteile als 12%. Gruppen müssen drei Ziffern haben, damit 1,5 nie für 15 gehalten wird.</translation>
    </message>
    <message>
        <source>Months are written as 2024-07, Jul 2024 or 7/2024; Up and Down step through them. Dates are written as 2024-07-31 or as the locale has them.</source>
        <translation>Monate werden als 2024-07, Jul 2024 oder 7/2024 geschrieben; Auf und Ab gehen sie durch. Daten werden als 2024-07-31 oder wie im Gebietsschema geschrieben.</translation>
    </message>
    <message>
        <source>What does not fit is said beside the field and is not taken. Esc takes back what was typed.</source>
        <translation>Was nicht passt, wird neben dem Feld gesagt und nicht übernommen. Esc nimmt das Getippte zurück.</translation>
    </message>
    <message>
        <source>How numbers and dates are written is a field of the company (Number and date formats: de-CH, say); blank, it is that of the window&apos;s language.</source>
        <translation>Wie Zahlen und Daten geschrieben werden, ist ein Feld des Unternehmens (Zahlen- und Datumsformate: etwa de-CH); ist es leer, gilt die Fenstersprache.</translation>
    </message>
    <message>
        <source>Every edit is kept at once in a session of your own, outside the project&apos;s file. After a crash, or a loss of power, it is offered again with its undo steps; nothing is thrown away unread.</source>
        <translation>Jede Bearbeitung wird sofort in einer eigenen Sitzung außerhalb der Projektdatei behalten. Nach einem Absturz oder Stromausfall wird sie mit ihren Schritten zum Rückgängigmachen wieder angeboten; nichts wird ungelesen weggeworfen.</translation>
    </message>
    <message>
        <source>The file itself changes only when you save: a new file is written beside it, checked, and put in its place in one step. To discard is to close without saving.</source>
        <translation>Die Datei selbst ändert sich nur beim Speichern: eine neue Datei wird daneben geschrieben, geprüft und in einem Schritt an ihre Stelle gesetzt. Verwerfen heißt schließen, ohne zu speichern.</translation>
    </message>
    <message>
        <source>While a project is open, a note beside it says so to others; a second window on it comes to the front instead of opening it twice. When another program changes or removes the file, the window says it, and saving asks first.</source>
        <translation>Solange ein Projekt offen ist, zeigt eine Notiz daneben es anderen an; ein zweites Fenster darauf kommt nach vorn, statt es zweimal zu öffnen. Ändert oder entfernt ein anderes Programm die Datei, meldet es das Fenster, und vor dem Speichern wird gefragt.</translation>
    </message>
    <message>
        <source>Opening a file runs nothing of it. It is checked page by page and value by value; a damaged one is refused with the place of the damage.</source>
        <translation>Eine Datei zu öffnen führt nichts daraus aus. Sie wird Seite für Seite und Wert für Wert geprüft; eine beschädigte wird mit der Stelle des Schadens abgelehnt.</translation>
    </message>
    <message>
        <source>Named versions are kept inside the file. They are not in the JSON of a project. To give a file away without them, delete them and save.</source>
        <translation>Benannte Versionen bleiben in der Datei. Sie sind nicht im JSON eines Projekts. Um eine Datei ohne sie weiterzugeben, löschen Sie sie und speichern Sie.</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. Only the update of prices, when you ask for it, reads from prices.azure.com.</source>
        <translation>Nichts wird irgendwohin gesendet. Nur die Aktualisierung der Preise liest, wenn Sie es verlangen, von prices.azure.com.</translation>
    </message>
    <message>
        <source>Everything can be done by keyboard. Ctrl+Shift+P finds any command, page, field or row by a few letters. Tab goes to the next field, Ctrl+Tab to the next tab. F1 opens the manual at the field with the focus, Shift+F1 explains what is clicked.</source>
        <translation>Alles geht mit der Tastatur. Strg+Umschalt+P findet jeden Befehl, jede Seite, jedes Feld und jede Zeile nach wenigen Buchstaben. Tab geht zum nächsten Feld, Strg+Tab zur nächsten Registerkarte. F1 öffnet das Handbuch beim Feld mit dem Fokus, Umschalt+F1 erklärt das Angeklickte.</translation>
    </message>
    <message>
        <source>In tables: arrows move, F2 edits, typing replaces, Enter and Shift+Enter take the entry and go down or up, Esc takes it back, Del clears, Ins adds a row, Ctrl+Del removes rows, Ctrl+D fills down.</source>
        <translation>In Tabellen: Pfeile bewegen, F2 bearbeitet, Tippen ersetzt, Eingabe und Umschalt+Eingabe übernehmen und gehen nach unten oder oben, Esc nimmt zurück, Entf leert, Einfg fügt eine Zeile hinzu, Strg+Entf entfernt Zeilen, Strg+D füllt nach unten.</translation>
    </message>
    <message>
        <source>In tables of results: Enter or Ctrl+E explains the figure, Ctrl+C copies it.</source>
        <translation>In Ergebnistabellen: Eingabe oder Strg+E erklärt die Kennzahl, Strg+C kopiert sie.</translation>
    </message>
    <message>
        <source>In charts: Left and Right move the cursor from month to month.</source>
        <translation>In Diagrammen: Links und Rechts bewegen den Cursor von Monat zu Monat.</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Entering numbers</source>
        <translation>Zahlen eingeben</translation>
    </message>
    <message>
        <source>Files and safety</source>
        <translation>Dateien und Sicherheit</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>edit of %1</source>
        <translation>Änderung von %1</translation>
    </message>
    <message>
        <source>edit of %1: %2</source>
        <translation>Änderung von %1: %2</translation>
    </message>
    <message>
        <source>insertion of %1</source>
        <translation>Einfügen von %1</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>Entfernen von %1</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>Import von %1</translation>
    </message>
    <message>
        <source>paste into %1</source>
        <translation>Einfügen in %1</translation>
    </message>
    <message>
        <source>fill of %1</source>
        <translation>Ausfüllen von %1</translation>
    </message>
    <message>
        <source>addition of prices</source>
        <translation>Hinzufügen von Preisen</translation>
    </message>
    <message>
        <source>reset of %1</source>
        <translation>Zurücksetzen von %1</translation>
    </message>
    <message>
        <source>Something went wrong inside the program; please report it.</source>
        <translation>Im Programm ist etwas schiefgegangen; bitte melden Sie es.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>The number has too many digits.</source>
        <translation>Die Zahl hat zu viele Stellen.</translation>
    </message>
    <message>
        <source>The number is out of range.</source>
        <translation>Die Zahl liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>A whole number is needed.</source>
        <translation>Eine ganze Zahl ist nötig.</translation>
    </message>
    <message>
        <source>The amount has more decimals than the currency.</source>
        <translation>Der Betrag hat mehr Nachkommastellen als die Währung.</translation>
    </message>
    <message>
        <source>This is not a date; write it as 2024-07-31.</source>
        <translation>Das ist kein Datum; schreiben Sie es als 2024-07-31.</translation>
    </message>
    <message>
        <source>This is not a month; write it as 2024-07 or Jul 2024.</source>
        <translation>Das ist kein Monat; schreiben Sie ihn als 2024-07 oder Jul 2024.</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>Das ist weder Ja noch Nein.</translation>
    </message>
    <message>
        <source>This is not one of the choices.</source>
        <translation>Das steht nicht zur Wahl.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Der Text ist zu lang.</translation>
    </message>
    <message>
        <source>The text holds characters that are not allowed.</source>
        <translation>Der Text enthält unzulässige Zeichen.</translation>
    </message>
    <message>
        <source>A value is needed here.</source>
        <translation>Hier ist ein Wert nötig.</translation>
    </message>
    <message>
        <source>An amount becomes too large to be reckoned.</source>
        <translation>Ein Betrag wird zu groß, um berechnet zu werden.</translation>
    </message>
    <message>
        <source>Something would be divided by zero.</source>
        <translation>Etwas würde durch null geteilt.</translation>
    </message>
    <message>
        <source>The result is not a finite number.</source>
        <translation>Das Ergebnis ist keine endliche Zahl.</translation>
    </message>
    <message>
        <source>The path can&apos;t be read.</source>
        <translation>Der Pfad ist nicht lesbar.</translation>
    </message>
    <message>
        <source>There is no such kind of row.</source>
        <translation>Diese Art von Zeile gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation>Dieses Feld gibt es nicht.</translation>
    </message>
    <message>
        <source>No row matches.</source>
        <translation>Keine Zeile passt.</translation>
    </message>
    <message>
        <source>Several rows match.</source>
        <translation>Mehrere Zeilen passen.</translation>
    </message>
    <message>
        <source>There is no row of that name.</source>
        <translation>Eine Zeile dieses Namens gibt es nicht.</translation>
    </message>
    <message>
        <source>Several rows have that name.</source>
        <translation>Mehrere Zeilen haben diesen Namen.</translation>
    </message>
    <message>
        <source>It can&apos;t be removed while another row needs it.</source>
        <translation>Sie kann nicht entfernt werden, solange eine andere Zeile sie braucht.</translation>
    </message>
    <message>
        <source>The field doesn&apos;t apply to this kind of row.</source>
        <translation>Das Feld gilt für diese Art von Zeile nicht.</translation>
    </message>
    <message>
        <source>The row is no longer there.</source>
        <translation>Die Zeile ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The change doesn&apos;t fit what stands there now.</source>
        <translation>Die Änderung passt nicht zu dem, was jetzt da steht.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name ist nötig.</translation>
    </message>
    <message>
        <source>Another row has the same name.</source>
        <translation>Eine andere Zeile hat denselben Namen.</translation>
    </message>
    <message>
        <source>The dates are in the wrong order.</source>
        <translation>Die Daten stehen in falscher Reihenfolge.</translation>
    </message>
    <message>
        <source>Its strategy needs a target that is not given.</source>
        <translation>Die Strategie braucht einen Zieldienst, der nicht angegeben ist.</translation>
    </message>
    <message>
        <source>The project has no such Azure size or item.</source>
        <translation>Das Projekt hat keine solche Azure-Größe oder keinen solchen Posten.</translation>
    </message>
    <message>
        <source>The project has no price for it in that region.</source>
        <translation>Das Projekt hat dafür in dieser Region keinen Preis.</translation>
    </message>
    <message>
        <source>No Azure size is large enough; it stays on premises.</source>
        <translation>Keine Azure-Größe ist groß genug; die Maschine bleibt lokal.</translation>
    </message>
    <message>
        <source>A price is missing.</source>
        <translation>Ein Preis fehlt.</translation>
    </message>
    <message>
        <source>The price book has no prices for that region.</source>
        <translation>Das Preisbuch hat keine Preise für diese Region.</translation>
    </message>
    <message>
        <source>The price of the commitment is estimated from the series&apos; median discount.</source>
        <translation>Der Preis der Zusage ist aus dem Medianrabatt der Serie geschätzt.</translation>
    </message>
    <message>
        <source>No price of the commitment is known; it is billed as pay as you go.</source>
        <translation>Kein Preis der Zusage ist bekannt; sie wird nutzungsabhängig abgerechnet.</translation>
    </message>
    <message>
        <source>The price of the licence is an estimate.</source>
        <translation>Der Preis der Lizenz ist eine Schätzung.</translation>
    </message>
    <message>
        <source>The disks are estimated from the total storage.</source>
        <translation>Die Datenträger sind aus dem Gesamtspeicher geschätzt.</translation>
    </message>
    <message>
        <source>The machine is off; it doesn&apos;t move and costs nothing on Azure.</source>
        <translation>Die Maschine ist abgeschaltet; sie zieht nicht um und kostet auf Azure nichts.</translation>
    </message>
    <message>
        <source>Retained workloads keep the site open.</source>
        <translation>Beibehaltene Workloads halten den Standort offen.</translation>
    </message>
    <message>
        <source>Working capital jumps in the first month; check the opening balance or the days.</source>
        <translation>Das Working Capital springt im ersten Monat; prüfen Sie den Anfangsbestand oder die Tage.</translation>
    </message>
    <message>
        <source>A part of the opening balance sheet is unexplained.</source>
        <translation>Ein Teil der Eröffnungsbilanz ist ungeklärt.</translation>
    </message>
    <message>
        <source>The index has no rate for that day.</source>
        <translation>Der Index hat für diesen Tag keinen Satz.</translation>
    </message>
    <message>
        <source>An exchange rate is missing.</source>
        <translation>Ein Wechselkurs fehlt.</translation>
    </message>
    <message>
        <source>Cash becomes negative: the shortfall is not funded.</source>
        <translation>Die Zahlungsmittel werden negativ: die Unterdeckung ist nicht finanziert.</translation>
    </message>
    <message>
        <source>Cash falls below the minimum.</source>
        <translation>Die Zahlungsmittel fallen unter das Minimum.</translation>
    </message>
    <message>
        <source>A covenant is breached.</source>
        <translation>Ein Covenant ist verletzt.</translation>
    </message>
    <message>
        <source>A debt event is for more than there is; only what is there is taken.</source>
        <translation>Ein Schuldenereignis nennt mehr, als da ist; nur das Vorhandene zählt.</translation>
    </message>
    <message>
        <source>No prepayment of debt saves anything.</source>
        <translation>Keine vorzeitige Tilgung spart etwas.</translation>
    </message>
    <message>
        <source>No covenant tests this.</source>
        <translation>Kein Covenant prüft das.</translation>
    </message>
    <message>
        <source>This is not reckoned yet.</source>
        <translation>Das ist noch nicht berechnet.</translation>
    </message>
    <message>
        <source>There is no such line or figure.</source>
        <translation>Eine solche Position oder Kennzahl gibt es nicht.</translation>
    </message>
    <message>
        <source>The month is not among those projected.</source>
        <translation>Der Monat gehört nicht zur Projektion.</translation>
    </message>
    <message>
        <source>The 12 months of the headline don&apos;t lie within the projection.</source>
        <translation>Die 12 Monate des Kernzeitraums liegen nicht in der Projektion.</translation>
    </message>
    <message>
        <source>The rows don&apos;t add up to their total.</source>
        <translation>Die Zeilen ergeben nicht ihre Summe.</translation>
    </message>
    <message>
        <source>A rule of the model is broken.</source>
        <translation>Eine Regel des Modells ist verletzt.</translation>
    </message>
    <message>
        <source>There is no rate at which the flows are worth nothing.</source>
        <translation>Es gibt keinen Zinssatz, zu dem die Zahlungsströme null wert sind.</translation>
    </message>
    <message>
        <source>Several rates fit, so none is shown.</source>
        <translation>Mehrere Zinssätze passen, daher wird keiner gezeigt.</translation>
    </message>
    <message>
        <source>It is never negative.</source>
        <translation>Es ist nie negativ.</translation>
    </message>
    <message>
        <source>In its month a move, a parallel run or a lease that was left still runs.</source>
        <translation>In diesem Monat läuft noch ein Umzug, ein Parallelbetrieb oder ein verlassener Mietvertrag.</translation>
    </message>
    <message>
        <source>It doesn&apos;t pay back within the months valued.</source>
        <translation>Es amortisiert sich nicht in den bewerteten Monaten.</translation>
    </message>
    <message>
        <source>All flows have the same sign.</source>
        <translation>Alle Zahlungsströme haben dasselbe Vorzeichen.</translation>
    </message>
    <message>
        <source>The figure isn&apos;t defined for these inputs.</source>
        <translation>Die Kennzahl ist für diese Eingaben nicht definiert.</translation>
    </message>
    <message>
        <source>There is no such function.</source>
        <translation>Diese Funktion gibt es nicht.</translation>
    </message>
    <message>
        <source>The function has fewer arguments.</source>
        <translation>Die Funktion hat weniger Argumente.</translation>
    </message>
    <message>
        <source>The lists are not of the same length.</source>
        <translation>Die Listen sind nicht gleich lang.</translation>
    </message>
    <message>
        <source>No values can be correlated like this; weaken some of the correlations.</source>
        <translation>So lassen sich keine Werte korrelieren; schwächen Sie einige Korrelationen ab.</translation>
    </message>
    <message>
        <source>Nothing in the range reaches the target.</source>
        <translation>Nichts im Bereich erreicht das Ziel.</translation>
    </message>
    <message>
        <source>Some drawn values lay outside the field&apos;s range; its nearest end was taken.</source>
        <translation>Einige gezogene Werte lagen außerhalb des Feldbereichs; das nächste Ende wurde genommen.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>Die Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written.</source>
        <translation>Die Datei kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>A file of that name is there already.</source>
        <translation>Eine Datei dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The file has a second name (a hard link); save it under another name.</source>
        <translation>Die Datei hat einen zweiten Namen (Hardlink); speichern Sie sie unter einem anderen.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Die Datei ist zu groß.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>This is not a Headroom project.</source>
        <translation>Das ist kein Headroom-Projekt.</translation>
    </message>
    <message>
        <source>A newer version of Headroom wrote the file.</source>
        <translation>Eine neuere Version von Headroom hat die Datei geschrieben.</translation>
    </message>
    <message>
        <source>The file is of a version that can no longer be read.</source>
        <translation>Die Version der Datei ist nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The file holds something that no file of its kind should hold.</source>
        <translation>Die Datei enthält etwas, das keine Datei ihrer Art enthalten sollte.</translation>
    </message>
    <message>
        <source>The content of the file doesn&apos;t match its digest.</source>
        <translation>Der Inhalt der Datei passt nicht zu ihrer Prüfsumme.</translation>
    </message>
    <message>
        <source>Someone else has the project open.</source>
        <translation>Jemand anderes hat das Projekt geöffnet.</translation>
    </message>
    <message>
        <source>The file was moved or deleted; save it under a name of your choice.</source>
        <translation>Die Datei wurde verschoben oder gelöscht; speichern Sie unter einem Namen Ihrer Wahl.</translation>
    </message>
    <message>
        <source>The file was changed on disk since it was opened.</source>
        <translation>Die Datei wurde seit dem Öffnen auf der Festplatte geändert.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Die Festplatte ist voll.</translation>
    </message>
    <message>
        <source>Writing to the disk failed.</source>
        <translation>Das Schreiben auf die Festplatte ist misslungen.</translation>
    </message>
    <message>
        <source>There is unsaved work of an earlier session.</source>
        <translation>Es gibt ungespeicherte Arbeit einer früheren Sitzung.</translation>
    </message>
    <message>
        <source>The format of the file is not known.</source>
        <translation>Das Format der Datei ist unbekannt.</translation>
    </message>
    <message>
        <source>The encoding of the text can&apos;t be read.</source>
        <translation>Die Kodierung des Textes ist nicht lesbar.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed.</source>
        <translation>Ein Anführungszeichen wird nie geschlossen.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a text.</source>
        <translation>Ein Anführungszeichen steht mitten im Text.</translation>
    </message>
    <message>
        <source>The row is too long.</source>
        <translation>Die Zeile ist zu lang.</translation>
    </message>
    <message>
        <source>The row has another number of columns than the header.</source>
        <translation>Die Zeile hat eine andere Zahl von Spalten als die Kopfzeile.</translation>
    </message>
    <message>
        <source>There are too many columns.</source>
        <translation>Es sind zu viele Spalten.</translation>
    </message>
    <message>
        <source>There are too many rows.</source>
        <translation>Es sind zu viele Zeilen.</translation>
    </message>
    <message>
        <source>A column that is needed is missing.</source>
        <translation>Eine benötigte Spalte fehlt.</translation>
    </message>
    <message>
        <source>Two columns have the same name.</source>
        <translation>Zwei Spalten haben denselben Namen.</translation>
    </message>
    <message>
        <source>The column is not known and is left out.</source>
        <translation>Die Spalte ist unbekannt und wird ausgelassen.</translation>
    </message>
    <message>
        <source>The row is there twice.</source>
        <translation>Die Zeile kommt zweimal vor.</translation>
    </message>
    <message>
        <source>The value is converted to another unit.</source>
        <translation>Der Wert wird in eine andere Einheit umgerechnet.</translation>
    </message>
    <message>
        <source>The file is on a network drive; take care that nobody else changes it.</source>
        <translation>Die Datei liegt auf einem Netzlaufwerk; achten Sie darauf, dass niemand sonst sie ändert.</translation>
    </message>
    <message>
        <source>The column is known, but nothing in a project holds it.</source>
        <translation>Die Spalte ist bekannt, aber nichts im Projekt nimmt sie auf.</translation>
    </message>
    <message>
        <source>The number can be read in two ways.</source>
        <translation>Die Zahl lässt sich auf zwei Arten lesen.</translation>
    </message>
    <message>
        <source>Systems of 32 bits are taken over as they are; Azure may not run them.</source>
        <translation>32-Bit-Systeme werden unverändert übernommen; Azure führt sie womöglich nicht aus.</translation>
    </message>
    <message>
        <source>A disk is larger than any on Azure and is split.</source>
        <translation>Ein Datenträger ist größer als jeder auf Azure und wird aufgeteilt.</translation>
    </message>
    <message>
        <source>The same key is there twice.</source>
        <translation>Derselbe Schlüssel kommt zweimal vor.</translation>
    </message>
    <message>
        <source>The value is of another type or form.</source>
        <translation>Der Wert ist von anderem Typ oder anderer Form.</translation>
    </message>
    <message>
        <source>There are more findings than are listed.</source>
        <translation>Es gibt mehr Befunde, als aufgeführt sind.</translation>
    </message>
    <message>
        <source>The JSON text can&apos;t be read.</source>
        <translation>Der JSON-Text ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The server takes too long to answer.</source>
        <translation>Der Server braucht zu lange für die Antwort.</translation>
    </message>
    <message>
        <source>An address is refused: it is not one of the server&apos;s own.</source>
        <translation>Eine Adresse wird abgelehnt: sie gehört nicht zum Server.</translation>
    </message>
    <message>
        <source>The server points to another address, which is not followed.</source>
        <translation>Der Server verweist auf eine andere Adresse, der nicht gefolgt wird.</translation>
    </message>
    <message>
        <source>The server refuses to answer.</source>
        <translation>Der Server verweigert die Antwort.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too large.</source>
        <translation>Die Antwort des Servers ist zu groß.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not what was asked for.</source>
        <translation>Die Antwort des Servers ist nicht das Erfragte.</translation>
    </message>
    <message>
        <source>The pages of the price list run in a circle.</source>
        <translation>Die Seiten der Preisliste laufen im Kreis.</translation>
    </message>
    <message>
        <source>The price list has too many pages; ask for less.</source>
        <translation>Die Preisliste hat zu viele Seiten; fragen Sie weniger ab.</translation>
    </message>
    <message>
        <source>The price is doubtful: it may hold a licence, or a discount that is taken off again.</source>
        <translation>Der Preis ist zweifelhaft: er enthält womöglich eine Lizenz oder einen Rabatt, der nochmals abgezogen wird.</translation>
    </message>
    <message>
        <source>There is no such price book.</source>
        <translation>Dieses Preisbuch gibt es nicht.</translation>
    </message>
    <message>
        <source>These prices are not taken over.</source>
        <translation>Diese Preise werden nicht übernommen.</translation>
    </message>
    <message>
        <source>The amounts are in another currency or unit.</source>
        <translation>Die Beträge stehen in anderer Währung oder Einheit.</translation>
    </message>
    <message>
        <source>The unit is not known, or there are several.</source>
        <translation>Die Einheit ist unbekannt, oder es sind mehrere.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenzwert</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1, column %2</source>
        <translation>%1, Spalte %2</translation>
    </message>
    <message>
        <source> %1: %2.</source>
        <translation> %1: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>This is left out.</source>
        <translation>Das wird ausgelassen.</translation>
    </message>
    <message>
        <source>The price list may be incomplete: its last page is full, or names a next one that is not there.</source>
        <translation>Die Preisliste ist womöglich unvollständig: die letzte Seite ist voll oder nennt eine weitere, die es nicht gibt.</translation>
    </message>
    <message>
        <source>First in row</source>
        <translation>Zuerst in Zeile</translation>
    </message>
    <message>
        <source>return to %1</source>
        <translation>zurück zu %1</translation>
    </message>
    <message>
        <source>%1 on %2 has had the project open since %3.</source>
        <translation>%1 auf %2 hat das Projekt seit %3 geöffnet.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Verbleib</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Prices are in another currency than the project. The page Prices converts them at a rate of exchange (command line: prices convert).</source>
        <translation>Preise sind in einer anderen Währung als das Projekt. Die Seite Preise rechnet sie zu einem Wechselkurs um (Befehlszeile: prices convert).</translation>
    </message>
    <message>
        <source>A percentage is no amount of money. What it is a percentage of is written so: =1200*5%.</source>
        <translation>Ein Prozentsatz ist kein Geldbetrag. Wovon es Prozente sind, schreibt man so: =1200*5%.</translation>
    </message>
</context>
<context>
    <name>prices</name>
    <message>
        <source>under an hour old</source>
        <translation>unter einer Stunde alt</translation>
    </message>
    <message>
        <source>%1 hours old</source>
        <translation>%1 Stunden alt</translation>
    </message>
    <message>
        <source>%1 days old</source>
        <translation>%1 Tage alt</translation>
    </message>
</context>
<context>
    <name>samples</name>
    <message>
        <source>Lumen: move to Azure</source>
        <translation>Lumen: Wechsel zu Azure</translation>
    </message>
    <message>
        <source>A network operator moves its data centres: estate, waves, debt, covenants and published figures.</source>
        <translation>Ein Netzbetreiber verlagert seine Rechenzentren: Bestand, Wellen, Schulden, Covenants und veröffentlichte Zahlen.</translation>
    </message>
    <message>
        <source>Lumen: restructuring</source>
        <translation>Lumen: Umschuldung</translation>
    </message>
    <message>
        <source>The same debt through its exchanges and amendments of March 2024.</source>
        <translation>Dieselben Schulden, mit Umtausch und Änderungen vom März 2024.</translation>
    </message>
    <message>
        <source>CoreWeave: buyer</source>
        <translation>CoreWeave: Käufer</translation>
    </message>
    <message>
        <source>Capacity bought ahead with a take-or-pay contract, and what the option to leave is worth.</source>
        <translation>Im Voraus gekaufte Kapazität mit Take-or-Pay-Vertrag, und was die Option auszusteigen wert ist.</translation>
    </message>
    <message>
        <source>CoreWeave: seller</source>
        <translation>CoreWeave: Verkäufer</translation>
    </message>
    <message>
        <source>The same contract from the other side: what is built, how it is financed, what it earns.</source>
        <translation>Derselbe Vertrag von der anderen Seite: was gebaut wird, wie es finanziert wird, was es einbringt.</translation>
    </message>
    <message>
        <source>CoreWeave: assignee</source>
        <translation>CoreWeave: Übernehmer</translation>
    </message>
    <message>
        <source>Who takes the contract over, and on what terms.</source>
        <translation>Wer den Vertrag übernimmt, und zu welchen Bedingungen.</translation>
    </message>
</context>
<context>
    <name>sizes</name>
    <message>
        <source>A machine</source>
        <translation>Eine Maschine</translation>
    </message>
    <message>
        <source>Moves at a fixed cost</source>
        <translation>Zieht zu festen Kosten um</translation>
    </message>
    <message>
        <source>Moves to its targets&apos; services</source>
        <translation>Zieht zu den Diensten seiner Ziele um</translation>
    </message>
    <message>
        <source>Moves to the hosts of its region</source>
        <translation>Zieht auf die Hosts seiner Region um</translation>
    </message>
    <message>
        <source>Retired: nothing on Azure</source>
        <translation>Stillgelegt: nichts auf Azure</translation>
    </message>
    <message>
        <source>Stays on premises, or no size holds it</source>
        <translation>Bleibt lokal, oder keine Größe nimmt ihn auf</translation>
    </message>
    <message>
        <source>is no machine with known cores and memory</source>
        <translation>ist keine Maschine mit bekannten Kernen und Speicher</translation>
    </message>
    <message>
        <source>its series is not among the allowed ones</source>
        <translation>die Serie gehört nicht zu den erlaubten</translation>
    </message>
    <message>
        <source>its processor is not x64</source>
        <translation>der Prozessor ist nicht x64</translation>
    </message>
    <message>
        <source>its CPU is shared (burstable)</source>
        <translation>die CPU ist geteilt (burstfähig)</translation>
    </message>
    <message>
        <source>it is paid for an accelerator</source>
        <translation>sie kostet einen Beschleuniger mit</translation>
    </message>
    <message>
        <source>its cores are constrained</source>
        <translation>die Kerne sind eingeschränkt</translation>
    </message>
    <message>
        <source>it has no premium storage</source>
        <translation>sie hat keinen Premium-Speicher</translation>
    </message>
    <message>
        <source>it retires</source>
        <translation>sie läuft aus</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Ungenutzt</translation>
    </message>
    <message>
        <source>Oversized</source>
        <translation>Überdimensioniert</translation>
    </message>
    <message>
        <source>Set on the workload</source>
        <translation>Am Workload festgelegt</translation>
    </message>
    <message>
        <source>Cheapest that holds it</source>
        <translation>Günstigste, die ihn aufnimmt</translation>
    </message>
    <message>
        <source>vCPU %1 of %2</source>
        <translation>vCPU %1 von %2</translation>
    </message>
    <message>
        <source>memory %1 of %2 GiB</source>
        <translation>Speicher %1 von %2 GiB</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The next cheaper one, %1 at %2, does not fit: %3.</source>
        <translation>Die nächstgünstigere, %1 zu %2, passt nicht: %3.</translation>
    </message>
    <message>
        <source>%1 at %2 would hold it, but %3.</source>
        <translation>%1 zu %2 würde ihn aufnehmen, aber %3.</translation>
    </message>
    <message>
        <source>The next better one is %1 at %2.</source>
        <translation>Die nächstbessere ist %1 zu %2.</translation>
    </message>
    <message>
        <source>The rule would choose %1 at %2.</source>
        <translation>Die Regel würde %1 zu %2 wählen.</translation>
    </message>
    <message>
        <source>It is idle.</source>
        <translation>Sie ist ungenutzt.</translation>
    </message>
    <message>
        <source>, for all %1 machines</source>
        <translation>, für alle %1 Maschinen</translation>
    </message>
    <message>
        <source>%1: %2 at %3 a month a machine (list price), for %4 vCPU and %5 GiB. %6.</source>
        <translation>%1: %2 zu %3 je Maschine im Monat (Listenpreis), für %4 vCPU und %5 GiB. %6.</translation>
    </message>
    <message>
        <source>That is by its use, which saves %1 a month against what is allocated%2.</source>
        <translation>So nach der Nutzung; das spart gegenüber dem Zugeteilten %1 im Monat%2.</translation>
    </message>
    <message>
        <source>By its use %1 would do, which saves %2 a month%3.</source>
        <translation>Nach der Nutzung genügte %1, was %2 im Monat spart%3.</translation>
    </message>
</context>
<context>
    <name>statement</name>
    <message>
        <source>Income</source>
        <translation>Gewinn- und Verlustrechnung</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>Kapitalflussrechnung</translation>
    </message>
    <message>
        <source>From net income to cash</source>
        <translation>Vom Periodenergebnis zum Cashflow</translation>
    </message>
    <message>
        <source>Balance sheet</source>
        <translation>Bilanz</translation>
    </message>
    <message>
        <source>Debt and liquidity</source>
        <translation>Schulden und Liquidität</translation>
    </message>
</context>
<context>
    <name>target</name>
    <message>
        <source>Replace a file</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>%1 exists already. Replace it?</source>
        <translation>%1 gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>What it holds now is lost then.</source>
        <translation>Was jetzt darin steht, geht dabei verloren.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
</TS>
