<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Chart</name>
    <message>
        <source>Opening, end of %1</source>
        <translation>Ouverture, fin %1</translation>
    </message>
    <message>
        <source>Moving to Azure leaves %1 more cash after %2 months</source>
        <translation>La migration vers Azure apporte %1 de trésorerie en plus en %2 mois</translation>
    </message>
    <message>
        <source>Moving to Azure costs %1 of cash within %2 months</source>
        <translation>La migration vers Azure coûte %1 de trésorerie en %2 mois</translation>
    </message>
    <message>
        <source>Moving to Azure leaves cash unchanged after %1 months</source>
        <translation>La migration vers Azure laisse la trésorerie inchangée après %1 mois</translation>
    </message>
    <message>
        <source>The cumulative benefit is lowest in %1</source>
        <translation>L&apos;avantage cumulé est au plus bas en %1</translation>
    </message>
    <message>
        <source>%1, and is positive from %2 on.</source>
        <translation>%1, et positif dès %2.</translation>
    </message>
    <message>
        <source>%1, and does not turn positive in the months shown.</source>
        <translation>%1, et ne devient pas positif dans les mois affichés.</translation>
    </message>
    <message>
        <source>Net cash flow, %1</source>
        <translation>Flux net de trésorerie, %1</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Maintien</translation>
    </message>
    <message>
        <source>Move to Azure</source>
        <translation>Migration vers Azure</translation>
    </message>
    <message>
        <source>Benefit, %1</source>
        <translation>Avantage, %1</translation>
    </message>
    <message>
        <source>Benefit of the month</source>
        <translation>Avantage du mois</translation>
    </message>
    <message>
        <source>Cumulative benefit</source>
        <translation>Avantage cumulé</translation>
    </message>
    <message>
        <source>Break-even: %1</source>
        <translation>Point mort&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no debt.</source>
        <translation>Il n&apos;y a pas de dette.</translation>
    </message>
    <message>
        <source>Debt goes from %1 to %2 in both cases.</source>
        <translation>La dette passe de %1 à %2 dans les deux cas.</translation>
    </message>
    <message>
        <source>Debt goes from %1 to %2 when moving, to %3 when staying.</source>
        <translation>La dette passe de %1 à %2 en migrant, à %3 en restant.</translation>
    </message>
    <message>
        <source>Liquidity, %1</source>
        <translation>Liquidité, %1</translation>
    </message>
    <message>
        <source>Debt principal, %1</source>
        <translation>Principal de la dette, %1</translation>
    </message>
    <message>
        <source>Minimum cash</source>
        <translation>Trésorerie minimale</translation>
    </message>
    <message>
        <source>%1 stay</source>
        <translation>%1, maintien</translation>
    </message>
    <message>
        <source>%1 move</source>
        <translation>%1, migration</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation>M %1</translation>
    </message>
    <message>
        <source>%1 thousand</source>
        <translation>k %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>%1 %2 million</source>
        <translation>%2 M %1</translation>
    </message>
    <message>
        <source>%1 %2 thousand</source>
        <translation>%2 k %1</translation>
    </message>
    <message>
        <source>%1: %2, then %3</source>
        <translation>%1&#xa0;: %2, puis %3</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Rien ne diffère.</translation>
    </message>
    <message>
        <source>The largest step is %1 with %2.</source>
        <translation>La plus grande étape est %1, avec %2.</translation>
    </message>
    <message>
        <source>The axis begins at %1, not at 0.</source>
        <translation>L&apos;axe commence à %1, pas à 0.</translation>
    </message>
    <message>
        <source>%1 and %2 are the same</source>
        <translation>%1 et %2 sont égaux</translation>
    </message>
    <message>
        <source>From %1 to %2: %3 %4</source>
        <translation>De «&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;»&#xa0;: %3&#xa0;%4</translation>
    </message>
    <message>
        <source>less by</source>
        <translation>baisse de</translation>
    </message>
    <message>
        <source>more by</source>
        <translation>hausse de</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Cible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Share of the trials in %, by %1 in %2</source>
        <translation>Part des tirages en&#xa0;%, selon %1 en %2</translation>
    </message>
    <message>
        <source>%1 lies between %2 and %3</source>
        <translation>%1 se situe entre %2 et %3</translation>
    </message>
    <message>
        <source>Most often it is between %1 and %2.</source>
        <translation>Le plus souvent, entre %1 et %2.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Cumulative benefit, %1</source>
        <translation>Avantage cumulé, %1</translation>
    </message>
    <message>
        <source>After 12 months the benefit is %1 at the median</source>
        <translation>Après 12 mois, l&apos;avantage médian est de %1</translation>
    </message>
    <message>
        <source>In nine of ten trials it is between %1 and %2.</source>
        <translation>Dans neuf tirages sur dix, il se situe entre %1 et %2.</translation>
    </message>
    <message>
        <source>At the low end</source>
        <translation>À la borne basse</translation>
    </message>
    <message>
        <source>At the high end</source>
        <translation>À la borne haute</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>pas de chiffre</translation>
    </message>
    <message>
        <source>%1: %2 at %3, %4 at %5</source>
        <translation>%1&#xa0;: %2 à %3, %4 à %5</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 matters most for: %2</source>
        <translation>%1 influe le plus sur&#xa0;: %2</translation>
    </message>
    <message>
        <source>As it is: %1. Between the ends of %2 it moves by %3.</source>
        <translation>Tel quel&#xa0;: %1. Entre les bornes de %2, l&apos;écart est de %3.</translation>
    </message>
    <message>
        <source>%1: plan %2 · actual %3 · variance %4</source>
        <translation>%1&#xa0;: prévu %2 · réalisé %3 · écart %4</translation>
    </message>
    <message>
        <source>%1: plan %2 · forecast %3</source>
        <translation>%1&#xa0;: prévu %2 · prévision %3</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Réalisé</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Variance, %1</source>
        <translation>Écart, %1</translation>
    </message>
    <message>
        <source>Actual less plan</source>
        <translation>Réalisé moins prévu</translation>
    </message>
    <message>
        <source>%1 is as planned so far</source>
        <translation>%1 est jusqu&apos;ici comme prévu</translation>
    </message>
    <message>
        <source>%1 is %2 below the plan so far</source>
        <translation>%1 est jusqu&apos;ici %2 sous le plan</translation>
    </message>
    <message>
        <source>%1 is %2 above the plan so far</source>
        <translation>%1 est jusqu&apos;ici %2 au-dessus du plan</translation>
    </message>
    <message>
        <source>Over all months the plan is %1, the forecast with the actual months %2.</source>
        <translation>Sur tous les mois, le plan est %1, la prévision avec les mois réalisés %2.</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>times</source>
        <translation>fois</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, de</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, à</translation>
    </message>
    <message>
        <source>Machines and network</source>
        <translation>Machines et réseau</translation>
    </message>
    <message>
        <source>Software and security</source>
        <translation>Logiciels et sécurité</translation>
    </message>
    <message>
        <source>Premises and power</source>
        <translation>Locaux et énergie</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Azure</source>
        <translation>Azure</translation>
    </message>
    <message>
        <source>One-off cost</source>
        <translation>Coûts ponctuels</translation>
    </message>
    <message>
        <source>Vendor funding</source>
        <translation>Financement fournisseur</translation>
    </message>
    <message>
        <source>Both cases cost the same.</source>
        <translation>Les deux cas coûtent autant.</translation>
    </message>
    <message>
        <source>%1 falls most, by %2.</source>
        <translation>Plus forte baisse&#xa0;: %1, de %2.</translation>
    </message>
    <message>
        <source>%1 rises most, by %2.</source>
        <translation>Plus forte hausse&#xa0;: %1, de %2.</translation>
    </message>
    <message>
        <source>Cash, %1</source>
        <translation>Trésorerie, %1</translation>
    </message>
    <message>
        <source>%1: cash goes from %2 to %3</source>
        <translation>%1&#xa0;: la trésorerie passe de %2 à %3</translation>
    </message>
    <message>
        <source>The weakest month is %1 with %2.</source>
        <translation>Le mois le plus faible est %1 avec %2.</translation>
    </message>
    <message>
        <source>Cost when staying, %1</source>
        <translation>Coût en restant, %1</translation>
    </message>
    <message>
        <source>Cost when moving, %1</source>
        <translation>Coût en migrant, %1</translation>
    </message>
    <message>
        <source>By the end of %1 %2 falls due.</source>
        <translation>D&apos;ici fin %1, %2 viennent à échéance.</translation>
    </message>
    <message>
        <source>After the debt events most falls due in %1: %2.</source>
        <translation>Après les événements de dette, la plus grosse échéance tombe en %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Principal due, %1</source>
        <translation>Principal exigible, %1</translation>
    </message>
    <message>
        <source>At the opening</source>
        <translation>À l&apos;ouverture</translation>
    </message>
    <message>
        <source>After the debt events</source>
        <translation>Après les événements de dette</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>non testé</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>respecté</translation>
    </message>
    <message>
        <source>passed, little headroom</source>
        <translation>respecté, faible marge de manœuvre</translation>
    </message>
    <message>
        <source>breached</source>
        <translation>non respecté</translation>
    </message>
    <message>
        <source>%1, headroom %2</source>
        <translation>%1, marge de manœuvre %2</translation>
    </message>
    <message>
        <source>Headroom to the limit, %</source>
        <translation>Marge de manœuvre jusqu&apos;à la limite, %</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>no test</source>
        <translation>pas de test</translation>
    </message>
    <message>
        <source>%1: %2 is breached in %3</source>
        <translation>%1&#xa0;: %2 n&apos;est pas respecté en %3</translation>
    </message>
    <message>
        <source>%1: no covenant is breached</source>
        <translation>%1&#xa0;: tous les covenants sont respectés</translation>
    </message>
    <message>
        <source>%1 has the least headroom: %2 in %3.</source>
        <translation>%1 a la plus faible marge de manœuvre&#xa0;: %2 en %3.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>Montant, %1</translation>
    </message>
    <message>
        <source>So far, %1</source>
        <translation>Cumul, %1</translation>
    </message>
    <message>
        <source>As it is: %1.</source>
        <translation>Tel quel&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Other services</source>
        <translation>Autres services</translation>
    </message>
    <message>
        <source>Cost of Azure</source>
        <translation>Coût d&apos;Azure</translation>
    </message>
    <message>
        <source>Azure costs %1 in the 12 months from %2</source>
        <translation>Azure coûte %1 sur les 12 mois commençant en %2</translation>
    </message>
    <message>
        <source>Cost of compute</source>
        <translation>Coût du calcul</translation>
    </message>
    <message>
        <source>No compute is paid in the 12 months from %1</source>
        <translation>Aucun calcul n&apos;est payé sur les 12 mois commençant en %1</translation>
    </message>
    <message>
        <source>Commitments are %1 of what compute costs in the 12 months from %2</source>
        <translation>Les engagements représentent %1 du coût du calcul sur les 12 mois commençant en %2</translation>
    </message>
    <message>
        <source>%1 of %2 is reserved or in savings plans; the rest is paid as it is used.</source>
        <translation>%1 sur %2 sont réservés ou en plans d&apos;économies&#xa0;; le reste est payé à l&apos;utilisation.</translation>
    </message>
    <message>
        <source>Way to buy</source>
        <translation>Option d&apos;achat</translation>
    </message>
    <message>
        <source>Paid to Azure in 12 months</source>
        <translation>Payé à Azure en 12 mois</translation>
    </message>
    <message>
        <source>Cost over %1 months</source>
        <translation>Coût sur %1 mois</translation>
    </message>
    <message>
        <source>Cheapest over %1 months: %2, at %3</source>
        <translation>Le moins cher sur %1 mois&#xa0;: %2, à %3</translation>
    </message>
    <message>
        <source>The transactions leave cash unchanged after %1 months</source>
        <translation>Les opérations laissent la trésorerie inchangée après %1 mois</translation>
    </message>
    <message>
        <source>The transactions leave %1 more cash after %2 months</source>
        <translation>Les opérations apportent %1 de trésorerie en plus en %2 mois</translation>
    </message>
    <message>
        <source>The transactions cost %1 of cash within %2 months</source>
        <translation>Les opérations coûtent %1 de trésorerie en %2 mois</translation>
    </message>
    <message>
        <source>Moving leaves cash below the minimum; liquidity is lowest in %1, at %2</source>
        <translation>La migration laisse la trésorerie sous le minimum&#xa0;; la liquidité est au plus bas en %1, à %2</translation>
    </message>
    <message>
        <source>The transactions leave cash below the minimum; liquidity is lowest in %1, at %2</source>
        <translation>Les opérations laissent la trésorerie sous le minimum&#xa0;; la liquidité est au plus bas en %1, à %2</translation>
    </message>
    <message>
        <source>Liquidity is lowest in %1, at %2, in both cases</source>
        <translation>La liquidité est au plus bas en %1, à %2, dans les deux cas</translation>
    </message>
    <message>
        <source>Liquidity is lowest in %1, at %2, when moving; at %3 when staying</source>
        <translation>La liquidité est au plus bas en %1, à %2 en migrant, à %3 en restant</translation>
    </message>
    <message>
        <source>Liquidity is lowest in %1, at %2, with the transactions; at %3 without them</source>
        <translation>La liquidité est au plus bas en %1, à %2 avec les opérations, à %3 sans elles</translation>
    </message>
    <message>
        <source>Debt stands at %1 at the beginning and the end, in both cases.</source>
        <translation>La dette est de %1 au début et à la fin, dans les deux cas.</translation>
    </message>
    <message>
        <source>Debt goes from %1 to %2 with the transactions, to %3 without them.</source>
        <translation>La dette passe de %1 à %2 avec les opérations, à %3 sans elles.</translation>
    </message>
    <message>
        <source>%1 without the transactions</source>
        <translation>%1 sans les opérations</translation>
    </message>
    <message>
        <source>%1 with the transactions</source>
        <translation>%1 avec les opérations</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Dette</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Économie</translation>
    </message>
    <message>
        <source>Saving, %1</source>
        <translation>Économie, %1</translation>
    </message>
    <message>
        <source>Prepaying %1 saves most for each unit paid: %2</source>
        <translation>Le remboursement anticipé de %1 économise le plus par unité payée&#xa0;: %2</translation>
    </message>
    <message>
        <source>No prepayment saves anything</source>
        <translation>Aucun remboursement anticipé n&apos;économise rien</translation>
    </message>
    <message>
        <source>%1 pays %2 of principal and %3 of premium.</source>
        <translation>%1&#xa0;: %2 de principal et %3 de prime sont payés.</translation>
    </message>
    <message>
        <source>Cost without the transactions, %1</source>
        <translation>Coût sans les opérations, %1</translation>
    </message>
    <message>
        <source>Cost with the transactions, %1</source>
        <translation>Coût avec les opérations, %1</translation>
    </message>
    <message>
        <source>Without the transactions</source>
        <translation>Sans les opérations</translation>
    </message>
    <message>
        <source>With the transactions</source>
        <translation>Avec les opérations</translation>
    </message>
    <message>
        <source>%1: %2 of the trials (%3)</source>
        <translation>%1&#xa0;: %2 des tirages (%3)</translation>
    </message>
    <message>
        <source>%1: median %2, 5% below %3, 5% above %4</source>
        <translation>%1&#xa0;: médiane %2, 5 % sous %3, 5 % au-dessus de %4</translation>
    </message>
    <message>
        <source>The largest part is %1: %2, %3 of it.</source>
        <translation>Le plus gros poste est %1&#xa0;: %2, soit %3.</translation>
    </message>
    <message>
        <source>%1 takes the least cash in the 12 months: %2.</source>
        <translation>%1 demande le moins de trésorerie sur les 12 mois&#xa0;: %2.</translation>
    </message>
    <message>
        <source>IT costs %1 in %2 months when staying, %3 when moving; without capital expenditure</source>
        <translation>L&apos;informatique coûte %1 en %2 mois en restant, %3 en migrant&#xa0;; hors investissements</translation>
    </message>
    <message>
        <source>IT costs %1 in %2 months without the transactions, %3 with them; without capital expenditure</source>
        <translation>L&apos;informatique coûte %1 en %2 mois sans les opérations, %3 avec elles&#xa0;; hors investissements</translation>
    </message>
    <message>
        <source>The largest maturity is in %1: %2 of %3</source>
        <translation>La plus grosse échéance de dette tombe en %1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>Moving to Azure costs %1 of cash in the %2 months from %3</source>
        <translation>Migrer vers Azure coûte %1 de trésorerie sur les %2 mois commençant en %3</translation>
    </message>
    <message>
        <source>The transactions cost %1 of cash in the %2 months from %3</source>
        <translation>Les opérations coûtent %1 de trésorerie sur les %2 mois commençant en %3</translation>
    </message>
    <message>
        <source>Moving to Azure brings %1 of cash in the %2 months from %3</source>
        <translation>Migrer vers Azure apporte %1 de trésorerie sur les %2 mois commençant en %3</translation>
    </message>
    <message>
        <source>The transactions bring %1 of cash in the %2 months from %3</source>
        <translation>Les opérations apportent %1 de trésorerie sur les %2 mois commençant en %3</translation>
    </message>
    <message>
        <source>The months before, not counted here, cost %1.</source>
        <translation>Les mois d&apos;avant, non comptés ici, coûtent %1.</translation>
    </message>
    <message>
        <source>The months before, not counted here, brought %1.</source>
        <translation>Les mois d&apos;avant, non comptés ici, apportent %1.</translation>
    </message>
    <message>
        <source>In the months shown the cumulative benefit is never negative.</source>
        <translation>Sur les mois affichés, l&apos;avantage cumulé n&apos;est jamais négatif.</translation>
    </message>
</context>
<context>
    <name>Gantt</name>
    <message>
        <source>Servers a month</source>
        <translation>Serveurs par mois</translation>
    </message>
    <message>
        <source>There are no waves yet.</source>
        <translation>Il n&apos;y a pas encore de vague.</translation>
    </message>
    <message>
        <source>%1 servers move from %2 to %3</source>
        <translation>%1 serveurs migrent entre %2 et %3</translation>
    </message>
    <message>
        <source>No servers are assigned to the waves.</source>
        <translation>Aucun serveur n&apos;est affecté aux vagues.</translation>
    </message>
    <message>
        <source>%1: starts %2, all of it on Azure by the end of %3</source>
        <translation>%1&#xa0;: début %2, tout sur Azure fin %3</translation>
    </message>
    <message>
        <source>, old machines run to the end of %1</source>
        <translation>, les anciennes machines tournent jusqu&apos;à fin %1</translation>
    </message>
    <message>
        <source>, replication from %1</source>
        <translation>, réplication dès %1</translation>
    </message>
    <message>
        <source>; servers: %1</source>
        <translation>&#xa0;; serveurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Vague</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ramp, months</source>
        <translation>Montée en charge, mois</translation>
    </message>
    <message>
        <source>Parallel run, months</source>
        <translation>Exploitation en parallèle, mois</translation>
    </message>
    <message>
        <source>Replication, months</source>
        <translation>Réplication, mois</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>Réplication</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Montée en charge</translation>
    </message>
    <message>
        <source>Parallel run</source>
        <translation>Exploitation en parallèle</translation>
    </message>
    <message>
        <source>12 months of the headline</source>
        <translation>12 mois de la période clé</translation>
    </message>
    <message>
        <source>%1 servers move from %2 to %3, %4 are switched off</source>
        <translation>%1 serveurs migrent entre %2 et %3, %4 sont arrêtés</translation>
    </message>
    <message>
        <source>%1: starts %2, all of it switched off by the end of %3</source>
        <translation>%1&#xa0;: début %2, tout arrêté fin %3</translation>
    </message>
    <message>
        <source>All moved</source>
        <translation>Tout migré</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Arrêtés</translation>
    </message>
    <message>
        <source>The busiest month is %1: %2.</source>
        <translation>Le mois le plus chargé est %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>OptionTree</name>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercer</translation>
    </message>
    <message>
        <source>Let it lapse</source>
        <translation>Laisser expirer</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Céder</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Value, %1</source>
        <translation>Valeur, %1</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Meilleure</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Comme prévu</translation>
    </message>
    <message>
        <source>Decide when the outcome is known</source>
        <translation>Décider quand l&apos;issue est connue</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>%1: the best decision today is “%2”, worth %3</source>
        <translation>%1&#xa0;: la meilleure décision aujourd&apos;hui est «&#xa0;%2&#xa0;», qui vaut %3</translation>
    </message>
    <message>
        <source>There are no outcomes yet: with them the tree shows what it is worth to wait.</source>
        <translation>Il n&apos;y a pas encore d&apos;issue&#xa0;: avec elles l&apos;arbre montre ce que vaut l&apos;attente.</translation>
    </message>
    <message>
        <source>Deciding when the outcome is known is worth %1, so waiting %2.</source>
        <translation>Décider quand l&apos;issue est connue vaut %1, donc attendre %2.</translation>
    </message>
    <message>
        <source>%1, the best</source>
        <translation>%1, la meilleure</translation>
    </message>
    <message>
        <source>%1, as planned</source>
        <translation>%1, comme prévu</translation>
    </message>
    <message>
        <source>%1 (as planned)</source>
        <translation>%1 (comme prévu)</translation>
    </message>
    <message>
        <source>of today&apos;s</source>
        <translation>parmi celles d&apos;aujourd&apos;hui</translation>
    </message>
    <message>
        <source>%1: wait for the outcome, worth %2; the best decision today is “%3”, worth %4</source>
        <translation>%1&#xa0;: attendre l&apos;issue, ce qui vaut %2&#xa0;; la meilleure décision aujourd&apos;hui est «&#xa0;%3&#xa0;», qui vaut %4</translation>
    </message>
    <message>
        <source>Waiting is worth %1 more, where the outcome is known before the option expires.</source>
        <translation>Attendre vaut %1 de plus, si l&apos;issue est connue avant l&apos;échéance de l&apos;option.</translation>
    </message>
    <message>
        <source>%1, the best of today&apos;s</source>
        <translation>%1, la meilleure d&apos;aujourd&apos;hui</translation>
    </message>
    <message>
        <source>%1, best today</source>
        <translation>%1, la meilleure aujourd&apos;hui</translation>
    </message>
</context>
<context>
    <name>OptionWorth</name>
    <message>
        <source>Over the outcomes of the tree</source>
        <translation>Sur les issues de l&apos;arbre</translation>
    </message>
    <message>
        <source>Exercising today</source>
        <translation>Exercer aujourd&apos;hui</translation>
    </message>
    <message>
        <source>what it is worth in each outcome, by probability</source>
        <translation>ce que cela vaut dans chaque issue, selon la probabilité</translation>
    </message>
    <message>
        <source>Letting it lapse</source>
        <translation>Laisser expirer</translation>
    </message>
    <message>
        <source>nothing is signed</source>
        <translation>rien n&apos;est signé</translation>
    </message>
    <message>
        <source>Assigning</source>
        <translation>Céder</translation>
    </message>
    <message>
        <source>the fee, received at the expiry</source>
        <translation>le prix de cession, reçu à l&apos;échéance</translation>
    </message>
    <message>
        <source>The right: deciding when the outcome is known</source>
        <translation>Le droit&#xa0;: décider quand l&apos;issue est connue</translation>
    </message>
    <message>
        <source>the best of each outcome, by probability</source>
        <translation>le meilleur de chaque issue, selon la probabilité</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Attendre</translation>
    </message>
    <message>
        <source>the right less the best decided today</source>
        <translation>le droit moins la meilleure décision d&apos;aujourd&apos;hui</translation>
    </message>
    <message>
        <source>At the contract&apos;s own use, by volatility</source>
        <translation>À l&apos;utilisation du contrat, selon la volatilité</translation>
    </message>
    <message>
        <source>What the capacity brings</source>
        <translation>Ce que la capacité rapporte</translation>
    </message>
    <message>
        <source>at the discount rate, %1</source>
        <translation>au taux d&apos;actualisation, %1</translation>
    </message>
    <message>
        <source>What is committed</source>
        <translation>Ce qui est engagé</translation>
    </message>
    <message>
        <source>at the cost of debt, %1</source>
        <translation>au coût de la dette, %1</translation>
    </message>
    <message>
        <source>the sum of the two</source>
        <translation>la somme des deux</translation>
    </message>
    <message>
        <source>The right until its expiry</source>
        <translation>Le droit jusqu&apos;à son échéance</translation>
    </message>
    <message>
        <source>exercised when that is worth most, or never; volatility %1, %2 years</source>
        <translation>exercé quand cela vaut le plus, ou jamais&#xa0;; volatilité %1, %2 ans</translation>
    </message>
    <message>
        <source>the right less exercising today, or less nothing</source>
        <translation>le droit moins l&apos;exercice aujourd&apos;hui, ou moins rien</translation>
    </message>
    <message>
        <source>%1: %2. A present value at the opening, before tax: what the capacity brings at the company&apos;s discount rate, what is committed at the contract&apos;s cost of debt.</source>
        <translation>%1&#xa0;: %2. Une valeur actuelle à l&apos;ouverture, avant impôt&#xa0;: ce que la capacité rapporte au taux d&apos;actualisation de l&apos;entreprise, ce qui est engagé au coût de la dette du contrat.</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>Changed by %1</source>
        <translation>Modifié par %1</translation>
    </message>
    <message>
        <source>%1, over the 12 months: %2</source>
        <translation>%1, sur les 12 mois&#xa0;: %2</translation>
    </message>
    <message>
        <source>Net cash flow over the 12 months of the headline, without revolver draws, share issues and the cash sweep.</source>
        <translation>Flux net de trésorerie sur les 12 mois de la période clé, hors tirages du crédit renouvelable, émissions d&apos;actions et cash sweep.</translation>
    </message>
    <message>
        <source>The sum of the statement&apos;s line over the 12 months of the headline.</source>
        <translation>La somme du poste des états sur les 12 mois de la période clé.</translation>
    </message>
    <message>
        <source>its formula</source>
        <translation>sa formule</translation>
    </message>
    <message>
        <source>Enter the scenario to see its formulas (Ctrl+Shift+R).</source>
        <translation>Entrez dans le scénario pour voir ses formules (Ctrl+Maj+R).</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, de %2 à %3</translation>
    </message>
    <message>
        <source>What these lines of the statement differ by between the two ends, over the 12 months of the headline.</source>
        <translation>L&apos;écart de ces postes des états entre les deux extrémités, sur les 12 mois de la période clé.</translation>
    </message>
    <message>
        <source>The whole calculation is made with the inputs of this cause as they are at the one end, and with them as they are at the other. Causes that were taken before stay as they are at the second end, so another order gives other amounts.</source>
        <translation>Tout le calcul est fait avec les entrées de cette cause telles qu&apos;à une extrémité, puis telles qu&apos;à l&apos;autre. Les causes déjà prises restent comme à la seconde extrémité&#xa0;: un autre ordre donne d&apos;autres montants.</translation>
    </message>
    <message>
        <source>Before this step</source>
        <translation>Avant cette étape</translation>
    </message>
    <message>
        <source>After this step</source>
        <translation>Après cette étape</translation>
    </message>
    <message>
        <source>What %1 does to: %2</source>
        <translation>Effet de %1 sur&#xa0;: %2</translation>
    </message>
    <message>
        <source>The whole calculation is made once with the input at its low end and once at its high end, everything else as it is. The swing is the widest distance among the three values.</source>
        <translation>Tout le calcul est fait une fois avec l&apos;entrée à sa borne basse et une fois à sa borne haute, le reste inchangé. L&apos;amplitude est le plus grand écart entre les trois valeurs.</translation>
    </message>
    <message>
        <source>With everything as it is</source>
        <translation>Tout inchangé</translation>
    </message>
    <message>
        <source>At the low end</source>
        <translation>À la borne basse</translation>
    </message>
    <message>
        <source>input at %1</source>
        <translation>entrée à %1</translation>
    </message>
    <message>
        <source>At the high end</source>
        <translation>À la borne haute</translation>
    </message>
    <message>
        <source>The input: %1</source>
        <translation>L&apos;entrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The sum of the trials&apos; figures over their number.</source>
        <translation>La somme des chiffres des tirages divisée par leur nombre.</translation>
    </message>
    <message>
        <source>How far the mean of so many trials may be off by chance: the standard deviation of such a mean.</source>
        <translation>De combien la moyenne d&apos;autant de tirages peut s&apos;écarter par hasard&#xa0;: l&apos;écart type d&apos;une telle moyenne.</translation>
    </message>
    <message>
        <source>How far the trials&apos; figures lie from their mean: the root of the mean square.</source>
        <translation>L&apos;éloignement des chiffres des tirages par rapport à leur moyenne&#xa0;: la racine de l&apos;écart quadratique moyen.</translation>
    </message>
    <message>
        <source>The lowest figure of any trial.</source>
        <translation>Le chiffre le plus bas d&apos;un tirage.</translation>
    </message>
    <message>
        <source>The highest figure of any trial.</source>
        <translation>Le chiffre le plus haut d&apos;un tirage.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>What %1 adds to the spread</source>
        <translation>La contribution de %1 à la dispersion</translation>
    </message>
    <message>
        <source>Trials from %1 to below %2</source>
        <translation>Tirages de %1 à moins de %2</translation>
    </message>
    <message>
        <source>Cumulative benefit to the end of %1</source>
        <translation>Avantage cumulé jusqu&apos;à fin %1</translation>
    </message>
    <message>
        <source>The share of all trials in which this is so.</source>
        <translation>La part de tous les tirages où c&apos;est le cas.</translation>
    </message>
    <message>
        <source>The share of the figure&apos;s variance that is left in its mean once this input is known (first-order index); the rank correlation is Spearman&apos;s. Correlated inputs share what they explain.</source>
        <translation>La part de la variance du chiffre que porte sa moyenne une fois cette entrée connue (indice du premier ordre)&#xa0;; la corrélation de rang est celle de Spearman. Des entrées corrélées se partagent ce qu&apos;elles expliquent.</translation>
    </message>
    <message>
        <source>How many trials have a figure of at least the one amount and below the other.</source>
        <translation>Combien de tirages ont un chiffre d&apos;au moins le premier montant et inférieur au second.</translation>
    </message>
    <message>
        <source>Percentiles of the trials&apos; benefit from the first of the 12 months to this one: what the move case has more cash than the stay case, without draws and share issues.</source>
        <translation>Centiles de l&apos;avantage des tirages du premier des 12 mois à celui-ci&#xa0;: la trésorerie en plus de la migration par rapport au maintien, hors tirages de crédit et émissions d&apos;actions.</translation>
    </message>
    <message>
        <source>No formula leads to it: every trial is a whole calculation with inputs drawn by their laws. The same seed gives the same trials; Export samples writes them.</source>
        <translation>Aucune formule n&apos;y mène&#xa0;: chaque tirage est un calcul entier avec des entrées tirées selon leurs lois. La même graine donne les mêmes tirages&#xa0;; l&apos;export des échantillons les écrit.</translation>
    </message>
    <message>
        <source>Trials without such a figure</source>
        <translation>Tirages sans un tel chiffre</translation>
    </message>
    <message>
        <source>With every input as it is: %1</source>
        <translation>Avec toutes les entrées inchangées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Drawn: %1</source>
        <translation>Tiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, 10th to 90th percentile %2 to %3</source>
        <translation>%1, 10e au 90e centile %2 à %3</translation>
    </message>
    <message>
        <source>matures on %1</source>
        <translation>échéance le %1</translation>
    </message>
    <message>
        <source>Principal due in %1, at the opening</source>
        <translation>Principal dû en %1, à l&apos;ouverture</translation>
    </message>
    <message>
        <source>Principal due in %1, after the debt events</source>
        <translation>Principal dû en %1, après les événements de dette</translation>
    </message>
    <message>
        <source>What is outstanding on that day, by the calendar year in which the terms then in force have it repaid. Rates are held flat; what is drawn later is not in it.</source>
        <translation>L&apos;encours à ce jour, selon l&apos;année civile où les conditions alors en vigueur le font rembourser. Les taux restent constants&#xa0;; ce qui est tiré plus tard n&apos;y figure pas.</translation>
    </message>
    <message>
        <source>Nothing is signed. The other ways are measured against this, so it is worth 0.</source>
        <translation>Rien n&apos;est signé. Les autres voies se mesurent à celle-ci, qui vaut donc 0.</translation>
    </message>
    <message>
        <source>The fee for the assignment, received at the expiry, at the company&apos;s discount rate.</source>
        <translation>Le prix de la cession, reçu à l&apos;échéance, au taux d&apos;actualisation de l&apos;entreprise.</translation>
    </message>
    <message>
        <source>Expected value: what exercising is worth in each outcome, times its probability, summed.</source>
        <translation>Espérance&#xa0;: la valeur de l&apos;exercice dans chaque issue, multipliée par la probabilité de celle-ci, en somme.</translation>
    </message>
    <message>
        <source>Present value of what the capacity brings, less that of what is committed.</source>
        <translation>Valeur actuelle de ce que la capacité rapporte, moins celle de ce qui est engagé.</translation>
    </message>
    <message>
        <source>Gross value of the use</source>
        <translation>Valeur brute de l&apos;usage</translation>
    </message>
    <message>
        <source>Variable cost</source>
        <translation>Coût variable</translation>
    </message>
    <message>
        <source>What the capacity brings</source>
        <translation>Ce que la capacité rapporte</translation>
    </message>
    <message>
        <source>Present value of what the capacity brings in this outcome, less that of what is committed in it.</source>
        <translation>Valeur actuelle de ce que la capacité rapporte dans cette issue, moins celle de ce qui y est engagé.</translation>
    </message>
    <message>
        <source>Expected value: the best way of each outcome, times its probability, summed.</source>
        <translation>Espérance&#xa0;: la meilleure voie de chaque issue, multipliée par la probabilité de celle-ci, en somme.</translation>
    </message>
    <message>
        <source>The best of the ways that are open once this is known.</source>
        <translation>La meilleure des voies ouvertes une fois que cela est connu.</translation>
    </message>
    <message>
        <source>the best</source>
        <translation>la meilleure</translation>
    </message>
    <message>
        <source>with a probability of %1</source>
        <translation>avec une probabilité de %1</translation>
    </message>
    <message>
        <source>Committed payments</source>
        <translation>Paiements engagés</translation>
    </message>
    <message>
        <source>Building cost and sites</source>
        <translation>Coût de construction et sites</translation>
    </message>
    <message>
        <source>and %1 more inputs</source>
        <translation>et %1 autres entrées</translation>
    </message>
    <message>
        <source>The whole calculation is made with the decision: cash of the headline&apos;s 12 months, before revolvers and share issues.</source>
        <translation>Tout le calcul est fait avec la décision&#xa0;: trésorerie des 12 mois de la période clé, avant crédits renouvelables et émissions d&apos;actions.</translation>
    </message>
    <message>
        <source>What is to be paid whether it is used or not, over the whole term; of a seller what is promised to it.</source>
        <translation>Ce qui est à payer sur toute la durée, utilisé ou non&#xa0;; pour un vendeur, ce qui lui est promis.</translation>
    </message>
    <message>
        <source>Cash and undrawn commitments with the decision, in the month in which they are lowest.</source>
        <translation>Trésorerie et engagements non tirés avec la décision, au mois le plus bas.</translation>
    </message>
    <message>
        <source>Of all covenant tests with the decision, the one that comes nearest to a breach.</source>
        <translation>De tous les tests de covenants avec la décision, le plus proche d&apos;un manquement.</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>à l&apos;ouverture</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Each total of the statements is the sum of its lines, to the cent.</source>
        <translation>Chaque total des états est la somme de ses postes, au centime près.</translation>
    </message>
    <message>
        <source>Assets are liabilities and equity, to the cent.</source>
        <translation>L&apos;actif est égal aux dettes et aux capitaux propres, au centime près.</translation>
    </message>
    <message>
        <source>Cash from operations is the same from net income as from what is received and paid.</source>
        <translation>Le flux d&apos;exploitation est le même calculé à partir du résultat net qu&apos;à partir des encaissements et décaissements.</translation>
    </message>
    <message>
        <source>Cash at the month&apos;s end is cash at its start and the net cash flow.</source>
        <translation>La trésorerie en fin de mois est celle du début plus le flux net de trésorerie.</translation>
    </message>
    <message>
        <source>Each instrument&apos;s principal goes from start to end by what is drawn, repaid, added and exchanged; together they are the principal of the balance sheet.</source>
        <translation>Le principal de chaque instrument va du début à la fin par ce qui est tiré, remboursé, capitalisé et échangé&#xa0;; ensemble, ils font le principal du bilan.</translation>
    </message>
    <message>
        <source>Of each instrument, what is accrued is paid, added to principal, or still owed.</source>
        <translation>Pour chaque instrument, les intérêts courus sont payés, capitalisés ou encore dus.</translation>
    </message>
    <message>
        <source>Equity changes by net income, distributions, shares issued or given, and debt converted.</source>
        <translation>Les capitaux propres varient par le résultat net, les distributions, les actions émises ou remises et la dette convertie.</translation>
    </message>
    <message>
        <source>Credits of spend commitments and what capacity contracts owe go from month to month, and are never negative.</source>
        <translation>Les crédits des engagements de dépense et ce que doivent les contrats de capacité se reportent d&apos;un mois à l&apos;autre et ne sont jamais négatifs.</translation>
    </message>
    <message>
        <source>The benefit of a month is the net cash flow of moving less that of staying, without revolver draws, share issues and the cash sweep.</source>
        <translation>L&apos;avantage d&apos;un mois est le flux net de trésorerie de la migration moins celui du maintien, hors tirages du crédit renouvelable, émissions d&apos;actions et cash sweep.</translation>
    </message>
    <message>
        <source>The parts of the headline add up to it.</source>
        <translation>Les composantes du chiffre clé totalisent son montant.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>none, as it should be</source>
        <translation>aucune, comme il se doit</translation>
    </message>
    <message>
        <source>%1 + %2 drawn − %3 repaid + %4 added to principal + %5 exchanged and the like</source>
        <translation>%1 + %2 tirés − %3 remboursés + %4 capitalisés + %5 échangés et autres</translation>
    </message>
    <message>
        <source>%1 paid + %2 added to principal + %3 more owed</source>
        <translation>%1 payés + %2 capitalisés + %3 de plus dus</translation>
    </message>
    <message>
        <source>Paid, added and owed</source>
        <translation>Payés, capitalisés et dus</translation>
    </message>
    <message>
        <source>shortfall charged; credit %1 + %2 charged − %3 used − %4 expired = %5</source>
        <translation>manque facturé&#xa0;; crédit %1 + %2 facturés − %3 utilisés − %4 expirés = %5</translation>
    </message>
    <message>
        <source>change of what is still usable = %1 billed − %2 recognised</source>
        <translation>variation de ce qui est encore utilisable = %1 facturés − %2 comptabilisés</translation>
    </message>
    <message>
        <source>%1, moving</source>
        <translation>%1, migration</translation>
    </message>
    <message>
        <source>%1, staying</source>
        <translation>%1, maintien</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>subtracted</source>
        <translation>soustrait</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Avantage</translation>
    </message>
    <message>
        <source>%1, when staying</source>
        <translation>%1, maintien</translation>
    </message>
    <message>
        <source>%1, when moving</source>
        <translation>%1, migration</translation>
    </message>
    <message>
        <source>Checked in every month of both cases; shown is %1.</source>
        <translation>Contrôlé chaque mois des deux cas&#xa0;; affiché&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It does not hold in %1.</source>
        <translation>Il n&apos;est pas vérifié dans&#xa0;: %1.</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Marge de manœuvre</translation>
    </message>
    <message>
        <source>What is tested</source>
        <translation>Ce qui est contrôlé</translation>
    </message>
    <message>
        <source>an hour, in %1</source>
        <translation>par heure, à %1</translation>
    </message>
    <message>
        <source>%1 a vCPU, of %2</source>
        <translation>%1 par vCPU, pour %2</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimé</translation>
    </message>
    <message>
        <source>%1 less the price without licence</source>
        <translation>%1 moins le prix sans licence</translation>
    </message>
    <message>
        <source>Compute, %1</source>
        <translation>Calcul, %1</translation>
    </message>
    <message>
        <source>Licence of the operating system</source>
        <translation>Licence du système d&apos;exploitation</translation>
    </message>
    <message>
        <source>Licence of SQL Server</source>
        <translation>Licence de SQL Server</translation>
    </message>
    <message>
        <source>With its numbers</source>
        <translation>Avec ses chiffres</translation>
    </message>
    <message>
        <source>needed: %1</source>
        <translation>nécessaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: a month of a server on %2</source>
        <translation>%1&#xa0;: un mois d&apos;un serveur sur %2</translation>
    </message>
    <message>
        <source>List price: purchase options and discounts come after. Rounded once.</source>
        <translation>Prix catalogue&#xa0;: options d&apos;achat et remises viennent ensuite. Arrondi une fois.</translation>
    </message>
    <message>
        <source>It is not chosen: %1.</source>
        <translation>Elle n&apos;est pas choisie&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The chosen size, %1</source>
        <translation>La taille choisie, %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1 de moins</translation>
    </message>
    <message>
        <source>%1: saved a month by sizes by use</source>
        <translation>%1&#xa0;: économie mensuelle par des tailles selon l&apos;usage</translation>
    </message>
    <message>
        <source>The size by what is allocated less the size by use, for all servers of the workload.</source>
        <translation>La taille selon l&apos;allocation moins la taille selon l&apos;usage, pour tous les serveurs de la charge.</translation>
    </message>
    <message>
        <source>By what is allocated: %1</source>
        <translation>Selon l&apos;allocation&#xa0;: %1</translation>
    </message>
    <message>
        <source>By use: %1</source>
        <translation>Selon l&apos;usage&#xa0;: %1</translation>
    </message>
    <message>
        <source>What is allocated, times its use and the comfort factor, rounded up; at least 2 vCPU.</source>
        <translation>Ce qui est alloué, multiplié par son usage et par le facteur de confort, arrondi au supérieur&#xa0;; au moins 2 vCPU.</translation>
    </message>
    <message>
        <source>What is allocated, times its use and the comfort factor; at least 4 GiB.</source>
        <translation>Ce qui est alloué, multiplié par son usage et par le facteur de confort&#xa0;; au moins 4 Gio.</translation>
    </message>
    <message>
        <source>What is allocated, times the comfort factor: its use is not known.</source>
        <translation>Ce qui est alloué, multiplié par le facteur de confort&#xa0;: l&apos;usage n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>What is allocated, times the comfort factor.</source>
        <translation>Ce qui est alloué, multiplié par le facteur de confort.</translation>
    </message>
    <message>
        <source>%1: vCPU that it needs</source>
        <translation>%1&#xa0;: vCPU nécessaires</translation>
    </message>
    <message>
        <source>%1: GiB of memory that it needs</source>
        <translation>%1&#xa0;: Gio de mémoire nécessaires</translation>
    </message>
    <message>
        <source>The next cheaper size that may be chosen.</source>
        <translation>La taille immédiatement moins chère qui peut être choisie.</translation>
    </message>
    <message>
        <source>The cheapest size that would hold it for less.</source>
        <translation>La taille la moins chère qui suffirait pour moins.</translation>
    </message>
    <message>
        <source>The next size by price that has no less of anything, and more of something.</source>
        <translation>La taille suivante par prix, qui n&apos;a moins de rien et plus de quelque chose.</translation>
    </message>
    <message>
        <source>The cheapest size that holds what the machine uses.</source>
        <translation>La taille la moins chère qui contient ce que la machine utilise.</translation>
    </message>
    <message>
        <source>The workload says its size itself.</source>
        <translation>La charge indique elle-même sa taille.</translation>
    </message>
    <message>
        <source>The lowest price of an hour of the sizes that may be chosen and hold what it needs.</source>
        <translation>Le prix horaire le plus bas des tailles qui peuvent être choisies et contiennent ce qu&apos;il faut.</translation>
    </message>
    <message>
        <source>%1: extended updates of %2, year %3 after support</source>
        <translation>%1&#xa0;: mises à jour étendues de %2, année %3 après le support</translation>
    </message>
    <message>
        <source>The makers have published that support ends on %1; the project has no price of updates for it.</source>
        <translation>L&apos;éditeur a publié que le support prend fin le %1&#xa0;; le projet n&apos;a pas de prix de mises à jour pour lui.</translation>
    </message>
    <message>
        <source>End of support</source>
        <translation>Fin de support</translation>
    </message>
    <message>
        <source>What a year costs if nothing moves. The projection buys updates only for what is still on premises.</source>
        <translation>Ce que coûte une année si rien ne migre. La projection n&apos;achète des mises à jour que pour ce qui est encore sur site.</translation>
    </message>
    <message>
        <source>Units, of all servers</source>
        <translation>Unités, de tous les serveurs</translation>
    </message>
    <message>
        <source>Net present value of cash before debt and after tax with the decision, less that with letting it lapse; all of it at the company&apos;s discount rate, as far as it is projected. The tree is before tax, of the whole term, and discounts what is committed at the contract&apos;s cost of debt.</source>
        <translation>Valeur actuelle nette de la trésorerie avant dette et après impôt avec la décision, moins celle de l&apos;expiration&#xa0;; le tout au taux d&apos;actualisation de l&apos;entreprise, dans la limite de la projection. L&apos;arbre est avant impôt, sur toute la durée, et actualise ce qui est engagé au coût de la dette du contrat.</translation>
    </message>
    <message>
        <source>The trials&apos; figures are sorted; %1 of them lie below this one. Between two figures it is linear, as in a spreadsheet&apos;s PERCENTILE.INC.</source>
        <translation>Les chiffres des tirages sont triés&#xa0;; %1 d&apos;entre eux sont inférieurs à celui-ci. Entre deux chiffres, l&apos;interpolation est linéaire, comme CENTILE.INCLURE d&apos;un tableur.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Moving to Azure</source>
        <translation>Migration vers Azure</translation>
    </message>
    <message>
        <source>Cash flow, debt and savings, compared with staying</source>
        <translation>Trésorerie, dette et économies, comparées au maintien</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Projection</translation>
    </message>
    <message>
        <source>Headline months</source>
        <translation>Période clé</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Latest source of the inputs</source>
        <translation>Source la plus récente des entrées</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Prepared on</source>
        <translation>Établi le</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Version provisoire</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Version finale</translation>
    </message>
    <message>
        <source>no date given</source>
        <translation>sans date</translation>
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
        <translation>D&apos;où vient l&apos;amélioration de la trésorerie sur la période clé</translation>
    </message>
    <message>
        <source>Improvement of cash in the headline months</source>
        <translation>Amélioration de la trésorerie sur la période clé</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>The difference is move less stay. Net present value and rates of return are of the benefit before interest and debt, with tax as it would be without debt. A figure that does not exist says why.</source>
        <translation>La différence est migration moins maintien. La valeur actuelle nette et les taux de rendement portent sur l&apos;avantage avant intérêts et dette, avec l&apos;impôt tel qu&apos;il serait sans dette. Un indicateur sans valeur en donne la raison.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Maintien</translation>
    </message>
    <message>
        <source>Move to Azure</source>
        <translation>Migration vers Azure</translation>
    </message>
    <message>
        <source>Benefit: move less stay</source>
        <translation>Avantage&#xa0;: migration moins maintien</translation>
    </message>
    <message>
        <source>Debt and liquidity</source>
        <translation>Dette et liquidité</translation>
    </message>
    <message>
        <source>The project has no debt.</source>
        <translation>Le projet n&apos;a pas de dette.</translation>
    </message>
    <message>
        <source>Instruments when moving</source>
        <translation>Instruments en cas de migration</translation>
    </message>
    <message>
        <source>All debt</source>
        <translation>Toute la dette</translation>
    </message>
    <message>
        <source>Principal and interest when moving</source>
        <translation>Principal et intérêts en cas de migration</translation>
    </message>
    <message>
        <source>Principal and interest when staying</source>
        <translation>Principal et intérêts en cas de maintien</translation>
    </message>
    <message>
        <source>Principal is what is owed. Interest includes commitment fees; interest added to principal is not in the interest paid. Repaid and interest paid are of the headline months.</source>
        <translation>Le principal est ce qui est dû. Les intérêts comprennent les commissions d&apos;engagement&#xa0;; les intérêts capitalisés ne sont pas dans les intérêts payés. Remboursements et intérêts payés sont ceux de la période clé.</translation>
    </message>
    <message>
        <source>From the opening principal to the reported figure</source>
        <translation>Du principal d&apos;ouverture au chiffre publié</translation>
    </message>
    <message>
        <source>Opening principal of all debt</source>
        <translation>Principal d&apos;ouverture de toute la dette</translation>
    </message>
    <message>
        <source>%1, %2, as reported</source>
        <translation>%1, %2, tel que publié</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>Inexpliqué</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>non testé</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>respecté</translation>
    </message>
    <message>
        <source>passed, little headroom</source>
        <translation>respecté, faible marge de manœuvre</translation>
    </message>
    <message>
        <source>breached</source>
        <translation>non respecté</translation>
    </message>
    <message>
        <source>Assumptions and their sources</source>
        <translation>Hypothèses et leurs sources</translation>
    </message>
    <message>
        <source>Every input of the company and of the Azure plan, and of everything else what differs from the default, with its source by number, as listed at the end of this section. What no source supports is an assumption.</source>
        <translation>Toutes les entrées de l&apos;entreprise et du plan Azure, et pour le reste ce qui diffère de la valeur par défaut, avec le numéro de leur source, listée à la fin de cette section. Ce qu&apos;aucune source n&apos;appuie est une hypothèse.</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Charges de travail</translation>
    </message>
    <message>
        <source>Azure prices held by the project</source>
        <translation>Prix Azure conservés dans le projet</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>All %1 checks of the calculation hold in every month and in both cases.</source>
        <translation>Les %1 contrôles du calcul sont tous vérifiés chaque mois et dans les deux cas.</translation>
    </message>
    <message>
        <source>%1 of %2 checks of the calculation do not hold. Do not rely on the figures.</source>
        <translation>%1 contrôles du calcul sur %2 ne sont pas vérifiés. Ne vous fiez pas aux chiffres.</translation>
    </message>
    <message>
        <source>Checks of the calculation</source>
        <translation>Contrôles du calcul</translation>
    </message>
    <message>
        <source>Notes and warnings on the inputs</source>
        <translation>Remarques et alertes sur les entrées</translation>
    </message>
    <message>
        <source>There are no notes or warnings on the inputs.</source>
        <translation>Il n&apos;y a ni remarque ni alerte sur les entrées.</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>does not hold: %1, %2</source>
        <translation>non vérifié&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Opening cash</source>
        <translation>Trésorerie d&apos;ouverture</translation>
    </message>
    <message>
        <source>Closing cash</source>
        <translation>Trésorerie de clôture</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Rate a year</source>
        <translation>Taux annuel</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Interest paid</source>
        <translation>Intérêts payés</translation>
    </message>
    <message>
        <source>Covenant</source>
        <translation>Covenant</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Testé</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Ratio testé</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Marge de manœuvre</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Cœurs</translation>
    </message>
    <message>
        <source>Memory, GiB</source>
        <translation>Mémoire, Gio</translation>
    </message>
    <message>
        <source>Storage, GiB</source>
        <translation>Stockage, Gio</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Opening principal</source>
        <translation>Principal d&apos;ouverture</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Tirages</translation>
    </message>
    <message>
        <source>Repayments</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>Interest added to principal</source>
        <translation>Intérêts capitalisés</translation>
    </message>
    <message>
        <source>Closing principal</source>
        <translation>Principal de clôture</translation>
    </message>
    <message>
        <source>Interest accrued</source>
        <translation>Intérêts courus</translation>
    </message>
    <message>
        <source>%1 fixed</source>
        <translation>%1 fixe</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Valeur par défaut</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Num.</translation>
    </message>
    <message>
        <source>%1 more of this kind: %2</source>
        <translation>%1 autres du même genre&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 mois</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (suite)</translation>
    </message>
    <message>
        <source>%1, scenario %2</source>
        <translation>%1, scénario %2</translation>
    </message>
    <message>
        <source>Minimum cash</source>
        <translation>Trésorerie minimale</translation>
    </message>
    <message>
        <source>Cash at each month&apos;s end, %1</source>
        <translation>Trésorerie à chaque fin de mois, %1</translation>
    </message>
    <message>
        <source>When moving, cash is lowest in %1, at %2</source>
        <translation>En migrant, la trésorerie est au plus bas en %1, à %2</translation>
    </message>
    <message>
        <source>The minimum cash is %1.</source>
        <translation>La trésorerie minimale est de %1.</translation>
    </message>
    <message>
        <source>Double running</source>
        <translation>Double exploitation</translation>
    </message>
    <message>
        <source>Hash %1</source>
        <translation>Empreinte %1</translation>
    </message>
    <message>
        <source>Prices of %1</source>
        <translation>Prix du %1</translation>
    </message>
    <message>
        <source>Effect of the transactions</source>
        <translation>Effet des opérations</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Préparé par</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>Préparé pour</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>Empreinte du contenu</translation>
    </message>
    <message>
        <source>Executive summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>Servers that leave their sites</source>
        <translation>Serveurs qui quittent leurs sites</translation>
    </message>
    <message>
        <source>Sites that they leave</source>
        <translation>Sites qu&apos;ils quittent</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Vagues</translation>
    </message>
    <message>
        <source>From the first wave to the last server</source>
        <translation>De la première vague au dernier serveur</translation>
    </message>
    <message>
        <source>One-off cost, over the whole projection</source>
        <translation>Coûts ponctuels, sur toute la projection</translation>
    </message>
    <message>
        <source>Vendor funding and credits</source>
        <translation>Financement fournisseur et crédits</translation>
    </message>
    <message>
        <source>Peak funding: the lowest point of cumulative cash before debt</source>
        <translation>Besoin maximal de financement&#xa0;: le point le plus bas de la trésorerie cumulée avant dette</translation>
    </message>
    <message>
        <source>Month of the lowest point</source>
        <translation>Mois du point bas</translation>
    </message>
    <message>
        <source>Key figures: move less stay</source>
        <translation>Chiffres clés&#xa0;: migration moins maintien</translation>
    </message>
    <message>
        <source>10th, 50th and 90th percentile of %1 trials</source>
        <translation>10e, 50e et 90e centiles de %1 tirages</translation>
    </message>
    <message>
        <source>%1 / %2 / %3</source>
        <translation>%1 / %2 / %3</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Ce qu&apos;il peut faire</translation>
    </message>
    <message>
        <source>From its 10th to its 90th percentile it takes the 12 months&apos; improvement from %1 to %2.</source>
        <translation>De son 10e à son 90e centile, il fait passer l&apos;amélioration des 12 mois de %1 à %2.</translation>
    </message>
    <message>
        <source>Covenant: %1</source>
        <translation>Covenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Headroom of %1 in %2 when moving, the least of all tests; below zero lenders may call their loans.</source>
        <translation>Marge de manœuvre de %1 en %2 en migrant, la plus faible de tous les tests&#xa0;; sous zéro, les prêteurs peuvent exiger le remboursement anticipé.</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation>Liquidité</translation>
    </message>
    <message>
        <source>Lowest at %1 in %2 when moving; the minimum cash is %3.</source>
        <translation>Au plus bas à %1 en %2 en migrant&#xa0;; la trésorerie minimale est de %3.</translation>
    </message>
    <message>
        <source>%1 must be paid after the months shown, whatever becomes of the plan.</source>
        <translation>%1 sont à payer après les mois affichés, quoi qu&apos;il advienne du plan.</translation>
    </message>
    <message>
        <source>The recommendation and its conditions</source>
        <translation>La recommandation et ses conditions</translation>
    </message>
    <message>
        <source>Recommendation: proceed. Every condition below is met.</source>
        <translation>Recommandation&#xa0;: aller de l&apos;avant. Toutes les conditions ci-dessous sont remplies.</translation>
    </message>
    <message>
        <source>Recommendation: do not proceed as planned. At least one condition below is not met.</source>
        <translation>Recommandation&#xa0;: ne pas aller de l&apos;avant tel que prévu. Au moins une condition ci-dessous n&apos;est pas remplie.</translation>
    </message>
    <message>
        <source>Rule: proceed when every condition that can be tested is met. Percentiles are of the simulation, where inputs are uncertain.</source>
        <translation>Règle&#xa0;: aller de l&apos;avant si toutes les conditions vérifiables sont remplies. Les centiles sont ceux de la simulation, là où des entrées sont incertaines.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>The net present value is above zero</source>
        <translation>La valeur actuelle nette est positive</translation>
    </message>
    <message>
        <source>It pays back within the months that are evaluated</source>
        <translation>Le délai de récupération tient dans les mois évalués</translation>
    </message>
    <message>
        <source>In nine of ten trials the net present value is above zero; its 10th percentile</source>
        <translation>Dans neuf tirages sur dix la valeur actuelle nette est positive&#xa0;; son 10e centile</translation>
    </message>
    <message>
        <source>All checks of the calculation hold</source>
        <translation>Tous les contrôles du calcul sont vérifiés</translation>
    </message>
    <message>
        <source>met</source>
        <translation>remplie</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>non remplie</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Financial summary</source>
        <translation>Synthèse financière</translation>
    </message>
    <message>
        <source>Benefit before interest and debt, by month</source>
        <translation>Avantage avant intérêts et dette, par mois</translation>
    </message>
    <message>
        <source>Benefit before interest and debt, by quarter</source>
        <translation>Avantage avant intérêts et dette, par trimestre</translation>
    </message>
    <message>
        <source>Benefit before interest and debt, by year</source>
        <translation>Avantage avant intérêts et dette, par année</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>IT, stay</source>
        <translation>SI, maintien</translation>
    </message>
    <message>
        <source>IT, move</source>
        <translation>SI, migration</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Économie</translation>
    </message>
    <message>
        <source>One-off</source>
        <translation>Ponctuel</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>Cumulé</translation>
    </message>
    <message>
        <source>Discounted</source>
        <translation>Actualisé</translation>
    </message>
    <message>
        <source>IT is what runs on premises and on Azure, with labour. One-off is migration and what leaving costs, less vendor funding and credits. Other is capital expenditure avoided, timing of payments, tax and all that is not IT. Net is before interest and debt; discounted it sums to the net present value. Rows and columns add up as printed.</source>
        <translation>SI&#xa0;: ce qui tourne sur site et sur Azure, personnel compris. Ponctuel&#xa0;: la migration et le coût du départ, moins financement fournisseur et crédits. Autre&#xa0;: investissements évités, décalages de paiement, impôt et tout ce qui n&apos;est pas informatique. Net&#xa0;: avant intérêts et dette&#xa0;; actualisé, il totalise la valeur actuelle nette. Lignes et colonnes s&apos;additionnent telles qu&apos;imprimées.</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>T%1 %2</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>Flux de trésorerie</translation>
    </message>
    <message>
        <source>Cost comparison</source>
        <translation>Comparaison des coûts</translation>
    </message>
    <message>
        <source>Cost by category in the 12 months of the headline</source>
        <translation>Coût par catégorie sur les 12 mois de la période clé</translation>
    </message>
    <message>
        <source>Cost by category over all months that are evaluated</source>
        <translation>Coût par catégorie sur tous les mois évalués</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Move: remaining</source>
        <translation>Migration&#xa0;: restant sur site</translation>
    </message>
    <message>
        <source>Move: Azure</source>
        <translation>Migration&#xa0;: Azure</translation>
    </message>
    <message>
        <source>Compute and licensing</source>
        <translation>Calcul et licences</translation>
    </message>
    <message>
        <source>Extended security updates</source>
        <translation>Mises à jour de sécurité étendues</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>IT staff</source>
        <translation>Personnel informatique</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Locaux et installations</translation>
    </message>
    <message>
        <source>Management and other</source>
        <translation>Gestion et autre</translation>
    </message>
    <message>
        <source>Refresh of servers, less disposals</source>
        <translation>Renouvellement des serveurs, moins cessions</translation>
    </message>
    <message>
        <source>The categories are Azure Migrate&apos;s; management and refresh have rows of their own. Costs are in parentheses, one-off cost is below.</source>
        <translation>Les catégories sont celles d&apos;Azure Migrate&#xa0;; gestion et renouvellement ont leurs lignes. Les coûts sont entre parenthèses, les coûts ponctuels plus bas.</translation>
    </message>
    <message>
        <source>What the transition costs in the 12 months of the headline</source>
        <translation>Ce que coûte la transition sur les 12 mois de la période clé</translation>
    </message>
    <message>
        <source>Double running and stranded cost are steps of the waterfall from staying to moving: in another order they would be other amounts.</source>
        <translation>La double exploitation et les coûts résiduels sont des étapes de la cascade du maintien à la migration&#xa0;: dans un autre ordre, ce seraient d&apos;autres montants.</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Vague</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Premier mois</translation>
    </message>
    <message>
        <source>All moved</source>
        <translation>Tout migré</translation>
    </message>
    <message>
        <source>Last double running</source>
        <translation>Dernière double exploitation</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Azure commitments and licences</source>
        <translation>Engagements et licences Azure</translation>
    </message>
    <message>
        <source>What Azure costs when moving</source>
        <translation>Ce que coûte Azure en migrant</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>How the plan buys</source>
        <translation>Comment le plan achète</translation>
    </message>
    <message>
        <source>From which use on a commitment costs less than pay as you go</source>
        <translation>À partir de quel usage un engagement coûte moins que le paiement à l&apos;utilisation</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
    <message>
        <source>Price an hour</source>
        <translation>Prix horaire</translation>
    </message>
    <message>
        <source>Reserved 1 year</source>
        <translation>Réservé 1 an</translation>
    </message>
    <message>
        <source>Reserved 3 years</source>
        <translation>Réservé 3 ans</translation>
    </message>
    <message>
        <source>Savings plan 1 year</source>
        <translation>Plan d&apos;économies 1 an</translation>
    </message>
    <message>
        <source>Savings plan 3 years</source>
        <translation>Plan d&apos;économies 3 ans</translation>
    </message>
    <message>
        <source>Shares of all hours, at list prices without licences, of the sizes that most machines have. Below that share pay as you go costs less.</source>
        <translation>Parts de toutes les heures, aux prix catalogue sans licences, des tailles qu&apos;ont la plupart des machines. En dessous, le paiement à l&apos;utilisation coûte moins.</translation>
    </message>
    <message>
        <source>Spend commitment</source>
        <translation>Engagement de dépense</translation>
    </message>
    <message>
        <source>Spend that counts</source>
        <translation>Dépenses comptées</translation>
    </message>
    <message>
        <source>Counted to date, at the end</source>
        <translation>Cumul compté, à la fin</translation>
    </message>
    <message>
        <source>Shortfall charged</source>
        <translation>Manque facturé</translation>
    </message>
    <message>
        <source>Used of the credit from shortfalls</source>
        <translation>Utilisé du crédit des manques</translation>
    </message>
    <message>
        <source>Expired of it</source>
        <translation>Dont expiré</translation>
    </message>
    <message>
        <source>Credit at the end</source>
        <translation>Crédit à la fin</translation>
    </message>
    <message>
        <source>Spend commitments at their milestones</source>
        <translation>Engagements de dépense à leurs jalons</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Above (below)</source>
        <translation>Au-dessus (au-dessous)</translation>
    </message>
    <message>
        <source>Licences owned</source>
        <translation>Licences détenues</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Azure Hybrid Benefit</source>
        <translation>Azure Hybrid Benefit</translation>
    </message>
    <message>
        <source>Cost of licences and security updates in the 12 months of the headline</source>
        <translation>Coût des licences et mises à jour de sécurité sur les 12 mois de la période clé</translation>
    </message>
    <message>
        <source>Principal that falls due, by calendar year</source>
        <translation>Principal exigible, par année civile</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>After the events to %1</source>
        <translation>Après les événements jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>What moving changes for lenders</source>
        <translation>Ce que la migration change pour les prêteurs</translation>
    </message>
    <message>
        <source>Capacity options</source>
        <translation>Options de capacité</translation>
    </message>
    <message>
        <source>The decisions side by side</source>
        <translation>Les décisions côte à côte</translation>
    </message>
    <message>
        <source>Cash of the 12 months</source>
        <translation>Trésorerie des 12 mois</translation>
    </message>
    <message>
        <source>Payments committed over the term</source>
        <translation>Paiements engagés sur la durée</translation>
    </message>
    <message>
        <source>Net present value, less that of lapse</source>
        <translation>Valeur actuelle nette, moins celle de l&apos;expiration</translation>
    </message>
    <message>
        <source>Lowest liquidity</source>
        <translation>Liquidité la plus basse</translation>
    </message>
    <message>
        <source>Month of the lowest liquidity</source>
        <translation>Mois de la liquidité la plus basse</translation>
    </message>
    <message>
        <source>Lowest headroom of a covenant</source>
        <translation>Plus faible marge de manœuvre d&apos;un covenant</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercer</translation>
    </message>
    <message>
        <source>Lapse</source>
        <translation>Laisser expirer</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Céder</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>What the option is worth</source>
        <translation>Ce que vaut l&apos;option</translation>
    </message>
    <message>
        <source>Present value of what the capacity brings</source>
        <translation>Valeur actuelle de ce que la capacité rapporte</translation>
    </message>
    <message>
        <source>Present value of what is committed</source>
        <translation>Valeur actuelle de ce qui est engagé</translation>
    </message>
    <message>
        <source>Value of exercising at once</source>
        <translation>Valeur de l&apos;exercice immédiat</translation>
    </message>
    <message>
        <source>Use from which on exercising is worth it</source>
        <translation>Usage à partir duquel exercer vaut la peine</translation>
    </message>
    <message>
        <source>at any use</source>
        <translation>à tout usage</translation>
    </message>
    <message>
        <source>at no use</source>
        <translation>à aucun usage</translation>
    </message>
    <message>
        <source>Time to the expiry</source>
        <translation>Temps jusqu&apos;à l&apos;échéance</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>Volatilité</translation>
    </message>
    <message>
        <source>Value of the option, by lattice</source>
        <translation>Valeur de l&apos;option, par arbre binomial</translation>
    </message>
    <message>
        <source>The same if it could be exercised at the expiry only, by formula</source>
        <translation>La même si elle ne s&apos;exerçait qu&apos;à l&apos;échéance, par formule</translation>
    </message>
    <message>
        <source>Of it what exercising at once is worth</source>
        <translation>Dont valeur de l&apos;exercice immédiat</translation>
    </message>
    <message>
        <source>What knowing the outcome first is worth</source>
        <translation>Ce que vaut la connaissance préalable de l&apos;issue</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 ans</translation>
    </message>
    <message>
        <source>Outcomes, and what is best in each</source>
        <translation>Issues, et ce qui est le mieux dans chacune</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Price factor</source>
        <translation>Facteur de prix</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Meilleure</translation>
    </message>
    <message>
        <source>Present values at the company&apos;s discount rate for what is brought in, at the contract&apos;s cost of debt for what is committed. The value of the option rests on a volatility that nobody can observe.</source>
        <translation>Valeurs actuelles au taux d&apos;actualisation de l&apos;entreprise pour ce qui est rapporté, au coût de la dette du contrat pour ce qui est engagé. La valeur de l&apos;option repose sur une volatilité que personne ne peut observer.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>The scenarios side by side</source>
        <translation>Les scénarios côte à côte</translation>
    </message>
    <message>
        <source>Difference from the project as it is</source>
        <translation>Écart au projet tel qu&apos;il est</translation>
    </message>
    <message>
        <source>What the scenarios change</source>
        <translation>Ce que changent les scénarios</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
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
        <translation>Dispersion des chiffres simulés</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Standard error of the mean</source>
        <translation>Erreur type de la moyenne</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Écart type</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>%1 of the trials are below</source>
        <translation>%1 des tirages sont en dessous</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>too few trials to tell</source>
        <translation>trop peu de tirages pour le dire</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Probabilités</translation>
    </message>
    <message>
        <source>The cash of the 12 months improves</source>
        <translation>La trésorerie des 12 mois s&apos;améliore</translation>
    </message>
    <message>
        <source>A covenant is breached at any test</source>
        <translation>Un covenant n&apos;est pas respecté à un test</translation>
    </message>
    <message>
        <source>Cash is below the minimum in any month</source>
        <translation>La trésorerie est sous le minimum au cours d&apos;un mois</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Erreur type</translation>
    </message>
    <message>
        <source>Which inputs make the spread of the 12 months&apos; improvement</source>
        <translation>Quelles entrées causent la dispersion de l&apos;amélioration des 12 mois</translation>
    </message>
    <message>
        <source>Share of the variance</source>
        <translation>Part de la variance</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>Corrélation de rang</translation>
    </message>
    <message>
        <source>Uncertain inputs</source>
        <translation>Entrées incertaines</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Loi</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>mean %1, deviation %2</source>
        <translation>moyenne %1, écart type %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>%1 to %3, most likely %2</source>
        <translation>de %1 à %3, le plus probable %2</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 valeurs</translation>
    </message>
    <message>
        <source>Correlations</source>
        <translation>Corrélations</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>%1 trials, seed %2, %3. The same project gives the same figures on any machine. Laws are the project&apos;s assumptions; what has no law does not vary.</source>
        <translation>%1 tirages, graine %2, %3. Le même projet donne les mêmes chiffres sur toute machine. Les lois sont des hypothèses du projet&#xa0;; ce qui n&apos;en a pas ne varie pas.</translation>
    </message>
    <message>
        <source>spread evenly (Sobol)</source>
        <translation>répartis uniformément (Sobol)</translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation>tirés au hasard</translation>
    </message>
    <message>
        <source>The inputs are drawn independently of each other.</source>
        <translation>Les entrées sont tirées indépendamment les unes des autres.</translation>
    </message>
    <message>
        <source>What could not be computed for this report</source>
        <translation>Ce qui n&apos;a pas pu être calculé pour ce rapport</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>Cascade</translation>
    </message>
    <message>
        <source>Sensitivities</source>
        <translation>Sensibilités</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Capacity option</source>
        <translation>Option de capacité</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Ce qui est laissé de côté</translation>
    </message>
    <message>
        <source>Effects outside the company&apos;s cash, debt and tax: carbon, speed of delivery, resilience, revenue that nobody has entered.</source>
        <translation>Effets hors trésorerie, dette et impôt&#xa0;: carbone, rapidité, résilience, revenus que personne n&apos;a saisis.</translation>
    </message>
    <message>
        <source>Training, change management and time of staff are in only as far as one-off cost or labour names them.</source>
        <translation>Formation, conduite du changement et temps du personnel n&apos;y sont que si les coûts ponctuels ou le personnel les nomment.</translation>
    </message>
    <message>
        <source>Azure prices are those of the price book, with the drift that the plan states; future price changes are not foreseen.</source>
        <translation>Les prix Azure sont ceux du catalogue, avec la dérive du plan&#xa0;; les changements de prix à venir ne sont pas anticipés.</translation>
    </message>
    <message>
        <source>Tax is the company&apos;s rate on its profit by the rules that the inputs name, no tax return.</source>
        <translation>L&apos;impôt est le taux de l&apos;entreprise appliqué à son bénéfice selon les règles que nomment les entrées&#xa0;; ce n&apos;est pas une déclaration fiscale.</translation>
    </message>
    <message>
        <source>This is a projection of stated assumptions: no offer, no forecast of a market, no advice.</source>
        <translation>Ceci est une projection d&apos;hypothèses énoncées&#xa0;: ni offre, ni prévision de marché, ni conseil.</translation>
    </message>
    <message>
        <source>No input is uncertain in this project, so nothing is simulated and no percentile is shown.</source>
        <translation>Aucune entrée n&apos;est incertaine dans ce projet&#xa0;: rien n&apos;est simulé et aucun centile n&apos;est montré.</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>Comment c&apos;est calculé</translation>
    </message>
    <message>
        <source>Two cases, stay and move, are projected month by month from the same company. Every difference between them is the benefit.</source>
        <translation>Deux cas, maintien et migration, sont projetés mois par mois à partir de la même entreprise. Toute différence entre eux est l&apos;avantage.</translation>
    </message>
    <message>
        <source>Each server is sized against the price book; counts follow the waves, prices the plan&apos;s way of buying, discounts and licences.</source>
        <translation>Chaque serveur est dimensionné d&apos;après le catalogue&#xa0;; les quantités suivent les vagues, les prix l&apos;option d&apos;achat, les remises et les licences du plan.</translation>
    </message>
    <message>
        <source>Every instrument accrues by its own day count and dates. Revolvers are drawn when cash would fall below the minimum.</source>
        <translation>Les intérêts de chaque instrument courent selon sa base de calcul des jours et ses dates. Les crédits renouvelables sont tirés quand la trésorerie passerait sous le minimum.</translation>
    </message>
    <message>
        <source>Net present value and rates of return are of the monthly benefit before interest and debt, discounted from the months&apos; ends.</source>
        <translation>La valeur actuelle nette et les taux de rendement portent sur l&apos;avantage mensuel avant intérêts et dette, actualisé depuis les fins de mois.</translation>
    </message>
    <message>
        <source>Amounts are computed exactly and rounded where they are booked. Figures here are the same as on screen and in the workbook.</source>
        <translation>Les montants sont calculés exactement et arrondis à l&apos;enregistrement. Les chiffres sont les mêmes qu&apos;à l&apos;écran et dans le classeur.</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Avantage</translation>
    </message>
    <message>
        <source>Cash of moving less cash of staying, before what revolvers and shares bring.</source>
        <translation>Trésorerie de la migration moins celle du maintien, avant ce qu&apos;apportent crédits renouvelables et actions.</translation>
    </message>
    <message>
        <source>Net present value</source>
        <translation>Valeur actuelle nette</translation>
    </message>
    <message>
        <source>The monthly benefit before interest and debt, discounted at the company&apos;s rate.</source>
        <translation>L&apos;avantage mensuel avant intérêts et dette, actualisé au taux d&apos;actualisation de l&apos;entreprise.</translation>
    </message>
    <message>
        <source>Internal rate of return</source>
        <translation>Taux de rendement interne</translation>
    </message>
    <message>
        <source>The yearly rate at which the net present value is zero; there may be none, or several.</source>
        <translation>Le taux annuel qui annule la valeur actuelle nette&#xa0;; il peut n&apos;y en avoir aucun, ou plusieurs.</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>Délai de récupération</translation>
    </message>
    <message>
        <source>Months until the cumulative benefit stays above zero.</source>
        <translation>Mois jusqu&apos;à ce que l&apos;avantage cumulé reste positif.</translation>
    </message>
    <message>
        <source>Peak funding</source>
        <translation>Besoin maximal de financement</translation>
    </message>
    <message>
        <source>The lowest point of the cumulative benefit: what must be financed until the savings carry it.</source>
        <translation>Le point le plus bas de l&apos;avantage cumulé&#xa0;: ce qu&apos;il faut financer jusqu&apos;à ce que les économies prennent le relais.</translation>
    </message>
    <message>
        <source>Months in which a server is paid for on premises and on Azure.</source>
        <translation>Mois où un serveur est payé sur site et sur Azure.</translation>
    </message>
    <message>
        <source>Stranded cost</source>
        <translation>Coûts résiduels</translation>
    </message>
    <message>
        <source>On-premises cost that stays although its servers have left.</source>
        <translation>Coût sur site qui reste bien que ses serveurs soient partis.</translation>
    </message>
    <message>
        <source>How far a covenant&apos;s measure is from its limit, as a share of the limit.</source>
        <translation>L&apos;écart entre le ratio d&apos;un covenant et sa limite, en part de la limite.</translation>
    </message>
    <message>
        <source>Use of licences that the company owns on Azure.</source>
        <translation>Usage sur Azure de licences que l&apos;entreprise possède.</translation>
    </message>
    <message>
        <source>A reservation or savings plan for a term, or a promise to spend an amount until a date.</source>
        <translation>Une réservation ou un plan d&apos;économies pour une durée, ou la promesse de dépenser un montant d&apos;ici une date.</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Centile</translation>
    </message>
    <message>
        <source>The value that so many of a hundred trials are below.</source>
        <translation>La valeur sous laquelle se trouvent tant de tirages sur cent.</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Annexe</translation>
    </message>
    <message>
        <source>Workloads by row</source>
        <translation>Charges de travail par ligne</translation>
    </message>
    <message>
        <source>Debt by instrument</source>
        <translation>Dette par instrument</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows. The workbook has more.</source>
        <translation>Les %1 premières lignes sur %2. Le classeur en a plus.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Day count</source>
        <translation>Base de calcul des jours</translation>
    </message>
    <message>
        <source>From staying to moving, step by step</source>
        <translation>Du maintien à la migration, étape par étape</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>End of %1</source>
        <translation>Fin %1</translation>
    </message>
    <message>
        <source>What has changed is marked as against the version “%1”.</source>
        <translation>Ce qui a changé depuis la version «&#xa0;%1&#xa0;» est marqué.</translation>
    </message>
    <message>
        <source>No input has changed since the version “%1”.</source>
        <translation>Aucune entrée n&apos;a changé depuis la version «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>A%1</source>
        <translation>A%1</translation>
    </message>
    <message>
        <source>%1&#xa0;[%2]</source>
        <translation>%1 [%2]</translation>
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
        <translation>nouveau</translation>
    </message>
    <message>
        <source>was blank</source>
        <translation>était vide</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>était %1</translation>
    </message>
    <message>
        <source>Inputs with many rows, counted only</source>
        <translation>Entrées à nombreuses lignes, seulement comptées</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>With the transactions, cash is lowest in %1, at %2</source>
        <translation>Avec les opérations, la trésorerie est au plus bas en %1, à %2</translation>
    </message>
    <message>
        <source>Cash flow, debt and liquidity, with and without the transactions</source>
        <translation>Flux de trésorerie, dette et liquidité, avec et sans les opérations</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>The difference is with the transactions less without them. Net present value and rates of return are of the benefit before interest and debt, with tax as it would be without debt. A figure that does not exist says why.</source>
        <translation>La différence est avec les opérations moins sans elles. La valeur actuelle nette et les taux de rendement portent sur l&apos;avantage avant intérêts et dette, avec l&apos;impôt tel qu&apos;il serait sans dette. Un indicateur sans valeur en donne la raison.</translation>
    </message>
    <message>
        <source>%1, of which %2 close</source>
        <translation>%1, dont %2 ferment</translation>
    </message>
    <message>
        <source>Key figures: what the transactions change</source>
        <translation>Chiffres clés&#xa0;: ce que changent les opérations</translation>
    </message>
    <message>
        <source>Headroom of %1 in %2 with the transactions, the least of all tests; below zero lenders may call their loans.</source>
        <translation>Marge de manœuvre de %1 en %2 avec les opérations, la plus faible de tous les tests&#xa0;; sous zéro, les prêteurs peuvent exiger le remboursement anticipé.</translation>
    </message>
    <message>
        <source>Lowest at %1 in %2 with the transactions; the minimum cash is %3.</source>
        <translation>Au plus bas à %1 en %2 avec les opérations&#xa0;; la trésorerie minimale est de %3.</translation>
    </message>
    <message>
        <source>No recommendation: of what is compared below some is better with the transactions and some is worse, and no figure of the model weighs one against the other.</source>
        <translation>Pas de recommandation&#xa0;: parmi ce qui est comparé ci-dessous, certains points sont meilleurs avec les opérations et d&apos;autres moins bons, et aucun chiffre du modèle ne pèse les uns contre les autres.</translation>
    </message>
    <message>
        <source>Recommendation: proceed. Of what is compared below nothing is worse with the transactions, something is better, and every condition is met.</source>
        <translation>Recommandation&#xa0;: aller de l&apos;avant. Parmi ce qui est comparé ci-dessous, rien n&apos;est moins bon avec les opérations, quelque chose est meilleur, et chaque condition est remplie.</translation>
    </message>
    <message>
        <source>Recommendation: do not proceed as planned. Of what is compared below nothing is better with the transactions, and something is worse.</source>
        <translation>Recommandation&#xa0;: ne pas aller de l&apos;avant tel que prévu. Parmi ce qui est comparé ci-dessous, rien n&apos;est meilleur avec les opérations, et quelque chose est moins bon.</translation>
    </message>
    <message>
        <source>No recommendation: of what is compared below nothing differs between the cases.</source>
        <translation>Pas de recommandation&#xa0;: rien de ce qui est comparé ci-dessous ne diffère entre les cas.</translation>
    </message>
    <message>
        <source>Rule: no operating cash flow differs between the cases, so net present value and payback say nothing. The transactions are judged by what they change for liquidity, interest after tax, what falls due, covenants and owners: proceed when nothing is worse and something is better, don&apos;t when nothing is better and something is worse. Between better and worse the model has no figure that decides.</source>
        <translation>Règle&#xa0;: aucun flux d&apos;exploitation ne diffère entre les cas, la valeur actuelle nette et le délai de récupération ne disent donc rien. Les opérations sont jugées sur ce qu&apos;elles changent pour la liquidité, les intérêts après impôt, les échéances, les covenants et les actionnaires&#xa0;: aller de l&apos;avant quand rien n&apos;est moins bon et que quelque chose est meilleur, ne pas le faire quand rien n&apos;est meilleur et que quelque chose est moins bon. Entre meilleur et moins bon, le modèle n&apos;a pas de chiffre qui décide.</translation>
    </message>
    <message>
        <source>Of %2 trials %1 fall below the plan&apos;s %3; half of them stay below %4.</source>
        <translation>Sur %2 tirages, %1 sont au-dessous des %3 du plan&#xa0;; la moitié reste au-dessous de %4.</translation>
    </message>
    <message>
        <source>no operating cash flow differs</source>
        <translation>aucun flux d&apos;exploitation ne diffère</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>better</source>
        <translation>meilleur</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>moins bon</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>%1; without the transactions %2</source>
        <translation>%1&#xa0;; sans les opérations %2</translation>
    </message>
    <message>
        <source>in every month</source>
        <translation>chaque mois</translation>
    </message>
    <message>
        <source>at every test</source>
        <translation>à chaque test</translation>
    </message>
    <message>
        <source>not in %1</source>
        <translation>pas en %1</translation>
    </message>
    <message>
        <source>The largest amount by which cash is below the minimum</source>
        <translation>Le plus grand montant dont la trésorerie est au-dessous du minimum</translation>
    </message>
    <message>
        <source>Breached tests of covenants</source>
        <translation>Tests de covenants non respectés</translation>
    </message>
    <message>
        <source>The lowest liquidity</source>
        <translation>La liquidité la plus basse</translation>
    </message>
    <message>
        <source>Cash less debt at the end of the headline months</source>
        <translation>Trésorerie moins dette à la fin de la période clé</translation>
    </message>
    <message>
        <source>Interest to %1, after tax at the company&apos;s rate</source>
        <translation>Intérêts jusqu&apos;en %1, après impôt au taux d&apos;impôt de l&apos;entreprise</translation>
    </message>
    <message>
        <source>Principal that falls due by the end of %1</source>
        <translation>Principal exigible d&apos;ici fin %1</translation>
    </message>
    <message>
        <source>What new shares bring; they dilute the owners</source>
        <translation>Ce qu&apos;apportent les nouvelles actions&#xa0;; elles diluent les actionnaires</translation>
    </message>
    <message>
        <source>Cash stays at or above the minimum</source>
        <translation>La trésorerie reste au niveau du minimum ou au-dessus</translation>
    </message>
    <message>
        <source>No covenant is breached</source>
        <translation>Tous les covenants sont respectés</translation>
    </message>
    <message>
        <source>Without the transactions</source>
        <translation>Sans les opérations</translation>
    </message>
    <message>
        <source>With the transactions</source>
        <translation>Avec les opérations</translation>
    </message>
    <message>
        <source>From without to with the transactions, step by step</source>
        <translation>De sans à avec les opérations, étape par étape</translation>
    </message>
    <message>
        <source>IT, without</source>
        <translation>SI, sans</translation>
    </message>
    <message>
        <source>IT, with</source>
        <translation>SI, avec</translation>
    </message>
    <message>
        <source>Benefit: with the transactions less without them</source>
        <translation>Avantage&#xa0;: avec les opérations moins sans elles</translation>
    </message>
    <message>
        <source>With: on premises</source>
        <translation>Avec&#xa0;: sur site</translation>
    </message>
    <message>
        <source>With: Azure</source>
        <translation>Avec&#xa0;: Azure</translation>
    </message>
    <message>
        <source>What Azure costs with the transactions</source>
        <translation>Ce que coûte Azure avec les opérations</translation>
    </message>
    <message>
        <source>Instruments with the transactions</source>
        <translation>Instruments avec les opérations</translation>
    </message>
    <message>
        <source>Principal and interest with the transactions</source>
        <translation>Principal et intérêts avec les opérations</translation>
    </message>
    <message>
        <source>Principal and interest without the transactions</source>
        <translation>Principal et intérêts sans les opérations</translation>
    </message>
    <message>
        <source>What the transactions change for lenders</source>
        <translation>Ce que les opérations changent pour les prêteurs</translation>
    </message>
    <message>
        <source>It pays back within the %1 months that are evaluated</source>
        <translation>Le délai de récupération tient dans les %1 mois évalués</translation>
    </message>
    <message>
        <source>Two cases, without and with the transactions, are projected month by month from the same company. Every difference between them is the benefit.</source>
        <translation>Deux cas, sans et avec les opérations, sont projetés mois par mois à partir de la même entreprise. Toute différence entre eux est l&apos;avantage.</translation>
    </message>
    <message>
        <source>Cash with the transactions less cash without them, before what revolvers and shares bring.</source>
        <translation>Trésorerie avec les opérations moins trésorerie sans elles, avant ce qu&apos;apportent crédits renouvelables et actions.</translation>
    </message>
    <message>
        <source>within %1 with 95% confidence</source>
        <translation>à %1 près, confiance de 95 %</translation>
    </message>
    <message>
        <source>Staying and moving leave the same cash</source>
        <translation>Maintien et migration laissent la même trésorerie</translation>
    </message>
    <message>
        <source>With and without the transactions cash is the same</source>
        <translation>Avec ou sans les opérations, la trésorerie est la même</translation>
    </message>
    <message>
        <source>From staying to moving: %1 more cash</source>
        <translation>Du maintien à la migration&#xa0;: %1 de trésorerie en plus</translation>
    </message>
    <message>
        <source>With the transactions: %1 more cash</source>
        <translation>Avec les opérations&#xa0;: %1 de trésorerie en plus</translation>
    </message>
    <message>
        <source>From staying to moving: %1 less cash</source>
        <translation>Du maintien à la migration&#xa0;: %1 de trésorerie en moins</translation>
    </message>
    <message>
        <source>With the transactions: %1 less cash</source>
        <translation>Avec les opérations&#xa0;: %1 de trésorerie en moins</translation>
    </message>
    <message>
        <source>Prices of %1 to %2</source>
        <translation>Prix du %1 au %2</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>whole, thousands or millions, as each table says; amounts in parentheses are negative</source>
        <translation>entières, milliers ou millions, selon chaque tableau&#xa0;; les montants entre parenthèses sont négatifs</translation>
    </message>
    <message>
        <source>the project as it is</source>
        <translation>le projet tel quel</translation>
    </message>
    <message>
        <source>Azure prices used</source>
        <translation>Prix Azure utilisés</translation>
    </message>
    <message>
        <source>Lowest liquidity when moving</source>
        <translation>Liquidité la plus basse en migrant</translation>
    </message>
    <message>
        <source>Lowest liquidity with the transactions</source>
        <translation>Liquidité la plus basse avec les opérations</translation>
    </message>
    <message>
        <source>Shares and revolvers are not in it, and debt repaid counts as spent: cash less all debt is %1 higher at the end of these months.</source>
        <translation>Les actions et les crédits renouvelables n&apos;y sont pas, et la dette remboursée compte comme dépensée&#xa0;: la trésorerie moins toute la dette est supérieure de %1 à la fin de ces mois.</translation>
    </message>
    <message>
        <source>Shares and revolvers are not in it, and debt repaid counts as spent: cash less all debt is %1 lower at the end of these months.</source>
        <translation>Les actions et les crédits renouvelables n&apos;y sont pas, et la dette remboursée compte comme dépensée&#xa0;: la trésorerie moins toute la dette est inférieure de %1 à la fin de ces mois.</translation>
    </message>
    <message>
        <source>The risks that matter most</source>
        <translation>Les risques les plus importants</translation>
    </message>
    <message>
        <source>Net is before interest and debt, with tax as it would be without debt; discounted it sums to the net present value. Rows and columns add up as printed.</source>
        <translation>Le net est avant intérêts et dette, avec l&apos;impôt tel qu&apos;il serait sans dette&#xa0;; actualisé, sa somme est la valeur actuelle nette. Lignes et colonnes s&apos;additionnent telles qu&apos;imprimées.</translation>
    </message>
    <message>
        <source>Before interest and debt no month&apos;s cash flow differs between the cases by as much as one unit of the currency. So there is no benefit by period to show, and net present value, rates of return and payback have nothing to measure.</source>
        <translation>Avant intérêts et dette, les flux de trésorerie des deux cas ne diffèrent en aucun mois d&apos;une unité de la monnaie. Il n&apos;y a donc pas d&apos;avantage par période à montrer, et la valeur actuelle nette, les taux de rendement et le délai de récupération n&apos;ont rien à mesurer.</translation>
    </message>
    <message>
        <source>Servers moved or switched off, at each month&apos;s end</source>
        <translation>Serveurs migrés ou arrêtés, à la fin de chaque mois</translation>
    </message>
    <message>
        <source>Moved or switched off</source>
        <translation>Migrés ou arrêtés</translation>
    </message>
    <message>
        <source>Issued, drawn, exchanged</source>
        <translation>Émis, tiré, échangé</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>Échangé</translation>
    </message>
    <message>
        <source>Forgiven</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Converted into shares</source>
        <translation>Converti en actions</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>Covenants in the headline months, and every breach</source>
        <translation>Covenants sur la période clé, et chaque violation</translation>
    </message>
    <message>
        <source>Without and with the transactions</source>
        <translation>Sans et avec les opérations</translation>
    </message>
    <message>
        <source>Without the transactions only</source>
        <translation>Sans les opérations seulement</translation>
    </message>
    <message>
        <source>With the transactions only</source>
        <translation>Avec les opérations seulement</translation>
    </message>
    <message>
        <source>Outlay</source>
        <translation>Mise</translation>
    </message>
    <message>
        <source>The sum of the months in which the benefit before interest and debt is negative. The return on it is the sum of all months as a share of the outlay.</source>
        <translation>La somme des mois où l&apos;avantage avant intérêts et dette est négatif. Son rendement est la somme de tous les mois rapportée à la mise.</translation>
    </message>
    <message>
        <source>Prices in use</source>
        <translation>Prix utilisés</translation>
    </message>
    <message>
        <source>Of the sizes, disks and services that workloads get, those with the most machines first: %1 of the %2 prices that the project holds. The workbook has all.</source>
        <translation>Ceux des tailles, disques et services que reçoivent les charges de travail, les plus utilisés d&apos;abord&#xa0;: %1 des %2 prix du projet. Le classeur les contient tous.</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <comment>percentage points</comment>
        <translation>%1 pt</translation>
    </message>
    <message>
        <source>no rate makes it zero</source>
        <translation>aucun taux ne l&apos;annule</translation>
    </message>
    <message>
        <source>several rates make it zero</source>
        <translation>plusieurs taux l&apos;annulent</translation>
    </message>
    <message>
        <source>Cash in is positive, cash out is in parentheses; a dash is zero. Amounts are rounded so that each column and each row adds up; no amount is off by a whole unit of its last digit. So one that is the same in two tables may be printed a unit apart.</source>
        <translation>Les encaissements sont positifs, les décaissements entre parenthèses&#xa0;; un tiret vaut zéro. Les montants sont arrondis pour que chaque colonne et chaque ligne s&apos;additionne&#xa0;; aucun ne s&apos;écarte d&apos;une unité entière de son dernier chiffre. Un montant identique dans deux tableaux peut donc différer d&apos;une unité à l&apos;impression.</translation>
    </message>
    <message>
        <source>It improves by the plan&apos;s %1 or more</source>
        <translation>Elle s&apos;améliore des %1 du plan ou plus</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message>
        <source>How likely it is that cash improves by the plan&apos;s %1, or more, in the 12 months</source>
        <translation>Probabilité que la trésorerie s&apos;améliore des %1 du plan, ou plus, sur les 12 mois</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>pour information</translation>
    </message>
    <message>
        <source>How likely which improvement of cash is</source>
        <translation>Probabilité de chaque amélioration de la trésorerie</translation>
    </message>
    <message>
        <source>Improvement of at least</source>
        <translation>Amélioration d&apos;au moins</translation>
    </message>
    <message>
        <source>From here to the improvement of cash: %1 before interest and debt, %2 of interest, the tax on it and debt, together %3. The statement of the benefit has both by month.</source>
        <translation>D&apos;ici à l&apos;amélioration de la trésorerie&#xa0;: %1 avant intérêts et dette, %2 d&apos;intérêts, d&apos;impôt sur ceux-ci et de dette, ensemble %3. L&apos;état de l&apos;avantage donne les deux par mois.</translation>
    </message>
</context>
<context>
    <name>TableCopy</name>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Copy table: %1</source>
        <translation>Copier le tableau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copies the whole table for another program. Ctrl+C copies the selected cells.</source>
        <translation>Copie tout le tableau pour un autre programme. Ctrl+C copie les cellules sélectionnées.</translation>
    </message>
    <message>
        <source>As &amp;CSV</source>
        <translation>En &amp;CSV</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>En &amp;JSON</translation>
    </message>
    <message>
        <source>As &amp;text with tabs</source>
        <translation>En &amp;texte avec tabulations</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>move less stay</source>
        <translation>migration moins maintien</translation>
    </message>
    <message>
        <source>stay</source>
        <translation>maintien</translation>
    </message>
    <message>
        <source>move</source>
        <translation>migration</translation>
    </message>
    <message>
        <source>tested</source>
        <translation>testé</translation>
    </message>
    <message>
        <source>headroom</source>
        <translation>marge de manœuvre</translation>
    </message>
    <message>
        <source>to date</source>
        <translation>à ce jour</translation>
    </message>
    <message>
        <source>before rounding</source>
        <translation>avant arrondi</translation>
    </message>
    <message>
        <source>staying</source>
        <translation>reste sur site</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 mois</translation>
    </message>
    <message>
        <source>by cause</source>
        <translation>par cause</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>cœurs</translation>
    </message>
    <message>
        <source>instances</source>
        <translation>instances</translation>
    </message>
    <message>
        <source>disks</source>
        <translation>disques</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>serveurs</translation>
    </message>
    <message>
        <source>machines</source>
        <translation>machines</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>hôtes</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>ETP</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>facteur</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>ratio</translation>
    </message>
    <message>
        <source>¤ for 1 year</source>
        <translation>¤ pour 1 an</translation>
    </message>
    <message>
        <source>¤ for 3 years</source>
        <translation>¤ pour 3 ans</translation>
    </message>
    <message>
        <source>¤ for the term</source>
        <translation>¤ pour la durée</translation>
    </message>
    <message>
        <source>Step towards: %1</source>
        <translation>Étape vers&#xa0;: %1</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Valeur par défaut</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Fixer à</translation>
    </message>
    <message>
        <source>Multiply by</source>
        <translation>Multiplier par</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Lognormal</source>
        <translation>Lognormale</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>Uniforme</translation>
    </message>
    <message>
        <source>Triangular</source>
        <translation>Triangulaire</translation>
    </message>
    <message>
        <source>PERT</source>
        <translation>PERT</translation>
    </message>
    <message>
        <source>Discrete</source>
        <translation>Discrète</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Achat</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impôt</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Ajustement</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Distribution</source>
        <comment>field</comment>
        <translation>Loi</translation>
    </message>
    <message>
        <source>The law by which the value is drawn.</source>
        <translation>La loi selon laquelle la valeur est tirée.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Expected value before bounds, in the field&apos;s unit; of a lognormal value the value&apos;s own.</source>
        <translation>Espérance avant bornes, dans l&apos;unité du champ&#xa0;; pour une loi lognormale, celle de la valeur elle-même.</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Écart type</translation>
    </message>
    <message>
        <source>Of the value before bounds, in the field&apos;s unit.</source>
        <translation>De la valeur avant bornes, dans l&apos;unité du champ.</translation>
    </message>
    <message>
        <source>Not below</source>
        <translation>Pas moins de</translation>
    </message>
    <message>
        <source>The law is cut off here and scaled to 1; blank: no bound.</source>
        <translation>La loi est tronquée ici et ramenée à 1&#xa0;; vide&#xa0;: pas de borne.</translation>
    </message>
    <message>
        <source>Not above</source>
        <translation>Pas plus de</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>The lowest value, in the field&apos;s unit.</source>
        <translation>La plus petite valeur, dans l&apos;unité du champ.</translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation>Valeur la plus probable</translation>
    </message>
    <message>
        <source>The value where the density is highest.</source>
        <translation>La valeur où la densité est la plus forte.</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>The highest value, in the field&apos;s unit.</source>
        <translation>La plus grande valeur, dans l&apos;unité du champ.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Changes to the project, or to another scenario, that are not applied to it.</source>
        <translation>Modifications du projet, ou d&apos;un autre scénario, qui n&apos;y sont pas appliquées.</translation>
    </message>
    <message>
        <source>Inherits from</source>
        <translation>Hérite de</translation>
    </message>
    <message>
        <source>The scenario whose changes are made first; blank: the project as it is.</source>
        <translation>Le scénario dont les modifications sont faites d&apos;abord&#xa0;; vide&#xa0;: le projet tel quel.</translation>
    </message>
    <message>
        <source>Change of a scenario</source>
        <translation>Modification de scénario</translation>
    </message>
    <message>
        <source>Changes of scenarios</source>
        <translation>Modifications de scénarios</translation>
    </message>
    <message>
        <source>A field that a scenario sets, multiplies or adds to; changes are made in order, the last one wins.</source>
        <translation>Un champ qu&apos;un scénario fixe, multiplie ou augmente&#xa0;; les modifications se font dans l&apos;ordre, la dernière l&apos;emporte.</translation>
    </message>
    <message>
        <source>The scenario.</source>
        <translation>Le scénario.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Its place among the scenario&apos;s changes; equal ones follow the order of their ids.</source>
        <translation>Son rang parmi les modifications du scénario&#xa0;; à rang égal, l&apos;ordre des identifiants.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>The field&apos;s path: company.taxRate, workload[site=&quot;Denver&quot;].hoursPerMonth.</source>
        <translation>Le chemin du champ&#xa0;: company.taxRate, workload[site=&quot;Denver&quot;].hoursPerMonth.</translation>
    </message>
    <message>
        <source>All that match</source>
        <translation>Toutes les correspondances</translation>
    </message>
    <message>
        <source>Whether every row that the path matches is changed; otherwise it must match one.</source>
        <translation>Si chaque ligne qui correspond au chemin est modifiée&#xa0;; sinon, une seule doit y correspondre.</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>What is done with the field&apos;s value.</source>
        <translation>Ce qu&apos;on fait de la valeur du champ.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>The new value, the factor or what is added, as in files; months and days add to dates.</source>
        <translation>La nouvelle valeur, le facteur ou l&apos;ajout, comme dans les fichiers&#xa0;; mois et jours s&apos;ajoutent aux dates.</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Incertitude</translation>
    </message>
    <message>
        <source>Uncertainties</source>
        <translation>Incertitudes</translation>
    </message>
    <message>
        <source>What is not known of a field, as a law that values are drawn by.</source>
        <translation>Ce qu&apos;on ignore d&apos;un champ, sous la forme d&apos;une loi dont les valeurs sont tirées.</translation>
    </message>
    <message>
        <source>The field&apos;s path: azure.globalDiscount, wave[&quot;Wave 1&quot;].start.</source>
        <translation>Le chemin du champ&#xa0;: azure.globalDiscount, wave[&quot;Wave 1&quot;].start.</translation>
    </message>
    <message>
        <source>Whether every row that the path matches gets the value; otherwise it must match one.</source>
        <translation>Si chaque ligne qui correspond au chemin reçoit la valeur&#xa0;; sinon, une seule doit y correspondre.</translation>
    </message>
    <message>
        <source>What is done with the field&apos;s value; months and days are added to dates.</source>
        <translation>Ce qu&apos;on fait de la valeur du champ&#xa0;; mois et jours s&apos;ajoutent aux dates.</translation>
    </message>
    <message>
        <source>Possible value</source>
        <translation>Valeur possible</translation>
    </message>
    <message>
        <source>Possible values</source>
        <translation>Valeurs possibles</translation>
    </message>
    <message>
        <source>A value that a discrete uncertainty can take.</source>
        <translation>Une valeur que peut prendre une incertitude discrète.</translation>
    </message>
    <message>
        <source>The uncertainty.</source>
        <translation>L&apos;incertitude.</translation>
    </message>
    <message>
        <source>The value, in the field&apos;s unit.</source>
        <translation>La valeur, dans l&apos;unité du champ.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>How likely it is against the other values; weights need not sum to 1.</source>
        <translation>Sa probabilité relative aux autres valeurs&#xa0;; la somme des poids n&apos;a pas à être 1.</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Corrélation</translation>
    </message>
    <message>
        <source>Correlations</source>
        <translation>Corrélations</translation>
    </message>
    <message>
        <source>How two uncertainties go together.</source>
        <translation>Comment deux incertitudes vont ensemble.</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Première</translation>
    </message>
    <message>
        <source>One of them.</source>
        <translation>L&apos;une des deux.</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Seconde</translation>
    </message>
    <message>
        <source>The other.</source>
        <translation>L&apos;autre.</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>Corrélation de rang</translation>
    </message>
    <message>
        <source>Spearman&apos;s rho of the two, -1 to 1.</source>
        <translation>Le rho de Spearman des deux, de -1 à 1.</translation>
    </message>
    <message>
        <source>Actual amount</source>
        <translation>Montant réel</translation>
    </message>
    <message>
        <source>Actual amounts</source>
        <translation>Montants réels</translation>
    </message>
    <message>
        <source>What really happened in a month, by line or as a bill has it.</source>
        <translation>Ce qui s&apos;est réellement produit dans un mois, par poste ou comme sur la facture.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>The month of the amount; of a bill the month that is charged for.</source>
        <translation>Le mois du montant&#xa0;; pour une facture, le mois facturé.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>The statement&apos;s line that it belongs to, by its id; blank: what the bill&apos;s terms say.</source>
        <translation>Le poste des états auquel il se rattache, par son identifiant&#xa0;; vide&#xa0;: ce que disent les termes de la facture.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>The service&apos;s name on the bill (FOCUS: ServiceName).</source>
        <translation>Le nom du service sur la facture (FOCUS&#xa0;: ServiceName).</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>The region on the bill (FOCUS: RegionId).</source>
        <translation>La région sur la facture (FOCUS&#xa0;: RegionId).</translation>
    </message>
    <message>
        <source>Charge category</source>
        <translation>Catégorie de charge</translation>
    </message>
    <message>
        <source>What kind of charge it is (FOCUS: ChargeCategory).</source>
        <translation>La nature de la charge (FOCUS&#xa0;: ChargeCategory).</translation>
    </message>
    <message>
        <source>Billed amount</source>
        <translation>Montant facturé</translation>
    </message>
    <message>
        <source>As invoiced, commitments when they are bought (FOCUS: BilledCost); cost positive, of a statement&apos;s line as it stands there.</source>
        <translation>Tel que facturé, les engagements à leur achat (FOCUS&#xa0;: BilledCost)&#xa0;; coût positif, pour un poste des états tel qu&apos;il y figure.</translation>
    </message>
    <message>
        <source>Effective amount</source>
        <translation>Montant effectif</translation>
    </message>
    <message>
        <source>With commitments spread over their use (FOCUS: EffectiveCost); blank: as billed.</source>
        <translation>Engagements étalés sur leur utilisation (FOCUS&#xa0;: EffectiveCost)&#xa0;; vide&#xa0;: tel que facturé.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>How much was used (FOCUS: ConsumedQuantity).</source>
        <translation>La quantité consommée (FOCUS&#xa0;: ConsumedQuantity).</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>The quantity&apos;s unit (FOCUS: ConsumedUnit).</source>
        <translation>L&apos;unité de la quantité (FOCUS&#xa0;: ConsumedUnit).</translation>
    </message>
    <message>
        <source>As allocated</source>
        <translation>Selon l&apos;allocation</translation>
    </message>
    <message>
        <source>By utilisation</source>
        <translation>Selon l&apos;utilisation</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensuel</translation>
    </message>
    <message>
        <source>Up front</source>
        <translation>D&apos;avance</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
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
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de données</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Gestion</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Machines that run</source>
        <translation>Machines en marche</translation>
    </message>
    <message>
        <source>Replicated, drills only</source>
        <translation>Réplication, exercices seulement</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Machine virtuelle</translation>
    </message>
    <message>
        <source>Managed disk</source>
        <translation>Disque managé</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
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
        <translation>Consommation</translation>
    </message>
    <message>
        <source>Consumption with Windows</source>
        <translation>Consommation avec Windows</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>Reservation, 1 year, whole term</source>
        <translation>Réservation, 1 an, durée entière</translation>
    </message>
    <message>
        <source>Reservation, 3 years, whole term</source>
        <translation>Réservation, 3 ans, durée entière</translation>
    </message>
    <message>
        <source>Savings plan, 1 year</source>
        <translation>Plan d&apos;économies, 1 an</translation>
    </message>
    <message>
        <source>Savings plan, 3 years</source>
        <translation>Plan d&apos;économies, 3 ans</translation>
    </message>
    <message>
        <source>Median discount of a series, reservation 1 year</source>
        <translation>Remise médiane d&apos;une série, réservation 1 an</translation>
    </message>
    <message>
        <source>Median discount of a series, reservation 3 years</source>
        <translation>Remise médiane d&apos;une série, réservation 3 ans</translation>
    </message>
    <message>
        <source>Median discount of a series, savings plan 1 year</source>
        <translation>Remise médiane d&apos;une série, plan d&apos;économies 1 an</translation>
    </message>
    <message>
        <source>Median discount of a series, savings plan 3 years</source>
        <translation>Remise médiane d&apos;une série, plan d&apos;économies 3 ans</translation>
    </message>
    <message>
        <source>The region of workloads that name none.</source>
        <translation>La région des charges de travail qui n&apos;en nomment pas.</translation>
    </message>
    <message>
        <source>Negotiated discount</source>
        <translation>Remise négociée</translation>
    </message>
    <message>
        <source>Discount on consumption prices; reservations, savings plans and support are not touched.</source>
        <translation>Remise sur les prix à l&apos;utilisation&#xa0;; réservations, plans d&apos;économies et support exclus.</translation>
    </message>
    <message>
        <source>Sizing</source>
        <translation>Dimensionnement</translation>
    </message>
    <message>
        <source>Whether sizes follow what is allocated or what is used.</source>
        <translation>Si les tailles suivent l&apos;allocation ou l&apos;utilisation.</translation>
    </message>
    <message>
        <source>Comfort factor</source>
        <translation>Facteur de confort</translation>
    </message>
    <message>
        <source>What the needed cores and memory are multiplied by.</source>
        <translation>Ce par quoi cœurs et mémoire nécessaires sont multipliés.</translation>
    </message>
    <message>
        <source>vCPU a physical core</source>
        <translation>vCPU par cœur physique</translation>
    </message>
    <message>
        <source>1, or 2 where the cores of physical servers are hyper-threaded.</source>
        <translation>1, ou 2 si les serveurs physiques ont l&apos;hyper-threading.</translation>
    </message>
    <message>
        <source>Allowed series</source>
        <translation>Séries admises</translation>
    </message>
    <message>
        <source>Series that may be chosen, separated by commas; blank: x64, not burstable, no accelerators, full cores, premium storage, not retiring.</source>
        <translation>Séries autorisées, séparées par des virgules&#xa0;; vide&#xa0;: x64, sans burst, sans accélérateur, cœurs entiers, stockage premium, hors fin de vie.</translation>
    </message>
    <message>
        <source>Purchase option</source>
        <translation>Option d&apos;achat</translation>
    </message>
    <message>
        <source>How compute is bought where a workload does not say.</source>
        <translation>Comment le calcul est acheté quand une charge de travail ne le dit pas.</translation>
    </message>
    <message>
        <source>Commitment delay</source>
        <translation>Délai des engagements</translation>
    </message>
    <message>
        <source>Months after the machines start until reservations and plans are bought.</source>
        <translation>Mois entre le démarrage des machines et l&apos;achat des réservations et plans.</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>The share of the always-on machines with that option that is committed.</source>
        <translation>La part des machines toujours en marche avec cette option qui est engagée.</translation>
    </message>
    <message>
        <source>Commitments are paid</source>
        <translation>Paiement des engagements</translation>
    </message>
    <message>
        <source>Monthly, or for the whole term at purchase; the total is the same.</source>
        <translation>Chaque mois, ou pour toute la durée à l&apos;achat&#xa0;; le total est le même.</translation>
    </message>
    <message>
        <source>Renew commitments</source>
        <translation>Renouveler les engagements</translation>
    </message>
    <message>
        <source>Whether a commitment that ends is bought again.</source>
        <translation>Si un engagement échu est racheté.</translation>
    </message>
    <message>
        <source>Price drift</source>
        <translation>Dérive des prix</translation>
    </message>
    <message>
        <source>Annual change of pay-as-you-go prices, each 1 January after the start; commitments keep the price of their purchase.</source>
        <translation>Variation annuelle des prix à l&apos;utilisation, chaque 1er janvier après le début&#xa0;; les engagements gardent leur prix d&apos;achat.</translation>
    </message>
    <message>
        <source>Arc, a machine</source>
        <translation>Arc, par machine</translation>
    </message>
    <message>
        <source>Fee for a retained machine managed through Azure Arc, from the first month on Azure; 0: not chosen; not discounted.</source>
        <translation>Frais d&apos;une machine conservée et gérée par Azure Arc, dès le premier mois sur Azure&#xa0;; 0&#xa0;: non retenu&#xa0;; sans remise.</translation>
    </message>
    <message>
        <source>¤ a machine-month</source>
        <translation>¤ par machine et mois</translation>
    </message>
    <message>
        <source>Disaster recovery</source>
        <translation>Reprise après sinistre</translation>
    </message>
    <message>
        <source>Whether machines for disaster recovery run on Azure or are replicas.</source>
        <translation>Si les machines de reprise tournent sur Azure ou sont des réplicas.</translation>
    </message>
    <message>
        <source>Replication, a machine</source>
        <translation>Réplication, par machine</translation>
    </message>
    <message>
        <source>Fee for a replicated machine, beside its disks; not discounted.</source>
        <translation>Frais d&apos;une machine répliquée, en plus de ses disques&#xa0;; sans remise.</translation>
    </message>
    <message>
        <source>Drill hours</source>
        <translation>Heures d&apos;exercice</translation>
    </message>
    <message>
        <source>Hours a year for which replicas run in drills.</source>
        <translation>Heures par an pendant lesquelles les réplicas tournent lors d&apos;exercices.</translation>
    </message>
    <message>
        <source>hours a year</source>
        <translation>heures par an</translation>
    </message>
    <message>
        <source>Relocation host</source>
        <translation>Hôte de relocalisation</translation>
    </message>
    <message>
        <source>The host on which relocated workloads run that name none, by its name in the book.</source>
        <translation>L&apos;hôte des charges relocalisées qui n&apos;en nomment pas, par son nom dans le catalogue.</translation>
    </message>
    <message>
        <source>vCPU a host core</source>
        <translation>vCPU par cœur d&apos;hôte</translation>
    </message>
    <message>
        <source>How many allocated vCPU share a core of a relocation host.</source>
        <translation>Combien de vCPU allouées partagent un cœur de l&apos;hôte.</translation>
    </message>
    <message>
        <source>Azure plan</source>
        <translation>Plan Azure</translation>
    </message>
    <message>
        <source>How Azure is bought and what comes with the machines.</source>
        <translation>Comment Azure est acheté, et ce qui accompagne les machines.</translation>
    </message>
    <message>
        <source>Network share</source>
        <translation>Part du réseau</translation>
    </message>
    <message>
        <source>Network cost as a share of compute and storage, where no platform items of that family are listed.</source>
        <translation>Coût du réseau en part du calcul et du stockage, à défaut d&apos;éléments de plateforme de cette famille.</translation>
    </message>
    <message>
        <source>Back up production</source>
        <translation>Sauvegarder la production</translation>
    </message>
    <message>
        <source>Whether production machines are backed up.</source>
        <translation>Si les machines de production sont sauvegardées.</translation>
    </message>
    <message>
        <source>Backup retention factor</source>
        <translation>Facteur de rétention</translation>
    </message>
    <message>
        <source>Vault space as a multiple of the machine&apos;s disks.</source>
        <translation>Espace du coffre en multiple des disques de la machine.</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Logs that a server sends.</source>
        <translation>Journaux envoyés par un serveur.</translation>
    </message>
    <message>
        <source>GB a month</source>
        <translation>Go par mois</translation>
    </message>
    <message>
        <source>Free logs</source>
        <translation>Journaux gratuits</translation>
    </message>
    <message>
        <source>Logs of the whole company that are free where paid by the GB.</source>
        <translation>Journaux de toute l&apos;entreprise gratuits quand on paie au Go.</translation>
    </message>
    <message>
        <source>Defender for Servers</source>
        <translation>Defender for Servers</translation>
    </message>
    <message>
        <source>The plan under which servers on Azure are protected.</source>
        <translation>Le plan qui protège les serveurs sur Azure.</translation>
    </message>
    <message>
        <source>Labour on Azure</source>
        <translation>Personnel sur Azure</translation>
    </message>
    <message>
        <source>Azure-side labour as a share of the on-premises labour of what has moved.</source>
        <translation>Personnel côté Azure, en part du personnel sur site de ce qui a migré.</translation>
    </message>
    <message>
        <source>Labour on platform services</source>
        <translation>Personnel des services de plateforme</translation>
    </message>
    <message>
        <source>The same share for what is replatformed, refactored or repurchased.</source>
        <translation>La même part pour ce qui est replateformé, refactorisé ou racheté.</translation>
    </message>
    <message>
        <source>Support, share</source>
        <translation>Support, part</translation>
    </message>
    <message>
        <source>Support plan as a share of the invoice before credits, where no tiers and no flat fee are given.</source>
        <translation>Plan de support en part de la facture avant avoirs, sans paliers ni forfait.</translation>
    </message>
    <message>
        <source>Support, flat</source>
        <translation>Support, forfait</translation>
    </message>
    <message>
        <source>Support plan a month instead of a share, from the first month with machines on Azure.</source>
        <translation>Plan de support par mois au lieu d&apos;une part, dès le premier mois avec des machines sur Azure.</translation>
    </message>
    <message>
        <source>¤ a month</source>
        <translation>¤ par mois</translation>
    </message>
    <message>
        <source>Payment term</source>
        <translation>Délai de paiement</translation>
    </message>
    <message>
        <source>Days from the invoice, dated the month&apos;s end, to its payment; in whole months of 30 days.</source>
        <translation>Jours entre la facture, datée de fin de mois, et son paiement&#xa0;; en mois entiers de 30 jours.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Family discount</source>
        <translation>Remise par famille</translation>
    </message>
    <message>
        <source>Family discounts</source>
        <translation>Remises par famille</translation>
    </message>
    <message>
        <source>A negotiated discount of one service family, in place of the plan&apos;s.</source>
        <translation>Une remise négociée d&apos;une famille de services, à la place de celle du plan.</translation>
    </message>
    <message>
        <source>Service family</source>
        <translation>Famille de services</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>Ce à quoi elle s&apos;applique.</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Discount on consumption prices.</source>
        <translation>Remise sur les prix à l&apos;utilisation.</translation>
    </message>
    <message>
        <source>Support tier</source>
        <translation>Palier de support</translation>
    </message>
    <message>
        <source>Support tiers</source>
        <translation>Paliers de support</translation>
    </message>
    <message>
        <source>A tier of a support plan that is paid as a share of the month&apos;s invoice before credits.</source>
        <translation>Un palier d&apos;un plan de support payé en part de la facture mensuelle avant avoirs.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>The part of the month&apos;s invoice from which the share holds.</source>
        <translation>La tranche de la facture mensuelle à partir de laquelle la part s&apos;applique.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>The share of that part, up to the next tier.</source>
        <translation>La part de cette tranche, jusqu&apos;au palier suivant.</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Réservation</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Réservations</translation>
    </message>
    <message>
        <source>Reserved instances whose number is fixed: bought before the start, or for machines that do not always run.</source>
        <translation>Instances réservées en nombre fixe&#xa0;: achetées avant le début, ou pour des machines qui ne tournent pas toujours.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>The reserved size, by its name in the price book.</source>
        <translation>La taille réservée, par son nom dans le catalogue.</translation>
    </message>
    <message>
        <source>Azure region; blank: the plan&apos;s.</source>
        <translation>Région Azure&#xa0;; vide&#xa0;: celle du plan.</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>A reservation of one or of three years.</source>
        <translation>Une réservation d&apos;un an ou de trois ans.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>How many instances.</source>
        <translation>Le nombre d&apos;instances.</translation>
    </message>
    <message>
        <source>Bought in</source>
        <translation>Acheté en</translation>
    </message>
    <message>
        <source>The month of purchase; of those before the start only the rest of the term counts.</source>
        <translation>Le mois d&apos;achat&#xa0;; avant le début, seul le reste de la durée compte.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Price of an instance for the whole term; blank: the book&apos;s.</source>
        <translation>Prix d&apos;une instance pour toute la durée&#xa0;; vide&#xa0;: celui du catalogue.</translation>
    </message>
    <message>
        <source>¤ a term</source>
        <translation>¤ par durée</translation>
    </message>
    <message>
        <source>Platform item</source>
        <translation>Élément de plateforme</translation>
    </message>
    <message>
        <source>Platform items</source>
        <translation>Éléments de plateforme</translation>
    </message>
    <message>
        <source>Something bought from Azure besides the machines: a firewall, a line, a gateway.</source>
        <translation>Ce qu&apos;on achète à Azure en plus des machines&#xa0;: un pare-feu, une ligne, une passerelle.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Its name in the price book.</source>
        <translation>Son nom dans le catalogue.</translation>
    </message>
    <message>
        <source>How many; an hourly price counts 730 hours a month.</source>
        <translation>Combien&#xa0;; un prix horaire compte 730 heures par mois.</translation>
    </message>
    <message>
        <source>The first month in which it is paid; blank: the month before the first wave.</source>
        <translation>Le premier mois payé&#xa0;; vide&#xa0;: le mois avant la première vague.</translation>
    </message>
    <message>
        <source>Azure credit</source>
        <translation>Crédit Azure</translation>
    </message>
    <message>
        <source>Azure credits</source>
        <translation>Crédits Azure</translation>
    </message>
    <message>
        <source>A promotional credit that reduces the Azure cost of the months in which it is used.</source>
        <translation>Un crédit promotionnel qui réduit le coût Azure des mois où il est utilisé.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>The whole credit.</source>
        <translation>Le crédit entier.</translation>
    </message>
    <message>
        <source>The first month in which it can be used.</source>
        <translation>Le premier mois où il peut être utilisé.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu&apos;à</translation>
    </message>
    <message>
        <source>The last month in which it can be used; earliest first.</source>
        <translation>Le dernier mois où il peut être utilisé&#xa0;; le plus proche d&apos;abord.</translation>
    </message>
    <message>
        <source>Azure size</source>
        <translation>Taille Azure</translation>
    </message>
    <message>
        <source>Azure sizes</source>
        <translation>Tailles Azure</translation>
    </message>
    <message>
        <source>Something that Azure sells, without its price.</source>
        <translation>Ce que vend Azure, sans son prix.</translation>
    </message>
    <message>
        <source>ARM name</source>
        <translation>Nom ARM</translation>
    </message>
    <message>
        <source>The name by which Azure sells it.</source>
        <translation>Le nom sous lequel Azure le vend.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>What it is.</source>
        <translation>Ce que c&apos;est.</translation>
    </message>
    <message>
        <source>The family whose discount it has.</source>
        <translation>La famille dont la remise s&apos;applique.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Its series.</source>
        <translation>Sa série.</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Génération</translation>
    </message>
    <message>
        <source>The series&apos; version; newer wins among equal prices.</source>
        <translation>La version de la série&#xa0;; à prix égal, la plus récente l&apos;emporte.</translation>
    </message>
    <message>
        <source>vCPU</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>Virtual processors; of a host its cores.</source>
        <translation>Processeurs virtuels&#xa0;; pour un hôte, ses cœurs.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Memory.</source>
        <translation>Mémoire.</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>Gio</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Processor architecture.</source>
        <translation>Architecture du processeur.</translation>
    </message>
    <message>
        <source>Burstable</source>
        <translation>Avec burst</translation>
    </message>
    <message>
        <source>Whether it earns CPU credits.</source>
        <translation>Si elle accumule des crédits de processeur.</translation>
    </message>
    <message>
        <source>Accelerated</source>
        <translation>Accélérée</translation>
    </message>
    <message>
        <source>Whether it carries GPUs, FPGAs or HPC networking.</source>
        <translation>Si elle a des GPU, des FPGA ou un réseau HPC.</translation>
    </message>
    <message>
        <source>Constrained cores</source>
        <translation>Cœurs restreints</translation>
    </message>
    <message>
        <source>Whether vCPU are switched off to save licences.</source>
        <translation>Si des vCPU sont désactivées pour économiser des licences.</translation>
    </message>
    <message>
        <source>Premium storage</source>
        <translation>Stockage premium</translation>
    </message>
    <message>
        <source>Whether it takes premium disks.</source>
        <translation>Si elle accepte des disques premium.</translation>
    </message>
    <message>
        <source>Flexibility group</source>
        <translation>Groupe de flexibilité</translation>
    </message>
    <message>
        <source>Instance-size-flexibility group of its reservations.</source>
        <translation>Groupe de flexibilité de taille de ses réservations.</translation>
    </message>
    <message>
        <source>Flexibility ratio</source>
        <translation>Ratio de flexibilité</translation>
    </message>
    <message>
        <source>Its weight in that group.</source>
        <translation>Son poids dans ce groupe.</translation>
    </message>
    <message>
        <source>Retires</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>The day on which Azure stops selling it.</source>
        <translation>Le jour où Azure cesse de la vendre.</translation>
    </message>
    <message>
        <source>Disk class</source>
        <translation>Classe de disque</translation>
    </message>
    <message>
        <source>The class of managed disk.</source>
        <translation>La classe du disque managé.</translation>
    </message>
    <message>
        <source>Redundancy</source>
        <translation>Redondance</translation>
    </message>
    <message>
        <source>LRS or ZRS.</source>
        <translation>LRS ou ZRS.</translation>
    </message>
    <message>
        <source>Size of the disk tier, or raw storage of the host.</source>
        <translation>Taille du palier de disque, ou stockage brut de l&apos;hôte.</translation>
    </message>
    <message>
        <source>IOPS</source>
        <translation>IOPS</translation>
    </message>
    <message>
        <source>Provisioned operations a second.</source>
        <translation>Opérations provisionnées par seconde.</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>par seconde</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Provisioned throughput.</source>
        <translation>Débit provisionné.</translation>
    </message>
    <message>
        <source>MB a second</source>
        <translation>Mo par seconde</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>A price of something that Azure sells, in one region, with its date and source.</source>
        <translation>Le prix de quelque chose que vend Azure, dans une région, avec sa date et sa source.</translation>
    </message>
    <message>
        <source>What is priced: the size, disk tier or service; for median discounts the series.</source>
        <translation>Ce qui est tarifé&#xa0;: la taille, le palier de disque ou le service&#xa0;; pour les remises médianes, la série.</translation>
    </message>
    <message>
        <source>Azure region; &quot;global&quot; where the price holds everywhere.</source>
        <translation>Région Azure&#xa0;; «&#xa0;global&#xa0;» quand le prix vaut partout.</translation>
    </message>
    <message>
        <source>What the price is for.</source>
        <translation>Ce à quoi s&apos;applique le prix.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>ISO 4217 code.</source>
        <translation>Code ISO 4217.</translation>
    </message>
    <message>
        <source>What one price buys: hour, month, GB, GB month, vCPU hour, ...</source>
        <translation>Ce qu&apos;achète un prix&#xa0;: heure, mois, Go, Go-mois, heure de vCPU…</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>À partir de la quantité</translation>
    </message>
    <message>
        <source>The monthly quantity from which the price holds.</source>
        <translation>La quantité mensuelle à partir de laquelle le prix s&apos;applique.</translation>
    </message>
    <message>
        <source>The price of a unit, before discounts; of a reservation the whole term.</source>
        <translation>Le prix d&apos;une unité, avant remises&#xa0;; d&apos;une réservation, pour toute la durée.</translation>
    </message>
    <message>
        <source>Half away from zero</source>
        <translation>En s&apos;éloignant de zéro</translation>
    </message>
    <message>
        <source>Half to even</source>
        <translation>Au chiffre pair</translation>
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
        <translation>Chiffre d&apos;affaires</translation>
    </message>
    <message>
        <source>Operating cost</source>
        <translation>Charges d&apos;exploitation</translation>
    </message>
    <message>
        <source>Capital expenditure</source>
        <translation>Investissements</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <source>Every 12 months</source>
        <translation>Tous les 12 mois</translation>
    </message>
    <message>
        <source>Straight line</source>
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>Double declining balance</source>
        <translation>Dégressif double</translation>
    </message>
    <message>
        <source>Sum of the years&apos; digits</source>
        <translation>Somme des années (SYD)</translation>
    </message>
    <message>
        <source>As in the books</source>
        <translation>Comme en comptabilité</translation>
    </message>
    <message>
        <source>MACRS, half-year convention</source>
        <translation>MACRS, convention du demi-exercice</translation>
    </message>
    <message>
        <source>MACRS, mid-quarter convention</source>
        <translation>MACRS, convention du milieu de trimestre</translation>
    </message>
    <message>
        <source>Pseudo-random</source>
        <translation>Pseudo-aléatoire</translation>
    </message>
    <message>
        <source>Sobol, digitally shifted</source>
        <translation>Sobol, décalage digital</translation>
    </message>
    <message>
        <source>Stay and move</source>
        <translation>Maintien et migration</translation>
    </message>
    <message>
        <source>Stay only</source>
        <translation>Maintien seulement</translation>
    </message>
    <message>
        <source>Move only</source>
        <translation>Migration seulement</translation>
    </message>
    <message>
        <source>The reporting currency as an ISO 4217 code; every amount is in it.</source>
        <translation>La devise de présentation, en code ISO 4217&#xa0;; tous les montants y sont exprimés.</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Premier mois</translation>
    </message>
    <message>
        <source>The first month of the projection; opening balances are those at the end of the month before.</source>
        <translation>Le premier mois de la projection&#xa0;; les soldes d&apos;ouverture sont ceux de fin du mois précédent.</translation>
    </message>
    <message>
        <source>Months shown</source>
        <translation>Mois affichés</translation>
    </message>
    <message>
        <source>How many months the statements show.</source>
        <translation>Combien de mois montrent les états.</translation>
    </message>
    <message>
        <source>Headline from</source>
        <translation>Période clé à partir de</translation>
    </message>
    <message>
        <source>The month from which the 12 months of the headline run; blank: the first month.</source>
        <translation>Le mois à partir duquel courent les 12 mois de la période clé&#xa0;; vide&#xa0;: le premier mois.</translation>
    </message>
    <message>
        <source>Months valued</source>
        <translation>Mois évalués</translation>
    </message>
    <message>
        <source>Months over which NPV, IRR, payback and cost of ownership are reckoned.</source>
        <translation>Mois sur lesquels valeur actuelle nette, taux de rendement interne, délai de récupération et coût de possession sont calculés.</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Taux d&apos;actualisation</translation>
    </message>
    <message>
        <source>The annual rate at which monthly figures are discounted, compounded monthly.</source>
        <translation>Le taux annuel d&apos;actualisation des montants mensuels, composé chaque mois.</translation>
    </message>
    <message>
        <source>Rounding of ties</source>
        <translation>Arrondi des cas médians</translation>
    </message>
    <message>
        <source>How an amount that lies exactly between two minor units is booked; spreadsheets round away from zero.</source>
        <translation>Comment est comptabilisé un montant exactement entre deux centimes&#xa0;; les tableurs arrondissent en s&apos;éloignant de zéro.</translation>
    </message>
    <message>
        <source>Growth of use</source>
        <translation>Croissance de l&apos;usage</translation>
    </message>
    <message>
        <source>Annual growth of the number of machines and of their data, in stay and move alike.</source>
        <translation>Croissance annuelle du nombre de machines et de leurs données, en maintien comme en migration.</translation>
    </message>
    <message>
        <source>Opening cash</source>
        <translation>Trésorerie d&apos;ouverture</translation>
    </message>
    <message>
        <source>Cash at the end of the month before the first.</source>
        <translation>Trésorerie à la fin du mois précédant le premier.</translation>
    </message>
    <message>
        <source>Minimum cash</source>
        <translation>Trésorerie minimale</translation>
    </message>
    <message>
        <source>The cash below which the revolver is drawn.</source>
        <translation>La trésorerie en dessous de laquelle le crédit renouvelable est tiré.</translation>
    </message>
    <message>
        <source>Interest on cash</source>
        <translation>Rémunération de la trésorerie</translation>
    </message>
    <message>
        <source>Annual rate earned on each month&apos;s opening cash, actual days over 365; negative cash earns nothing.</source>
        <translation>Taux annuel sur la trésorerie d&apos;ouverture de chaque mois, jours exacts sur 365&#xa0;; une trésorerie négative ne rapporte rien.</translation>
    </message>
    <message>
        <source>Opening receivables</source>
        <translation>Créances d&apos;ouverture</translation>
    </message>
    <message>
        <source>Owed by customers at the end of the month before the first.</source>
        <translation>Dû par les clients à la fin du mois précédant le premier.</translation>
    </message>
    <message>
        <source>Opening payables</source>
        <translation>Dettes fournisseurs d&apos;ouverture</translation>
    </message>
    <message>
        <source>Owed to suppliers, without Azure, at the end of the month before the first.</source>
        <translation>Dû aux fournisseurs, hors Azure, à la fin du mois précédant le premier.</translation>
    </message>
    <message>
        <source>Opening net fixed assets</source>
        <translation>Immobilisations nettes d&apos;ouverture</translation>
    </message>
    <message>
        <source>Book value of fixed assets, the sites&apos; included.</source>
        <translation>Valeur comptable des immobilisations, sites compris.</translation>
    </message>
    <message>
        <source>Remaining asset life</source>
        <translation>Durée de vie résiduelle</translation>
    </message>
    <message>
        <source>Months over which the opening fixed assets other than the sites&apos; are depreciated evenly.</source>
        <translation>Mois sur lesquels les immobilisations d&apos;ouverture hors sites sont amorties linéairement.</translation>
    </message>
    <message>
        <source>Opening prepaid commitments</source>
        <translation>Engagements payés d&apos;avance à l&apos;ouverture</translation>
    </message>
    <message>
        <source>Azure commitments paid in advance and not used yet at the end of the month before the first.</source>
        <translation>Engagements Azure payés d&apos;avance et non utilisés à la fin du mois précédant le premier.</translation>
    </message>
    <message>
        <source>Prepaid runs off in</source>
        <translation>Payé d&apos;avance, consommé en</translation>
    </message>
    <message>
        <source>Months over which the opening prepaid amount becomes reservation cost, evenly, in both cases.</source>
        <translation>Mois sur lesquels le montant payé d&apos;avance à l&apos;ouverture devient coût de réservation, linéairement, dans les deux cas.</translation>
    </message>
    <message>
        <source>Opening accrued Azure cost</source>
        <translation>Coût Azure couru d&apos;ouverture</translation>
    </message>
    <message>
        <source>Azure cost of earlier months that is not paid yet; it is paid in the first month.</source>
        <translation>Coût Azure des mois antérieurs non encore payé&#xa0;; il l&apos;est le premier mois.</translation>
    </message>
    <message>
        <source>Opening equity</source>
        <translation>Capitaux propres d&apos;ouverture</translation>
    </message>
    <message>
        <source>Book equity; when given, the difference of the opening balance sheet is shown as other net assets; blank: equity is what balances.</source>
        <translation>Capitaux propres comptables&#xa0;; s&apos;ils sont donnés, l&apos;écart du bilan d&apos;ouverture figure en autres actifs nets&#xa0;; vide&#xa0;: ils équilibrent le bilan.</translation>
    </message>
    <message>
        <source>Days sales outstanding</source>
        <translation>Délai clients (DSO)</translation>
    </message>
    <message>
        <source>Receivables in days of revenue.</source>
        <translation>Créances en jours de chiffre d&apos;affaires.</translation>
    </message>
    <message>
        <source>Days payables outstanding</source>
        <translation>Délai fournisseurs (DPO)</translation>
    </message>
    <message>
        <source>Payables in days of costs on credit.</source>
        <translation>Dettes fournisseurs en jours de charges à crédit.</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>Taux d&apos;impôt</translation>
    </message>
    <message>
        <source>Share of the taxable profit that is paid as income tax.</source>
        <translation>Part du bénéfice imposable payée au titre de l&apos;impôt.</translation>
    </message>
    <message>
        <source>Tax year ends in month</source>
        <translation>Fin de l&apos;exercice fiscal</translation>
    </message>
    <message>
        <source>The last calendar month of the tax year, 1 to 12.</source>
        <translation>Le dernier mois civil de l&apos;exercice fiscal, de 1 à 12.</translation>
    </message>
    <message>
        <source>Tax is paid in</source>
        <translation>Impôt payé en</translation>
    </message>
    <message>
        <source>Calendar months in which the whole tax payable is paid.</source>
        <translation>Mois civils où tout l&apos;impôt dû est payé.</translation>
    </message>
    <message>
        <source>Losses brought forward</source>
        <translation>Déficits reportables</translation>
    </message>
    <message>
        <source>Tax losses of earlier years not used yet.</source>
        <translation>Déficits fiscaux des exercices antérieurs non encore utilisés.</translation>
    </message>
    <message>
        <source>Losses may cover</source>
        <translation>Imputation maximale</translation>
    </message>
    <message>
        <source>The share of a year&apos;s positive taxable profit that losses may cover.</source>
        <translation>La part du bénéfice imposable de l&apos;année que les déficits peuvent couvrir.</translation>
    </message>
    <message>
        <source>Interest limit</source>
        <translation>Plafond d&apos;intérêts</translation>
    </message>
    <message>
        <source>Net interest is deductible up to this share of EBITDA or EBIT of the tax year; blank: no limit.</source>
        <translation>Les intérêts nets sont déductibles jusqu&apos;à cette part de l&apos;EBITDA ou de l&apos;EBIT de l&apos;exercice fiscal&#xa0;; vide&#xa0;: sans plafond.</translation>
    </message>
    <message>
        <source>Interest limit is on</source>
        <translation>Base du plafond d&apos;intérêts</translation>
    </message>
    <message>
        <source>What the interest limit is a share of.</source>
        <translation>Ce dont le plafond d&apos;intérêts est une part.</translation>
    </message>
    <message>
        <source>Disallowed interest brought forward</source>
        <translation>Intérêts reportés</translation>
    </message>
    <message>
        <source>Interest of earlier years that was not deductible and may be later.</source>
        <translation>Intérêts antérieurs non déductibles, qui peuvent l&apos;être plus tard.</translation>
    </message>
    <message>
        <source>Taxable profit, year to date</source>
        <translation>Bénéfice imposable, cumul annuel</translation>
    </message>
    <message>
        <source>Taxable profit of the tax year before the first month, before losses; negative for a loss.</source>
        <translation>Bénéfice imposable de l&apos;exercice avant le premier mois, avant déficits&#xa0;; négatif pour une perte.</translation>
    </message>
    <message>
        <source>Tax accrued, year to date</source>
        <translation>Impôt couru, cumul annuel</translation>
    </message>
    <message>
        <source>Tax accrued in the tax year before the first month.</source>
        <translation>Impôt couru dans l&apos;exercice fiscal avant le premier mois.</translation>
    </message>
    <message>
        <source>Opening tax payable</source>
        <translation>Impôt dû à l&apos;ouverture</translation>
    </message>
    <message>
        <source>Tax owed at the end of the month before the first; negative for a receivable.</source>
        <translation>Impôt dû à la fin du mois précédant le premier&#xa0;; négatif pour une créance.</translation>
    </message>
    <message>
        <source>Tax depreciation</source>
        <translation>Amortissement fiscal</translation>
    </message>
    <message>
        <source>How fixed assets are depreciated for tax.</source>
        <translation>Comment les immobilisations sont amorties fiscalement.</translation>
    </message>
    <message>
        <source>Tax life</source>
        <translation>Durée fiscale</translation>
    </message>
    <message>
        <source>Years over which fixed assets are depreciated for tax; MACRS has tables of 3, 5, 7, 10, 15 and 20 years.</source>
        <translation>Années d&apos;amortissement fiscal des immobilisations&#xa0;; MACRS a des tables de 3, 5, 7, 10, 15 et 20 ans.</translation>
    </message>
    <message>
        <source>years</source>
        <translation>années</translation>
    </message>
    <message>
        <source>Opening tax basis</source>
        <translation>Base fiscale d&apos;ouverture</translation>
    </message>
    <message>
        <source>Tax basis of the opening fixed assets, depreciated evenly over their remaining life; blank: their book value.</source>
        <translation>Base fiscale des immobilisations d&apos;ouverture, amortie linéairement sur leur durée résiduelle&#xa0;; vide&#xa0;: leur valeur comptable.</translation>
    </message>
    <message>
        <source>Cash sweep</source>
        <translation>Cash sweep</translation>
    </message>
    <message>
        <source>The share of the cash above the minimum that prepays debt by rank in the sweep&apos;s months, while no revolver is drawn.</source>
        <translation>La part de la trésorerie au-delà du minimum qui rembourse la dette par rang aux mois du sweep, tant qu&apos;aucun crédit renouvelable n&apos;est tiré.</translation>
    </message>
    <message>
        <source>Sweeps in</source>
        <translation>Sweep en</translation>
    </message>
    <message>
        <source>Calendar months at whose end cash is swept.</source>
        <translation>Mois civils à la fin desquels a lieu le sweep.</translation>
    </message>
    <message>
        <source>Shares, basic</source>
        <translation>Actions, non dilué</translation>
    </message>
    <message>
        <source>Shares outstanding at the end of the month before the first.</source>
        <translation>Actions en circulation à la fin du mois précédant le premier.</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>actions</translation>
    </message>
    <message>
        <source>Shares, diluted</source>
        <translation>Actions, dilué</translation>
    </message>
    <message>
        <source>Shares outstanding with options, awards and convertibles as if exercised.</source>
        <translation>Actions en circulation, options, attributions et convertibles réputées exercées.</translation>
    </message>
    <message>
        <source>EBITDA, last 12 months</source>
        <translation>EBITDA, 12 derniers mois</translation>
    </message>
    <message>
        <source>EBITDA of the 12 months before the first, for covenants.</source>
        <translation>EBITDA des 12 mois précédant le premier, pour les covenants.</translation>
    </message>
    <message>
        <source>Cash interest, last 12 months</source>
        <translation>Intérêts payables en numéraire, 12 derniers mois</translation>
    </message>
    <message>
        <source>Cash interest accrued in the 12 months before the first, for covenants.</source>
        <translation>Intérêts payables en numéraire courus sur les 12 mois précédant le premier, pour les covenants.</translation>
    </message>
    <message>
        <source>Tax paid, last 12 months</source>
        <translation>Impôt payé, 12 derniers mois</translation>
    </message>
    <message>
        <source>Income tax paid in the 12 months before the first, for covenants.</source>
        <translation>Impôt payé sur les 12 mois précédant le premier, pour les covenants.</translation>
    </message>
    <message>
        <source>Capital expenditure, last 12 months</source>
        <translation>Investissements, 12 derniers mois</translation>
    </message>
    <message>
        <source>Capital expenditure of the 12 months before the first, for covenants.</source>
        <translation>Investissements des 12 mois précédant le premier, pour les covenants.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Where the random numbers of a simulation begin.</source>
        <translation>Le point de départ des nombres aléatoires d&apos;une simulation.</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Tirages</translation>
    </message>
    <message>
        <source>How many trials a simulation makes.</source>
        <translation>Le nombre de tirages d&apos;une simulation.</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Mode de tirage</translation>
    </message>
    <message>
        <source>Whether trials are drawn at random or spread evenly (Sobol).</source>
        <translation>Si les tirages sont aléatoires ou répartis uniformément (Sobol).</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>The company whose cash, debt and covenants are projected, and the time frame.</source>
        <translation>L&apos;entreprise dont trésorerie, dette et covenants sont projetés, et l&apos;horizon de temps.</translation>
    </message>
    <message>
        <source>The company&apos;s name, as the report prints it.</source>
        <translation>Le nom de l&apos;entreprise, tel que le rapport l&apos;imprime.</translation>
    </message>
    <message>
        <source>Operating line</source>
        <translation>Poste d&apos;exploitation</translation>
    </message>
    <message>
        <source>Operating lines</source>
        <translation>Postes d&apos;exploitation</translation>
    </message>
    <message>
        <source>Revenue, cost, capital expenditure or distributions of the company, month by month.</source>
        <translation>Chiffre d&apos;affaires, charges, investissements ou distributions de l&apos;entreprise, mois par mois.</translation>
    </message>
    <message>
        <source>What the line is; amounts are positive in its natural sense.</source>
        <translation>Ce qu&apos;est le poste&#xa0;; les montants sont positifs dans son sens naturel.</translation>
    </message>
    <message>
        <source>Amount a month</source>
        <translation>Montant par mois</translation>
    </message>
    <message>
        <source>The base amount of a month, before growth and season.</source>
        <translation>Le montant de base d&apos;un mois, avant croissance et saison.</translation>
    </message>
    <message>
        <source>Annual growth from the first month of the project on.</source>
        <translation>Croissance annuelle à partir du premier mois du projet.</translation>
    </message>
    <message>
        <source>Growth acts</source>
        <translation>Effet de la croissance</translation>
    </message>
    <message>
        <source>Whether growth acts every month or in steps of 12 months.</source>
        <translation>Si la croissance agit chaque mois ou par paliers de 12 mois.</translation>
    </message>
    <message>
        <source>The first month with an amount; blank: from the start.</source>
        <translation>Le premier mois avec un montant&#xa0;; vide&#xa0;: dès le début.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Jusqu&apos;à</translation>
    </message>
    <message>
        <source>The last month with an amount; blank: without end.</source>
        <translation>Le dernier mois avec un montant&#xa0;; vide&#xa0;: sans fin.</translation>
    </message>
    <message>
        <source>On credit</source>
        <translation>À crédit</translation>
    </message>
    <message>
        <source>Whether it is collected or paid after the company&apos;s days outstanding instead of at once.</source>
        <translation>Si c&apos;est encaissé ou payé après les délais de l&apos;entreprise plutôt que tout de suite.</translation>
    </message>
    <message>
        <source>Taxable</source>
        <translation>Imposable</translation>
    </message>
    <message>
        <source>Whether it counts for the taxable profit.</source>
        <translation>Si le poste entre dans le bénéfice imposable.</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Durée de vie</translation>
    </message>
    <message>
        <source>Months over which what is bought is depreciated evenly, from the month after.</source>
        <translation>Mois sur lesquels l&apos;achat est amorti linéairement, dès le mois suivant.</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>Amortissement</translation>
    </message>
    <message>
        <source>How what is bought is depreciated in the books.</source>
        <translation>Comment l&apos;achat est amorti en comptabilité.</translation>
    </message>
    <message>
        <source>Includes on-premises IT</source>
        <translation>Inclut l&apos;informatique sur site</translation>
    </message>
    <message>
        <source>The line&apos;s amounts contain the on-premises cost (or, for capital expenditure, the refresh) that the sites describe: the stay case&apos;s amount is deducted from it in both cases.</source>
        <translation>Les montants du poste contiennent le coût sur site (ou, pour l&apos;investissement, le renouvellement) que décrivent les sites&#xa0;: le montant du maintien en est déduit dans les deux cas.</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>S&apos;applique à</translation>
    </message>
    <message>
        <source>The case in which the line counts.</source>
        <translation>Le cas où le poste compte.</translation>
    </message>
    <message>
        <source>Explicit month</source>
        <translation>Mois explicite</translation>
    </message>
    <message>
        <source>Explicit months</source>
        <translation>Mois explicites</translation>
    </message>
    <message>
        <source>An amount that replaces an operating line&apos;s base, growth and season in one month.</source>
        <translation>Un montant qui remplace base, croissance et saison d&apos;un poste d&apos;exploitation dans un mois.</translation>
    </message>
    <message>
        <source>The operating line.</source>
        <translation>Le poste d&apos;exploitation.</translation>
    </message>
    <message>
        <source>The month whose amount is given.</source>
        <translation>Le mois dont le montant est donné.</translation>
    </message>
    <message>
        <source>The month&apos;s amount, positive in the line&apos;s natural sense.</source>
        <translation>Le montant du mois, positif dans le sens naturel du poste.</translation>
    </message>
    <message>
        <source>Seasonal factor</source>
        <translation>Facteur saisonnier</translation>
    </message>
    <message>
        <source>Seasonal factors</source>
        <translation>Facteurs saisonniers</translation>
    </message>
    <message>
        <source>A factor on an operating line&apos;s base in one calendar month of every year.</source>
        <translation>Un facteur sur la base d&apos;un poste d&apos;exploitation, un mois civil de chaque année.</translation>
    </message>
    <message>
        <source>Calendar month</source>
        <translation>Mois civil</translation>
    </message>
    <message>
        <source>1 for January to 12 for December.</source>
        <translation>De 1 pour janvier à 12 pour décembre.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>What the month&apos;s base is multiplied by; 1 where none is given.</source>
        <translation>Ce par quoi la base du mois est multipliée&#xa0;; 1 à défaut.</translation>
    </message>
    <message>
        <source>Past month</source>
        <translation>Mois passé</translation>
    </message>
    <message>
        <source>Past months</source>
        <translation>Mois passés</translation>
    </message>
    <message>
        <source>A month before the first; while all twelve are given they stand in place of the company&apos;s totals of the last 12 months.</source>
        <translation>Un mois avant le premier&#xa0;; quand les douze sont donnés, ils remplacent les totaux de l&apos;entreprise des 12 derniers mois.</translation>
    </message>
    <message>
        <source>One of the twelve before the first.</source>
        <translation>Un des douze qui précèdent le premier.</translation>
    </message>
    <message>
        <source>EBITDA of the month, for covenants.</source>
        <translation>EBITDA du mois, pour les covenants.</translation>
    </message>
    <message>
        <source>Cash interest</source>
        <translation>Intérêts payables en numéraire</translation>
    </message>
    <message>
        <source>Cash interest accrued in the month.</source>
        <translation>Intérêts payables en numéraire courus dans le mois.</translation>
    </message>
    <message>
        <source>Tax paid</source>
        <translation>Impôt payé</translation>
    </message>
    <message>
        <source>Income tax paid in the month.</source>
        <translation>Impôt payé dans le mois.</translation>
    </message>
    <message>
        <source>Capital expenditure of the month.</source>
        <translation>Investissements du mois.</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>What a unit of a foreign currency is worth in the project&apos;s, from a date on, until the next.</source>
        <translation>Ce que vaut une unité de devise étrangère dans celle du projet, d&apos;une date à la suivante.</translation>
    </message>
    <message>
        <source>The foreign currency as an ISO 4217 code.</source>
        <translation>La devise étrangère, en code ISO 4217.</translation>
    </message>
    <message>
        <source>The first day on which the rate holds.</source>
        <translation>Le premier jour où ce taux s&apos;applique.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Units of the project&apos;s currency a unit of the foreign one.</source>
        <translation>Unités de la devise du projet par unité de devise étrangère.</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Acheteur</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Vendeur</translation>
    </message>
    <message>
        <source>Signed, no option</source>
        <translation>Signé, sans option</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercer</translation>
    </message>
    <message>
        <source>Lapse</source>
        <translation>Laisser expirer</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Céder</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Trésorerie</translation>
    </message>
    <message>
        <source>Customer incentive</source>
        <translation>Incitation client</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Whether the company buys or sells the capacity.</source>
        <translation>Si l&apos;entreprise achète ou vend la capacité.</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>Contrepartie</translation>
    </message>
    <message>
        <source>The other side.</source>
        <translation>L&apos;autre partie.</translation>
    </message>
    <message>
        <source>Delivery from</source>
        <translation>Livraison à partir de</translation>
    </message>
    <message>
        <source>The first month of delivery.</source>
        <translation>Le premier mois de livraison.</translation>
    </message>
    <message>
        <source>Months of delivery.</source>
        <translation>Mois de livraison.</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Montée en charge</translation>
    </message>
    <message>
        <source>Months over which the contracted units rise evenly to their full number.</source>
        <translation>Mois sur lesquels les unités contractuelles montent régulièrement à leur plein nombre.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Units contracted once the ramp is over.</source>
        <translation>Unités contractuelles après la montée en charge.</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unités</translation>
    </message>
    <message>
        <source>Price a unit and month at the start of delivery.</source>
        <translation>Prix par unité et par mois au début de la livraison.</translation>
    </message>
    <message>
        <source>¤ a unit a month</source>
        <translation>¤ par unité et par mois</translation>
    </message>
    <message>
        <source>Escalator</source>
        <translation>Indexation</translation>
    </message>
    <message>
        <source>Annual change of the price, each 12 months after the start of delivery.</source>
        <translation>Variation annuelle du prix, tous les 12 mois dès le début de la livraison.</translation>
    </message>
    <message>
        <source>Take or pay</source>
        <translation>Take-or-pay</translation>
    </message>
    <message>
        <source>The share of the contracted units that is paid if not used.</source>
        <translation>La part des unités contractuelles payée même sans usage.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>The share of the contracted units that is used.</source>
        <translation>La part des unités contractuelles qui est utilisée.</translation>
    </message>
    <message>
        <source>Make-up rights</source>
        <translation>Droits de rattrapage</translation>
    </message>
    <message>
        <source>Months within which what was paid and not used can be used without further payment; 0: none.</source>
        <translation>Mois pendant lesquels ce qui a été payé sans usage peut être utilisé sans autre paiement&#xa0;; 0&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>Prepayment</source>
        <translation>Paiement d&apos;avance</translation>
    </message>
    <message>
        <source>The share of the whole committed price that is paid in advance and credited evenly over the term.</source>
        <translation>La part du prix engagé payée d&apos;avance et imputée régulièrement sur la durée.</translation>
    </message>
    <message>
        <source>Prepaid in</source>
        <translation>Payé d&apos;avance en</translation>
    </message>
    <message>
        <source>The month of the prepayment; blank: the first of delivery.</source>
        <translation>Le mois du paiement d&apos;avance&#xa0;; vide&#xa0;: le premier de livraison.</translation>
    </message>
    <message>
        <source>Days from the month&apos;s end to the payment, in whole months.</source>
        <translation>Jours de la fin du mois au paiement, en mois entiers.</translation>
    </message>
    <message>
        <source>Ended in</source>
        <translation>Résilié en</translation>
    </message>
    <message>
        <source>The last month of delivery if ended early; blank: not.</source>
        <translation>Le dernier mois de livraison en cas de fin anticipée&#xa0;; vide&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>Termination fee</source>
        <translation>Indemnité de résiliation</translation>
    </message>
    <message>
        <source>Paid by the buyer in the month after an early end.</source>
        <translation>Payée par l&apos;acheteur le mois suivant une fin anticipée.</translation>
    </message>
    <message>
        <source>Value of use</source>
        <translation>Valeur d&apos;usage</translation>
    </message>
    <message>
        <source>What a used unit saves or earns the buyer a month besides the price: cost avoided elsewhere, or margin.</source>
        <translation>Ce qu&apos;une unité utilisée épargne ou rapporte à l&apos;acheteur par mois, hors prix&#xa0;: coût évité ailleurs, ou marge.</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>The seller&apos;s energy cost a used unit and month.</source>
        <translation>Coût d&apos;énergie du vendeur par unité utilisée et par mois.</translation>
    </message>
    <message>
        <source>Site cost</source>
        <translation>Coût du site</translation>
    </message>
    <message>
        <source>The seller&apos;s site cost a contracted unit and month.</source>
        <translation>Coût du site du vendeur par unité contractuelle et par mois.</translation>
    </message>
    <message>
        <source>Asset life</source>
        <translation>Durée de vie des actifs</translation>
    </message>
    <message>
        <source>Months over which the seller&apos;s assets are depreciated evenly.</source>
        <translation>Mois sur lesquels les actifs du vendeur sont amortis linéairement.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>A signed contract, or what is done with the option on it.</source>
        <translation>Un contrat signé, ou ce qu&apos;on fait de l&apos;option sur lui.</translation>
    </message>
    <message>
        <source>Option expires</source>
        <translation>Échéance de l&apos;option</translation>
    </message>
    <message>
        <source>The last day on which the option can be exercised.</source>
        <translation>Le dernier jour où l&apos;option peut être exercée.</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Cessionnaire</translation>
    </message>
    <message>
        <source>Who takes the contract when it is assigned.</source>
        <translation>Qui reprend le contrat en cas de cession.</translation>
    </message>
    <message>
        <source>Assignment fee</source>
        <translation>Prix de cession</translation>
    </message>
    <message>
        <source>Received at the option&apos;s expiry for assigning it.</source>
        <translation>Reçu à l&apos;échéance de l&apos;option pour sa cession.</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>Volatilité</translation>
    </message>
    <message>
        <source>Annual volatility of the value of the capacity.</source>
        <translation>Volatilité annuelle de la valeur de la capacité.</translation>
    </message>
    <message>
        <source>Risk-free rate</source>
        <translation>Taux sans risque</translation>
    </message>
    <message>
        <source>Annual, continuously compounded, for the option&apos;s value.</source>
        <translation>Annuel, composé en continu, pour la valeur de l&apos;option.</translation>
    </message>
    <message>
        <source>Cost of debt</source>
        <translation>Coût de la dette</translation>
    </message>
    <message>
        <source>Annual rate at which the committed payments are discounted.</source>
        <translation>Taux annuel d&apos;actualisation des paiements engagés.</translation>
    </message>
    <message>
        <source>Value lost by waiting</source>
        <translation>Valeur perdue par l&apos;attente</translation>
    </message>
    <message>
        <source>Annual share of the capacity&apos;s value that is lost while the option waits.</source>
        <translation>Part annuelle de la valeur de la capacité perdue tant que l&apos;option n&apos;est pas exercée.</translation>
    </message>
    <message>
        <source>Spend commitment</source>
        <translation>Engagement de dépense</translation>
    </message>
    <message>
        <source>Spend commitments</source>
        <translation>Engagements de dépense</translation>
    </message>
    <message>
        <source>A promise to spend an amount on Azure until a month; what is short is charged and can be used later.</source>
        <translation>La promesse de dépenser un montant sur Azure avant un mois&#xa0;; ce qui manque est facturé et utilisable plus tard.</translation>
    </message>
    <message>
        <source>What must have been spent by the end.</source>
        <translation>Ce qui doit être dépensé à la fin.</translation>
    </message>
    <message>
        <source>The first month whose invoices count.</source>
        <translation>Le premier mois dont les factures comptent.</translation>
    </message>
    <message>
        <source>The last month whose invoices count.</source>
        <translation>Le dernier mois dont les factures comptent.</translation>
    </message>
    <message>
        <source>Credit life</source>
        <translation>Durée du crédit</translation>
    </message>
    <message>
        <source>Months within which a charged shortfall can be used.</source>
        <translation>Mois pendant lesquels un manque facturé peut être utilisé.</translation>
    </message>
    <message>
        <source>Spent before</source>
        <translation>Dépensé avant</translation>
    </message>
    <message>
        <source>What counted before the first month of the project, shortfalls that had been charged included.</source>
        <translation>Ce qui comptait avant le premier mois du projet, manques facturés compris.</translation>
    </message>
    <message>
        <source>The case in which it counts.</source>
        <translation>Le cas où il compte.</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Jalon</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Jalons</translation>
    </message>
    <message>
        <source>What must have been spent on a commitment by the end of a month.</source>
        <translation>Ce qui doit être dépensé sur un engagement à la fin d&apos;un mois.</translation>
    </message>
    <message>
        <source>The commitment.</source>
        <translation>L&apos;engagement.</translation>
    </message>
    <message>
        <source>The month at whose end it is tested.</source>
        <translation>Le mois à la fin duquel il est testé.</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>Dépensé en tout</translation>
    </message>
    <message>
        <source>Since the commitment&apos;s start.</source>
        <translation>Depuis le début de l&apos;engagement.</translation>
    </message>
    <message>
        <source>Family that counts</source>
        <translation>Famille éligible</translation>
    </message>
    <message>
        <source>Families that count</source>
        <translation>Familles éligibles</translation>
    </message>
    <message>
        <source>A service family whose invoices count towards a commitment; without any, all but support count.</source>
        <translation>Une famille de services dont les factures comptent pour un engagement&#xa0;; à défaut, tout sauf le support.</translation>
    </message>
    <message>
        <source>What counts.</source>
        <translation>Ce qui compte.</translation>
    </message>
    <message>
        <source>Capacity contract</source>
        <translation>Contrat de capacité</translation>
    </message>
    <message>
        <source>Capacity contracts</source>
        <translation>Contrats de capacité</translation>
    </message>
    <message>
        <source>Data-centre capacity bought or sold by the unit and month, firm or under an option.</source>
        <translation>Capacité de centre de données achetée ou vendue à l&apos;unité et au mois, ferme ou sous option.</translation>
    </message>
    <message>
        <source>Capacity spending</source>
        <translation>Dépenses de capacité</translation>
    </message>
    <message>
        <source>What a seller spends to build the capacity.</source>
        <translation>Ce qu&apos;un vendeur dépense pour bâtir la capacité.</translation>
    </message>
    <message>
        <source>The contract.</source>
        <translation>Le contrat.</translation>
    </message>
    <message>
        <source>The month of the spending.</source>
        <translation>Le mois de la dépense.</translation>
    </message>
    <message>
        <source>Spent in the month.</source>
        <translation>Dépensé dans le mois.</translation>
    </message>
    <message>
        <source>Capacity use</source>
        <translation>Usage de la capacité</translation>
    </message>
    <message>
        <source>Units used in one month, where they are not the share.</source>
        <translation>Unités utilisées dans un mois, quand elles diffèrent de la part.</translation>
    </message>
    <message>
        <source>The month of the use.</source>
        <translation>Le mois d&apos;usage.</translation>
    </message>
    <message>
        <source>Used in the month, in place of the contracted units times the use share.</source>
        <translation>Utilisées dans le mois, au lieu des unités contractuelles multipliées par la part d&apos;usage.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Issues</translation>
    </message>
    <message>
        <source>A branch of the decision tree of a contract&apos;s option.</source>
        <translation>Une branche de l&apos;arbre de décision de l&apos;option d&apos;un contrat.</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>How likely it is; the branches of a contract sum to 1.</source>
        <translation>Sa probabilité&#xa0;; les branches d&apos;un contrat totalisent 1.</translation>
    </message>
    <message>
        <source>The share of the contracted units that would be used.</source>
        <translation>La part des unités contractuelles qui serait utilisée.</translation>
    </message>
    <message>
        <source>Value factor</source>
        <translation>Facteur de valeur</translation>
    </message>
    <message>
        <source>What the value of use is multiplied by.</source>
        <translation>Ce par quoi la valeur d&apos;usage est multipliée.</translation>
    </message>
    <message>
        <source>Share issue</source>
        <translation>Émission d&apos;actions</translation>
    </message>
    <message>
        <source>Share issues</source>
        <translation>Émissions d&apos;actions</translation>
    </message>
    <message>
        <source>Shares issued, or sold by their holders, on a day.</source>
        <translation>Actions émises, ou vendues par leurs porteurs, un jour donné.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>The day of the closing.</source>
        <translation>Le jour du closing.</translation>
    </message>
    <message>
        <source>New shares</source>
        <translation>Actions nouvelles</translation>
    </message>
    <message>
        <source>Shares that the company issues.</source>
        <translation>Actions que l&apos;entreprise émet.</translation>
    </message>
    <message>
        <source>Existing shares</source>
        <translation>Actions existantes</translation>
    </message>
    <message>
        <source>Shares that holders sell; they bring the company nothing.</source>
        <translation>Actions vendues par des porteurs&#xa0;; elles n&apos;apportent rien à l&apos;entreprise.</translation>
    </message>
    <message>
        <source>Price a share to the public.</source>
        <translation>Prix par action offert au public.</translation>
    </message>
    <message>
        <source>¤ a share</source>
        <translation>¤ par action</translation>
    </message>
    <message>
        <source>Underwriting fee</source>
        <translation>Commission de placement</translation>
    </message>
    <message>
        <source>Share of the new shares&apos; proceeds that underwriters keep.</source>
        <translation>Part du produit des actions nouvelles que gardent les banques.</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Other costs of the issue, paid at the closing.</source>
        <translation>Autres coûts de l&apos;émission, payés au closing.</translation>
    </message>
    <message>
        <source>Given for</source>
        <translation>Contrepartie des actions</translation>
    </message>
    <message>
        <source>Cash, or the signing of a contract: then their value reduces the contract&apos;s revenue over its term.</source>
        <translation>De la trésorerie, ou la signature d&apos;un contrat&#xa0;: leur valeur réduit alors le chiffre d&apos;affaires du contrat sur sa durée.</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>The contract whose customer gets the shares.</source>
        <translation>Le contrat dont le client reçoit les actions.</translation>
    </message>
    <message>
        <source>Repays</source>
        <translation>Rembourse</translation>
    </message>
    <message>
        <source>The instrument that the proceeds prepay; blank: they are kept as cash.</source>
        <translation>L&apos;instrument que le produit rembourse par anticipation&#xa0;; vide&#xa0;: il reste en trésorerie.</translation>
    </message>
    <message>
        <source>Share for repayment</source>
        <translation>Part pour remboursement</translation>
    </message>
    <message>
        <source>The share of the net proceeds that prepays it.</source>
        <translation>La part du produit net qui le rembourse.</translation>
    </message>
    <message>
        <source>Term loan</source>
        <translation>Prêt à terme</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Obligation</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>field</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Revolver</source>
        <translation>Crédit renouvelable</translation>
    </message>
    <message>
        <source>Finance lease</source>
        <translation>Location-financement</translation>
    </message>
    <message>
        <source>Convertible note</source>
        <translation>Obligation convertible</translation>
    </message>
    <message>
        <source>Short first period</source>
        <translation>Première période courte</translation>
    </message>
    <message>
        <source>Long first period</source>
        <translation>Première période longue</translation>
    </message>
    <message>
        <source>Short last period</source>
        <translation>Dernière période courte</translation>
    </message>
    <message>
        <source>Long last period</source>
        <translation>Dernière période longue</translation>
    </message>
    <message>
        <source>As dated</source>
        <translation>Comme daté</translation>
    </message>
    <message>
        <source>Following business day</source>
        <translation>Jour ouvré suivant</translation>
    </message>
    <message>
        <source>Modified following</source>
        <translation>Suivant modifié</translation>
    </message>
    <message>
        <source>Shortens, earliest instalments first</source>
        <translation>Raccourcit, premières échéances d&apos;abord</translation>
    </message>
    <message>
        <source>Lowers all later instalments</source>
        <translation>Réduit toutes les échéances suivantes</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Tirage</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Prorogation</translation>
    </message>
    <message>
        <source>New rate</source>
        <translation>Nouveau taux</translation>
    </message>
    <message>
        <source>Haircut</source>
        <translation>Décote</translation>
    </message>
    <message>
        <source>Fee to lenders</source>
        <translation>Commission aux prêteurs</translation>
    </message>
    <message>
        <source>Fee to third parties</source>
        <translation>Frais de tiers</translation>
    </message>
    <message>
        <source>Consent payment</source>
        <translation>Prime de consentement</translation>
    </message>
    <message>
        <source>Conversion into shares</source>
        <translation>Conversion en actions</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fixe</translation>
    </message>
    <message>
        <source>Floating</source>
        <translation>Variable</translation>
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
        <translation>In fine</translation>
    </message>
    <message>
        <source>Equal instalments</source>
        <translation>Amortissement constant</translation>
    </message>
    <message>
        <source>Annuity</source>
        <translation>Annuité constante</translation>
    </message>
    <message>
        <source>Percent a year</source>
        <translation>Pourcentage par an</translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>Selon la liste</translation>
    </message>
    <message>
        <source>Gross leverage</source>
        <translation>Levier brut</translation>
    </message>
    <message>
        <source>Net leverage</source>
        <translation>Levier net</translation>
    </message>
    <message>
        <source>Interest cover</source>
        <translation>Couverture des intérêts</translation>
    </message>
    <message>
        <source>Minimum liquidity</source>
        <translation>Liquidité minimale</translation>
    </message>
    <message>
        <source>Debt service cover</source>
        <translation>Couverture du service de la dette</translation>
    </message>
    <message>
        <source>Whether the rate is fixed or follows an index.</source>
        <translation>Si le taux est fixe ou suit un indice.</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Coupon</translation>
    </message>
    <message>
        <source>Annual rate of a fixed instrument.</source>
        <translation>Taux annuel d&apos;un instrument à taux fixe.</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>The index of a floating rate; it is read on the first day of each month.</source>
        <translation>L&apos;indice d&apos;un taux variable&#xa0;; il est lu le premier jour de chaque mois.</translation>
    </message>
    <message>
        <source>Index multiplier</source>
        <translation>Multiplicateur d&apos;indice</translation>
    </message>
    <message>
        <source>What the index is multiplied by.</source>
        <translation>Ce par quoi l&apos;indice est multiplié.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Marge (spread)</translation>
    </message>
    <message>
        <source>Added to the index, after the floor; in a year.</source>
        <translation>Ajoutée à l&apos;indice, après le plancher&#xa0;; par an.</translation>
    </message>
    <message>
        <source>Index floor</source>
        <translation>Plancher d&apos;indice (floor)</translation>
    </message>
    <message>
        <source>The least that the multiplied index counts; blank: none.</source>
        <translation>Le moins que compte l&apos;indice multiplié&#xa0;; vide&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>All-in cap</source>
        <translation>Plafond global (cap)</translation>
    </message>
    <message>
        <source>The most that the whole rate can be; blank: none.</source>
        <translation>Le maximum du taux entier&#xa0;; vide&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>Day count</source>
        <translation>Base de calcul des jours</translation>
    </message>
    <message>
        <source>How the fraction of a year is reckoned.</source>
        <translation>Comment est calculée la fraction d&apos;année.</translation>
    </message>
    <message>
        <source>Pays in</source>
        <translation>Paie en</translation>
    </message>
    <message>
        <source>Calendar months of the payments of interest and instalments.</source>
        <translation>Mois civils de paiement des intérêts et échéances.</translation>
    </message>
    <message>
        <source>Payment day</source>
        <translation>Jour de paiement</translation>
    </message>
    <message>
        <source>Day of the month; 31 is its last day.</source>
        <translation>Jour du mois&#xa0;; 31 est le dernier.</translation>
    </message>
    <message>
        <source>First payment</source>
        <translation>Premier paiement</translation>
    </message>
    <message>
        <source>The first payment date of an instrument issued within the projection; blank: by the payment months, day and stub.</source>
        <translation>La première date de paiement d&apos;un instrument émis pendant la projection&#xa0;; vide&#xa0;: selon mois, jour et période brisée.</translation>
    </message>
    <message>
        <source>Odd period</source>
        <translation>Période brisée</translation>
    </message>
    <message>
        <source>Where the period that is not a whole one lies, and whether it is short or long.</source>
        <translation>Où se place la période incomplète, et si elle est courte ou longue.</translation>
    </message>
    <message>
        <source>Roll rule</source>
        <translation>Convention de jour ouvré</translation>
    </message>
    <message>
        <source>What happens to a payment date on a Saturday or Sunday; maturity rolls as well.</source>
        <translation>Ce que devient une date de paiement un samedi ou un dimanche&#xa0;; l&apos;échéance glisse aussi.</translation>
    </message>
    <message>
        <source>Accrues to rolled dates</source>
        <translation>Intérêts jusqu&apos;à la date ajustée</translation>
    </message>
    <message>
        <source>Whether interest runs to the rolled payment date, or to the date as such.</source>
        <translation>Si les intérêts courent jusqu&apos;à la date ajustée ou jusqu&apos;à la date d&apos;origine.</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis le</translation>
    </message>
    <message>
        <source>The day of issue when it lies within the projection: the principal is drawn then; blank or earlier: outstanding.</source>
        <translation>Le jour d&apos;émission s&apos;il tombe dans la projection&#xa0;: le principal est alors tiré&#xa0;; vide ou antérieur&#xa0;: en cours.</translation>
    </message>
    <message>
        <source>Issue price</source>
        <translation>Prix d&apos;émission</translation>
    </message>
    <message>
        <source>Proceeds a unit of principal, for an issue within the projection.</source>
        <translation>Produit par unité de principal, pour une émission pendant la projection.</translation>
    </message>
    <message>
        <source>Issue costs</source>
        <translation>Frais d&apos;émission</translation>
    </message>
    <message>
        <source>Costs paid at an issue within the projection; they become interest over the life by the effective rate.</source>
        <translation>Coûts payés lors d&apos;une émission pendant la projection&#xa0;; étalés en intérêts sur la durée au taux effectif.</translation>
    </message>
    <message>
        <source>Amortisation</source>
        <translation>Amortissement du principal</translation>
    </message>
    <message>
        <source>How principal is repaid before maturity.</source>
        <translation>Comment le principal est remboursé avant l&apos;échéance.</translation>
    </message>
    <message>
        <source>Amortisation a year</source>
        <translation>Amortissement annuel</translation>
    </message>
    <message>
        <source>Share of the opening principal repaid a year, for percent a year.</source>
        <translation>Part du principal d&apos;ouverture remboursée par an, en pourcentage par an.</translation>
    </message>
    <message>
        <source>A prepayment</source>
        <translation>Remboursement anticipé</translation>
    </message>
    <message>
        <source>What a prepayment does to later instalments.</source>
        <translation>L&apos;effet d&apos;un remboursement anticipé sur les échéances suivantes.</translation>
    </message>
    <message>
        <source>PIK share</source>
        <translation>Part PIK</translation>
    </message>
    <message>
        <source>The share of the interest that is added to the principal instead of paid.</source>
        <translation>La part des intérêts capitalisée au lieu d&apos;être payée.</translation>
    </message>
    <message>
        <source>PIK until</source>
        <translation>PIK jusqu&apos;au</translation>
    </message>
    <message>
        <source>The last payment date on which interest is added; blank: maturity.</source>
        <translation>La dernière date où les intérêts sont capitalisés&#xa0;; vide&#xa0;: l&apos;échéance.</translation>
    </message>
    <message>
        <source>PIK premium</source>
        <translation>Prime PIK</translation>
    </message>
    <message>
        <source>Added to the annual rate of a period whose interest is added in part.</source>
        <translation>Ajoutée au taux annuel d&apos;une période dont les intérêts sont en partie capitalisés.</translation>
    </message>
    <message>
        <source>Unamortised discount and fees</source>
        <translation>Décote et frais non amortis</translation>
    </message>
    <message>
        <source>Principal less carrying amount at the end of the month before the first; it becomes cost by the effective rate.</source>
        <translation>Principal moins valeur comptable à la fin du mois précédant le premier&#xa0;; passe en charge au taux effectif.</translation>
    </message>
    <message>
        <source>Opening accrued interest</source>
        <translation>Intérêts courus d&apos;ouverture</translation>
    </message>
    <message>
        <source>Interest accrued and not paid; blank: reckoned from the last payment date.</source>
        <translation>Intérêts courus non payés&#xa0;; vide&#xa0;: calculés depuis la dernière date de paiement.</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>The most that can be drawn; of a term loan, with what is drawn later.</source>
        <translation>Le maximum tirable&#xa0;; d&apos;un prêt à terme, avec ce qui est tiré plus tard.</translation>
    </message>
    <message>
        <source>Commitment fee</source>
        <translation>Commission d&apos;engagement</translation>
    </message>
    <message>
        <source>Annual fee on what is not drawn, paid on the payment dates.</source>
        <translation>Commission annuelle sur le non-tiré, payée aux dates de paiement.</translation>
    </message>
    <message>
        <source>Can be drawn until</source>
        <translation>Tirable jusqu&apos;au</translation>
    </message>
    <message>
        <source>The last day on which it can be drawn; blank: until maturity.</source>
        <translation>Le dernier jour de tirage&#xa0;; vide&#xa0;: jusqu&apos;à l&apos;échéance.</translation>
    </message>
    <message>
        <source>Call price</source>
        <translation>Prix de remboursement (call)</translation>
    </message>
    <message>
        <source>Paid a unit of principal that is prepaid; blank: it can&apos;t be called.</source>
        <translation>Payé par unité de principal remboursée par anticipation&#xa0;; vide&#xa0;: non remboursable.</translation>
    </message>
    <message>
        <source>Callable from</source>
        <translation>Remboursable dès</translation>
    </message>
    <message>
        <source>The first day on which it can be called; blank: any.</source>
        <translation>Le premier jour de remboursement possible&#xa0;; vide&#xa0;: tous.</translation>
    </message>
    <message>
        <source>Sweep rank</source>
        <translation>Rang de sweep</translation>
    </message>
    <message>
        <source>The order in which the cash sweep prepays; 0: it is not swept.</source>
        <translation>L&apos;ordre des remboursements du cash sweep&#xa0;; 0&#xa0;: exclu du sweep.</translation>
    </message>
    <message>
        <source>Indices</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>A reference rate over time.</source>
        <translation>Un taux de référence dans le temps.</translation>
    </message>
    <message>
        <source>Index rate</source>
        <translation>Taux d&apos;indice</translation>
    </message>
    <message>
        <source>Index rates</source>
        <translation>Taux d&apos;indice</translation>
    </message>
    <message>
        <source>The rate of an index from a date on, until its next.</source>
        <translation>Le taux d&apos;un indice d&apos;une date à la suivante.</translation>
    </message>
    <message>
        <source>The index.</source>
        <translation>L&apos;indice.</translation>
    </message>
    <message>
        <source>Annual rate.</source>
        <translation>Taux annuel.</translation>
    </message>
    <message>
        <source>Debt instrument</source>
        <translation>Instrument de dette</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Dette</translation>
    </message>
    <message>
        <source>A loan, note, revolver or finance lease, with what is outstanding at the end of the month before the first.</source>
        <translation>Un prêt, une obligation, un crédit renouvelable ou une location-financement, avec l&apos;encours à la fin du mois précédant le premier.</translation>
    </message>
    <message>
        <source>ISO 4217 code of its amounts; blank: the project&apos;s.</source>
        <translation>Code ISO 4217 de ses montants&#xa0;; vide&#xa0;: celui du projet.</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Outstanding at the end of the month before the first; of a revolver what is drawn.</source>
        <translation>Encours à la fin du mois précédant le premier&#xa0;; d&apos;un crédit renouvelable, le montant tiré.</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>The day of the last payment; a revolver can&apos;t be drawn from that month on.</source>
        <translation>Le jour du dernier paiement&#xa0;; un crédit renouvelable n&apos;est plus tirable dès ce mois.</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>Dernier paiement</translation>
    </message>
    <message>
        <source>The last payment date before the first month; blank: by the payment months and day.</source>
        <translation>La dernière date de paiement avant le premier mois&#xa0;; vide&#xa0;: selon mois et jour de paiement.</translation>
    </message>
    <message>
        <source>Conversion price</source>
        <translation>Prix de conversion</translation>
    </message>
    <message>
        <source>Principal given up a share when a convertible note is converted.</source>
        <translation>Principal abandonné par action à la conversion d&apos;une obligation convertible.</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Échéance de principal</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Échéances de principal</translation>
    </message>
    <message>
        <source>A principal payment of an instrument whose amortisation is as listed.</source>
        <translation>Un paiement de principal d&apos;un instrument amorti selon la liste.</translation>
    </message>
    <message>
        <source>The instrument.</source>
        <translation>L&apos;instrument.</translation>
    </message>
    <message>
        <source>The day of the payment.</source>
        <translation>Le jour du paiement.</translation>
    </message>
    <message>
        <source>What is repaid; what is left is repaid at maturity.</source>
        <translation>Ce qui est remboursé&#xa0;; le solde l&apos;est à l&apos;échéance.</translation>
    </message>
    <message>
        <source>Debt event</source>
        <translation>Événement de dette</translation>
    </message>
    <message>
        <source>Debt events</source>
        <translation>Événements de dette</translation>
    </message>
    <message>
        <source>Something that happens to an instrument on a day besides its scheduled service; a restructuring is a list of them.</source>
        <translation>Ce qui arrive à un instrument un jour donné en dehors de son service prévu&#xa0;; une restructuration en est une liste.</translation>
    </message>
    <message>
        <source>The instrument that it happens to.</source>
        <translation>L&apos;instrument concerné.</translation>
    </message>
    <message>
        <source>The day; on one day scheduled service comes first.</source>
        <translation>Le jour&#xa0;; le même jour, le service prévu passe d&apos;abord.</translation>
    </message>
    <message>
        <source>What happens.</source>
        <translation>Ce qui se passe.</translation>
    </message>
    <message>
        <source>Principal drawn, prepaid, exchanged, given up or converted (blank: all that is outstanding), or the fee that is paid.</source>
        <translation>Principal tiré, remboursé, échangé, abandonné ou converti (vide&#xa0;: tout l&apos;encours), ou la commission payée.</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Échangé contre</translation>
    </message>
    <message>
        <source>The instrument that holders get in exchange.</source>
        <translation>L&apos;instrument que les porteurs reçoivent en échange.</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Ratio</translation>
    </message>
    <message>
        <source>Principal of the new instrument a unit of the old one.</source>
        <translation>Principal du nouvel instrument par unité de l&apos;ancien.</translation>
    </message>
    <message>
        <source>Paid a unit of principal that is prepaid; blank: its call price, else 1.</source>
        <translation>Payé par unité de principal remboursée par anticipation&#xa0;; vide&#xa0;: son prix de remboursement, sinon 1.</translation>
    </message>
    <message>
        <source>New maturity</source>
        <translation>Nouvelle échéance</translation>
    </message>
    <message>
        <source>The day of the last payment from then on.</source>
        <translation>Le jour du dernier paiement désormais.</translation>
    </message>
    <message>
        <source>The coupon of a fixed rate, the spread of a floating one, from that day on.</source>
        <translation>Le coupon d&apos;un taux fixe, la marge d&apos;un taux variable, à partir de ce jour.</translation>
    </message>
    <message>
        <source>Fair value</source>
        <translation>Juste valeur</translation>
    </message>
    <message>
        <source>Fair value of the new debt a unit of its principal, used when the change counts as an extinguishment; blank: 1.</source>
        <translation>Juste valeur de la nouvelle dette par unité de principal, si la modification vaut extinction&#xa0;; vide&#xa0;: 1.</translation>
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
        <translation>Une limite que les prêteurs testent sur les douze derniers mois.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Ratio testé</translation>
    </message>
    <message>
        <source>What is tested; leverage and cover on EBITDA of the last twelve months.</source>
        <translation>Ce qui est testé&#xa0;; levier et couverture sur l&apos;EBITDA des douze derniers mois.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>The most leverage, the least cover, or the least liquidity in the project&apos;s currency; equality passes.</source>
        <translation>Le levier maximal, la couverture minimale ou la liquidité minimale dans la devise du projet&#xa0;; l&apos;égalité est conforme.</translation>
    </message>
    <message>
        <source>Tested in</source>
        <translation>Testé en</translation>
    </message>
    <message>
        <source>Calendar months at whose end it is tested.</source>
        <translation>Mois civils à la fin desquels il est testé.</translation>
    </message>
    <message>
        <source>Netting cap</source>
        <translation>Plafond de trésorerie déduite</translation>
    </message>
    <message>
        <source>The most cash that net leverage takes off the debt; blank: all.</source>
        <translation>La trésorerie que le levier net déduit au plus de la dette&#xa0;; vide&#xa0;: toute.</translation>
    </message>
    <message>
        <source>Add-back cap</source>
        <translation>Plafond de réintégration</translation>
    </message>
    <message>
        <source>The most one-off cost of twelve months that is added back to EBITDA; blank: none is.</source>
        <translation>Les coûts ponctuels de douze mois réintégrés au plus à l&apos;EBITDA&#xa0;; vide&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>Springs above</source>
        <translation>S&apos;active au-delà de</translation>
    </message>
    <message>
        <source>Tested only when more than this share of the revolvers is drawn; blank: always.</source>
        <translation>Testé seulement si plus que cette part des crédits renouvelables est tirée&#xa0;; vide&#xa0;: toujours.</translation>
    </message>
    <message>
        <source>Warn below</source>
        <translation>Alerte en dessous de</translation>
    </message>
    <message>
        <source>Headroom below which a warning is given.</source>
        <translation>Marge de manœuvre en dessous de laquelle une alerte est donnée.</translation>
    </message>
    <message>
        <source>Reported figure</source>
        <translation>Chiffre publié</translation>
    </message>
    <message>
        <source>Reported figures</source>
        <translation>Chiffres publiés</translation>
    </message>
    <message>
        <source>A figure of debt as the company reported it, shown with its way from the opening principal.</source>
        <translation>Un chiffre de dette publié par l&apos;entreprise, avec le passage depuis le principal d&apos;ouverture.</translation>
    </message>
    <message>
        <source>As reported.</source>
        <translation>Tel que publié.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>En date du</translation>
    </message>
    <message>
        <source>The day of the balance sheet.</source>
        <translation>La date du bilan.</translation>
    </message>
    <message>
        <source>Reconciliation step</source>
        <translation>Étape de rapprochement</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Rapprochement</translation>
    </message>
    <message>
        <source>A step from the opening principal of all debt to a reported figure.</source>
        <translation>Une étape entre le principal d&apos;ouverture de toute la dette et un chiffre publié.</translation>
    </message>
    <message>
        <source>The figure.</source>
        <translation>Le chiffre.</translation>
    </message>
    <message>
        <source>Added to the principal; negative for what is taken off.</source>
        <translation>Ajouté au principal&#xa0;; négatif pour ce qui en est retiré.</translation>
    </message>
    <message>
        <source>Source of a field</source>
        <translation>Source d&apos;un champ</translation>
    </message>
    <message>
        <source>Sources of fields</source>
        <translation>Sources de champs</translation>
    </message>
    <message>
        <source>The source of one field of one row, where it differs from the row&apos;s own.</source>
        <translation>La source d&apos;un champ d&apos;une ligne, quand elle diffère de celle de la ligne.</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entité</translation>
    </message>
    <message>
        <source>The entity, as in paths.</source>
        <translation>L&apos;entité, comme dans les chemins.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>The row&apos;s id.</source>
        <translation>L&apos;identifiant de la ligne.</translation>
    </message>
    <message>
        <source>The field, as in paths.</source>
        <translation>Le champ, comme dans les chemins.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Dev/test</source>
        <translation>Dév/test</translation>
    </message>
    <message>
        <source>Rehost</source>
        <translation>Réhébergement</translation>
    </message>
    <message>
        <source>Replatform</source>
        <translation>Replateformage</translation>
    </message>
    <message>
        <source>Refactor</source>
        <translation>Refactorisation</translation>
    </message>
    <message>
        <source>Repurchase</source>
        <translation>Rachat</translation>
    </message>
    <message>
        <source>Relocate</source>
        <translation>Relocalisation</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Retain</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtuelle</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation>Physique</translation>
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
        <translation>Autre</translation>
    </message>
    <message>
        <source>Bought from Azure by the hour</source>
        <translation>Achetée à Azure à l&apos;heure</translation>
    </message>
    <message>
        <source>Azure Hybrid Benefit</source>
        <translation>Azure Hybrid Benefit</translation>
    </message>
    <message>
        <source>Brought along</source>
        <translation>Apportée</translation>
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
        <translation>Comme dans le plan Azure</translation>
    </message>
    <message>
        <source>Pay as you go</source>
        <translation>Paiement à l&apos;utilisation</translation>
    </message>
    <message>
        <source>Reservation, 1 year</source>
        <translation>Réservation, 1 an</translation>
    </message>
    <message>
        <source>Reservation, 3 years</source>
        <translation>Réservation, 3 ans</translation>
    </message>
    <message>
        <source>By environment</source>
        <translation>Selon l&apos;environnement</translation>
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
        <translation>Le nombre de serveurs identiques que représente la ligne.</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Cœurs</translation>
    </message>
    <message>
        <source>vCPU of a virtual machine, cores of a physical one.</source>
        <translation>vCPU d&apos;une machine virtuelle, cœurs d&apos;une machine physique.</translation>
    </message>
    <message>
        <source>Memory of a server.</source>
        <translation>Mémoire d&apos;un serveur.</translation>
    </message>
    <message>
        <source>Disk space of a server where its disks are not listed.</source>
        <translation>Espace disque d&apos;un serveur dont les disques ne sont pas listés.</translation>
    </message>
    <message>
        <source>Egress</source>
        <translation>Données sortantes</translation>
    </message>
    <message>
        <source>Data that leaves to the internet, a server.</source>
        <translation>Données vers Internet, par serveur.</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Système d&apos;exploitation</translation>
    </message>
    <message>
        <source>The operating system as it is licensed.</source>
        <translation>Le système d&apos;exploitation tel qu&apos;il est licencié.</translation>
    </message>
    <message>
        <source>System licence on Azure</source>
        <translation>Licence système sur Azure</translation>
    </message>
    <message>
        <source>How the operating system (and SQL Server) is licensed on Azure.</source>
        <translation>Comment le système (et SQL Server) est licencié sur Azure.</translation>
    </message>
    <message>
        <source>System version</source>
        <translation>Version du système</translation>
    </message>
    <message>
        <source>The version, as the inventory says it.</source>
        <translation>La version, selon l&apos;inventaire.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>The licensed database on the server.</source>
        <translation>La base de données sous licence du serveur.</translation>
    </message>
    <message>
        <source>Database edition</source>
        <translation>Édition de la base</translation>
    </message>
    <message>
        <source>Its edition.</source>
        <translation>Son édition.</translation>
    </message>
    <message>
        <source>Database version</source>
        <translation>Version de la base</translation>
    </message>
    <message>
        <source>Its version, as the inventory says it.</source>
        <translation>Sa version, selon l&apos;inventaire.</translation>
    </message>
    <message>
        <source>CPU use</source>
        <translation>Utilisation CPU</translation>
    </message>
    <message>
        <source>Percentile of the CPU&apos;s use; blank: not known.</source>
        <translation>Centile d&apos;utilisation du processeur&#xa0;; vide&#xa0;: inconnu.</translation>
    </message>
    <message>
        <source>Memory use</source>
        <translation>Utilisation mémoire</translation>
    </message>
    <message>
        <source>Percentile of the memory&apos;s use; blank: not known.</source>
        <translation>Centile d&apos;utilisation de la mémoire&#xa0;; vide&#xa0;: inconnu.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Hours a month for which it runs on Azure; 730 is always on.</source>
        <translation>Heures par mois sur Azure&#xa0;; 730&#xa0;: toujours en marche.</translation>
    </message>
    <message>
        <source>hours a month</source>
        <translation>heures par mois</translation>
    </message>
    <message>
        <source>A fixed Azure size; blank: the cheapest that fits.</source>
        <translation>Une taille Azure imposée&#xa0;; vide&#xa0;: la moins chère qui convient.</translation>
    </message>
    <message>
        <source>How its compute is bought.</source>
        <translation>Comment son calcul est acheté.</translation>
    </message>
    <message>
        <source>On-premises cost, fixed</source>
        <translation>Coût sur site, fixe</translation>
    </message>
    <message>
        <source>Replaces the site&apos;s unit costs for a server of this row.</source>
        <translation>Remplace les coûts unitaires du site pour un serveur de cette ligne.</translation>
    </message>
    <message>
        <source>Azure cost, fixed</source>
        <translation>Coût Azure, fixe</translation>
    </message>
    <message>
        <source>Replaces the reckoned Azure cost of a server of this row.</source>
        <translation>Remplace le coût Azure calculé d&apos;un serveur de cette ligne.</translation>
    </message>
    <message>
        <source>One-off cost, fixed</source>
        <translation>Coûts ponctuels, fixes</translation>
    </message>
    <message>
        <source>Replaces the wave&apos;s cost a server for a server of this row.</source>
        <translation>Remplace le coût par serveur de la vague pour un serveur de cette ligne.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Users of the service that replaces it, a server of this row (repurchase).</source>
        <translation>Utilisateurs du service qui remplace un serveur de cette ligne (rachat).</translation>
    </message>
    <message>
        <source>Price a user</source>
        <translation>Prix par utilisateur</translation>
    </message>
    <message>
        <source>Price of that service (repurchase).</source>
        <translation>Prix de ce service (rachat).</translation>
    </message>
    <message>
        <source>¤ a user-month</source>
        <translation>¤ par utilisateur et mois</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Vague</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Vagues</translation>
    </message>
    <message>
        <source>A group of workloads that moves together.</source>
        <translation>Un groupe de charges de travail qui migre ensemble.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>The first month in which a part of it runs on Azure; it may lie before the first month of the project.</source>
        <translation>Le premier mois où une partie tourne sur Azure&#xa0;; il peut précéder le premier mois du projet.</translation>
    </message>
    <message>
        <source>Months until all of it runs on Azure, in equal parts a month.</source>
        <translation>Mois jusqu&apos;à ce que tout tourne sur Azure, par parts mensuelles égales.</translation>
    </message>
    <message>
        <source>Parallel run</source>
        <translation>Exploitation en parallèle</translation>
    </message>
    <message>
        <source>Months for which what has moved still runs on premises too.</source>
        <translation>Mois pendant lesquels ce qui a migré tourne encore sur site.</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>Réplication</translation>
    </message>
    <message>
        <source>Months before the start in which the disks on Azure are already paid.</source>
        <translation>Mois avant le début où les disques Azure sont déjà payés.</translation>
    </message>
    <message>
        <source>Fixed cost</source>
        <translation>Coût fixe</translation>
    </message>
    <message>
        <source>One-off cost of the wave, over its ramp.</source>
        <translation>Coûts ponctuels de la vague, sur sa montée en charge.</translation>
    </message>
    <message>
        <source>Cost a server</source>
        <translation>Coût par serveur</translation>
    </message>
    <message>
        <source>One-off cost of moving a server, over the ramp.</source>
        <translation>Coûts ponctuels de migration d&apos;un serveur, sur la montée en charge.</translation>
    </message>
    <message>
        <source>¤ a server</source>
        <translation>¤ par serveur</translation>
    </message>
    <message>
        <source>Partner cost</source>
        <translation>Coût du partenaire</translation>
    </message>
    <message>
        <source>One-off cost of a partner, over the ramp, paid on credit.</source>
        <translation>Coûts ponctuels d&apos;un partenaire, sur la montée en charge, payés à crédit.</translation>
    </message>
    <message>
        <source>Contingency</source>
        <translation>Provision pour aléas</translation>
    </message>
    <message>
        <source>Added to the one-off cost.</source>
        <translation>Ajoutée aux coûts ponctuels.</translation>
    </message>
    <message>
        <source>Vendor funding</source>
        <translation>Financement fournisseur</translation>
    </message>
    <message>
        <source>What the vendor contributes, over the ramp.</source>
        <translation>Ce que le fournisseur apporte, sur la montée en charge.</translation>
    </message>
    <message>
        <source>Vendor funding, share</source>
        <translation>Financement fournisseur, part</translation>
    </message>
    <message>
        <source>What the vendor contributes as a share of the one-off cost.</source>
        <translation>Ce que le fournisseur apporte en part des coûts ponctuels.</translation>
    </message>
    <message>
        <source>Funding cap</source>
        <translation>Plafond de financement</translation>
    </message>
    <message>
        <source>The most that the vendor contributes; blank: no cap.</source>
        <translation>Le maximum apporté par le fournisseur&#xa0;; vide&#xa0;: sans plafond.</translation>
    </message>
    <message>
        <source>Funding comes as</source>
        <translation>Forme du financement</translation>
    </message>
    <message>
        <source>Cash after the lag, or Azure credits.</source>
        <translation>De la trésorerie après le délai, ou des crédits Azure.</translation>
    </message>
    <message>
        <source>Funding lag</source>
        <translation>Délai du financement</translation>
    </message>
    <message>
        <source>Months from the cost to the vendor&apos;s payment.</source>
        <translation>Mois entre le coût et le paiement du fournisseur.</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Charge de travail</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Charges de travail</translation>
    </message>
    <message>
        <source>A server, or a number of like servers, and what becomes of it.</source>
        <translation>Un serveur, ou plusieurs serveurs identiques, et ce qu&apos;il en advient.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Where it runs today.</source>
        <translation>Où elle tourne aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>The wave in which it moves or is switched off; blank only for retained workloads.</source>
        <translation>La vague où elle migre ou est arrêtée&#xa0;; vide seulement pour celles conservées.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>The application that it belongs to.</source>
        <translation>L&apos;application à laquelle elle appartient.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>What it is used for; dev/test has its own prices.</source>
        <translation>Son usage&#xa0;; dév/test a ses propres prix.</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>What becomes of it.</source>
        <translation>Ce qu&apos;il en advient.</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Whether its cores are allocated vCPU or physical cores.</source>
        <translation>Si ses cœurs sont des vCPU allouées ou des cœurs physiques.</translation>
    </message>
    <message>
        <source>Powered on</source>
        <translation>Sous tension</translation>
    </message>
    <message>
        <source>Machines that are off do not move and are listed.</source>
        <translation>Les machines éteintes ne migrent pas et sont listées.</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>Adresses IP</translation>
    </message>
    <message>
        <source>As the inventory says them.</source>
        <translation>Selon l&apos;inventaire.</translation>
    </message>
    <message>
        <source>Identity elsewhere</source>
        <translation>Identifiant externe</translation>
    </message>
    <message>
        <source>What another system calls it; a later import finds the row by it.</source>
        <translation>Son nom dans un autre système&#xa0;; un import ultérieur y retrouve la ligne.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Words to group and find rows by, with commas between them.</source>
        <translation>Mots pour grouper et trouver les lignes, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Disques</translation>
    </message>
    <message>
        <source>A disk of a workload, a server.</source>
        <translation>Un disque d&apos;une charge de travail, par serveur.</translation>
    </message>
    <message>
        <source>The workload.</source>
        <translation>La charge de travail.</translation>
    </message>
    <message>
        <source>Disk number</source>
        <translation>Numéro du disque</translation>
    </message>
    <message>
        <source>Its place among the workload&apos;s disks.</source>
        <translation>Son rang parmi les disques de la charge de travail.</translation>
    </message>
    <message>
        <source>Its size.</source>
        <translation>Sa taille.</translation>
    </message>
    <message>
        <source>Operations a second that it needs; blank: not known.</source>
        <translation>Opérations par seconde nécessaires&#xa0;; vide&#xa0;: inconnu.</translation>
    </message>
    <message>
        <source>Throughput that it needs; blank: not known.</source>
        <translation>Débit nécessaire&#xa0;; vide&#xa0;: inconnu.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>The class of managed disk; by environment: Premium SSD in production, else Standard SSD.</source>
        <translation>La classe du disque managé&#xa0;; selon l&apos;environnement&#xa0;: SSD Premium en production, sinon SSD Standard.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>What a server of a workload buys from Azure by the unit: instead of a machine where it is replatformed or refactored, beside it where it is rehosted.</source>
        <translation>Ce qu&apos;un serveur d&apos;une charge achète à Azure à l&apos;unité&#xa0;: au lieu d&apos;une machine s&apos;il est replateformé ou refactorisé, en plus d&apos;elle s&apos;il est réhébergé.</translation>
    </message>
    <message>
        <source>Units a server: vCores, GB, instances; an hourly price counts the workload&apos;s hours a month.</source>
        <translation>Unités par serveur&#xa0;: vCores, Go, instances&#xa0;; un prix horaire compte les heures mensuelles de la charge.</translation>
    </message>
    <message>
        <source>Licence pool</source>
        <translation>Parc de licences</translation>
    </message>
    <message>
        <source>Licence pools</source>
        <translation>Parcs de licences</translation>
    </message>
    <message>
        <source>Licences owned by the core, with software assurance.</source>
        <translation>Licences détenues au cœur, avec Software Assurance.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>What is licensed.</source>
        <translation>Ce qui est sous licence.</translation>
    </message>
    <message>
        <source>Licensed cores.</source>
        <translation>Cœurs sous licence.</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>Software Assurance</translation>
    </message>
    <message>
        <source>Software assurance or subscription, paid for a year in the renewal month.</source>
        <translation>Software Assurance ou abonnement, payé pour un an le mois du renouvellement.</translation>
    </message>
    <message>
        <source>¤ a core-year</source>
        <translation>¤ par cœur et an</translation>
    </message>
    <message>
        <source>Renews in month</source>
        <translation>Mois de renouvellement</translation>
    </message>
    <message>
        <source>Calendar month of the renewal.</source>
        <translation>Mois civil du renouvellement.</translation>
    </message>
    <message>
        <source>Hybrid Benefit</source>
        <translation>Hybrid Benefit</translation>
    </message>
    <message>
        <source>Whether the licences may be used on Azure.</source>
        <translation>Si les licences peuvent servir sur Azure.</translation>
    </message>
    <message>
        <source>Not modelled</source>
        <translation>Non modélisée</translation>
    </message>
    <message>
        <source>Energy drawn by the machines</source>
        <translation>Énergie des machines</translation>
    </message>
    <message>
        <source>Colocation capacity</source>
        <translation>Capacité en colocation</translation>
    </message>
    <message>
        <source>Hardware maintenance</source>
        <translation>Maintenance du matériel</translation>
    </message>
    <message>
        <source>Storage maintenance</source>
        <translation>Maintenance du stockage</translation>
    </message>
    <message>
        <source>Software licences</source>
        <translation>Licences logicielles</translation>
    </message>
    <message>
        <source>Virtualisation</source>
        <translation>Virtualisation</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Locaux et installations</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>A physical core</source>
        <translation>Un cœur physique</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>Un serveur</translation>
    </message>
    <message>
        <source>A host, in whole hosts</source>
        <translation>Un hôte, en hôtes entiers</translation>
    </message>
    <message>
        <source>A TiB</source>
        <translation>Un Tio</translation>
    </message>
    <message>
        <source>A member of staff, in whole staff</source>
        <translation>Un équivalent temps plein, en ETP entiers</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>Le site</translation>
    </message>
    <message>
        <source>A core</source>
        <translation>Un cœur</translation>
    </message>
    <message>
        <source>Annual growth of the site&apos;s unit costs and power prices; the rent does not grow.</source>
        <translation>Hausse annuelle des coûts unitaires et du prix de l&apos;énergie du site&#xa0;; le loyer n&apos;augmente pas.</translation>
    </message>
    <message>
        <source>vCPU a core</source>
        <translation>vCPU par cœur</translation>
    </message>
    <message>
        <source>How many allocated vCPU share a physical core.</source>
        <translation>Combien de vCPU allouées partagent un cœur physique.</translation>
    </message>
    <message>
        <source>Machines a host</source>
        <translation>Machines par hôte</translation>
    </message>
    <message>
        <source>How many virtual machines a host carries.</source>
        <translation>Combien de machines virtuelles porte un hôte.</translation>
    </message>
    <message>
        <source>Servers a member of staff</source>
        <translation>Serveurs par ETP</translation>
    </message>
    <message>
        <source>How many servers a full-time member of staff looks after.</source>
        <translation>Combien de serveurs suit un équivalent temps plein.</translation>
    </message>
    <message>
        <source>Staff release lag</source>
        <translation>Délai de départ du personnel</translation>
    </message>
    <message>
        <source>Months after the machines are switched off until staff is released.</source>
        <translation>Mois entre l&apos;arrêt des machines et le départ du personnel.</translation>
    </message>
    <message>
        <source>Severance</source>
        <translation>Indemnité de départ</translation>
    </message>
    <message>
        <source>Paid once for each member of staff released by the move.</source>
        <translation>Payée une fois pour chaque poste supprimé par la migration.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Électricité</translation>
    </message>
    <message>
        <source>How power is reckoned.</source>
        <translation>Comment l&apos;électricité est calculée.</translation>
    </message>
    <message>
        <source>Power a core</source>
        <translation>Puissance par cœur</translation>
    </message>
    <message>
        <source>Rated power of a physical core.</source>
        <translation>Puissance nominale d&apos;un cœur physique.</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Load factor</source>
        <translation>Facteur de charge</translation>
    </message>
    <message>
        <source>What the rated power of a core is multiplied by to give the power that its server draws on average; published benchmarks run from 0.3 to 2.</source>
        <translation>Ce par quoi la puissance nominale d&apos;un cœur est multipliée pour donner la puissance moyenne tirée par son serveur&#xa0;; les mesures publiées vont de 0,3 à 2.</translation>
    </message>
    <message>
        <source>Energy a TB</source>
        <translation>Énergie par To</translation>
    </message>
    <message>
        <source>Energy of storage.</source>
        <translation>Énergie du stockage.</translation>
    </message>
    <message>
        <source>kWh a TB-year</source>
        <translation>kWh par To et an</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Power usage effectiveness: facility energy over IT energy.</source>
        <translation>Efficacité énergétique&#xa0;: énergie du site divisée par l&apos;énergie informatique.</translation>
    </message>
    <message>
        <source>Price of energy</source>
        <translation>Prix de l&apos;énergie</translation>
    </message>
    <message>
        <source>Price of a kilowatt hour.</source>
        <translation>Prix d&apos;un kilowattheure.</translation>
    </message>
    <message>
        <source>¤ a kWh</source>
        <translation>¤ par kWh</translation>
    </message>
    <message>
        <source>Contracted capacity.</source>
        <translation>Capacité contractuelle.</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>Price of capacity</source>
        <translation>Prix de la capacité</translation>
    </message>
    <message>
        <source>Price of the contracted capacity.</source>
        <translation>Prix de la capacité contractuelle.</translation>
    </message>
    <message>
        <source>¤ a kW-month</source>
        <translation>¤ par kW et mois</translation>
    </message>
    <message>
        <source>Energy metered on top</source>
        <translation>Énergie comptée en plus</translation>
    </message>
    <message>
        <source>Whether a colocation site pays energy beside its capacity.</source>
        <translation>Si un site en colocation paie l&apos;énergie en plus de sa capacité.</translation>
    </message>
    <message>
        <source>Stranded share of power</source>
        <translation>Part résiduelle d&apos;électricité</translation>
    </message>
    <message>
        <source>The share of the power cost that stays until the site closes.</source>
        <translation>La part du coût d&apos;électricité qui reste jusqu&apos;à la fermeture du site.</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Loyer</translation>
    </message>
    <message>
        <source>Rent or operating lease of the site.</source>
        <translation>Loyer ou location simple du site.</translation>
    </message>
    <message>
        <source>Lease ends after</source>
        <translation>Fin du bail après</translation>
    </message>
    <message>
        <source>The last month of the lease; blank: it can be ended at any time with notice.</source>
        <translation>Le dernier mois du bail&#xa0;; vide&#xa0;: résiliable à tout moment avec préavis.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Préavis</translation>
    </message>
    <message>
        <source>Months of notice before the site can be given up.</source>
        <translation>Mois de préavis avant de pouvoir quitter le site.</translation>
    </message>
    <message>
        <source>Early-exit fee</source>
        <translation>Indemnité de sortie</translation>
    </message>
    <message>
        <source>What buys out the rest of the lease; blank: the rest is paid.</source>
        <translation>Ce qui rachète le reste du bail&#xa0;; vide&#xa0;: le reste est payé.</translation>
    </message>
    <message>
        <source>Restoration</source>
        <translation>Remise en état</translation>
    </message>
    <message>
        <source>Paid once in the month after the site closes.</source>
        <translation>Payée une fois, le mois suivant la fermeture du site.</translation>
    </message>
    <message>
        <source>Decommissioning</source>
        <translation>Mise hors service</translation>
    </message>
    <message>
        <source>Paid once for each server switched off.</source>
        <translation>Payée une fois pour chaque serveur arrêté.</translation>
    </message>
    <message>
        <source>Book value</source>
        <translation>Valeur comptable</translation>
    </message>
    <message>
        <source>Opening book value of the site&apos;s machines, part of the company&apos;s fixed assets.</source>
        <translation>Valeur comptable d&apos;ouverture des machines du site, comprise dans les immobilisations de l&apos;entreprise.</translation>
    </message>
    <message>
        <source>Remaining book life</source>
        <translation>Durée d&apos;amortissement résiduelle</translation>
    </message>
    <message>
        <source>Months over which the opening book value is depreciated evenly.</source>
        <translation>Mois sur lesquels la valeur comptable d&apos;ouverture est amortie linéairement.</translation>
    </message>
    <message>
        <source>Resale</source>
        <translation>Valeur de revente</translation>
    </message>
    <message>
        <source>Proceeds as a share of the book value of machines switched off.</source>
        <translation>Produit en part de la valeur comptable des machines arrêtées.</translation>
    </message>
    <message>
        <source>Refresh deferral</source>
        <translation>Report de renouvellement</translation>
    </message>
    <message>
        <source>A refresh is not done for machines that leave within so many months.</source>
        <translation>Pas de renouvellement pour les machines qui partent dans ce nombre de mois.</translation>
    </message>
    <message>
        <source>Stranded share of refreshes</source>
        <translation>Part résiduelle de renouvellement</translation>
    </message>
    <message>
        <source>The share of the cores that is bought again however many machines have left, until the site closes.</source>
        <translation>La part des cœurs rachetée quel que soit le nombre de machines parties, jusqu&apos;à la fermeture du site.</translation>
    </message>
    <message>
        <source>Maintenance uplift</source>
        <translation>Surcoût de maintenance</translation>
    </message>
    <message>
        <source>Extra hardware maintenance, as a share of the refresh cost a year, on machines whose refresh is put off until they leave.</source>
        <translation>Maintenance supplémentaire, en part annuelle du coût de renouvellement, des machines dont le renouvellement est reporté jusqu&apos;au départ.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>An on-premises data centre: what it costs to run, and what leaving it costs.</source>
        <translation>Un centre de données sur site&#xa0;: ce que coûtent son exploitation et son abandon.</translation>
    </message>
    <message>
        <source>Licences renew in</source>
        <translation>Licences renouvelées en</translation>
    </message>
    <message>
        <source>Calendar months in which host licences can be given up.</source>
        <translation>Mois civils où les licences d&apos;hôtes peuvent être rendues.</translation>
    </message>
    <message>
        <source>Payment lag</source>
        <translation>Décalage de paiement</translation>
    </message>
    <message>
        <source>Days for which the site&apos;s running costs except labour are outstanding; blank: those of the company&apos;s payables.</source>
        <translation>Jours pendant lesquels les coûts courants du site, hors personnel, restent dus&#xa0;; vide&#xa0;: ceux des fournisseurs de l&apos;entreprise.</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Coût unitaire</translation>
    </message>
    <message>
        <source>Unit costs</source>
        <translation>Coûts unitaires</translation>
    </message>
    <message>
        <source>A cash operating cost of a site: so much a unit and year. Buying hardware is not here but in the refreshes.</source>
        <translation>Un coût d&apos;exploitation décaissé d&apos;un site&#xa0;: tant par unité et par an. L&apos;achat de matériel n&apos;est pas ici mais aux renouvellements.</translation>
    </message>
    <message>
        <source>The site.</source>
        <translation>Le site.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>The category in which it is shown.</source>
        <translation>La catégorie où il apparaît.</translation>
    </message>
    <message>
        <source>What it is paid for.</source>
        <translation>Ce pour quoi on paie.</translation>
    </message>
    <message>
        <source>Cost a unit and year</source>
        <translation>Coût par unité et an</translation>
    </message>
    <message>
        <source>Cash cost of a unit for a year, before growth.</source>
        <translation>Coût décaissé d&apos;une unité pour un an, avant hausse.</translation>
    </message>
    <message>
        <source>¤ a year</source>
        <translation>¤ par an</translation>
    </message>
    <message>
        <source>Stranded share</source>
        <translation>Part résiduelle</translation>
    </message>
    <message>
        <source>The share that stays until the site closes, however many machines have left.</source>
        <translation>La part qui reste jusqu&apos;à la fermeture du site, quel que soit le nombre de machines parties.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>Refreshes</source>
        <translation>Renouvellements</translation>
    </message>
    <message>
        <source>Physical cores of one age at a site, bought again whenever they reach the end of their cycle.</source>
        <translation>Cœurs physiques d&apos;un même âge sur un site, rachetés à chaque fin de cycle.</translation>
    </message>
    <message>
        <source>Physical cores of this age.</source>
        <translation>Cœurs physiques de cet âge.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Age at the end of the month before the first.</source>
        <translation>Âge à la fin du mois précédant le premier.</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>The age at which they are bought again.</source>
        <translation>L&apos;âge auquel ils sont rachetés.</translation>
    </message>
    <message>
        <source>Book life</source>
        <translation>Durée d&apos;amortissement</translation>
    </message>
    <message>
        <source>Months over which a purchase is depreciated evenly; blank: the cycle.</source>
        <translation>Mois sur lesquels un achat est amorti linéairement&#xa0;; vide&#xa0;: le cycle.</translation>
    </message>
    <message>
        <source>Cost a core</source>
        <translation>Coût par cœur</translation>
    </message>
    <message>
        <source>Price of a core with its share of the machine.</source>
        <translation>Prix d&apos;un cœur avec sa part de la machine.</translation>
    </message>
    <message>
        <source>¤ a core</source>
        <translation>¤ par cœur</translation>
    </message>
    <message>
        <source>Security updates</source>
        <translation>Mises à jour de sécurité</translation>
    </message>
    <message>
        <source>Extended security updates of a version whose support ends: bought a year in advance, for at most three years, for the servers that are still on premises.</source>
        <translation>Mises à jour de sécurité étendues d&apos;une version en fin de support&#xa0;: achetées un an d&apos;avance, trois ans au plus, pour les serveurs encore sur site.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Whose version it is.</source>
        <translation>Le produit dont c&apos;est la version.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>A part of the version as the workloads say it; upper and lower case are alike.</source>
        <translation>Une partie de la version telle que la disent les charges&#xa0;; majuscules et minuscules se valent.</translation>
    </message>
    <message>
        <source>Support ends</source>
        <translation>Fin de support</translation>
    </message>
    <message>
        <source>The last day of support; the first year begins the day after.</source>
        <translation>Le dernier jour de support&#xa0;; la première année commence le lendemain.</translation>
    </message>
    <message>
        <source>What the licence cost is for.</source>
        <translation>Ce à quoi s&apos;applique le coût de licence.</translation>
    </message>
    <message>
        <source>Least cores</source>
        <translation>Cœurs minimum</translation>
    </message>
    <message>
        <source>Cores of a server that are licensed at least.</source>
        <translation>Cœurs d&apos;un serveur licenciés au minimum.</translation>
    </message>
    <message>
        <source>Licence cost</source>
        <translation>Coût de licence</translation>
    </message>
    <message>
        <source>What the licence costs a unit; a year of updates is a share of it.</source>
        <translation>Ce que coûte la licence par unité&#xa0;; une année de mises à jour en est une part.</translation>
    </message>
    <message>
        <source>¤ a unit</source>
        <translation>¤ par unité</translation>
    </message>
    <message>
        <source>Share, first year</source>
        <translation>Part, première année</translation>
    </message>
    <message>
        <source>Price of the first year over the licence cost.</source>
        <translation>Prix de la première année divisé par le coût de licence.</translation>
    </message>
    <message>
        <source>Share, second year</source>
        <translation>Part, deuxième année</translation>
    </message>
    <message>
        <source>Price of the second year over the licence cost.</source>
        <translation>Prix de la deuxième année divisé par le coût de licence.</translation>
    </message>
    <message>
        <source>Share, third year</source>
        <translation>Part, troisième année</translation>
    </message>
    <message>
        <source>Price of the third year over the licence cost.</source>
        <translation>Prix de la troisième année divisé par le coût de licence.</translation>
    </message>
    <message>
        <source>Bought from</source>
        <translation>Acheté à partir de</translation>
    </message>
    <message>
        <source>The month of the first purchase, in which missed years are bought too; blank: the end of support.</source>
        <translation>Le mois du premier achat, où les années manquées sont aussi achetées&#xa0;; vide&#xa0;: la fin de support.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Anything worth remembering about the row.</source>
        <translation>Ce qu&apos;il faut retenir de la ligne.</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Nature de la source</translation>
    </message>
    <message>
        <source>Whether the figures are a fact, a quote, an assumption, an estimate or a default.</source>
        <translation>Si les chiffres sont un fait, un devis, une hypothèse, une estimation ou une valeur par défaut.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Where the figures come from.</source>
        <translation>D&apos;où viennent les chiffres.</translation>
    </message>
    <message>
        <source>Date of source</source>
        <translation>Date de la source</translation>
    </message>
    <message>
        <source>The day as of which the source holds.</source>
        <translation>Le jour auquel la source se rapporte.</translation>
    </message>
    <message>
        <source>On-premises IT</source>
        <translation>Informatique sur site</translation>
    </message>
    <message>
        <source>Software assurance</source>
        <translation>Software Assurance</translation>
    </message>
    <message>
        <source>Extended security updates</source>
        <translation>Mises à jour de sécurité étendues</translation>
    </message>
    <message>
        <source>Maintenance past the refresh</source>
        <translation>Maintenance après l&apos;échéance de renouvellement</translation>
    </message>
    <message>
        <source>Azure</source>
        <translation>Azure</translation>
    </message>
    <message>
        <source>Compute, pay as you go</source>
        <translation>Calcul, à l&apos;utilisation</translation>
    </message>
    <message>
        <source>Savings plans</source>
        <translation>Plans d&apos;économies</translation>
    </message>
    <message>
        <source>Backup and monitoring</source>
        <translation>Sauvegarde et supervision</translation>
    </message>
    <message>
        <source>Services at a fixed price</source>
        <translation>Services à prix fixe</translation>
    </message>
    <message>
        <source>Platform services</source>
        <translation>Services de plateforme</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Credits used</source>
        <translation>Crédits utilisés</translation>
    </message>
    <message>
        <source>Commitment shortfall expired</source>
        <translation>Manques d&apos;engagement expirés</translation>
    </message>
    <message>
        <source>One-off cost</source>
        <translation>Coûts ponctuels</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Early end of leases</source>
        <translation>Fin anticipée des baux</translation>
    </message>
    <message>
        <source>Capacity sold</source>
        <translation>Capacité vendue</translation>
    </message>
    <message>
        <source>Customer incentives</source>
        <translation>Incitations clients</translation>
    </message>
    <message>
        <source>Capacity bought</source>
        <translation>Capacité achetée</translation>
    </message>
    <message>
        <source>Energy and sites</source>
        <translation>Énergie et sites</translation>
    </message>
    <message>
        <source>Termination and assignment</source>
        <translation>Résiliation et cession</translation>
    </message>
    <message>
        <source>Losses on disposal</source>
        <translation>Pertes sur cessions d&apos;actifs</translation>
    </message>
    <message>
        <source>Interest income</source>
        <translation>Produits d&apos;intérêts</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intérêts</translation>
    </message>
    <message>
        <source>Commitment fees</source>
        <translation>Commissions d&apos;engagement</translation>
    </message>
    <message>
        <source>Amortisation of discount and fees</source>
        <translation>Amortissement des décotes et frais</translation>
    </message>
    <message>
        <source>Gains and losses on debt</source>
        <translation>Gains et pertes sur la dette</translation>
    </message>
    <message>
        <source>Profit before tax</source>
        <translation>Résultat avant impôt</translation>
    </message>
    <message>
        <source>Current tax</source>
        <translation>Impôt exigible</translation>
    </message>
    <message>
        <source>Net income</source>
        <translation>Résultat net</translation>
    </message>
    <message>
        <source>Change in receivables</source>
        <translation>Variation des créances</translation>
    </message>
    <message>
        <source>Change in prepaid cost</source>
        <translation>Variation des charges payées d&apos;avance</translation>
    </message>
    <message>
        <source>Change in payables</source>
        <translation>Variation des dettes fournisseurs</translation>
    </message>
    <message>
        <source>Change in Azure invoices owed</source>
        <translation>Variation des factures Azure dues</translation>
    </message>
    <message>
        <source>Change in vendor funding owed</source>
        <translation>Variation du financement fournisseur dû</translation>
    </message>
    <message>
        <source>Change in capacity receivables</source>
        <translation>Variation des créances de capacité</translation>
    </message>
    <message>
        <source>Change in contract asset</source>
        <translation>Variation de l&apos;actif sur contrat</translation>
    </message>
    <message>
        <source>Change in capacity payables</source>
        <translation>Variation des dettes de capacité</translation>
    </message>
    <message>
        <source>Change in customer prepayments</source>
        <translation>Variation des avances clients</translation>
    </message>
    <message>
        <source>Interest and commitment fees paid</source>
        <translation>Intérêts et commissions d&apos;engagement payés</translation>
    </message>
    <message>
        <source>Interest received</source>
        <translation>Intérêts reçus</translation>
    </message>
    <message>
        <source>Cash from operations</source>
        <translation>Flux d&apos;exploitation</translation>
    </message>
    <message>
        <source>Refresh of servers</source>
        <translation>Renouvellement de serveurs</translation>
    </message>
    <message>
        <source>Disposals</source>
        <translation>Cessions d&apos;actifs</translation>
    </message>
    <message>
        <source>Cash from investing</source>
        <translation>Flux d&apos;investissement</translation>
    </message>
    <message>
        <source>Free cash flow</source>
        <translation>Flux de trésorerie disponible</translation>
    </message>
    <message>
        <source>Debt issued and drawn</source>
        <translation>Dette émise et tirée</translation>
    </message>
    <message>
        <source>Scheduled repayments</source>
        <translation>Remboursements programmés</translation>
    </message>
    <message>
        <source>Prepayments</source>
        <translation>Remboursements anticipés</translation>
    </message>
    <message>
        <source>Call premiums</source>
        <translation>Primes de remboursement anticipé</translation>
    </message>
    <message>
        <source>Issue costs, fees and consent payments</source>
        <translation>Frais d&apos;émission, commissions et primes de consentement</translation>
    </message>
    <message>
        <source>Revolver drawn (repaid)</source>
        <translation>Crédit renouvelable tiré (remboursé)</translation>
    </message>
    <message>
        <source>Net equity proceeds</source>
        <translation>Produit net d&apos;actions</translation>
    </message>
    <message>
        <source>Shares issued</source>
        <translation>Actions émises</translation>
    </message>
    <message>
        <source>Costs of share issues</source>
        <translation>Frais d&apos;émission d&apos;actions</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>Distributions</translation>
    </message>
    <message>
        <source>Cash from financing</source>
        <translation>Flux de financement</translation>
    </message>
    <message>
        <source>Net cash flow</source>
        <translation>Flux net de trésorerie</translation>
    </message>
    <message>
        <source>Depreciation and losses on disposal</source>
        <translation>Amortissements et pertes sur cessions</translation>
    </message>
    <message>
        <source>Interest added to principal</source>
        <translation>Intérêts capitalisés</translation>
    </message>
    <message>
        <source>Change in working capital</source>
        <translation>Variation du besoin en fonds de roulement</translation>
    </message>
    <message>
        <source>Change in tax payable</source>
        <translation>Variation de l&apos;impôt dû</translation>
    </message>
    <message>
        <source>Change in accrued interest</source>
        <translation>Variation des intérêts courus</translation>
    </message>
    <message>
        <source>Cash from operations, indirectly</source>
        <translation>Flux d&apos;exploitation, méthode indirecte</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>Créances</translation>
    </message>
    <message>
        <source>Vendor funding owed</source>
        <translation>Financement fournisseur dû</translation>
    </message>
    <message>
        <source>Capacity receivables</source>
        <translation>Créances de capacité</translation>
    </message>
    <message>
        <source>Contract asset</source>
        <translation>Actif sur contrat</translation>
    </message>
    <message>
        <source>Prepaid cost</source>
        <translation>Charges payées d&apos;avance</translation>
    </message>
    <message>
        <source>Tax receivable</source>
        <translation>Créance d&apos;impôt</translation>
    </message>
    <message>
        <source>Net fixed assets</source>
        <translation>Immobilisations nettes</translation>
    </message>
    <message>
        <source>Other net assets, unexplained</source>
        <translation>Autres actifs nets, inexpliqués</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Payables</source>
        <translation>Dettes fournisseurs</translation>
    </message>
    <message>
        <source>Azure invoices owed</source>
        <translation>Factures Azure dues</translation>
    </message>
    <message>
        <source>Capacity payables</source>
        <translation>Dettes de capacité</translation>
    </message>
    <message>
        <source>Customer prepayments and make-up obligations</source>
        <translation>Avances clients et obligations de rattrapage</translation>
    </message>
    <message>
        <source>Accrued interest</source>
        <translation>Intérêts courus</translation>
    </message>
    <message>
        <source>Tax payable</source>
        <translation>Impôt dû</translation>
    </message>
    <message>
        <source>Debt, carrying amount</source>
        <translation>Dette, valeur comptable</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Capitaux propres</translation>
    </message>
    <message>
        <source>Liabilities and equity</source>
        <translation>Passif et capitaux propres</translation>
    </message>
    <message>
        <source>Debt, principal</source>
        <translation>Dette, principal</translation>
    </message>
    <message>
        <source>Revolvers drawn</source>
        <translation>Crédits renouvelables tirés</translation>
    </message>
    <message>
        <source>Undrawn commitments</source>
        <translation>Engagements non tirés</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation>Liquidité</translation>
    </message>
    <message>
        <source>Shortfall against minimum cash</source>
        <translation>Insuffisance par rapport à la trésorerie minimale</translation>
    </message>
    <message>
        <source>Debt converted into shares</source>
        <translation>Dette convertie en actions</translation>
    </message>
    <message>
        <source>Tax paid without debt</source>
        <translation>Impôt payé hors dette</translation>
    </message>
    <message>
        <source>Azure invoiced</source>
        <translation>Azure facturé</translation>
    </message>
    <message>
        <source>Shares given to customers</source>
        <translation>Actions remises aux clients</translation>
    </message>
    <message>
        <source>Spend that counts towards commitments</source>
        <translation>Dépenses éligibles aux engagements</translation>
    </message>
    <message>
        <source>Commitment shortfall charged</source>
        <translation>Manque d&apos;engagement facturé</translation>
    </message>
    <message>
        <source>Depreciation and losses for tax</source>
        <translation>Amortissements et pertes fiscaux</translation>
    </message>
    <message>
        <source>Commitments still to be invoiced</source>
        <translation>Engagements restant à facturer</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>Délai de récupération</translation>
    </message>
    <message>
        <source>Payback, discounted</source>
        <translation>Délai de récupération, actualisé</translation>
    </message>
    <message>
        <source>Cost of ownership, 3 years</source>
        <translation>Coût de possession, 3 ans</translation>
    </message>
    <message>
        <source>Cost of ownership, 3 years, discounted</source>
        <translation>Coût de possession, 3 ans, actualisé</translation>
    </message>
    <message>
        <source>Cost of ownership, 5 years</source>
        <translation>Coût de possession, 5 ans</translation>
    </message>
    <message>
        <source>Cost of ownership, 5 years, discounted</source>
        <translation>Coût de possession, 5 ans, actualisé</translation>
    </message>
    <message>
        <source>Cash improvement, 12 months</source>
        <translation>Amélioration de trésorerie, 12 mois</translation>
    </message>
    <message>
        <source>Cash less debt at the end of the 12 months</source>
        <translation>Trésorerie moins dette à la fin des 12 mois</translation>
    </message>
    <message>
        <source>Cash improvement, up-front terms spread monthly</source>
        <translation>Amélioration de trésorerie, paiements d&apos;avance étalés</translation>
    </message>
    <message>
        <source>Cash improvement, equal payment lags</source>
        <translation>Amélioration de trésorerie, délais de paiement égaux</translation>
    </message>
    <message>
        <source>Run-rate saving a year</source>
        <translation>Économie annuelle en régime de croisière</translation>
    </message>
    <message>
        <source>Prepaid at the horizon&apos;s end</source>
        <translation>Payé d&apos;avance à la fin de l&apos;horizon</translation>
    </message>
    <message>
        <source>Commitments payable beyond the horizon</source>
        <translation>Engagements dus après l&apos;horizon</translation>
    </message>
    <message>
        <source>Lowest point</source>
        <translation>Point bas</translation>
    </message>
    <message>
        <source>Month of the lowest point</source>
        <translation>Mois du point bas</translation>
    </message>
    <message>
        <source>Net present value</source>
        <translation>Valeur actuelle nette</translation>
    </message>
    <message>
        <source>Internal rate of return</source>
        <translation>Taux de rendement interne</translation>
    </message>
    <message>
        <source>Internal rate of return, dated</source>
        <translation>Taux de rendement interne, à dates exactes</translation>
    </message>
    <message>
        <source>Modified rate of return</source>
        <translation>Taux de rendement interne modifié</translation>
    </message>
    <message>
        <source>Return on outlay</source>
        <translation>Rendement de la mise</translation>
    </message>
    <message>
        <source>Lowest liquidity</source>
        <translation>Liquidité la plus basse</translation>
    </message>
    <message>
        <source>Month of the lowest liquidity</source>
        <translation>Mois de la liquidité la plus basse</translation>
    </message>
    <message>
        <source>Interest avoided, 12 months</source>
        <translation>Intérêts évités, 12 mois</translation>
    </message>
    <message>
        <source>Interest avoided to the horizon</source>
        <translation>Intérêts évités jusqu&apos;à l&apos;horizon</translation>
    </message>
    <message>
        <source>Highest gross leverage</source>
        <translation>Levier brut le plus haut</translation>
    </message>
    <message>
        <source>Month of the highest gross leverage</source>
        <translation>Mois du levier brut le plus haut</translation>
    </message>
    <message>
        <source>Lowest gross leverage</source>
        <translation>Levier brut le plus bas</translation>
    </message>
    <message>
        <source>Month of the lowest gross leverage</source>
        <translation>Mois du levier brut le plus bas</translation>
    </message>
    <message>
        <source>Lowest headroom, gross leverage</source>
        <translation>Marge de manœuvre la plus faible, levier brut</translation>
    </message>
    <message>
        <source>Month of the lowest headroom, gross leverage</source>
        <translation>Mois de la marge de manœuvre la plus faible, levier brut</translation>
    </message>
    <message>
        <source>Highest net leverage</source>
        <translation>Levier net le plus haut</translation>
    </message>
    <message>
        <source>Month of the highest net leverage</source>
        <translation>Mois du levier net le plus haut</translation>
    </message>
    <message>
        <source>Lowest net leverage</source>
        <translation>Levier net le plus bas</translation>
    </message>
    <message>
        <source>Month of the lowest net leverage</source>
        <translation>Mois du levier net le plus bas</translation>
    </message>
    <message>
        <source>Lowest headroom, net leverage</source>
        <translation>Marge de manœuvre la plus faible, levier net</translation>
    </message>
    <message>
        <source>Month of the lowest headroom, net leverage</source>
        <translation>Mois de la marge de manœuvre la plus faible, levier net</translation>
    </message>
    <message>
        <source>Highest interest cover</source>
        <translation>Couverture des intérêts la plus haute</translation>
    </message>
    <message>
        <source>Month of the highest interest cover</source>
        <translation>Mois de la couverture des intérêts la plus haute</translation>
    </message>
    <message>
        <source>Lowest interest cover</source>
        <translation>Couverture des intérêts la plus basse</translation>
    </message>
    <message>
        <source>Month of the lowest interest cover</source>
        <translation>Mois de la couverture des intérêts la plus basse</translation>
    </message>
    <message>
        <source>Lowest headroom, interest cover</source>
        <translation>Marge de manœuvre la plus faible, couverture des intérêts</translation>
    </message>
    <message>
        <source>Month of the lowest headroom, interest cover</source>
        <translation>Mois de la marge de manœuvre la plus faible, couverture des intérêts</translation>
    </message>
    <message>
        <source>Lowest headroom, minimum liquidity</source>
        <translation>Marge de manœuvre la plus faible, liquidité minimale</translation>
    </message>
    <message>
        <source>Month of the lowest headroom, minimum liquidity</source>
        <translation>Mois de la marge de manœuvre la plus faible, liquidité minimale</translation>
    </message>
    <message>
        <source>Highest debt service cover</source>
        <translation>Couverture du service de la dette la plus haute</translation>
    </message>
    <message>
        <source>Month of the highest debt service cover</source>
        <translation>Mois de la couverture du service de la dette la plus haute</translation>
    </message>
    <message>
        <source>Lowest debt service cover</source>
        <translation>Couverture du service de la dette la plus basse</translation>
    </message>
    <message>
        <source>Month of the lowest debt service cover</source>
        <translation>Mois de la couverture du service de la dette la plus basse</translation>
    </message>
    <message>
        <source>Lowest headroom, debt service cover</source>
        <translation>Marge de manœuvre la plus faible, couverture du service de la dette</translation>
    </message>
    <message>
        <source>Month of the lowest headroom, debt service cover</source>
        <translation>Mois de la marge de manœuvre la plus faible, couverture du service de la dette</translation>
    </message>
    <message>
        <source>Recurring saving</source>
        <translation>Économie récurrente</translation>
    </message>
    <message>
        <source>Vendor funding and credits</source>
        <translation>Financement fournisseur et crédits</translation>
    </message>
    <message>
        <source>Capital expenditure avoided</source>
        <translation>Investissements évités</translation>
    </message>
    <message>
        <source>Timing of payments</source>
        <translation>Décalages de paiement</translation>
    </message>
    <message>
        <source>Scheduled debt and other</source>
        <translation>Dette programmée et autres</translation>
    </message>
    <message>
        <source>Principal at the month&apos;s start</source>
        <translation>Principal en début de mois</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Tiré</translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Repaid at maturity</source>
        <translation>Remboursé à l&apos;échéance</translation>
    </message>
    <message>
        <source>Interest and fees accrued</source>
        <translation>Intérêts et commissions courus</translation>
    </message>
    <message>
        <source>Interest and fees paid</source>
        <translation>Intérêts et commissions payés</translation>
    </message>
    <message>
        <source>Accrued and not paid</source>
        <translation>Couru et non payé</translation>
    </message>
    <message>
        <source>Carrying amount</source>
        <translation>Valeur comptable</translation>
    </message>
    <message>
        <source>Share of the cost</source>
        <translation>Part du coût</translation>
    </message>
    <message>
        <source>Physical cores</source>
        <translation>Cœurs physiques</translation>
    </message>
    <message>
        <source>Virtual cores</source>
        <translation>Cœurs virtuels</translation>
    </message>
    <message>
        <source>Instance hours</source>
        <translation>Heures d&apos;instance</translation>
    </message>
    <message>
        <source>Machines backed up, under 50 GB</source>
        <translation>Machines sauvegardées, moins de 50 Go</translation>
    </message>
    <message>
        <source>Machines backed up, 50 to 500 GB</source>
        <translation>Machines sauvegardées, de 50 à 500 Go</translation>
    </message>
    <message>
        <source>Units of 500 GB backed up</source>
        <translation>Unités de 500 Go sauvegardées</translation>
    </message>
    <message>
        <source>GB backed up</source>
        <translation>Go sauvegardés</translation>
    </message>
    <message>
        <source>Machines protected</source>
        <translation>Machines protégées</translation>
    </message>
    <message>
        <source>Machines that log</source>
        <translation>Machines qui journalisent</translation>
    </message>
    <message>
        <source>GB of egress</source>
        <translation>Go sortants</translation>
    </message>
    <message>
        <source>Units of platform services</source>
        <translation>Unités de services de plateforme</translation>
    </message>
    <message>
        <source>Virtual cores relocated</source>
        <translation>Cœurs virtuels relocalisés</translation>
    </message>
    <message>
        <source>Physical cores relocated</source>
        <translation>Cœurs physiques relocalisés</translation>
    </message>
    <message>
        <source>GiB of memory relocated</source>
        <translation>Gio de mémoire relocalisés</translation>
    </message>
    <message>
        <source>GiB relocated</source>
        <translation>Gio relocalisés</translation>
    </message>
    <message>
        <source>Machines replicated</source>
        <translation>Machines répliquées</translation>
    </message>
    <message>
        <source>Machines retained</source>
        <translation>Machines conservées</translation>
    </message>
    <message>
        <source>Cash before revolver</source>
        <translation>Trésorerie avant crédit renouvelable</translation>
    </message>
    <message>
        <source>Share moved</source>
        <translation>Part migrée</translation>
    </message>
    <message>
        <source>Units committed</source>
        <translation>Unités engagées</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>Reservation price</source>
        <translation>Prix de réservation</translation>
    </message>
    <message>
        <source>Savings plan price</source>
        <translation>Prix du plan d&apos;économies</translation>
    </message>
    <message>
        <source>Covenant breached</source>
        <translation>Covenant non respecté</translation>
    </message>
    <message>
        <source>Covenant, measure</source>
        <translation>Covenant, ratio testé</translation>
    </message>
    <message>
        <source>Covenant, headroom</source>
        <translation>Covenant, marge de manœuvre</translation>
    </message>
    <message>
        <source>Net debt</source>
        <translation>Dette nette</translation>
    </message>
    <message>
        <source>Scheduled principal of the last twelve months, without maturities</source>
        <translation>Principal programmé des douze derniers mois, hors échéances finales</translation>
    </message>
    <message>
        <source>Cash that is netted</source>
        <translation>Trésorerie déduite</translation>
    </message>
    <message>
        <source>EBITDA of the last twelve months for covenants</source>
        <translation>EBITDA des douze derniers mois pour les covenants</translation>
    </message>
    <message>
        <source>Cash interest accrued in the last twelve months</source>
        <translation>Intérêts payables en numéraire courus des douze derniers mois</translation>
    </message>
    <message>
        <source>Tax paid in the last twelve months</source>
        <translation>Impôt payé des douze derniers mois</translation>
    </message>
    <message>
        <source>Capital expenditure of the last twelve months</source>
        <translation>Investissements des douze derniers mois</translation>
    </message>
    <message>
        <source>Interest rate</source>
        <translation>Taux d&apos;intérêt</translation>
    </message>
    <message>
        <source>Effective rate: sum of flows / (1 + y)^(days/365) = carrying amount + accrued interest</source>
        <translation>Taux effectif&#xa0;: somme des flux / (1 + y)^(jours/365) = valeur comptable + intérêts courus</translation>
    </message>
    <message>
        <source>Discount and fees not yet amortised</source>
        <translation>Décote et frais non encore amortis</translation>
    </message>
    <message>
        <source>TiB</source>
        <translation>Tio</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <translation>Machines virtuelles</translation>
    </message>
    <message>
        <source>Cores on premises</source>
        <translation>Cœurs sur site</translation>
    </message>
    <message>
        <source>Servers on premises</source>
        <translation>Serveurs sur site</translation>
    </message>
    <message>
        <source>Hosts needed on premises</source>
        <translation>Hôtes nécessaires sur site</translation>
    </message>
    <message>
        <source>TiB on premises</source>
        <translation>Tio sur site</translation>
    </message>
    <message>
        <source>Staff needed on premises</source>
        <translation>ETP nécessaires sur site</translation>
    </message>
    <message>
        <source>Fixed on-premises cost</source>
        <translation>Coût sur site fixe</translation>
    </message>
    <message>
        <source>Licence price an hour</source>
        <translation>Prix de licence par heure</translation>
    </message>
    <message>
        <source>Licensed hours</source>
        <translation>Heures sous licence</translation>
    </message>
    <message>
        <source>Licensed cores</source>
        <translation>Cœurs sous licence</translation>
    </message>
    <message>
        <source>Licensed cores on premises</source>
        <translation>Cœurs sous licence sur site</translation>
    </message>
    <message>
        <source>Servers moved</source>
        <translation>Serveurs migrés</translation>
    </message>
    <message>
        <source>One-off cost of servers, fixed</source>
        <translation>Coûts ponctuels des serveurs, fixes</translation>
    </message>
    <message>
        <source>10 % test: |PV(new flows) + lender fees - PV(old flows)| / PV(old flows), at the old effective rate</source>
        <translation>Test des 10&#xa0;%&#xa0;: |VA(nouveaux flux) + commissions aux prêteurs - VA(anciens flux)| / VA(anciens flux), à l&apos;ancien taux effectif</translation>
    </message>
    <message>
        <source>Change of present value</source>
        <translation>Variation de la valeur actuelle</translation>
    </message>
    <message>
        <source>Servers out of support</source>
        <translation>Serveurs hors support</translation>
    </message>
    <message>
        <source>Cores out of support</source>
        <translation>Cœurs hors support</translation>
    </message>
    <message>
        <source>Cash to sweep</source>
        <translation>Trésorerie pour le cash sweep</translation>
    </message>
    <message>
        <source>Share of the tax basis</source>
        <translation>Part de la base fiscale</translation>
    </message>
    <message>
        <source>Cash flow without revolvers</source>
        <translation>Flux de trésorerie hors crédits renouvelables</translation>
    </message>
    <message>
        <source>Cash flow before debt</source>
        <translation>Flux de trésorerie avant dette</translation>
    </message>
    <message>
        <source>Cash flow before debt, cumulative</source>
        <translation>Flux de trésorerie avant dette, cumulé</translation>
    </message>
    <message>
        <source>Cash flow before debt, cumulative and discounted</source>
        <translation>Flux de trésorerie avant dette, cumulé et actualisé</translation>
    </message>
    <message>
        <source>Cost of ownership</source>
        <translation>Coût de possession</translation>
    </message>
    <message>
        <source>EBITDA without one-off cost, funding and credits</source>
        <translation>EBITDA hors coûts ponctuels, financement et crédits</translation>
    </message>
    <message>
        <source>Azure invoiced ahead of its cost</source>
        <translation>Azure facturé avant son coût</translation>
    </message>
    <message>
        <source>Cash improvement, 12 months, by cause</source>
        <translation>Amélioration de trésorerie, 12 mois, par cause</translation>
    </message>
    <message>
        <source>EBITDA of the last twelve months</source>
        <translation>EBITDA des douze derniers mois</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Double running</source>
        <translation>Double exploitation</translation>
    </message>
    <message>
        <source>One-off cost and funding</source>
        <translation>Coûts ponctuels et financement</translation>
    </message>
    <message>
        <source>Stranded cost</source>
        <translation>Coûts résiduels</translation>
    </message>
    <message>
        <source>Debt, equity and distributions</source>
        <translation>Dette, capitaux propres et distributions</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
    <message>
        <source>Platform and services</source>
        <translation>Plateforme et services</translation>
    </message>
    <message>
        <source>Support and shortfalls</source>
        <translation>Support et manques</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Early end of leases, restoration</source>
        <translation>Fin anticipée des baux, remise en état</translation>
    </message>
    <message>
        <source>Refresh and disposals</source>
        <translation>Renouvellement et cessions</translation>
    </message>
    <message>
        <source>Running on premises, stranded cost</source>
        <translation>Exploitation sur site, coûts résiduels</translation>
    </message>
    <message>
        <source>Azure and labour on it</source>
        <translation>Azure et son personnel</translation>
    </message>
    <message>
        <source>One-off, payments, tax and other</source>
        <translation>Ponctuel, paiements, impôt et autres</translation>
    </message>
    <message>
        <source>Existing shares sold</source>
        <translation>Actions existantes vendues</translation>
    </message>
    <message>
        <source>Price a share</source>
        <translation>Prix par action</translation>
    </message>
    <message>
        <source>Offered in all</source>
        <translation>Offert en tout</translation>
    </message>
    <message>
        <source>Gross proceeds</source>
        <translation>Produit brut</translation>
    </message>
    <message>
        <source>Net proceeds</source>
        <translation>Produit net</translation>
    </message>
    <message>
        <source>Prepays debt</source>
        <translation>Rembourse de la dette</translation>
    </message>
    <message>
        <source>Kept as cash</source>
        <translation>Gardé en trésorerie</translation>
    </message>
    <message>
        <source>Basic shares before</source>
        <translation>Actions non diluées avant</translation>
    </message>
    <message>
        <source>Basic shares after</source>
        <translation>Actions non diluées après</translation>
    </message>
    <message>
        <source>Diluted shares before</source>
        <translation>Actions diluées avant</translation>
    </message>
    <message>
        <source>Diluted shares after</source>
        <translation>Actions diluées après</translation>
    </message>
    <message>
        <source>Owned by the buyers</source>
        <translation>Détenu par les acheteurs</translation>
    </message>
    <message>
        <source>Given up by holders before</source>
        <translation>Dilution des porteurs précédents</translation>
    </message>
    <message>
        <source>Implied value before, basic</source>
        <translation>Valeur implicite avant, non diluée</translation>
    </message>
    <message>
        <source>Implied value, basic</source>
        <translation>Valeur implicite, non diluée</translation>
    </message>
    <message>
        <source>Implied value, diluted</source>
        <translation>Valeur implicite, diluée</translation>
    </message>
    <message>
        <source>Azure grows as on premises does</source>
        <translation>Azure croît comme le sur site</translation>
    </message>
    <message>
        <source>No depreciation in cash</source>
        <translation>Pas d&apos;amortissement en trésorerie</translation>
    </message>
    <message>
        <source>Running cost by the month</source>
        <translation>Coût courant mois par mois</translation>
    </message>
    <message>
        <source>Servers bought when they are due</source>
        <translation>Serveurs achetés à l&apos;échéance</translation>
    </message>
    <message>
        <source>Other lines</source>
        <translation>Autres postes</translation>
    </message>
    <message>
        <source>After the fourth year</source>
        <translation>Après la quatrième année</translation>
    </message>
    <message>
        <source>The project&apos;s discount rate</source>
        <translation>Le taux d&apos;actualisation du projet</translation>
    </message>
    <message>
        <source>The project&apos;s own costs on premises</source>
        <translation>Coûts sur site propres au projet</translation>
    </message>
    <message>
        <source>Benefit is move minus stay</source>
        <translation>L&apos;avantage est migration moins maintien</translation>
    </message>
    <message>
        <source>Headline split sums</source>
        <translation>La décomposition du chiffre clé concorde</translation>
    </message>
    <message>
        <source>Statement columns foot</source>
        <translation>Les colonnes des états concordent</translation>
    </message>
    <message>
        <source>Balance sheet ties</source>
        <translation>Le bilan concorde</translation>
    </message>
    <message>
        <source>Indirect reconciliation ties</source>
        <translation>Le rapprochement indirect concorde</translation>
    </message>
    <message>
        <source>Cash rolls forward</source>
        <translation>Le report de trésorerie concorde</translation>
    </message>
    <message>
        <source>Debt rolls forward</source>
        <translation>Le report de la dette concorde</translation>
    </message>
    <message>
        <source>Interest ties</source>
        <translation>Les intérêts concordent</translation>
    </message>
    <message>
        <source>Equity rolls forward</source>
        <translation>Le report des capitaux propres concorde</translation>
    </message>
    <message>
        <source>Contracts roll forward</source>
        <translation>Le report des contrats concorde</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>arrondi</translation>
    </message>
    <message>
        <source>¤</source>
        <translation>¤</translation>
    </message>
    <message>
        <source>Discounts and commitments</source>
        <translation>Remises et engagements</translation>
    </message>
    <message>
        <source>Cash needed to reach the minimum</source>
        <translation>Trésorerie pour atteindre le minimum</translation>
    </message>
    <message>
        <source>Revolver drawn</source>
        <translation>Crédit renouvelable tiré</translation>
    </message>
    <message>
        <source>Revolver repaid</source>
        <translation>Crédit renouvelable remboursé</translation>
    </message>
    <message>
        <source>Breach that blocks draws</source>
        <translation>Manquement qui bloque les tirages</translation>
    </message>
    <message>
        <source>Covenant, liquidity</source>
        <translation>Covenant, liquidité</translation>
    </message>
    <message>
        <source>Revolver outstanding</source>
        <translation>Encours du crédit renouvelable</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Revolver: cash still needed after it</source>
        <translation>Crédit renouvelable&#xa0;: trésorerie encore nécessaire après</translation>
    </message>
    <message>
        <source>Revolver: cash still needed after repaying it</source>
        <translation>Crédit renouvelable&#xa0;: trésorerie encore nécessaire après remboursement</translation>
    </message>
    <message>
        <source>Number and date formats</source>
        <translation>Formats des nombres et dates</translation>
    </message>
    <message>
        <source>Whose way of writing numbers and dates the project follows: a language tag such as de-CH; blank: the program&apos;s language.</source>
        <translation>Quelle écriture des nombres et dates suit le projet&#xa0;: une étiquette de langue comme de-CH&#xa0;; vide&#xa0;: la langue du programme.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Langue du rapport</translation>
    </message>
    <message>
        <source>Which language the report is in, as en, de or fr; blank: the program&apos;s language.</source>
        <translation>La langue du rapport, en, de ou fr&#xa0;; vide&#xa0;: la langue du programme.</translation>
    </message>
    <message>
        <source>Status of the report</source>
        <translation>Statut du rapport</translation>
    </message>
    <message>
        <source>Whether the report is a draft or final; it says so on every page.</source>
        <translation>Si le rapport est provisoire ou final&#xa0;; c&apos;est dit à chaque page.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Version provisoire</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Version finale</translation>
    </message>
    <message>
        <source>Sections left out</source>
        <translation>Sections omises</translation>
    </message>
    <message>
        <source>The sections that the report leaves out, by their names in the command line, separated by commas; blank: none.</source>
        <translation>Les sections que le rapport omet, par leurs noms en ligne de commande, séparés par des virgules&#xa0;; vide&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Préparé par</translation>
    </message>
    <message>
        <source>Who answers for the report, as its cover prints it.</source>
        <translation>Qui répond du rapport, tel que la couverture l&apos;imprime.</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>Préparé pour</translation>
    </message>
    <message>
        <source>For whom the report is, as its cover prints it.</source>
        <translation>À qui est destiné le rapport, tel que la couverture l&apos;imprime.</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>A line that the report prints on every page, such as Confidential; blank: none.</source>
        <translation>Une ligne que le rapport imprime à chaque page, comme Confidentiel&#xa0;; vide&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>The project&apos;s own sizes and disks</source>
        <translation>Tailles et disques propres au projet</translation>
    </message>
    <message>
        <source>The project&apos;s own services and licences on Azure</source>
        <translation>Services et licences propres au projet sur Azure</translation>
    </message>
    <message>
        <source>Move at list prices</source>
        <translation>Migration aux prix catalogue</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Who answers for the value.</source>
        <translation>Qui répond de la valeur.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Maintien</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Avantage</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Comptages</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Headroom: cash, debt and liquidity of staying and of moving to Azure</source>
        <translation>Headroom&#xa0;: trésorerie, dette et liquidité en cas de maintien et de migration vers Azure</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Projet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Currency: %1</source>
        <translation>Devise&#xa0;: %1</translation>
    </message>
    <message>
        <source>Prepared on %1</source>
        <translation>Établi le %1</translation>
    </message>
    <message>
        <source>Months: %1 to %2; the 12 months from %3 are the headline&apos;s</source>
        <translation>Mois&#xa0;: %1 à %2&#xa0;; les 12 mois commençant en %3 sont la période clé</translation>
    </message>
    <message>
        <source>%1: every input that was used. Blue values may be changed; the others are locked and say why.</source>
        <translation>%1&#xa0;: chaque entrée utilisée. Les valeurs bleues peuvent être modifiées&#xa0;; les autres sont verrouillées et disent pourquoi.</translation>
    </message>
    <message>
        <source>%1 and %2: the rows, and what each gives to a count; the counts among the inputs are sums of them.</source>
        <translation>%1 et %2&#xa0;: les lignes et ce que chacune apporte à un comptage&#xa0;; les comptages parmi les entrées en sont les sommes.</translation>
    </message>
    <message>
        <source>%1: each test with its measure and headroom.</source>
        <translation>%1&#xa0;: chaque test avec son ratio et sa marge de manœuvre.</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4: the lines by month. Rows that are zero in every month, and columns without a value, are hidden.</source>
        <translation>%1, %2, %3, %4&#xa0;: les postes par mois. Les lignes nulles tous les mois et les colonnes sans valeur sont masquées.</translation>
    </message>
    <message>
        <source>%1: the figures as formulas, each beside the value that Headroom computed and the difference.</source>
        <translation>%1&#xa0;: les indicateurs sous forme de formules, chacun à côté de la valeur calculée par Headroom et de l&apos;écart.</translation>
    </message>
    <message>
        <source>%1 and %2: each booking as a formula. Bookings are rounded as Headroom rounds them.</source>
        <translation>%1 et %2&#xa0;: chaque écriture sous forme de formule. Les écritures sont arrondies comme Headroom les arrondit.</translation>
    </message>
    <message>
        <source>Headroom computes exactly, a spreadsheet in binary: where a booking lies on half a cent, the two may differ by one.</source>
        <translation>Headroom calcule exactement, un tableur en binaire&#xa0;: lorsqu&apos;une écriture tombe sur un demi-centime, les deux peuvent différer d&apos;un centime.</translation>
    </message>
    <message>
        <source>Prices, counts and dates decide what is reckoned at all; they are changed in Headroom, and the workbook is written anew.</source>
        <translation>Les prix, les comptages et les dates décident de ce qui est calculé&#xa0;; ils se modifient dans Headroom, et le classeur est réécrit.</translation>
    </message>
    <message>
        <source>There are many formulas: a line&apos;s prices are booked as one, by wave and service family. What rounding each price alone differs by has a row of its own.</source>
        <translation>Les formules sont nombreuses&#xa0;: les prix d&apos;un poste sont comptabilisés en une écriture, par vague et famille de services. L&apos;écart dû à l&apos;arrondi de chaque prix a sa propre ligne.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Move less stay</source>
        <translation>Migration moins maintien</translation>
    </message>
    <message>
        <source>Headroom&apos;s value</source>
        <translation>Valeur de Headroom</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>What the improvement is made of</source>
        <translation>Composition de l&apos;amélioration</translation>
    </message>
    <message>
        <source>Computed by Headroom only</source>
        <translation>Calculé par Headroom seulement</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Cash benefit by month</source>
        <translation>Avantage de trésorerie par mois</translation>
    </message>
    <message>
        <source>Cash benefit, cumulative</source>
        <translation>Avantage de trésorerie, cumulé</translation>
    </message>
    <message>
        <source>%1 thousand</source>
        <translation>k %1</translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation>M %1</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>May it be changed here?</source>
        <translation>Modifiable ici&#xa0;?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>count</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>Solved by Headroom from the terms: change them there</source>
        <translation>Déduit des conditions par Headroom&#xa0;: modifiez-les là-bas</translation>
    </message>
    <message>
        <source>Counted from the workloads (sheet %1) and waves: change those in Headroom</source>
        <translation>Compté à partir des charges de travail (feuille %1) et des vagues&#xa0;: modifiez-les dans Headroom</translation>
    </message>
    <message>
        <source>Estimated by a rule from another input</source>
        <translation>Estimé par une règle à partir d&apos;une autre entrée</translation>
    </message>
    <message>
        <source>Moves months: change it in Headroom</source>
        <translation>Déplace des mois&#xa0;: à modifier dans Headroom</translation>
    </message>
    <message>
        <source>Changes counts: change it in Headroom</source>
        <translation>Change des comptages&#xa0;: à modifier dans Headroom</translation>
    </message>
    <message>
        <source>Other prices may choose other sizes: change it in Headroom</source>
        <translation>D&apos;autres prix peuvent choisir d&apos;autres tailles&#xa0;: à modifier dans Headroom</translation>
    </message>
    <message>
        <source>Nothing was reckoned with it while it is zero: change it in Headroom</source>
        <translation>Rien n&apos;en est calculé tant qu&apos;il est nul&#xa0;: à modifier dans Headroom</translation>
    </message>
    <message>
        <source>An effective rate is solved from it: change it in Headroom</source>
        <translation>Un taux effectif en est déduit&#xa0;: à modifier dans Headroom</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows</source>
        <translation>Les %1 premières lignes sur %2</translation>
    </message>
    <message>
        <source>Row of %1</source>
        <translation>Ligne de %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>All its servers</source>
        <translation>Tous ses serveurs</translation>
    </message>
    <message>
        <source>The rows are too many, or there are none: the counts are numbers.</source>
        <translation>Les lignes sont trop nombreuses, ou il n&apos;y en a pas&#xa0;: les comptages sont des nombres.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Testé</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Marge de manœuvre</translation>
    </message>
    <message>
        <source>Month&apos;s end</source>
        <translation>Fin de mois</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Benefit: move less stay</source>
        <translation>Avantage&#xa0;: migration moins maintien</translation>
    </message>
    <message>
        <source>Net cash flow before revolvers, shares and sweep</source>
        <translation>Flux net de trésorerie avant crédits renouvelables, actions et cash sweep</translation>
    </message>
    <message>
        <source>Cash benefit from the headline&apos;s first month on, cumulative</source>
        <translation>Avantage de trésorerie depuis le premier mois de la période clé, cumulé</translation>
    </message>
    <message>
        <source>Cash flow before debt, discounted and cumulative</source>
        <translation>Flux de trésorerie avant dette, actualisé et cumulé</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Parts of formulas</source>
        <translation>Parties de formules</translation>
    </message>
    <message>
        <source>%1, to date</source>
        <translation>%1, à ce jour</translation>
    </message>
    <message>
        <source>%1: rounding of its prices, booked alone</source>
        <translation>%1&#xa0;: arrondi de ses prix, comptabilisés un à un</translation>
    </message>
    <message>
        <source>%1, a month at list prices: %2</source>
        <translation>%1, par mois aux prix catalogue&#xa0;: %2</translation>
    </message>
    <message>
        <source>waves that are through</source>
        <translation>vagues terminées</translation>
    </message>
    <message>
        <source>reservation price</source>
        <translation>prix de la réservation</translation>
    </message>
    <message>
        <source>licence price an hour</source>
        <translation>prix de la licence par heure</translation>
    </message>
    <message>
        <source>Net cash flow before revolvers and shares, 12 months</source>
        <translation>Flux net de trésorerie avant crédits renouvelables et actions, 12 mois</translation>
    </message>
    <message>
        <source>Net cash flow, up-front terms spread monthly</source>
        <translation>Flux net de trésorerie, paiements d&apos;avance étalés</translation>
    </message>
    <message>
        <source>Net cash flow, equal payment lags</source>
        <translation>Flux net de trésorerie, délais de paiement égaux</translation>
    </message>
    <message>
        <source>EBITDA a year at run rate, without one-off cost</source>
        <translation>EBITDA annuel en régime de croisière, hors coûts ponctuels</translation>
    </message>
    <message>
        <source>Interest accrued, 12 months</source>
        <translation>Intérêts courus, 12 mois</translation>
    </message>
    <message>
        <source>Interest accrued to the horizon</source>
        <translation>Intérêts courus jusqu&apos;à l&apos;horizon</translation>
    </message>
    <message>
        <source>Contracts and operating lines</source>
        <translation>Contrats et postes d&apos;exploitation</translation>
    </message>
    <message>
        <source>Headroom: cash, debt and liquidity without the transactions (Stay) and with them (Move)</source>
        <translation>Headroom&#xa0;: trésorerie, dette et liquidité sans les opérations (Maintien) et avec elles (Migration)</translation>
    </message>
    <message>
        <source>What the row is called in tables, paths and reports.</source>
        <translation>Comment la ligne s&apos;appelle dans les tableaux, chemins et rapports.</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Amounts of 100 million and more are reckoned in two parts on %1, whole cents and the rest: one binary number has too few digits.</source>
        <translation>Les montants à partir de 100 millions sont calculés en deux parties sur %1, les centimes entiers et le reste&#xa0;: un nombre binaire a trop peu de chiffres.</translation>
    </message>
    <message>
        <source>Internal rates of return</source>
        <translation>Taux de rendement internes</translation>
    </message>
    <message>
        <source>At each rate what the cash flow before debt is worth, up to a positive factor. A rate of return lies where the sign changes; where it changes more than once, there is none. The halvings beside find it.</source>
        <translation>À chaque taux, ce que vaut le flux de trésorerie avant dette, à un facteur positif près. Un taux de rendement se trouve là où le signe change&#xa0;; s&apos;il change plus d&apos;une fois, il n&apos;y en a pas. Les dichotomies à côté le trouvent.</translation>
    </message>
    <message>
        <source>ln(1 + rate a year)</source>
        <translation>ln(1 + taux annuel)</translation>
    </message>
    <message>
        <source>Worth, by months</source>
        <translation>Valeur, par mois</translation>
    </message>
    <message>
        <source>Worth, by days</source>
        <translation>Valeur, par jours</translation>
    </message>
    <message>
        <source>Sign changes</source>
        <translation>Changements de signe</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Borne inférieure</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>Borne supérieure</translation>
    </message>
    <message>
        <source>Worth in the middle</source>
        <translation>Valeur au milieu</translation>
    </message>
    <message>
        <source>Growth a year</source>
        <translation>Croissance par an</translation>
    </message>
    <message>
        <source>Cost growth a year</source>
        <translation>Croissance des coûts par an</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Reading the project</source>
        <translation>Lecture du projet</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Enregistrement de %1</translation>
    </message>
    <message>
        <source>Recovering unsaved work</source>
        <translation>Récupération du travail non enregistré</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Unité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Range: %1</source>
        <translation>Limites&#xa0;: %1</translation>
    </message>
    <message>
        <source>May be blank.</source>
        <translation>Peut être vide.</translation>
    </message>
    <message>
        <source>%1 thousand</source>
        <translation>k %1</translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation>M %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
</context>
<context>
    <name>headline</name>
    <message>
        <source>Moving leaves cash flow unchanged over the 12 months from %2</source>
        <translation>La migration laisse la trésorerie inchangée sur les 12 mois commençant en %2</translation>
    </message>
    <message>
        <source>Cash flow is the same in both cases over the 12 months from %2</source>
        <translation>La trésorerie est la même dans les deux cas sur les 12 mois commençant en %2</translation>
    </message>
    <message>
        <source>Moving improves cash flow by %1 over the 12 months from %2</source>
        <translation>La migration améliore la trésorerie de %1 sur les 12 mois commençant en %2</translation>
    </message>
    <message>
        <source>The transactions improve cash flow by %1 over the 12 months from %2</source>
        <translation>Les opérations améliorent la trésorerie de %1 sur les 12 mois commençant en %2</translation>
    </message>
    <message>
        <source>Moving worsens cash flow by %1 over the 12 months from %2</source>
        <translation>La migration dégrade la trésorerie de %1 sur les 12 mois commençant en %2</translation>
    </message>
    <message>
        <source>The transactions worsen cash flow by %1 over the 12 months from %2</source>
        <translation>Les opérations dégradent la trésorerie de %1 sur les 12 mois commençant en %2</translation>
    </message>
    <message>
        <source>The 12-month figure can&apos;t be given: %1</source>
        <translation>Le chiffre sur 12 mois ne peut être donné&#xa0;: %1</translation>
    </message>
    <message>
        <source>before interest and debt it is never behind</source>
        <translation>avant intérêts et dette, elle n&apos;est jamais en retrait</translation>
    </message>
    <message>
        <source>it is never behind, so there is nothing to pay back</source>
        <translation>elle n&apos;est jamais en retrait, il n&apos;y a donc rien à récupérer</translation>
    </message>
    <message>
        <source>it pays back in %1</source>
        <translation>mise récupérée en %1</translation>
    </message>
    <message>
        <source>it does not pay back within the months valued</source>
        <translation>mise non récupérée dans les mois évalués</translation>
    </message>
    <message>
        <source>no payback</source>
        <translation>non récupéré</translation>
    </message>
    <message>
        <source>the move still runs</source>
        <translation>la migration est en cours</translation>
    </message>
    <message>
        <source>never negative</source>
        <translation>jamais négatif</translation>
    </message>
    <message>
        <source>no rate</source>
        <translation>aucun taux</translation>
    </message>
    <message>
        <source>several rates</source>
        <translation>plusieurs taux</translation>
    </message>
    <message>
        <source>too high to mean anything</source>
        <translation>trop élevé pour avoir un sens</translation>
    </message>
    <message>
        <source>all flows of one sign</source>
        <translation>tous les flux de même signe</translation>
    </message>
    <message>
        <source>not reckoned yet</source>
        <translation>pas encore calculé</translation>
    </message>
    <message>
        <source>outside the projection</source>
        <translation>hors de la projection</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 mois</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message>
        <source>nothing to pay back</source>
        <translation>rien à récupérer</translation>
    </message>
    <message>
        <source>cumulative cash before debt is lowest at %1</source>
        <translation>la trésorerie cumulée avant dette est au plus bas à %1</translation>
    </message>
    <message>
        <source>cumulative cash before debt is lowest at %1 in %2</source>
        <translation>la trésorerie cumulée avant dette est au plus bas à %1 en %2</translation>
    </message>
    <message>
        <source>%1, %2 months from the start of %3</source>
        <translation>%1, %2 mois après début %3</translation>
    </message>
</context>
<context>
    <name>headroom::ActualsPage</name>
    <message>
        <source>No actual amounts yet. Add what really happened, by month and line of the statement.</source>
        <translation>Pas encore de montants réels. Ajoutez ce qui s&apos;est produit, par mois et poste des états.</translation>
    </message>
    <message>
        <source>Actuals</source>
        <translation>Réalisé</translation>
    </message>
    <message>
        <source>Plan against actual</source>
        <translation>Prévu et réalisé</translation>
    </message>
</context>
<context>
    <name>headroom::ActualsPanel</name>
    <message>
        <source>Line</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Plan to date</source>
        <translation>Prévu à ce jour</translation>
    </message>
    <message>
        <source>Actual to date</source>
        <translation>Réalisé à ce jour</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>By quantity</source>
        <translation>Par quantité</translation>
    </message>
    <message>
        <source>By price</source>
        <translation>Par prix</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Re-forecast</source>
        <translation>Prévision révisée</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Réalisé</translation>
    </message>
    <message>
        <source>Plan against actual by line</source>
        <translation>Prévu et réalisé par poste</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Maintien</translation>
    </message>
    <message>
        <source>Case of the plan</source>
        <translation>Cas du plan</translation>
    </message>
    <message>
        <source>Last month whose actual amounts count</source>
        <translation>Dernier mois dont le réalisé compte</translation>
    </message>
    <message>
        <source>&amp;Plan of:</source>
        <translation>&amp;Plan de&#xa0;:</translation>
    </message>
    <message>
        <source>Act&amp;ual through:</source>
        <translation>&amp;Réalisé jusqu&apos;à&#xa0;:</translation>
    </message>
    <message>
        <source>Plan against actual by month</source>
        <translation>Prévu et réalisé par mois</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>Tous les mois</translation>
    </message>
    <message>
        <source>Actual through %1. Costs are negative: a positive variance is good.</source>
        <translation>Réalisé jusqu&apos;à %1. Les coûts sont négatifs&#xa0;: un écart positif est favorable.</translation>
    </message>
    <message>
        <source>No actual amount lies in the months of the plan.</source>
        <translation>Aucun montant réel ne tombe dans les mois du plan.</translation>
    </message>
    <message>
        <source>No actual amounts yet: import a bill, or enter them on the next tab.</source>
        <translation>Pas encore de montants réels&#xa0;: importez une facture ou saisissez-les dans l&apos;onglet suivant.</translation>
    </message>
    <message>
        <source>No line is chosen.</source>
        <translation>Aucun poste choisi.</translation>
    </message>
    <message>
        <source>The plan has no months.</source>
        <translation>Le plan n&apos;a pas de mois.</translation>
    </message>
    <message>
        <source>What the project&apos;s calculation has for it.</source>
        <translation>Ce que le calcul du projet prévoit.</translation>
    </message>
    <message>
        <source>What bills and entered amounts say. Of a bill, the months that it covers are complete.</source>
        <translation>Ce que disent les factures et les montants saisis. Les mois couverts par une facture sont complets.</translation>
    </message>
    <message>
        <source>Actual less plan. Costs are negative, so more is better.</source>
        <translation>Réalisé moins prévu. Les coûts sont négatifs&#xa0;: plus, c&apos;est donc mieux.</translation>
    </message>
    <message>
        <source>Actual less planned quantity, at the planned price of a unit.</source>
        <translation>Quantité réelle moins quantité prévue, au prix unitaire prévu.</translation>
    </message>
    <message>
        <source>What remains of the variance: the same quantity at another price.</source>
        <translation>Ce qui reste de l&apos;écart&#xa0;: la même quantité à un autre prix.</translation>
    </message>
    <message>
        <source>The actual amount where there is one, else the plan.</source>
        <translation>Le montant réel s&apos;il existe, sinon le prévu.</translation>
    </message>
    <message>
        <source>A line of the plan beside what bills and entered amounts say.</source>
        <translation>Un poste du plan à côté de ce que disent les factures et les montants saisis.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>actual %1 less plan %2 is %3</source>
        <translation>réalisé %1 moins prévu %2 donne %3</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>its formula</source>
        <translation>sa formule</translation>
    </message>
    <message>
        <source>%1 less %2</source>
        <translation>%1 moins %2</translation>
    </message>
    <message>
        <source>%1 in place of %2 %3</source>
        <translation>%1 au lieu de %2 %3</translation>
    </message>
    <message>
        <source>Entered for the line</source>
        <translation>Saisi pour le poste</translation>
    </message>
</context>
<context>
    <name>headroom::AssumptionModel</name>
    <message>
        <source>Rows, listed on their own page</source>
        <translation>Lignes, listées sur leur propre page</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>was blank</source>
        <translation>était vide</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>était %1</translation>
    </message>
    <message>
        <source>Low end</source>
        <translation>Borne basse</translation>
    </message>
    <message>
        <source>High end</source>
        <translation>Borne haute</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
</context>
<context>
    <name>headroom::AssumptionsPage</name>
    <message>
        <source>Register of inputs</source>
        <translation>Registre des entrées</translation>
    </message>
    <message>
        <source>Filter of the register</source>
        <translation>Filtre du registre</translation>
    </message>
    <message>
        <source>Filter by any word: a site, a field, a source</source>
        <translation>Filtrer par un mot&#xa0;: un site, un champ, une source</translation>
    </message>
    <message>
        <source>Kind of input</source>
        <translation>Nature de l&apos;entrée</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Toutes natures</translation>
    </message>
    <message>
        <source>Fi&amp;lter:</source>
        <translation>Fi&amp;ltre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Nature&#xa0;:</translation>
    </message>
    <message>
        <source>None of %1 inputs matches: take another word or kind.</source>
        <translation>Aucune des %1 entrées ne correspond&#xa0;: prenez un autre mot ou une autre nature.</translation>
    </message>
    <message>
        <source>Cha&amp;nged only</source>
        <translation>&amp;Modifiées seulement</translation>
    </message>
    <message>
        <source>Chan&amp;ged since:</source>
        <translation>Modifi&amp;é depuis&#xa0;:</translation>
    </message>
    <message>
        <source>What the inputs are compared with</source>
        <translation>À quoi les entrées sont comparées</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Aucune comparaison</translation>
    </message>
    <message>
        <source>Saved or opened last</source>
        <translation>Dernier état</translation>
    </message>
    <message>
        <source>Version: %1</source>
        <translation>Version&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2 inputs. Enter leads to the field; kind, source, date, owner and confidence are edited here.</source>
        <translation>%1 entrées sur %2. Entrée mène au champ&#xa0;; nature, source, date, responsable et fiabilité se modifient ici.</translation>
    </message>
    <message>
        <source>%1 have changed.</source>
        <translation>%1 ont changé.</translation>
    </message>
</context>
<context>
    <name>headroom::AzureCostPanel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Cost of Azure by service</source>
        <translation>Coût d&apos;Azure par service</translation>
    </message>
    <message>
        <source>Nothing is paid to Azure in the months shown.</source>
        <translation>Rien n&apos;est payé à Azure dans les mois affichés.</translation>
    </message>
    <message>
        <source>Service, %1</source>
        <translation>Service, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The cost of the months over the cost of Azure in them.</source>
        <translation>Le coût des mois divisé par le coût d&apos;Azure dans ces mois.</translation>
    </message>
    <message>
        <source>The sum of the statement&apos;s line over the months, in the move case. What is paid may be at other times: commitments that are paid up front, and invoices that are not due yet.</source>
        <translation>La somme du poste des états sur les mois, en cas de migration. Le paiement peut intervenir à d&apos;autres moments&#xa0;: engagements payés d&apos;avance et factures non encore échues.</translation>
    </message>
    <message>
        <source>Share, %1</source>
        <translation>Part, %1</translation>
    </message>
</context>
<context>
    <name>headroom::AzureMigratePanel</name>
    <message>
        <source>Calculate its &amp;case</source>
        <translation>&amp;Calculer son business case</translation>
    </message>
    <message>
        <source>Azure Migrate&apos;s published method: by the year, capital expenditure as depreciation, nothing one-off.</source>
        <translation>La méthode publiée d&apos;Azure Migrate&#xa0;: par année, investissements en amortissement, rien de ponctuel.</translation>
    </message>
    <message>
        <source>A share from 0 to 100%; blank: as Azure Migrate has it.</source>
        <translation>Une part de 0 à 100 %&#xa0;; vide&#xa0;: comme Azure Migrate.</translation>
    </message>
    <message>
        <source>&amp;Growth a year:</source>
        <translation>Cr&amp;oissance par an&#xa0;:</translation>
    </message>
    <message>
        <source>Growth of the infrastructure a year</source>
        <translation>Croissance de l&apos;infrastructure par an</translation>
    </message>
    <message>
        <source>&amp;Discount rate a year:</source>
        <translation>Taux d&apos;actualisation a&amp;nnuel&#xa0;:</translation>
    </message>
    <message>
        <source>Its discount rate a year</source>
        <translation>Taux d&apos;actualisation annuel d&apos;Azure Migrate</translation>
    </message>
    <message>
        <source>Moved by the end of year &amp;0:</source>
        <translation>Migré à la fin de l&apos;année &amp;0&#xa0;:</translation>
    </message>
    <message>
        <source>Moved by the end of year &amp;1:</source>
        <translation>Migré à la fin de l&apos;année &amp;1&#xa0;:</translation>
    </message>
    <message>
        <source>Moved by the end of year &amp;2:</source>
        <translation>Migré à la fin de l&apos;année &amp;2&#xa0;:</translation>
    </message>
    <message>
        <source>Moved by the end of year &amp;3:</source>
        <translation>Migré à la fin de l&apos;année &amp;3&#xa0;:</translation>
    </message>
    <message>
        <source>With the &amp;unit costs that it publishes</source>
        <translation>Avec les coûts &amp;unitaires d&apos;Azure Migrate</translation>
    </message>
    <message>
        <source>For hardware, security and operations, in place of the project&apos;s own.</source>
        <translation>Pour le matériel, la sécurité et l&apos;exploitation, à la place de ceux du projet.</translation>
    </message>
    <message>
        <source>Price of a &amp;kW a month:</source>
        <translation>Prix du &amp;kW par mois&#xa0;:</translation>
    </message>
    <message>
        <source>Price of a kW a month</source>
        <translation>Prix du kW par mois</translation>
    </message>
    <message>
        <source>For its facilities, with its unit costs; blank: the project&apos;s own rent and power.</source>
        <translation>Pour les locaux selon Azure Migrate, avec ses coûts unitaires&#xa0;; vide&#xa0;: le loyer et l&apos;électricité du projet.</translation>
    </message>
    <message>
        <source>What Azure Migrate&apos;s method comes to</source>
        <translation>Ce que donne la méthode d&apos;Azure Migrate</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Cumul</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Migré</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>Amortissement</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Exploitation</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Future</source>
        <translation>Futur</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Économie</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>Valeur actuelle</translation>
    </message>
    <message>
        <source>Future, grown every year</source>
        <translation>Futur, en croissance chaque année</translation>
    </message>
    <message>
        <source>On premises a year</source>
        <translation>Sur site par an</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Acquired</source>
        <translation>Acquis</translation>
    </message>
    <message>
        <source>Nothing has been calculated yet.</source>
        <translation>Rien n&apos;a encore été calculé.</translation>
    </message>
    <message>
        <source>From its figure to ours</source>
        <translation>De son chiffre au nôtre</translation>
    </message>
    <message>
        <source>Its four years</source>
        <translation>Les quatre années</translation>
    </message>
    <message>
        <source>Its unit costs</source>
        <translation>Coûts unitaires d&apos;Azure Migrate</translation>
    </message>
    <message>
        <source>Azure Migrate&apos;s case</source>
        <translation>Le business case d&apos;Azure Migrate</translation>
    </message>
    <message>
        <source>Azure Migrate&apos;s method saves %1 over its four years; our net present value is %2.</source>
        <translation>La méthode d&apos;Azure Migrate économise %1 sur ses quatre ans&#xa0;; notre valeur actuelle nette est de %2.</translation>
    </message>
    <message>
        <source>Amounts in %1. Running on premises: the stay case&apos;s 12 months from %2. Azure: the move case&apos;s 12 months from %3, with the labour on it.</source>
        <translation>Montants en %1. Exploitation sur site&#xa0;: 12 mois du maintien commençant en %2. Azure&#xa0;: 12 mois de la migration commençant en %3, personnel compris.</translation>
    </message>
    <message>
        <source>the project&apos;s own cost</source>
        <translation>le coût propre du projet</translation>
    </message>
    <message>
        <source>All servers over their lives</source>
        <translation>Tous les serveurs sur leur durée de vie</translation>
    </message>
    <message>
        <source>Azure Migrate</source>
        <translation>Azure Migrate</translation>
    </message>
    <message>
        <source>Net present value</source>
        <translation>Valeur actuelle nette</translation>
    </message>
    <message>
        <source>Azure Migrate&apos;s method: saving of its four years</source>
        <translation>Méthode d&apos;Azure Migrate&#xa0;: économie de ses quatre ans</translation>
    </message>
    <message>
        <source>of cash before debt and after tax</source>
        <translation>de trésorerie avant dette et après impôt</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Rien ne diffère.</translation>
    </message>
    <message>
        <source>Azure by its own &amp;assessment</source>
        <translation>Azure selon sa propre é&amp;valuation</translation>
    </message>
    <message>
        <source>By its own sizes and disks from the inventory, in place of the project&apos;s sizes and services.</source>
        <translation>Selon ses propres tailles et disques tirés de l&apos;inventaire, au lieu des tailles et services du projet.</translation>
    </message>
    <message>
        <source>How its assessment sizes</source>
        <translation>Comment son évaluation dimensionne</translation>
    </message>
    <message>
        <source>As the project sizes</source>
        <translation>Comme le projet</translation>
    </message>
    <message>
        <source>Si&amp;zing:</source>
        <translation>Dimens&amp;ionnement&#xa0;:</translation>
    </message>
    <message>
        <source>Comfo&amp;rt factor:</source>
        <translation>Facteur de confor&amp;t&#xa0;:</translation>
    </message>
    <message>
        <source>Its comfort factor</source>
        <translation>Facteur de confort de l&apos;évaluation</translation>
    </message>
    <message>
        <source>On what is used, or allocated; blank: the project&apos;s.</source>
        <translation>Sur ce qui est utilisé ou alloué&#xa0;; vide&#xa0;: celui du projet.</translation>
    </message>
    <message>
        <source>How its assessment buys machines in use</source>
        <translation>Comment son évaluation achète les machines utilisées</translation>
    </message>
    <message>
        <source>Machines in use are &amp;bought:</source>
        <translation>Ac&amp;hat des machines utilisées&#xa0;:</translation>
    </message>
    <message>
        <source>Disc&amp;ount on pay as you go:</source>
        <translation>&amp;Remise sur le paiement à l&apos;utilisation&#xa0;:</translation>
    </message>
    <message>
        <source>Its discount on pay as you go</source>
        <translation>Remise de l&apos;évaluation sur le paiement à l&apos;utilisation</translation>
    </message>
    <message>
        <source>A share from 0 to 100%; blank: none. Never on top of a commitment.</source>
        <translation>Une part de 0 à 100 %&#xa0;; vide&#xa0;: aucune. Jamais en plus d&apos;un engagement.</translation>
    </message>
    <message>
        <source>Azure a year, by its assessment</source>
        <translation>Azure par an, selon son évaluation</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Disques</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Cœurs</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>Gio</translation>
    </message>
    <message>
        <source>Machine a month</source>
        <translation>Machine par mois</translation>
    </message>
    <message>
        <source>Disks a month</source>
        <translation>Disques par mois</translation>
    </message>
    <message>
        <source>Parts of its assessment</source>
        <translation>Éléments de l&apos;évaluation</translation>
    </message>
    <message>
        <source>Machines of its assessment</source>
        <translation>Machines de l&apos;évaluation</translation>
    </message>
    <message>
        <source>Copy parts</source>
        <translation>Copier les éléments</translation>
    </message>
    <message>
        <source>Copy machines</source>
        <translation>Copier les machines</translation>
    </message>
    <message>
        <source>%1, comfort factor %2: %3 servers, %4 of them not ready.</source>
        <translation>%1, facteur de confort %2&#xa0;: %3 serveurs, dont %4 non prêts.</translation>
    </message>
    <message>
        <source>The price list lacks %1: it counts nothing.</source>
        <translation>Il manque %1 dans la liste de prix&#xa0;: rien n&apos;est compté pour cela.</translation>
    </message>
    <message>
        <source>Azure is as the project has it: ask for its own assessment to see its machines here.</source>
        <translation>Azure est comme dans le projet&#xa0;: demandez sa propre évaluation pour voir ici ses machines.</translation>
    </message>
    <message>
        <source>Machines, without licences</source>
        <translation>Machines, sans licences</translation>
    </message>
    <message>
        <source>Defender for Servers, plan 2</source>
        <translation>Defender for Servers, plan 2</translation>
    </message>
    <message>
        <source>3 GB of logs a server and month</source>
        <translation>3 Go de journaux par serveur et mois</translation>
    </message>
    <message>
        <source>Backup of production</source>
        <translation>Sauvegarde de la production</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>non prête</translation>
    </message>
    <message>
        <source>Its assessment</source>
        <translation>L&apos;évaluation</translation>
    </message>
    <message>
        <source>The share that has moved by the end of the year, as it was asked for.</source>
        <translation>La part migrée à la fin de l&apos;année, telle que demandée.</translation>
    </message>
    <message>
        <source>Depreciation of what runs on premises, grown every year.</source>
        <translation>Amortissement de ce qui tourne sur site, en croissance chaque année.</translation>
    </message>
    <message>
        <source>The cost of running it on premises, grown every year.</source>
        <translation>Le coût d&apos;exploitation sur site, en croissance chaque année.</translation>
    </message>
    <message>
        <source>What staying costs in the year: depreciation and running.</source>
        <translation>Ce que coûte le maintien dans l&apos;année&#xa0;: amortissement et exploitation.</translation>
    </message>
    <message>
        <source>What has not moved at what staying costs, and what has moved at what Azure costs, grown once.</source>
        <translation>Ce qui n&apos;a pas migré au coût du maintien&#xa0;; ce qui a migré au coût d&apos;Azure, en croissance une seule fois.</translation>
    </message>
    <message>
        <source>What staying costs less what moving costs.</source>
        <translation>Ce que coûte le maintien moins ce que coûte la migration.</translation>
    </message>
    <message>
        <source>The saving, discounted to the first year.</source>
        <translation>L&apos;économie, actualisée à la première année.</translation>
    </message>
    <message>
        <source>As the future cost, but with Azure grown every year as on premises is.</source>
        <translation>Comme le coût futur, mais Azure croît chaque année comme le sur site.</translation>
    </message>
    <message>
        <source>Depreciation a year</source>
        <translation>Amortissement par an</translation>
    </message>
    <message>
        <source>cores × cost per core / life, of all refreshes</source>
        <translation>cœurs × coût par cœur / durée de vie, de tous les renouvellements</translation>
    </message>
    <message>
        <source>by its unit costs</source>
        <translation>selon les coûts unitaires d&apos;Azure Migrate</translation>
    </message>
    <message>
        <source>Running on premises a year</source>
        <translation>Exploitation sur site par an</translation>
    </message>
    <message>
        <source>stay case, 12 months from %1</source>
        <translation>cas maintien, 12 mois commençant en %1</translation>
    </message>
    <message>
        <source>Azure a year, all moved</source>
        <translation>Azure par an, tout migré</translation>
    </message>
    <message>
        <source>by its own assessment, and the labour on it</source>
        <translation>selon sa propre évaluation, avec le personnel associé</translation>
    </message>
    <message>
        <source>move case with the labour on it, 12 months from %1</source>
        <translation>cas migration avec le personnel associé, 12 mois commençant en %1</translation>
    </message>
    <message>
        <source>Growth a year</source>
        <translation>Croissance par an</translation>
    </message>
    <message>
        <source>as it was asked for</source>
        <translation>comme demandé</translation>
    </message>
    <message>
        <source>Discount rate a year</source>
        <translation>Taux d&apos;actualisation par an</translation>
    </message>
    <message>
        <source>Moved by the end of the year</source>
        <translation>Migré à la fin de l&apos;année</translation>
    </message>
    <message>
        <source>%1, year %2</source>
        <translation>%1, année %2</translation>
    </message>
    <message>
        <source>With its numbers</source>
        <translation>Avec ses chiffres</translation>
    </message>
    <message>
        <source>What staying costs less what moving costs, in each of its four years, discounted and summed.</source>
        <translation>Ce que coûte le maintien moins ce que coûte la migration, pour chacune des quatre années, actualisé et additionné.</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Année %1</translation>
    </message>
    <message>
        <source>Our figure: the present value of cash before debt and after tax.</source>
        <translation>Notre chiffre&#xa0;: la valeur actuelle de la trésorerie avant dette et après impôt.</translation>
    </message>
    <message>
        <source>its formula</source>
        <translation>sa formule</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Of the lines below, what moving has more than staying, month by month, discounted at its rate; of running cost less what its method has for it.</source>
        <translation>Ce que la migration a de plus que le maintien dans les postes ci-dessous, mois par mois, actualisé au taux d&apos;Azure Migrate&#xa0;; pour l&apos;exploitation, moins ce que prévoit sa méthode.</translation>
    </message>
    <message>
        <source>What is left between the figure before this step and the one after it.</source>
        <translation>Ce qui reste entre le chiffre avant cette étape et celui d&apos;après.</translation>
    </message>
    <message>
        <source>Months %1 to %2</source>
        <translation>Mois %1 à %2</translation>
    </message>
    <message>
        <source>a line of the statement, of the move case</source>
        <translation>un poste des états, dans le cas migration</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The project&apos;s own cost: it was asked for without the unit costs that Azure Migrate publishes.</source>
        <translation>Le coût propre du projet&#xa0;: demandé sans les coûts unitaires publiés par Azure Migrate.</translation>
    </message>
    <message>
        <source>The project&apos;s own cost: Azure Migrate publishes none.</source>
        <translation>Le coût propre du projet&#xa0;: Azure Migrate n&apos;en publie pas.</translation>
    </message>
    <message>
        <source>By the unit costs that Azure Migrate publishes: %1.</source>
        <translation>Selon les coûts unitaires publiés par Azure Migrate&#xa0;: %1.</translation>
    </message>
    <message>
        <source>of the inventory</source>
        <translation>de l&apos;inventaire</translation>
    </message>
    <message>
        <source>Physical cores</source>
        <translation>Cœurs physiques</translation>
    </message>
    <message>
        <source>Memory, GiB</source>
        <translation>Mémoire, Gio</translation>
    </message>
    <message>
        <source>Storage, GiB</source>
        <translation>Stockage, Gio</translation>
    </message>
    <message>
        <source>A part of what Azure costs a year by its own assessment, all moved. %1</source>
        <translation>Une part de ce qu&apos;Azure coûte par an selon sa propre évaluation, tout migré. %1</translation>
    </message>
    <message>
        <source>Servers that are moved</source>
        <translation>Serveurs migrés</translation>
    </message>
    <message>
        <source>The cheapest size that has the cores and the memory, and the cheapest disks that hold what is needed. Needed is what is used, or allocated, times the comfort factor.</source>
        <translation>La taille la moins chère qui a les cœurs et la mémoire, et les disques les moins chers qui contiennent le nécessaire. Le nécessaire est ce qui est utilisé, ou alloué, multiplié par le facteur de confort.</translation>
    </message>
    <message>
        <source>Network: 10% of machines and disks, and 15% of that</source>
        <translation>Réseau&#xa0;: 10 % des machines et disques, et 15 % de cela</translation>
    </message>
</context>
<context>
    <name>headroom::AzurePage</name>
    <message>
        <source>Region and sizes</source>
        <translation>Région et tailles</translation>
    </message>
    <message>
        <source>Discounts and commitments</source>
        <translation>Remises et engagements</translation>
    </message>
    <message>
        <source>What comes with the machines</source>
        <translation>Ce qui accompagne les machines</translation>
    </message>
    <message>
        <source>Recovery, hosts and retained machines</source>
        <translation>Reprise, hôtes et machines conservées</translation>
    </message>
    <message>
        <source>Support and payment</source>
        <translation>Support et paiement</translation>
    </message>
    <message>
        <source>Azure</source>
        <translation>Azure</translation>
    </message>
    <message>
        <source>No discounts by service family: the plan&apos;s negotiated discount counts for all.</source>
        <translation>Pas de remise par famille de services&#xa0;: la remise négociée du plan vaut pour tout.</translation>
    </message>
    <message>
        <source>No support tiers: support is the plan&apos;s share of the invoice, or its flat fee.</source>
        <translation>Pas de palier de support&#xa0;: le support est la part de la facture prévue au plan, ou son forfait.</translation>
    </message>
    <message>
        <source>No fixed reservations: what is reserved follows the workloads&apos; purchase options and the coverage.</source>
        <translation>Pas de réservation fixe&#xa0;: ce qui est réservé suit les options d&apos;achat des charges et la couverture.</translation>
    </message>
    <message>
        <source>No platform items: network is the plan&apos;s share of compute and storage.</source>
        <translation>Pas d&apos;élément de plateforme&#xa0;: le réseau est la part du calcul et du stockage prévue au plan.</translation>
    </message>
    <message>
        <source>No licence pools: nothing is owned that could be brought to Azure.</source>
        <translation>Pas de parc de licences&#xa0;: rien à apporter sur Azure.</translation>
    </message>
    <message>
        <source>No security updates: no version on premises is out of support.</source>
        <translation>Pas de mise à jour de sécurité&#xa0;: aucune version sur site n&apos;est hors support.</translation>
    </message>
    <message>
        <source>Cost by service</source>
        <translation>Coût par service</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Break-even use</source>
        <translation>Seuil de rentabilité</translation>
    </message>
    <message>
        <source>Ways to buy</source>
        <translation>Options d&apos;achat</translation>
    </message>
    <message>
        <source>Share committed</source>
        <translation>Part engagée</translation>
    </message>
    <message>
        <source>Discounts and support</source>
        <translation>Remises et support</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>No credits. What Microsoft or a partner grants against the bill goes here.</source>
        <translation>Pas de crédit. Ce que Microsoft ou un partenaire accorde sur la facture se saisit ici.</translation>
    </message>
</context>
<context>
    <name>headroom::BeginPanel</name>
    <message>
        <source>Nothing has been entered yet, so there is nothing to show. In which order you begin is up to you:</source>
        <translation>Rien n&apos;a encore été saisi, il n&apos;y a donc rien à montrer. Vous commencez dans l&apos;ordre qui vous convient&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Company and its cash</source>
        <translation>&amp;Entreprise et trésorerie</translation>
    </message>
    <message>
        <source>Currency, first month, cash and tax; revenue and cost a month. Figures of a US company can be fetched from its filings.</source>
        <translation>Monnaie, premier mois, trésorerie et impôts&#xa0;; revenus et coûts par mois. Les chiffres d&apos;une société américaine peuvent être repris de ses déclarations.</translation>
    </message>
    <message>
        <source>&amp;Workloads</source>
        <translation>&amp;Charges de travail</translation>
    </message>
    <message>
        <source>The servers that may move: typed, pasted from a spreadsheet, or imported from an inventory.</source>
        <translation>Les serveurs qui peuvent migrer&#xa0;: saisis, collés d&apos;un tableur ou importés d&apos;un inventaire.</translation>
    </message>
    <message>
        <source>&amp;Sites</source>
        <translation>&amp;Sites</translation>
    </message>
    <message>
        <source>What the data centres cost now: rent, power, licences, people, renewals.</source>
        <translation>Ce que coûtent aujourd&apos;hui les centres de données&#xa0;: loyer, énergie, licences, personnel, renouvellements.</translation>
    </message>
    <message>
        <source>&amp;Debt</source>
        <translation>&amp;Dette</translation>
    </message>
    <message>
        <source>Loans, bonds and credit lines, with rates, repayments and covenants.</source>
        <translation>Prêts, obligations et lignes de crédit, avec taux, remboursements et covenants.</translation>
    </message>
    <message>
        <source>Co&amp;ntracts</source>
        <translation>Co&amp;ntrats</translation>
    </message>
    <message>
        <source>Commitments to Azure, capacity that is bought or sold, options, share issues.</source>
        <translation>Engagements envers Azure, capacité achetée ou vendue, options, émissions d&apos;actions.</translation>
    </message>
</context>
<context>
    <name>headroom::BreakEvenPanel</name>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
    <message>
        <source>Price an hour</source>
        <translation>Prix horaire</translation>
    </message>
    <message>
        <source>Use from which on a commitment costs less</source>
        <translation>Utilisation à partir de laquelle un engagement coûte moins</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>pas de prix</translation>
    </message>
    <message>
        <source>No machine gets a size that has a price.</source>
        <translation>Aucune machine ne reçoit une taille qui a un prix.</translation>
    </message>
    <message>
        <source>Shares of all hours, at list prices without licences. Below that share paying as you go costs less, from it on the commitment.</source>
        <translation>Parts de toutes les heures, aux prix catalogue sans licences. En dessous, le paiement à l&apos;utilisation coûte moins&#xa0;; à partir de cette part, l&apos;engagement.</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 en %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The commitment&apos;s price an hour over the price an hour as one goes: a reservation&apos;s price is spread over the 8,760 hours of each year of its term.</source>
        <translation>Le prix horaire de l&apos;engagement divisé par le prix horaire à l&apos;utilisation&#xa0;: le prix d&apos;une réservation est réparti sur les 8 760 heures de chaque année de sa durée.</translation>
    </message>
    <message>
        <source>Price an hour, as one goes</source>
        <translation>Prix horaire, à l&apos;utilisation</translation>
    </message>
    <message>
        <source>estimated by the series&apos; usual discount</source>
        <translation>estimé avec la remise habituelle de la série</translation>
    </message>
</context>
<context>
    <name>headroom::BridgePanel</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>What is bridged</source>
        <translation>Ce qui est rapproché</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Cumul</translation>
    </message>
    <message>
        <source>Steps of the bridge</source>
        <translation>Étapes du passage</translation>
    </message>
    <message>
        <source>Improvement of cash flow</source>
        <translation>Amélioration de la trésorerie</translation>
    </message>
    <message>
        <source>Net cash flow</source>
        <translation>Flux net de trésorerie</translation>
    </message>
    <message>
        <source>EBITDA</source>
        <translation>EBITDA</translation>
    </message>
    <message>
        <source>F&amp;rom:</source>
        <translation>D&amp;e&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Vers&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation>Indicate&amp;ur&#xa0;:</translation>
    </message>
    <message>
        <source>Causes, in the or&amp;der in which they are taken:</source>
        <translation>Causes, dans l&apos;&amp;ordre où elles sont prises en compte&#xa0;:</translation>
    </message>
    <message>
        <source>Order of the causes</source>
        <translation>Ordre des causes</translation>
    </message>
    <message>
        <source>Another order gives the steps other amounts; their sum stays. Alt+Up and Alt+Down move the cause. Interest, debt and tax are differences of their lines, and come last.</source>
        <translation>Un autre ordre donne d&apos;autres montants aux étapes&#xa0;; leur somme reste. Alt+Haut et Alt+Bas déplacent la cause. Intérêts, dette et impôt sont des différences de leurs postes et viennent en dernier.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Takes the cause earlier (Alt+Up).</source>
        <translation>Place la cause plus tôt (Alt+Haut).</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Takes the cause later (Alt+Down).</source>
        <translation>Place la cause plus tard (Alt+Bas).</translation>
    </message>
    <message>
        <source>Move the cause: %1</source>
        <translation>Déplacer la cause&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Maintien</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>%1, staying</source>
        <translation>%1, maintien</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>Montant, %1</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Rien ne diffère.</translation>
    </message>
    <message>
        <source>Taken in this order: %1.</source>
        <translation>Prises en compte dans cet ordre&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>headroom::CanvasFrame</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom &amp;avant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Tout afficher</translation>
    </message>
</context>
<context>
    <name>headroom::ChartFrame</name>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Exporter le graphique</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>Images (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>Menu of the chart: %1</source>
        <translation>Menu du graphique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Numbers of the chart: %1</source>
        <translation>Nombres du graphique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show the &amp;picture</source>
        <translation>Afficher l&apos;i&amp;mage</translation>
    </message>
    <message>
        <source>Show data &amp;table</source>
        <translation>Afficher le ta&amp;bleau</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Export as PNG, SVG or PDF…</source>
        <translation>&amp;Exporter en PNG, SVG ou PDF…</translation>
    </message>
</context>
<context>
    <name>headroom::ChartWidget</name>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>Rien à montrer pour l&apos;instant.</translation>
    </message>
    <message>
        <source>The projection has no months.</source>
        <translation>La projection n&apos;a pas de mois.</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom &amp;avant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>E&amp;xplain the figure</source>
        <translation>E&amp;xpliquer le chiffre</translation>
    </message>
</context>
<context>
    <name>headroom::ChecksPage</name>
    <message>
        <source>Check of the calculation</source>
        <translation>Contrôle du calcul</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Premier mois</translation>
    </message>
    <message>
        <source>Notes and warnings on the inputs</source>
        <translation>Remarques et alertes sur les entrées</translation>
    </message>
    <message>
        <source>Checks of the calculation</source>
        <translation>Contrôles du calcul</translation>
    </message>
    <message>
        <source>Filter of the findings</source>
        <translation>Filtre des constats</translation>
    </message>
    <message>
        <source>Filter by any word</source>
        <translation>Filtrer par un mot</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Fi&amp;lter:</source>
        <translation>Fi&amp;ltre&#xa0;:</translation>
    </message>
    <message>
        <source>Seve&amp;rity:</source>
        <translation>G&amp;ravité&#xa0;:</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Maintien</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>There are no figures to check: an input needs mending.</source>
        <translation>Il n&apos;y a pas de chiffre à contrôler&#xa0;: une entrée est à corriger.</translation>
    </message>
    <message>
        <source>The figures hold together: %1 of %1 checks, in every month and in both cases.</source>
        <translation>Les chiffres sont cohérents&#xa0;: %1 contrôles sur %1, chaque mois et dans les deux cas.</translation>
    </message>
    <message>
        <source>Do not rely on the figures: %1 of %2 checks do not hold.</source>
        <translation>Ne vous fiez pas aux chiffres&#xa0;: %1 contrôles sur %2 ne sont pas vérifiés.</translation>
    </message>
    <message>
        <source>There are no errors, warnings or notes on the inputs.</source>
        <translation>Il n&apos;y a ni erreur, ni alerte, ni remarque sur les entrées.</translation>
    </message>
    <message>
        <source>Errors: %1, warnings: %2, notes: %3. Enter leads to the field.</source>
        <translation>Erreurs&#xa0;: %1, alertes&#xa0;: %2, remarques&#xa0;: %3. Entrée mène au champ.</translation>
    </message>
    <message>
        <source>&amp;Group what is alike</source>
        <translation>&amp;Regrouper ce qui est identique</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>Non vérifié</translation>
    </message>
</context>
<context>
    <name>headroom::ChecksPanel</name>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Errors: %1</source>
        <translation>Erreurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>Alertes&#xa0;: %1</translation>
    </message>
    <message>
        <source>No errors or warnings</source>
        <translation>Ni erreur ni alerte</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The statements hold together in every month: they foot, the balance sheet ties, debt rolls forward (rules checked: %1).</source>
        <translation>Les états sont cohérents chaque mois&#xa0;: sommes, bilan et report de la dette concordent (règles vérifiées&#xa0;: %1).</translation>
    </message>
    <message>
        <source>Rules that don&apos;t hold: %1</source>
        <translation>Règles non respectées&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>headroom::ColumnMap</name>
    <message>
        <source>percent</source>
        <translation>pour cent</translation>
    </message>
    <message>
        <source>share (0 to 1)</source>
        <translation>part (0 à 1)</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(ignorée)</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Étiquette «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Disk %1</source>
        <translation>Disque %1</translation>
    </message>
    <message>
        <source>Whether it is a template</source>
        <translation>S&apos;il s&apos;agit d&apos;un modèle</translation>
    </message>
    <message>
        <source>Whether it is a placeholder</source>
        <translation>S&apos;il s&apos;agit d&apos;un espace réservé</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>deviné</translation>
    </message>
    <message>
        <source>remembered</source>
        <translation>mémorisé</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
</context>
<context>
    <name>headroom::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Tout trouver</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Up, Down: choose    Enter: go    Esc: close</source>
        <translation>Haut, Bas&#xa0;: choisir    Entrée&#xa0;: aller    Échap&#xa0;: fermer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>entity and field</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>entity and row</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>A command, page, tab, figure, field or row</source>
        <translation>Une commande, une page, un onglet, un indicateur, un champ ou une ligne</translation>
    </message>
</context>
<context>
    <name>headroom::CommittedPanel</name>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Engagé</translation>
    </message>
    <message>
        <source>Compute by what it is paid by</source>
        <translation>Calcul selon le mode de paiement</translation>
    </message>
    <message>
        <source>No compute is paid in the months shown.</source>
        <translation>Aucun calcul n&apos;est payé dans les mois affichés.</translation>
    </message>
    <message>
        <source>Month, %1</source>
        <translation>Mois, %1</translation>
    </message>
    <message>
        <source>Share of compute that is committed</source>
        <translation>Part du calcul qui est engagée</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What reservations and savings plans cost in the month, over all that compute costs in it. How much is committed follows the plan&apos;s coverage and each workload&apos;s purchase option, once its wave has moved.</source>
        <translation>Ce que coûtent les réservations et plans d&apos;économies dans le mois, divisé par tout le coût du calcul de ce mois. Le volume engagé suit la couverture du plan et l&apos;option d&apos;achat de chaque charge, une fois sa vague migrée.</translation>
    </message>
</context>
<context>
    <name>headroom::CompanyFactsDialog</name>
    <message>
        <source>Company facts from the SEC</source>
        <translation>Données d&apos;entreprise de la SEC</translation>
    </message>
    <message>
        <source>C&amp;ompany&apos;s number (CIK):</source>
        <translation>&amp;Numéro de l&apos;entreprise (CIK)&#xa0;:</translation>
    </message>
    <message>
        <source>18926 for Lumen Technologies</source>
        <translation>18926 pour Lumen Technologies</translation>
    </message>
    <message>
        <source>&amp;Who asks:</source>
        <translation>&amp;Qui demande&#xa0;:</translation>
    </message>
    <message>
        <source>Example Corp jane.doe@example.com</source>
        <translation>Exemple SA jane.doe@example.com</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>A&amp;dresse&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Récupérer</translation>
    </message>
    <message>
        <source>The SEC wants to know who asks: a name with an address for mail. It is sent to the address below and nowhere else.</source>
        <translation>La SEC veut savoir qui demande&#xa0;: un nom avec une adresse électronique. Cela est envoyé à l&apos;adresse ci-dessous et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>The number has one to ten digits; sec.gov/search finds it by the company&apos;s name.</source>
        <translation>Le numéro a un à dix chiffres&#xa0;; sec.gov/search le trouve par le nom de l&apos;entreprise.</translation>
    </message>
    <message>
        <source>Say who asks, with an address for mail.</source>
        <translation>Indiquez qui demande, avec une adresse électronique.</translation>
    </message>
    <message>
        <source>Say from where.</source>
        <translation>Indiquez d&apos;où.</translation>
    </message>
</context>
<context>
    <name>headroom::CompanyPage</name>
    <message>
        <source>Company and time</source>
        <translation>Entreprise et calendrier</translation>
    </message>
    <message>
        <source>Cash and working capital</source>
        <translation>Trésorerie et besoin en fonds de roulement</translation>
    </message>
    <message>
        <source>Balance sheet</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impôt</translation>
    </message>
    <message>
        <source>Shares and cash sweep</source>
        <translation>Actions et cash sweep</translation>
    </message>
    <message>
        <source>The last 12 months, for covenants</source>
        <translation>Les 12 derniers mois, pour les covenants</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>No operating lines yet. Add one for revenue, one for cost: without them only the move itself is projected.</source>
        <translation>Pas encore de poste d&apos;exploitation. Ajoutez-en un pour le chiffre d&apos;affaires et un pour les charges&#xa0;: sans eux, seule la migration est projetée.</translation>
    </message>
    <message>
        <source>No explicit months: the line&apos;s base amount, growth and season count.</source>
        <translation>Pas de mois explicite&#xa0;: base, croissance et saison du poste s&apos;appliquent.</translation>
    </message>
    <message>
        <source>No seasonal factors: every month counts the same.</source>
        <translation>Pas de facteur saisonnier&#xa0;: tous les mois se valent.</translation>
    </message>
    <message>
        <source>No past months: covenants take the totals of the last 12 months on the first tab.</source>
        <translation>Pas de mois passé&#xa0;: les covenants prennent les totaux des 12 derniers mois du premier onglet.</translation>
    </message>
    <message>
        <source>No exchange rates: every instrument is in the project&apos;s currency.</source>
        <translation>Pas de taux de change&#xa0;: tous les instruments sont dans la devise du projet.</translation>
    </message>
    <message>
        <source>Report and formats</source>
        <translation>Rapport et formats</translation>
    </message>
</context>
<context>
    <name>headroom::CompareVersionDialog</name>
    <message>
        <source>(there)</source>
        <translation>(là)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucune)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>%1 and now</source>
        <translation>%1 et maintenant</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>What changed (%1)</source>
        <translation>Ce qui a changé (%1)</translation>
    </message>
    <message>
        <source>Figures side by side</source>
        <translation>Chiffres côte à côte</translation>
    </message>
    <message>
        <source>Nothing: both are the same.</source>
        <translation>Rien&#xa0;: les deux sont identiques.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… et %1 autres</translation>
    </message>
</context>
<context>
    <name>headroom::ComparisonPanel</name>
    <message>
        <source>Figure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>Scénarios côte à côte</translation>
    </message>
    <message>
        <source>Move less stay</source>
        <translation>Migration moins maintien</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Maintien</translation>
    </message>
    <message>
        <source>What the scenarios&apos; columns show</source>
        <translation>Ce que montrent les colonnes des scénarios</translation>
    </message>
    <message>
        <source>&amp;Scenarios show:</source>
        <translation>Les &amp;scénarios montrent&#xa0;:</translation>
    </message>
    <message>
        <source>Project as it is</source>
        <translation>Projet tel quel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No scenarios yet: add one on the first tab to see it beside the project.</source>
        <translation>Pas encore de scénario&#xa0;: ajoutez-en un au premier onglet pour le voir à côté du projet.</translation>
    </message>
    <message>
        <source>Scenarios: %1</source>
        <translation>Scénarios&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lines over the 12 months from %1</source>
        <translation>Postes sur les 12 mois commençant en %1</translation>
    </message>
    <message>
        <source>The explanation is of what the window shows: enter the scenario first (Ctrl+Shift+R).</source>
        <translation>L&apos;explication porte sur ce que montre la fenêtre&#xa0;: entrez d&apos;abord dans le scénario (Ctrl+Maj+R).</translation>
    </message>
    <message>
        <source>Figure, amounts in %1</source>
        <translation>Indicateur, montants en %1</translation>
    </message>
</context>
<context>
    <name>headroom::ContractsPage</name>
    <message>
        <source>No capacity contracts. Add what is bought or sold by the unit and month.</source>
        <translation>Pas de contrat de capacité. Ajoutez ce qui est acheté ou vendu à l&apos;unité et au mois.</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Take or pay, and payment</source>
        <translation>Take-or-pay et paiement</translation>
    </message>
    <message>
        <source>Value and cost</source>
        <translation>Valeur et coût</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>No use listed: every month uses the contract&apos;s share.</source>
        <translation>Pas d&apos;usage listé&#xa0;: la part du contrat vaut pour chaque mois.</translation>
    </message>
    <message>
        <source>No milestones: only the amount at the end counts.</source>
        <translation>Pas de jalon&#xa0;: seul compte le montant final.</translation>
    </message>
    <message>
        <source>No families listed: all but support count.</source>
        <translation>Pas de famille listée&#xa0;: tout compte sauf le support.</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>No spending listed. A seller&apos;s building costs go here, by month.</source>
        <translation>Aucune dépense indiquée. Les coûts de construction d&apos;un vendeur vont ici, par mois.</translation>
    </message>
    <message>
        <source>No outcomes. They are the branches of the option&apos;s decision tree.</source>
        <translation>Aucune issue. Elles sont les branches de l&apos;arbre de décision de l&apos;option.</translation>
    </message>
    <message>
        <source>No spend commitments. A Microsoft Azure Consumption Commitment (MACC) goes here.</source>
        <translation>Aucun engagement de dépense. Un Microsoft Azure Consumption Commitment (MACC) va ici.</translation>
    </message>
    <message>
        <source>No share issues. A public offering or another sale of new shares goes here.</source>
        <translation>Pas d&apos;émission d&apos;actions. Une introduction en bourse ou une autre vente d&apos;actions nouvelles se saisit ici.</translation>
    </message>
</context>
<context>
    <name>headroom::DatabaseDialog</name>
    <message>
        <source>Bill from a database</source>
        <translation>Facture d&apos;une base de données</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>host=db.example dbname=costs user=reader, or postgresql://reader@db.example/costs</source>
        <translation>host=db.example dbname=costs user=reader ou postgresql://reader@db.example/costs</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>A table or view with FOCUS&apos;s columns: billing.costs</source>
        <translation>Une table ou vue aux colonnes FOCUS&#xa0;: billing.costs</translation>
    </message>
    <message>
        <source>PostgreSQL sums the bill up by month; its rows stay where they are, and nothing is written there. Leave the password to ~/.pgpass or PGPASSWORD. Nothing typed here is kept.</source>
        <translation>PostgreSQL additionne la facture par mois&#xa0;; ses lignes restent où elles sont et rien n&apos;y est écrit. Laissez le mot de passe à ~/.pgpass ou PGPASSWORD. Rien de ce qui est saisi ici n&apos;est conservé.</translation>
    </message>
    <message>
        <source>C&amp;onnection:</source>
        <translation>C&amp;onnexion&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Table:</source>
        <translation>&amp;Table&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lire</translation>
    </message>
</context>
<context>
    <name>headroom::DebtEventsPanel</name>
    <message>
        <source>Figure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Restructuring</source>
        <translation>Restructuration</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Change of present value</source>
        <translation>Variation de la valeur actuelle</translation>
    </message>
    <message>
        <source>Carrying amount before</source>
        <translation>Valeur comptable avant</translation>
    </message>
    <message>
        <source>Carrying amount after</source>
        <translation>Valeur comptable après</translation>
    </message>
    <message>
        <source>Gain or loss</source>
        <translation>Gain ou perte</translation>
    </message>
    <message>
        <source>Accounted for as</source>
        <translation>Comptabilisé comme</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Maintien</translation>
    </message>
    <message>
        <source>Case of the debt events</source>
        <translation>Cas des événements de dette</translation>
    </message>
    <message>
        <source>Before and after the debt events</source>
        <translation>Avant et après les événements de dette</translation>
    </message>
    <message>
        <source>Restructurings and their test</source>
        <translation>Restructurations et leur test</translation>
    </message>
    <message>
        <source>Copy figures</source>
        <translation>Copier les indicateurs</translation>
    </message>
    <message>
        <source>Copy restructurings</source>
        <translation>Copier les restructurations</translation>
    </message>
    <message>
        <source>No debt event happens in this case: there is no before and after.</source>
        <translation>Aucun événement de dette dans ce cas&#xa0;: il n&apos;y a ni avant ni après.</translation>
    </message>
    <message>
        <source>Principal and maturities are those of the opening and of the end of %1. Interest is compared with a calculation without any debt event.</source>
        <translation>Le principal et les échéances sont ceux de l&apos;ouverture et de fin %1. Les intérêts sont comparés à un calcul sans événement de dette.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Principal of all debt</source>
        <translation>Principal de toute la dette</translation>
    </message>
    <message>
        <source>Average year of maturity, by principal</source>
        <translation>Année moyenne d&apos;échéance, pondérée par le principal</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 ans</translation>
    </message>
    <message>
        <source>Interest accrued, %1</source>
        <translation>Intérêts courus, %1</translation>
    </message>
    <message>
        <source>Interest paid in cash, %1</source>
        <translation>Intérêts payés, %1</translation>
    </message>
    <message>
        <source>Interest added to principal, %1</source>
        <translation>Intérêts capitalisés, %1</translation>
    </message>
    <message>
        <source>Falls due in %1</source>
        <translation>Exigible en %1</translation>
    </message>
    <message>
        <source>Figure, %1</source>
        <translation>Indicateur, %1</translation>
    </message>
    <message>
        <source>Before (%1)</source>
        <translation>Avant (%1)</translation>
    </message>
    <message>
        <source>After (%1)</source>
        <translation>Après (%1)</translation>
    </message>
    <message>
        <source>extinguishment: the old debt is removed, the new one at fair value</source>
        <translation>extinction&#xa0;: l&apos;ancienne dette est décomptabilisée, la nouvelle comptabilisée à la juste valeur</translation>
    </message>
    <message>
        <source>modification: the carrying amount runs off at a new rate</source>
        <translation>modification&#xa0;: la valeur comptable s&apos;amortit à un nouveau taux</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>What is outstanding on the day, by the calendar year in which the terms then in force have it repaid.</source>
        <translation>L&apos;encours ce jour-là, par année civile de remboursement selon les conditions alors en vigueur.</translation>
    </message>
    <message>
        <source>Each calendar year in which principal falls due, weighted by that principal.</source>
        <translation>Chaque année civile où du principal échoit, pondérée par ce principal.</translation>
    </message>
    <message>
        <source>The sum over all debt in the months. Before: the whole calculation is made without any debt event, over the same months; after: as the project has it.</source>
        <translation>La somme sur toute la dette dans les mois. Avant&#xa0;: le calcul entier sans événement de dette, sur les mêmes mois&#xa0;; après&#xa0;: tel que dans le projet.</translation>
    </message>
    <message>
        <source>The present value of the new flows at the original effective rate, fees to the lender included, against that of the remaining old ones: from a change of 10 % on the old debt is removed and the new one booked at fair value (ASC 470-50).</source>
        <translation>La valeur actuelle des nouveaux flux au taux effectif d&apos;origine, commissions au prêteur comprises, comparée à celle des anciens flux restants&#xa0;: à partir d&apos;une variation de 10&#xa0;%, l&apos;ancienne dette est décomptabilisée et la nouvelle comptabilisée à la juste valeur (ASC 470-50).</translation>
    </message>
</context>
<context>
    <name>headroom::DebtPage</name>
    <message>
        <source>Instruments</source>
        <translation>Instruments</translation>
    </message>
    <message>
        <source>No debt yet. Add loans, notes, revolvers and finance leases with what is outstanding.</source>
        <translation>Pas encore de dette. Ajoutez prêts, obligations, crédits renouvelables et locations-financement avec leur encours.</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intérêts</translation>
    </message>
    <message>
        <source>Repayment and carrying amount</source>
        <translation>Remboursement et valeur comptable</translation>
    </message>
    <message>
        <source>No instalments listed. They count where the amortisation is “As listed”.</source>
        <translation>Pas d&apos;échéance listée. Elles comptent quand l&apos;amortissement du principal est «&#xa0;Selon la liste&#xa0;».</translation>
    </message>
    <message>
        <source>No events. Draws, prepayments, exchanges, extensions, new rates, haircuts and fees stand here by date.</source>
        <translation>Pas d&apos;événement. Tirages, remboursements anticipés, échanges, prorogations, nouveaux taux, décotes et commissions figurent ici par date.</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Non testé</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Respecté</translation>
    </message>
    <message>
        <source>Passed, little headroom</source>
        <translation>Respecté, faible marge de manœuvre</translation>
    </message>
    <message>
        <source>Breached</source>
        <translation>Non respecté</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Maintien</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Tiré</translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Added to principal</source>
        <translation>Capitalisé</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Interest accrued</source>
        <translation>Intérêts courus</translation>
    </message>
    <message>
        <source>Interest paid</source>
        <translation>Intérêts payés</translation>
    </message>
    <message>
        <source>Carrying amount</source>
        <translation>Valeur comptable</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Ratio testé</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Marge de manœuvre</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Dette</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Échéancier</translation>
    </message>
    <message>
        <source>No indices yet. Floating instruments follow one.</source>
        <translation>Pas encore d&apos;indice. Les instruments à taux variable en suivent un.</translation>
    </message>
    <message>
        <source>No rates yet: an instrument that follows this index can&apos;t be reckoned.</source>
        <translation>Pas encore de taux&#xa0;: un instrument qui suit cet indice ne peut être calculé.</translation>
    </message>
    <message>
        <source>No covenants yet.</source>
        <translation>Pas encore de covenant.</translation>
    </message>
    <message>
        <source>Covenant tests</source>
        <translation>Tests des covenants</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>No reported figures yet. One shows how the principal of all debt ties to what was published.</source>
        <translation>Pas encore de chiffre publié. Il montre comment le principal de toute la dette mène à ce qui a été publié.</translation>
    </message>
    <message>
        <source>No steps yet.</source>
        <translation>Pas encore d&apos;étape.</translation>
    </message>
    <message>
        <source>Way to the reported figure</source>
        <translation>Passage au chiffre publié</translation>
    </message>
    <message>
        <source>Case of the schedule</source>
        <translation>Cas de l&apos;échéancier</translation>
    </message>
    <message>
        <source>Schedule of the instrument</source>
        <translation>Échéancier de l&apos;instrument</translation>
    </message>
    <message>
        <source>Opening principal of all debt</source>
        <translation>Principal d&apos;ouverture de toute la dette</translation>
    </message>
    <message>
        <source>Reckoned</source>
        <translation>Calculé</translation>
    </message>
    <message>
        <source>Reported, %1</source>
        <translation>Publié, %1</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>Inexpliqué</translation>
    </message>
    <message>
        <source>Maturities and headroom</source>
        <translation>Échéances et marge de manœuvre</translation>
    </message>
    <message>
        <source>Case of the charts</source>
        <translation>Cas des graphiques</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>There is no debt that falls due.</source>
        <translation>Aucune dette n&apos;arrive à échéance.</translation>
    </message>
    <message>
        <source>No covenant is tested in the months shown.</source>
        <translation>Aucun covenant n&apos;est testé dans les mois affichés.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Prepayment</source>
        <translation>Remboursement anticipé</translation>
    </message>
    <message>
        <source>its formula</source>
        <translation>sa formule</translation>
    </message>
    <message>
        <source>What each instrument opens with when moving, in the project&apos;s currency.</source>
        <translation>L&apos;encours d&apos;ouverture de chaque instrument en cas de migration, dans la devise du projet.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>The opening principal and all steps together.</source>
        <translation>Le principal d&apos;ouverture et toutes les étapes ensemble.</translation>
    </message>
    <message>
        <source>What the company has published; an input, with its source.</source>
        <translation>Ce que l&apos;entreprise a publié&#xa0;; une entrée, avec sa source.</translation>
    </message>
    <message>
        <source>What is reported less what is reckoned. A step that explains it can be added.</source>
        <translation>Ce qui est publié moins ce qui est calculé. Une étape qui l&apos;explique peut être ajoutée.</translation>
    </message>
    <message>
        <source>subtracted</source>
        <translation>soustrait</translation>
    </message>
    <message>
        <source>A step on the way to the reported figure; an input, with its source.</source>
        <translation>Une étape vers le chiffre publié&#xa0;; une entrée, avec sa source.</translation>
    </message>
    <message>
        <source>Before this step</source>
        <translation>Avant cette étape</translation>
    </message>
    <message>
        <source>After this step</source>
        <translation>Après cette étape</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
</context>
<context>
    <name>headroom::DiscountsPanel</name>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Factor on prices</source>
        <translation>Facteur sur les prix</translation>
    </message>
    <message>
        <source>Factor on what it is</source>
        <translation>Facteur sur la valeur</translation>
    </message>
    <message>
        <source>&amp;Seek every discount</source>
        <translation>&amp;Chercher chaque remise</translation>
    </message>
    <message>
        <source>Say what a figure is to be: each discount is then sought alone, the others as they are.</source>
        <translation>Indiquez ce que doit valoir un indicateur&#xa0;: chaque remise est alors cherchée seule, les autres inchangées.</translation>
    </message>
    <message>
        <source>Fi&amp;gure:</source>
        <translation>Indicate&amp;ur&#xa0;:</translation>
    </message>
    <message>
        <source>Figure that is to be reached</source>
        <translation>Indicateur à atteindre</translation>
    </message>
    <message>
        <source>&amp;Target:</source>
        <translation>Ci&amp;ble&#xa0;:</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>What the figure is to be: 20m, 12%, 0.</source>
        <translation>Ce que doit valoir l&apos;indicateur&#xa0;: 20m, 12%, 0.</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>What is sought</source>
        <translation>Ce qu&apos;on cherche</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Figure there</source>
        <translation>Chiffre obtenu</translation>
    </message>
    <message>
        <source>Lowest figure seen</source>
        <translation>Plus petit chiffre vu</translation>
    </message>
    <message>
        <source>Highest figure seen</source>
        <translation>Plus grand chiffre vu</translation>
    </message>
    <message>
        <source>Discounts that reach the target alone</source>
        <translation>Remises qui atteignent seules la cible</translation>
    </message>
    <message>
        <source>Makes the change of the chosen row, as an edit that can be undone.</source>
        <translation>Fait la modification de la ligne choisie, comme une édition annulable.</translation>
    </message>
    <message>
        <source>Each alone, the others as they are. Where none reaches the target, the nearest is shown.</source>
        <translation>Chacune seule, les autres inchangées. Si aucune n&apos;atteint la cible, la plus proche est montrée.</translation>
    </message>
    <message>
        <source>None of them reaches the target alone; the nearest of each is shown.</source>
        <translation>Aucune n&apos;atteint seule la cible&#xa0;; la valeur la plus proche de chacune est montrée.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No, the figure jumps over it</source>
        <translation>Non, le chiffre saute par-dessus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This discount alone is varied, the others as they are, until the figure is the target; at each value tried the whole calculation is made. Where the target is not reached, the nearest is shown.</source>
        <translation>Cette remise seule varie, les autres restent, jusqu&apos;à ce que le chiffre atteigne la cible&#xa0;; tout est recalculé pour chaque valeur. Si la cible n&apos;est pas atteinte, le plus proche est montré.</translation>
    </message>
    <message>
        <source>its price is multiplied</source>
        <translation>son prix est multiplié</translation>
    </message>
</context>
<context>
    <name>headroom::DiskNotice</name>
    <message>
        <source>Reload from disk</source>
        <translation>Recharger du disque</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Enregistrer à nouveau</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder ma version</translation>
    </message>
    <message>
        <source>The file on disk</source>
        <translation>Le fichier sur le disque</translation>
    </message>
    <message>
        <source>⚠ %1 is no longer there: another program removed or renamed it. What is open here is whole.</source>
        <translation>⚠ %1 n&apos;est plus là&#xa0;: un autre programme l&apos;a supprimé ou renommé. Ce qui est ouvert ici est complet.</translation>
    </message>
    <message>
        <source>⚠ Another program changed %1. What is open here is what you had.</source>
        <translation>⚠ Un autre programme a modifié %1. Ce qui est ouvert ici est ce que vous aviez.</translation>
    </message>
</context>
<context>
    <name>headroom::Document</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>headroom::EntityForm</name>
    <message>
        <source>More</source>
        <translation>Autres champs</translation>
    </message>
    <message>
        <source>Note and source</source>
        <translation>Note et source</translation>
    </message>
</context>
<context>
    <name>headroom::EntityGrid</name>
    <message>
        <source>Filling cells</source>
        <translation>Remplissage des cellules</translation>
    </message>
    <message>
        <source>Neither a date nor a month is selected.</source>
        <translation>Ni date ni mois n&apos;est sélectionné.</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Cl&amp;ear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Fill do&amp;wn</source>
        <translation>Remplir vers le &amp;bas</translation>
    </message>
    <message>
        <source>F&amp;ill the selection</source>
        <translation>Remplir la sé&amp;lection</translation>
    </message>
    <message>
        <source>Filter by this &amp;value</source>
        <translation>Filtrer par cette &amp;valeur</translation>
    </message>
    <message>
        <source>Filter colum&amp;ns…</source>
        <translation>Filtrer les colo&amp;nnes…</translation>
    </message>
    <message>
        <source>Choose values</source>
        <translation>Choisir des valeurs</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Fill ri&amp;ght</source>
        <translation>Remplir à droi&amp;te</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>The numbers of this block can be read in two ways. What is “%1”?</source>
        <translation>Les nombres de ce bloc peuvent se lire de deux façons. Que vaut «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>The numbers of this block are not written with the signs of this project. What is “%1”?</source>
        <translation>Les nombres de ce bloc ne sont pas écrits avec les signes de ce projet. Que vaut «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>All numbers of the block are read in the same way.</source>
        <translation>Tous les nombres du bloc sont lus de la même façon.</translation>
    </message>
    <message>
        <source>Rows not pasted, because the table is filtered: %1.</source>
        <translation>Lignes non collées, car le tableau est filtré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Columns not pasted, because the table has no more: %1.</source>
        <translation>Colonnes non collées, car le tableau n&apos;en a pas d&apos;autres&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Values not pasted, because their field doesn&apos;t apply to the kind of their row: %1.</source>
        <translation>Valeurs non collées, car leur champ ne s&apos;applique pas au type de leur ligne&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Removing rows</source>
        <translation>Suppression des lignes</translation>
    </message>
</context>
<context>
    <name>headroom::EntityTable</name>
    <message>
        <source>Nothing here yet.</source>
        <translation>Rien ici pour l&apos;instant.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtrer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Adds a row (Ins).</source>
        <translation>Ajoute une ligne (Inser).</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Adds a row like the current one.</source>
        <translation>Ajoute une ligne semblable à la ligne actuelle.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Removes the selected rows (Ctrl+Del).</source>
        <translation>Supprime les lignes sélectionnées (Ctrl+Suppr).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Shows the rows in which a text contains what is typed, or a number is it.</source>
        <translation>Montre les lignes dont un texte contient la saisie, ou dont un nombre l&apos;égale.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Sort, filter, find, and choose columns (also by right click or the menu key).</source>
        <translation>Trier, filtrer, chercher et choisir les colonnes (aussi par clic droit ou la touche Menu).</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Shows all rows.</source>
        <translation>Montre toutes les lignes.</translation>
    </message>
    <message>
        <source>Sort and filter again</source>
        <translation>Trier et filtrer à nouveau</translation>
    </message>
    <message>
        <source>Puts the rows in order as they are now.</source>
        <translation>Ordonne les lignes selon leur état actuel.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leaves the rows as they stand.</source>
        <translation>Laisse les lignes en l&apos;état.</translation>
    </message>
    <message>
        <source>any column: %1</source>
        <translation>une colonne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sorting and filtering: %1%</source>
        <translation>Tri et filtre&#xa0;: %1 %</translation>
    </message>
    <message>
        <source>Shown: %1 of %2 rows (%3)</source>
        <translation>Affichées&#xa0;: %1 lignes sur %2 (%3)</translation>
    </message>
    <message>
        <source>Edited since: the rows stand where they were.</source>
        <translation>Modifiées depuis&#xa0;: les lignes restent à leur place.</translation>
    </message>
</context>
<context>
    <name>headroom::EntityTableModel</name>
    <message>
        <source>Doesn&apos;t apply to this kind.</source>
        <translation>Ne s&apos;applique pas à cette nature.</translation>
    </message>
</context>
<context>
    <name>headroom::ExitMonthsPanel</name>
    <message>
        <source>Last use</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>Closes after</source>
        <translation>Ferme après</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Try every &amp;month</source>
        <translation>Essayer chaque &amp;mois</translation>
    </message>
    <message>
        <source>Tries every month in which a site could be empty, and says what leaving then comes to.</source>
        <translation>Essaie chaque mois où un site pourrait être vide et dit ce que donne alors le départ.</translation>
    </message>
    <message>
        <source>Fi&amp;gure, the higher the better:</source>
        <translation>Indicate&amp;ur à maximiser&#xa0;:</translation>
    </message>
    <message>
        <source>Figure that is to be highest</source>
        <translation>Indicateur à maximiser</translation>
    </message>
    <message>
        <source>Months &amp;after the plan&apos;s:</source>
        <translation>Mois &amp;après ceux du plan&#xa0;:</translation>
    </message>
    <message>
        <source>Months after the plan&apos;s that are tried</source>
        <translation>Mois essayés après ceux du plan</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Lease to</source>
        <translation>Bail jusqu&apos;à</translation>
    </message>
    <message>
        <source>Last use in the plan</source>
        <translation>Dernier usage dans le plan</translation>
    </message>
    <message>
        <source>Best last use</source>
        <translation>Meilleur dernier usage</translation>
    </message>
    <message>
        <source>Then closes after</source>
        <translation>Ferme alors après</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>Best month to leave each site</source>
        <translation>Meilleur mois pour quitter chaque site</translation>
    </message>
    <message>
        <source>Months that were tried of the chosen site</source>
        <translation>Mois essayés du site choisi</translation>
    </message>
    <message>
        <source>Copy sites</source>
        <translation>Copier les sites</translation>
    </message>
    <message>
        <source>Copy months</source>
        <translation>Copier les mois</translation>
    </message>
    <message>
        <source>There are no sites.</source>
        <translation>Il n&apos;y a pas de site.</translation>
    </message>
    <message>
        <source>The month is the last with machines on the site. Below, parts are differences from the plan over all projected months, cash in positive.</source>
        <translation>Le mois est le dernier avec des machines sur le site. Plus bas, les parts sont des écarts au plan sur tous les mois projetés, encaissements positifs.</translation>
    </message>
    <message>
        <source>stays open</source>
        <translation>reste ouvert</translation>
    </message>
    <message>
        <source>%1, best</source>
        <translation>%1, meilleur</translation>
    </message>
    <message>
        <source>%1, in the plan</source>
        <translation>%1, dans le plan</translation>
    </message>
    <message>
        <source>Move &amp;waves shared with other sites</source>
        <translation>Déplacer les &amp;vagues partagées avec d&apos;autres sites</translation>
    </message>
    <message>
        <source>They then move for those sites as well, and what that gains is in the figure of each. Otherwise they stay.</source>
        <translation>Elles se déplacent alors aussi pour ces sites, et ce gain figure dans le chiffre de chacun. Sinon elles restent.</translation>
    </message>
    <message>
        <source>Waves that move</source>
        <translation>Vagues déplacées</translation>
    </message>
    <message>
        <source>Waves that stay</source>
        <translation>Vagues inchangées</translation>
    </message>
    <message>
        <source>%1 (also of %2)</source>
        <translation>%1 (aussi à %2)</translation>
    </message>
    <message>
        <source>%1, with the last machine of %2 leaving in %3</source>
        <translation>%1, si la dernière machine de %2 part en %3</translation>
    </message>
    <message>
        <source>The waves of the site that can be moved are moved so that it is empty after this month, and the whole calculation is made. Its parts are differences of the move case from the plan over all projected months.</source>
        <translation>Les vagues du site qui peuvent l&apos;être sont déplacées pour qu&apos;il soit vide après ce mois, et tout est recalculé. Les parts sont les écarts du cas migration avec le plan sur tous les mois projetés.</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>Dans le plan</translation>
    </message>
    <message>
        <source>moves with the site</source>
        <translation>se déplace avec le site</translation>
    </message>
    <message>
        <source>stays where it is</source>
        <translation>reste où elle est</translation>
    </message>
</context>
<context>
    <name>headroom::ExplainPanel</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Choose a figure of a statement, a schedule or the key figures and press Ctrl+E.</source>
        <translation>Choisissez un chiffre d&apos;un état, d&apos;un échéancier ou des indicateurs et appuyez sur Ctrl+E.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message numerus="yes">
        <source>%n more workloads</source>
        <translation>
            <numerusform>%n autre charge de travail</numerusform>
            <numerusform>%n autres charges de travail</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Where one was before.</source>
        <translation>Là où l&apos;on était avant.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Where one went from here.</source>
        <translation>Là où l&apos;on est allé d&apos;ici.</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Provient de</translation>
    </message>
    <message>
        <source>What the current row is computed from (Ctrl+[).</source>
        <translation>À partir de quoi la ligne courante est calculée (Ctrl+[).</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>Entre dans</translation>
    </message>
    <message>
        <source>What is computed from the current row, up to the figures (Ctrl+]).</source>
        <translation>Ce qui est calculé à partir de la ligne courante, jusqu&apos;aux chiffres (Ctrl+]).</translation>
    </message>
    <message>
        <source>Puts the input of the current row on a slider.</source>
        <translation>Met l&apos;entrée de la ligne courante sur un curseur.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 goes into</source>
        <translation>%1 entre dans</translation>
    </message>
    <message>
        <source>What %1 goes into</source>
        <translation>Dans quoi entre %1</translation>
    </message>
    <message>
        <source>Looking through the calculation…</source>
        <translation>Parcours du calcul…</translation>
    </message>
    <message>
        <source>No formula names it. Where it is one of counting, counts of machines hide it: try values to see.</source>
        <translation>Aucune formule ne la nomme. Si elle sert à compter, les nombres de machines la masquent&#xa0;: essayez des valeurs.</translation>
    </message>
    <message>
        <source>Figures that depend on it: %1</source>
        <translation>Chiffres qui en dépendent&#xa0;: %1</translation>
    </message>
    <message>
        <source>Computed from it: %1</source>
        <translation>Calculés à partir de là&#xa0;: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 autres</translation>
    </message>
    <message>
        <source>Nothing is computed from it.</source>
        <translation>Rien n&apos;en est calculé.</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>hypothèse</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>devis</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimation</translation>
    </message>
    <message>
        <source>default</source>
        <translation>valeur par défaut</translation>
    </message>
    <message>
        <source>The inputs have changed since; this is of those before. %1</source>
        <translation>Les entrées ont changé depuis&#xa0;; ceci vaut pour les précédentes. %1</translation>
    </message>
    <message>
        <source>Try this row</source>
        <translation>Essayer cette ligne</translation>
    </message>
</context>
<context>
    <name>headroom::ExplanationTrail</name>
    <message>
        <source>Back to: %1</source>
        <translation>Retour à&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>headroom::FieldDelegate</name>
    <message>
        <source>“%1” was not taken; the value is as it was. Esc leaves the cell.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas été retenu&#xa0;; la valeur est inchangée. Échap quitte la cellule.</translation>
    </message>
</context>
<context>
    <name>headroom::FieldEditor</name>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>“%1” was not taken; the value is as it was.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas été retenu&#xa0;; la valeur est inchangée.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>Comme le programme</translation>
    </message>
</context>
<context>
    <name>headroom::FilterHeader</name>
    <message>
        <source>Filter of %1</source>
        <translation>Filtre de %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Text that the cell contains, or =text, &gt;100, &lt;=5%, 10..20; = is blank, &lt;&gt; is not blank; ; stands between alternatives.</source>
        <translation>Texte que contient la cellule, ou =texte, &gt;100, &lt;=5%, 10..20&#xa0;; = vide, &lt;&gt; non vide&#xa0;;&#xa0;; sépare les variantes.</translation>
    </message>
</context>
<context>
    <name>headroom::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>Chercher dans %1</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>The cell before that has it (Shift+F3).</source>
        <translation>La cellule précédente qui le contient (Maj+F3).</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>The next cell that has it (F3).</source>
        <translation>La cellule suivante qui le contient (F3).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Back to the table (Esc).</source>
        <translation>Retour au tableau (Échap).</translation>
    </message>
    <message>
        <source>Find: %1</source>
        <translation>Chercher&#xa0;: %1</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replaces in the current cell and goes to the next.</source>
        <translation>Remplace dans la cellule courante et passe à la suivante.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Replaces in all cells that are shown, in one step of undo.</source>
        <translation>Remplace dans toutes les cellules affichées, en une étape annulable.</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Recherche en cours</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Replaced: %1</source>
        <translation>Remplacés&#xa0;: %1</translation>
    </message>
    <message>
        <source>A part of what the cell shows, or its number. Enter finds the next, Shift+Enter the one before.</source>
        <translation>Une partie de ce que montre la cellule, ou son nombre. Entrée trouve la suivante, Maj+Entrée la précédente.</translation>
    </message>
</context>
<context>
    <name>headroom::FindingList</name>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 autres</translation>
    </message>
</context>
<context>
    <name>headroom::ForeignPricesBar</name>
    <message>
        <source>Con&amp;vert the prices</source>
        <translation>Con&amp;vertir les prix</translation>
    </message>
    <message>
        <source>Rate of exchange</source>
        <translation>Cours de change</translation>
    </message>
    <message>
        <source>Writes each price anew in the project&apos;s currency, with the rate beside its source, and keeps the rate for prices that are added later; one step to undo.</source>
        <translation>Réécrit chaque prix dans la monnaie du projet, avec le cours à côté de sa source, et garde le cours pour les prix ajoutés plus tard&#xa0;; une seule étape à annuler.</translation>
    </message>
    <message>
        <source>%1 prices are in %2; the project&apos;s currency is %3. What is %2 worth?</source>
        <translation>%1 prix sont en %2&#xa0;; la monnaie du projet est %3. Que vaut %2&#xa0;?</translation>
    </message>
    <message>
        <source>%1 for 1 %2</source>
        <translation>%1 pour 1 %2</translation>
    </message>
</context>
<context>
    <name>headroom::FrozenColumns</name>
    <message>
        <source>%1, columns that stand still</source>
        <translation>%1, colonnes figées</translation>
    </message>
</context>
<context>
    <name>headroom::GoalSeekPanel</name>
    <message>
        <source>&amp;Seek the value</source>
        <translation>&amp;Chercher la valeur</translation>
    </message>
    <message>
        <source>&amp;All rows that match</source>
        <translation>&amp;Toutes les lignes correspondantes</translation>
    </message>
    <message>
        <source>Figure that is to be reached</source>
        <translation>Indicateur à atteindre</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Answer of the goal seek</source>
        <translation>Réponse de la recherche de cible</translation>
    </message>
    <message>
        <source>Makes the change that was found, as an edit that can be undone.</source>
        <translation>Fait la modification trouvée, annulable comme une autre.</translation>
    </message>
    <message>
        <source>Result of the goal seek</source>
        <translation>Résultat de la recherche de cible</translation>
    </message>
    <message>
        <source>Name an input, a figure and what the figure is to be.</source>
        <translation>Nommez une entrée, un indicateur et la valeur voulue.</translation>
    </message>
    <message>
        <source>&amp;Input:</source>
        <translation>&amp;Entrée&#xa0;:</translation>
    </message>
    <message>
        <source>Input that is varied</source>
        <translation>Entrée que l&apos;on fait varier</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Sa valeur</translation>
    </message>
    <message>
        <source>A factor on its value</source>
        <translation>Un facteur sur sa valeur</translation>
    </message>
    <message>
        <source>What is added to it</source>
        <translation>Ce qu&apos;on lui ajoute</translation>
    </message>
    <message>
        <source>What is sought</source>
        <translation>Ce qu&apos;on cherche</translation>
    </message>
    <message>
        <source>&amp;What is sought:</source>
        <translation>Ce &amp;qu&apos;on cherche&#xa0;:</translation>
    </message>
    <message>
        <source>Fi&amp;gure:</source>
        <translation>Indicate&amp;ur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Target:</source>
        <translation>Ci&amp;ble&#xa0;:</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>From (may be blan&amp;k):</source>
        <translation>De (peut être &amp;vide)&#xa0;:</translation>
    </message>
    <message>
        <source>Where the search begins</source>
        <translation>Où commence la recherche</translation>
    </message>
    <message>
        <source>Blank: the field&apos;s range, or from 0 to twice its value.</source>
        <translation>Vide&#xa0;: les limites du champ, ou de 0 au double de sa valeur.</translation>
    </message>
    <message>
        <source>T&amp;o (may be blank):</source>
        <translation>&amp;Jusqu&apos;à (peut être vide)&#xa0;:</translation>
    </message>
    <message>
        <source>Where the search ends</source>
        <translation>Où finit la recherche</translation>
    </message>
    <message>
        <source>%1 projections were computed.</source>
        <translation>%1 projections ont été calculées.</translation>
    </message>
    <message>
        <source>%1 at %2 gives %3: %4.</source>
        <translation>%1 à %2 donne %3&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Nothing from %1 to %2 reaches the target: %3 then lies between %4 and %5. Nearest is %6, with %7.</source>
        <translation>Rien de %1 à %2 n&apos;atteint la cible&#xa0;: %3 reste entre %4 et %5. Le plus proche est %6, avec %7.</translation>
    </message>
    <message>
        <source>Target reached</source>
        <translation>Cible atteinte</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Difference from the target</source>
        <translation>Écart à la cible</translation>
    </message>
    <message>
        <source>Crossings that were seen</source>
        <translation>Passages observés</translation>
    </message>
    <message>
        <source>Searched from</source>
        <translation>Cherché de</translation>
    </message>
    <message>
        <source>Searched to</source>
        <translation>Cherché jusqu&apos;à</translation>
    </message>
    <message>
        <source>Lowest figure seen</source>
        <translation>Plus petit chiffre vu</translation>
    </message>
    <message>
        <source>Highest figure seen</source>
        <translation>Plus grand chiffre vu</translation>
    </message>
    <message>
        <source>Varies every row that the path names, not just one.</source>
        <translation>Fait varier chaque ligne que nomme le chemin, pas une seule.</translation>
    </message>
    <message>
        <source>What the figure is compared with</source>
        <translation>Ce à quoi le chiffre est comparé</translation>
    </message>
    <message>
        <source>With a scenario: where both have the same figure, or differ by the target.</source>
        <translation>Avec un scénario&#xa0;: là où les deux ont le même chiffre, ou diffèrent de la cible.</translation>
    </message>
    <message>
        <source>Co&amp;mpared with:</source>
        <translation>Co&amp;mparé à&#xa0;:</translation>
    </message>
    <message>
        <source>What the figure, or the difference of both, is to be: 20m, 12%, 0.</source>
        <translation>Ce que doit valoir le chiffre, ou l&apos;écart des deux&#xa0;: 20m, 12%, 0.</translation>
    </message>
    <message>
        <source>Nothing: the figure itself</source>
        <translation>Rien&#xa0;: le chiffre lui-même</translation>
    </message>
    <message>
        <source>Project as it is</source>
        <translation>Projet tel quel</translation>
    </message>
    <message>
        <source>%1, difference to %2</source>
        <translation>%1, écart à %2</translation>
    </message>
    <message>
        <source>%1 is the target whatever the input is.</source>
        <translation>%1 vaut la cible quelle que soit l&apos;entrée.</translation>
    </message>
    <message>
        <source>No value gives exactly the target: %1 jumps over it, from %2 at %3 to %4 at %5.</source>
        <translation>Aucune valeur ne donne exactement la cible&#xa0;: %1 saute par-dessus, de %2 à %3 vers %4 à %5.</translation>
    </message>
    <message>
        <source>No, the figure jumps over it</source>
        <translation>Non, le chiffre saute par-dessus</translation>
    </message>
    <message>
        <source>%1 is the target at each of the %2 values tried.</source>
        <translation>%1 vaut la cible pour chacune des %2 valeurs essayées.</translation>
    </message>
    <message>
        <source>None of the %1 values tried from %2 to %3 reaches the target: %4 then lies between %5 and %6. Nearest is %7, with %8.</source>
        <translation>Aucune des %1 valeurs essayées de %2 à %3 n&apos;atteint la cible&#xa0;: %4 est alors entre %5 et %6. La plus proche est %7, avec %8.</translation>
    </message>
    <message>
        <source>Every value that the field takes in the range is tried, each with the whole calculation; the one that gives the target nearest to the present value is the answer.</source>
        <translation>Chaque valeur que le champ prend dans la plage est essayée avec tout le calcul&#xa0;; la réponse est celle qui donne la cible au plus près de la valeur actuelle.</translation>
    </message>
    <message>
        <source>The whole calculation is made at 33 values across the range. Where the figure passes the target between two of them, the distance is halved until two neighbouring values of the field are left.</source>
        <translation>Tout le calcul est fait pour 33 valeurs de la plage. Là où le chiffre passe la cible entre deux d&apos;entre elles, l&apos;écart est divisé par deux jusqu&apos;à deux valeurs voisines du champ.</translation>
    </message>
    <message>
        <source>The whole calculation is made with the input at the value found, everything else as it is.</source>
        <translation>Tout le calcul est fait avec l&apos;entrée à la valeur trouvée, le reste tel quel.</translation>
    </message>
    <message>
        <source>The figure at the value found, less the target.</source>
        <translation>Le chiffre à la valeur trouvée, moins la cible.</translation>
    </message>
    <message>
        <source>How often the figure passed the target among the values tried. With more than one there are several answers; the nearest to the present value is taken.</source>
        <translation>Combien de fois le chiffre a passé la cible parmi les valeurs essayées. S&apos;il y en a plusieurs, la réponse la plus proche de la valeur actuelle est prise.</translation>
    </message>
    <message>
        <source>As it was asked for, as far as the field goes.</source>
        <translation>Comme demandé, dans les limites du champ.</translation>
    </message>
    <message>
        <source>The field&apos;s own range where it has one; else from 0 to twice its present value.</source>
        <translation>La plage propre du champ s&apos;il en a une&#xa0;; sinon de 0 au double de sa valeur actuelle.</translation>
    </message>
    <message>
        <source>The lowest and the highest figure among all the values tried.</source>
        <translation>Le chiffre le plus bas et le plus haut parmi toutes les valeurs essayées.</translation>
    </message>
    <message>
        <source>at the value found: %1</source>
        <translation>à la valeur trouvée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Values tried</source>
        <translation>Valeurs essayées</translation>
    </message>
    <message>
        <source>%1 of them with such a figure</source>
        <translation>dont %1 avec un tel chiffre</translation>
    </message>
    <message>
        <source>at the value found</source>
        <translation>à la valeur trouvée</translation>
    </message>
    <message>
        <source>less the target</source>
        <translation>moins la cible</translation>
    </message>
    <message>
        <source>as it was asked for</source>
        <translation>comme demandé</translation>
    </message>
    <message>
        <source>is the difference</source>
        <translation>est la différence</translation>
    </message>
</context>
<context>
    <name>headroom::GridView</name>
    <message>
        <source>Cells: %1</source>
        <translation>Cellules&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>C&amp;hercher…</translation>
    </message>
    <message>
        <source>E&amp;xplain the figure</source>
        <translation>E&amp;xpliquer le chiffre</translation>
    </message>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>Tri crois&amp;sant</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>Tri &amp;décroissant</translation>
    </message>
    <message>
        <source>&amp;Then by this column</source>
        <translation>&amp;Puis par cette colonne</translation>
    </message>
    <message>
        <source>&amp;Order as it was</source>
        <translation>&amp;Ordre initial</translation>
    </message>
    <message>
        <source>&amp;Hide the column</source>
        <translation>&amp;Masquer la colonne</translation>
    </message>
    <message>
        <source>Move to the &amp;left</source>
        <translation>Déplacer à &amp;gauche</translation>
    </message>
    <message>
        <source>Move to the &amp;right</source>
        <translation>Déplacer à d&amp;roite</translation>
    </message>
    <message>
        <source>Let all columns &amp;scroll</source>
        <translation>Laisser tout dé&amp;filer</translation>
    </message>
    <message>
        <source>&amp;Keep columns up to this one in sight</source>
        <translation>Figer &amp;jusqu&apos;à cette colonne</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>Colo&amp;nnes</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>Comme au dé&amp;but</translation>
    </message>
    <message>
        <source>Sum %1   Average %2   Count %3   Min %4   Max %5</source>
        <translation>Somme %1   Moyenne %2   Nombre %3   Min %4   Max %5</translation>
    </message>
    <message>
        <source>Too many cells for the clipboard: at most %1.</source>
        <translation>Trop de cellules pour le presse-papiers&#xa0;: %1 au plus.</translation>
    </message>
    <message>
        <source>Too many rows to sort or filter here: at most %1.</source>
        <translation>Trop de lignes pour trier ou filtrer ici&#xa0;: au plus %1.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copie</translation>
    </message>
</context>
<context>
    <name>headroom::GroupDialog</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Charges de travail</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Migrés</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Cœurs</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Vague</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>%1 (over capacity)</source>
        <translation>%1 (au-delà de la capacité)</translation>
    </message>
    <message>
        <source>Moves together</source>
        <translation>Migre ensemble</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Group workloads</source>
        <translation>Grouper les charges de travail</translation>
    </message>
    <message>
        <source>First month of new waves</source>
        <translation>Premier mois des nouvelles vagues</translation>
    </message>
    <message>
        <source>How to group</source>
        <translation>Comment grouper</translation>
    </message>
    <message>
        <source>By &amp;rule</source>
        <translation>Par &amp;règle</translation>
    </message>
    <message>
        <source>Suggested wa&amp;ves</source>
        <translation>&amp;Vagues proposées</translation>
    </message>
    <message>
        <source>&amp;First month of new waves:</source>
        <translation>&amp;Premier mois des nouvelles vagues&#xa0;:</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>What moves together</source>
        <translation>Ce qui migre ensemble</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>Group into</source>
        <translation>Grouper en</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Vagues</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Field or tag</source>
        <translation>Champ ou étiquette</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>(*)-*: the group is what stands in brackets; blank: all of it</source>
        <translation>(*)-*&#xa0;: le groupe est ce qui est entre parenthèses&#xa0;; vide&#xa0;: tout</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <source>blank: what the pattern finds</source>
        <translation>vide&#xa0;: ce que trouve le motif</translation>
    </message>
    <message>
        <source>A&amp;dd the rule</source>
        <translation>A&amp;jouter la règle</translation>
    </message>
    <message>
        <source>Rules, one a line, tried in turn</source>
        <translation>Règles, une par ligne, essayées dans l&apos;ordre</translation>
    </message>
    <message>
        <source>&amp;Keep the group of workloads that have one</source>
        <translation>&amp;Conserver le groupe des charges qui en ont un</translation>
    </message>
    <message>
        <source>Group &amp;into:</source>
        <translation>Grouper &amp;en&#xa0;:</translation>
    </message>
    <message>
        <source>Field or &amp;tag:</source>
        <translation>Champ ou é&amp;tiquette&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Pattern:</source>
        <translation>&amp;Motif&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>R&amp;ules:</source>
        <translation>Règle&amp;s&#xa0;:</translation>
    </message>
    <message>
        <source>Number of waves</source>
        <translation>Nombre de vagues</translation>
    </message>
    <message>
        <source>Servers a wave</source>
        <translation>Serveurs par vague</translation>
    </message>
    <message>
        <source>All over the number of waves</source>
        <translation>Tous divisés par le nombre de vagues</translation>
    </message>
    <message>
        <source>Months from wave to wave</source>
        <translation>Mois d&apos;une vague à l&apos;autre</translation>
    </message>
    <message>
        <source>Tags of dependencies</source>
        <translation>Étiquettes de dépendances</translation>
    </message>
    <message>
        <source>Keys of tags that list what a workload depends on, with commas between them</source>
        <translation>Clés des étiquettes qui listent ce dont une charge dépend, séparées par des virgules</translation>
    </message>
    <message>
        <source>&amp;Number of waves:</source>
        <translation>&amp;Nombre de vagues&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Servers a wave:</source>
        <translation>&amp;Serveurs par vague&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Months from wave to wave:</source>
        <translation>&amp;Mois d&apos;une vague à l&apos;autre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Tags of dependencies:</source>
        <translation>É&amp;tiquettes de dépendances&#xa0;:</translation>
    </message>
    <message>
        <source>What depends on each other moves together, by risk, then servers, then name; at most %1 servers a wave, the last takes the rest. Workloads that stay: %2.</source>
        <translation>Ce qui dépend l&apos;un de l&apos;autre migre ensemble, par risque, puis serveurs, puis nom&#xa0;; %1 serveurs au plus par vague, la dernière prend le reste. Charges qui restent&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Add a rule: it names a workload&apos;s group by a field, a tag or what it depends on.</source>
        <translation>Ajoutez une règle&#xa0;: elle nomme le groupe d&apos;une charge d&apos;après un champ, une étiquette ou ce dont elle dépend.</translation>
    </message>
    <message>
        <source>Workloads that no rule speaks of: %1.</source>
        <translation>Charges dont aucune règle ne parle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>All workloads stand there already.</source>
        <translation>Toutes les charges y sont déjà.</translation>
    </message>
    <message>
        <source>production</source>
        <translation>production</translation>
    </message>
    <message>
        <source>disaster recovery</source>
        <translation>reprise après sinistre</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de données</translation>
    </message>
    <message>
        <source>physical</source>
        <translation>physique</translation>
    </message>
    <message>
        <source>rebuilt</source>
        <translation>reconstruit</translation>
    </message>
    <message>
        <source>out of support</source>
        <translation>hors support</translation>
    </message>
</context>
<context>
    <name>headroom::HeadlineLabel</name>
    <message>
        <source>Headline</source>
        <translation>Chiffre clé</translation>
    </message>
    <message>
        <source>A click on a figure explains it; by keyboard, Tab goes to it and Enter explains it.</source>
        <translation>Un clic sur un chiffre l&apos;explique&#xa0;; au clavier, Tab y mène et Entrée l&apos;explique.</translation>
    </message>
</context>
<context>
    <name>headroom::ImportDialog</name>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>Findings of the import</source>
        <translation>Constats de l&apos;import</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>%1 of %2 rows of the bill can be imported.</source>
        <translation>%1 lignes sur %2 de la facture peuvent être importées.</translation>
    </message>
    <message>
        <source>%1 reservations are taken from %2 rows.</source>
        <translation>%1 réservations sont reprises de %2 lignes.</translation>
    </message>
    <message>
        <source>%1 of %2 rows can be imported.</source>
        <translation>%1 lignes sur %2 peuvent être importées.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>What happens to the rows of the project</source>
        <translation>Ce qu&apos;il advient des lignes du projet</translation>
    </message>
    <message>
        <source>Ro&amp;ws</source>
        <translation>&amp;Lignes</translation>
    </message>
    <message>
        <source>The bill by month</source>
        <translation>La facture par mois</translation>
    </message>
    <message>
        <source>&amp;Months of the bill</source>
        <translation>&amp;Mois de la facture</translation>
    </message>
    <message>
        <source>F&amp;indings</source>
        <translation>C&amp;onstats</translation>
    </message>
    <message>
        <source>Im&amp;port</source>
        <translation>Im&amp;porter</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
    <message>
        <source>Choose in the column “Is” what a column of the file gives (F2). It is remembered for files with the same columns.</source>
        <translation>Choisissez dans la colonne «&#xa0;Contenu&#xa0;» ce que donne une colonne du fichier (F2). C&apos;est mémorisé pour les fichiers aux mêmes colonnes.</translation>
    </message>
    <message>
        <source>Forget what was chose&amp;n</source>
        <translation>Ou&amp;blier ce qui a été choisi</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>la base de données</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Reading was cancelled. What stands below is of other choices.</source>
        <translation>La lecture a été annulée. Ce qui suit relève d&apos;autres choix.</translation>
    </message>
    <message>
        <source>Im&amp;port the rest</source>
        <translation>Im&amp;porter le reste</translation>
    </message>
    <message>
        <source>Read as %1, delimiter %2, decimal %3.</source>
        <translation>Lu comme %1, délimiteur %2, signe décimal %3.</translation>
    </message>
    <message>
        <source>%1 of %2 servers can be imported, with %3 disks.</source>
        <translation>%1 serveurs sur %2 peuvent être importés, avec %3 disques.</translation>
    </message>
    <message>
        <source>%1 have errors and are left out, for the reasons under Findings.</source>
        <translation>%1 ont des erreurs et sont ignorés, pour les raisons données sous Constats.</translation>
    </message>
    <message>
        <source>%1 are left out as chosen.</source>
        <translation>%1 sont ignorés comme choisi.</translation>
    </message>
    <message>
        <source>New rows: %1, changed: %2, unchanged: %3, gone: %4.</source>
        <translation>Nouvelles lignes&#xa0;: %1, modifiées&#xa0;: %2, inchangées&#xa0;: %3, disparues&#xa0;: %4.</translation>
    </message>
    <message>
        <source>What is gone is removed.</source>
        <translation>Ce qui a disparu est supprimé.</translation>
    </message>
    <message>
        <source>What is gone stays.</source>
        <translation>Ce qui a disparu reste.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Il n&apos;y a rien à modifier.</translation>
    </message>
    <message>
        <source>Nothing is changed until you accept; the import is one step to undo.</source>
        <translation>Rien n&apos;est modifié avant votre accord&#xa0;; l&apos;import s&apos;annule en une étape.</translation>
    </message>
    <message>
        <source>F&amp;indings (%1)</source>
        <translation>C&amp;onstats (%1)</translation>
    </message>
    <message>
        <source>The filings give %1 inputs: %2 are new or other ones, %3 as they are.</source>
        <translation>Les déclarations donnent %1 entrées&#xa0;: %2 nouvelles ou différentes, %3 inchangées.</translation>
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
        <translation>Tableau de machines quelconque</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>Comma (1,5)</source>
        <translation>Virgule (1,5)</translation>
    </message>
    <message>
        <source>Point (1.5)</source>
        <translation>Point (1.5)</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Decimal si&amp;gn:</source>
        <translation>Si&amp;gne décimal&#xa0;:</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Signe décimal</translation>
    </message>
    <message>
        <source>&amp;Sheet:</source>
        <translation>Fe&amp;uille&#xa0;:</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>&amp;Delimiter:</source>
        <translation>&amp;Délimiteur&#xa0;:</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Délimiteur</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>&amp;Encodage&#xa0;:</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Si&amp;te of new machines:</source>
        <translation>Si&amp;te des nouvelles machines&#xa0;:</translation>
    </message>
    <message>
        <source>Site of new machines</source>
        <translation>Site des nouvelles machines</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Un nouveau</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>Le premier</translation>
    </message>
    <message>
        <source>Disks of &amp;RVTools:</source>
        <translation>Disques de &amp;RVTools&#xa0;:</translation>
    </message>
    <message>
        <source>Disks of RVTools</source>
        <translation>Disques de RVTools</translation>
    </message>
    <message>
        <source>vDisk: what is allocated</source>
        <translation>vDisk&#xa0;: ce qui est alloué</translation>
    </message>
    <message>
        <source>vPartition: what the guest sees</source>
        <translation>vPartition&#xa0;: ce que voit l&apos;invité</translation>
    </message>
    <message>
        <source>Mac&amp;hines that are gone:</source>
        <translation>Mac&amp;hines disparues&#xa0;:</translation>
    </message>
    <message>
        <source>Machines that are gone</source>
        <translation>Machines disparues</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Take te&amp;mplates too</source>
        <translation>Prendre aussi les m&amp;odèles</translation>
    </message>
    <message>
        <source>Take machines that are &amp;off</source>
        <translation>Prendre les m&amp;achines éteintes</translation>
    </message>
    <message>
        <source>&amp;Name of the bill:</source>
        <translation>&amp;Nom de la facture&#xa0;:</translation>
    </message>
    <message>
        <source>Name of the bill</source>
        <translation>Nom de la facture</translation>
    </message>
    <message>
        <source>&amp;Balance sheet of:</source>
        <translation>&amp;Bilan du&#xa0;:</translation>
    </message>
    <message>
        <source>Balance sheet of</source>
        <translation>Bilan du</translation>
    </message>
    <message>
        <source>YYYY-MM-DD; blank: before the first month</source>
        <translation>AAAA-MM-JJ&#xa0;; vide&#xa0;: avant le premier mois</translation>
    </message>
    <message>
        <source>Take &amp;virtual machines and their disks too</source>
        <translation>Prendre aussi les machines &amp;virtuelles et leurs disques</translation>
    </message>
    <message>
        <source>&amp;Term to buy:</source>
        <translation>&amp;Durée à acheter&#xa0;:</translation>
    </message>
    <message>
        <source>Term to buy</source>
        <translation>Durée à acheter</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>3 ans</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>&amp;Scope to buy for:</source>
        <translation>&amp;Portée de l&apos;achat&#xa0;:</translation>
    </message>
    <message>
        <source>Scope to buy for</source>
        <translation>Portée de l&apos;achat</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Partagée</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Unique</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>Déterminé</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2024-12-31.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un jour. Écrivez-le comme 2024-12-31.</translation>
    </message>
    <message>
        <source>D&amp;ates:</source>
        <translation>D&amp;ates&#xa0;:</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Day first (31/12)</source>
        <translation>Jour d&apos;abord (31/12)</translation>
    </message>
    <message>
        <source>Month first (12/31)</source>
        <translation>Mois d&apos;abord (12/31)</translation>
    </message>
    <message>
        <source>Amo&amp;unts in:</source>
        <translation>Montants e&amp;n&#xa0;:</translation>
    </message>
    <message>
        <source>Amounts in</source>
        <translation>Montants en</translation>
    </message>
    <message>
        <source>As their headers say</source>
        <translation>Selon l&apos;en-tête</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Thousands</source>
        <translation>Milliers</translation>
    </message>
    <message>
        <source>Millions</source>
        <translation>Millions</translation>
    </message>
    <message>
        <source>&amp;Rates in:</source>
        <translation>Ta&amp;ux en&#xa0;:</translation>
    </message>
    <message>
        <source>Rates in</source>
        <translation>Taux en</translation>
    </message>
    <message>
        <source>Percent (4.5)</source>
        <translation>Pour cent (4,5)</translation>
    </message>
    <message>
        <source>Fractions (0.045)</source>
        <translation>Fractions (0,045)</translation>
    </message>
    <message>
        <source>Costs ha&amp;ve:</source>
        <translation>Les coûts &amp;ont&#xa0;:</translation>
    </message>
    <message>
        <source>Costs have</source>
        <translation>Les coûts ont</translation>
    </message>
    <message>
        <source>No minus sign</source>
        <translation>pas de signe moins</translation>
    </message>
    <message>
        <source>A minus sign</source>
        <translation>un signe moins</translation>
    </message>
</context>
<context>
    <name>headroom::LivePanel</name>
    <message>
        <source>Calculate &amp;again</source>
        <translation>&amp;Recalculer</translation>
    </message>
    <message>
        <source>Cancelled. What stands below may be of other inputs.</source>
        <translation>Annulé. Ce qui suit peut valoir pour d&apos;autres entrées.</translation>
    </message>
    <message>
        <source>The inputs have changed: what stands below is of those before, and is calculated anew.</source>
        <translation>Les entrées ont changé&#xa0;: ce qui suit vaut pour les précédentes et est recalculé.</translation>
    </message>
</context>
<context>
    <name>headroom::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>Vue d&apos;ensemble</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Charges de travail</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
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
        <translation>Dette</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 a des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>Without saving, they are lost.</source>
        <translation>Sans enregistrement, elles sont perdues.</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Headroom</translation>
    </message>
    <message>
        <source>Edits can&apos;t be kept for the case of a crash. Save often.</source>
        <translation>Les modifications ne peuvent être conservées en cas de plantage. Enregistrez souvent.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Calculating</source>
        <translation>Calcul en cours</translation>
    </message>
    <message>
        <source>Shows or hides the checks (Ctrl+9).</source>
        <translation>Montre ou cache les contrôles (Ctrl+9).</translation>
    </message>
    <message>
        <source>Checks: %1</source>
        <translation>Contrôles&#xa0;: %1</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Figures are current</source>
        <translation>Chiffres à jour</translation>
    </message>
    <message>
        <source>No figures: an input needs mending</source>
        <translation>Pas de chiffres&#xa0;: une entrée est à corriger</translation>
    </message>
    <message>
        <source>Headroom projects (*.headroom)</source>
        <translation>Projets Headroom (*.headroom)</translation>
    </message>
    <message>
        <source>There is no sample “%1”.</source>
        <translation>Il n&apos;y a pas d&apos;exemple «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Il y a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The sample can&apos;t be opened.</source>
        <translation>L&apos;exemple ne peut être ouvert.</translation>
    </message>
    <message>
        <source>Unsaved work of an earlier session can&apos;t be read. It stays where it is.</source>
        <translation>Le travail non enregistré d&apos;une session précédente est illisible. Il reste où il est.</translation>
    </message>
    <message>
        <source>an untitled project</source>
        <translation>un projet sans titre</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Travail non enregistré</translation>
    </message>
    <message>
        <source>There is unsaved work on %1, last edited %2.</source>
        <translation>Il y a du travail non enregistré sur %1, modifié en dernier le %2.</translation>
    </message>
    <message>
        <source>Recover it with its undo steps, keep it for later, or throw it away for good?</source>
        <translation>Le récupérer avec ses étapes d&apos;annulation, le garder pour plus tard, ou le supprimer définitivement&#xa0;?</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>It could not be thrown away.</source>
        <translation>Impossible de le supprimer.</translation>
    </message>
    <message>
        <source>It could not be recovered. It stays where it is.</source>
        <translation>Impossible de le récupérer. Il reste où il est.</translation>
    </message>
    <message>
        <source>Import an inventory</source>
        <translation>Importer un inventaire</translation>
    </message>
    <message>
        <source>Inventories (*.csv *.xlsx);;All files (*)</source>
        <translation>Inventaires (*.csv *.xlsx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be imported.</source>
        <translation>%1 ne peut être importé.</translation>
    </message>
    <message>
        <source>%1 could not be imported.</source>
        <translation>%1 n&apos;a pas pu être importé.</translation>
    </message>
    <message>
        <source>The project is open elsewhere</source>
        <translation>Le projet est ouvert ailleurs</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened.</source>
        <translation>%1 ne peut être ouvert.</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>%1 est ouvert.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Enregistrer le projet</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>Modifié sur le disque</translation>
    </message>
    <message>
        <source>Another program changed the file since it was opened. Replace it with what is open here?</source>
        <translation>Un autre programme a modifié le fichier depuis son ouverture. Le remplacer par ce qui est ouvert ici&#xa0;?</translation>
    </message>
    <message>
        <source>The project could not be saved. Nothing is lost: it is still open here.</source>
        <translation>Le projet n&apos;a pas pu être enregistré. Rien n&apos;est perdu&#xa0;: il est toujours ouvert ici.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Shows the window in this language.</source>
        <translation>Montre la fenêtre dans cette langue.</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Celle du &amp;système</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>&amp;Empty project</source>
        <translation>Projet &amp;vide</translation>
    </message>
    <message>
        <source>Starts a project with nothing but defaults.</source>
        <translation>Commence un projet avec les seules valeurs par défaut.</translation>
    </message>
    <message>
        <source>Starts a project from the sample.</source>
        <translation>Commence un projet à partir de l&apos;exemple.</translation>
    </message>
    <message>
        <source>From the &amp;Lumen sample, move to Azure</source>
        <translation>Exemple &amp;Lumen, migration vers Azure</translation>
    </message>
    <message>
        <source>From the Lumen sample, &amp;restructuring</source>
        <translation>Exemple Lumen, &amp;restructuration</translation>
    </message>
    <message>
        <source>From the CoreWeave sample, &amp;buyer</source>
        <translation>Exemple CoreWeave, &amp;acheteur</translation>
    </message>
    <message>
        <source>From the CoreWeave sample, &amp;seller</source>
        <translation>Exemple CoreWeave, v&amp;endeur</translation>
    </message>
    <message>
        <source>From the CoreWeave sample, &amp;assignee</source>
        <translation>Exemple CoreWeave, &amp;cessionnaire</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Opens a project.</source>
        <translation>Ouvre un projet.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Saves the project.</source>
        <translation>Enregistre le projet.</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Saves the project under another name.</source>
        <translation>Enregistre le projet sous un autre nom.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>Prints the report.</source>
        <translation>Imprime le rapport.</translation>
    </message>
    <message>
        <source>&amp;Export report as PDF…</source>
        <translation>Exporter le rapport en P&amp;DF…</translation>
    </message>
    <message>
        <source>Writes the report to a file.</source>
        <translation>Écrit le rapport dans un fichier.</translation>
    </message>
    <message>
        <source>Writes assumptions, statement, debt and figures as a spreadsheet of live formulas.</source>
        <translation>Écrit hypothèses, états, dette et indicateurs dans un classeur aux formules actives.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>Ferme la fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Takes back the last change.</source>
        <translation>Annule la dernière modification.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Makes the change again.</source>
        <translation>Refait la modification.</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>Copies what is selected, then clears it.</source>
        <translation>Copie la sélection, puis la vide.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copies what is selected.</source>
        <translation>Copie la sélection.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Puts in what was copied.</source>
        <translation>Insère ce qui a été copié.</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Remplir vers le &amp;bas</translation>
    </message>
    <message>
        <source>Copies the top of the selection down.</source>
        <translation>Copie le haut de la sélection vers le bas.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Selects everything.</source>
        <translation>Sélectionne tout.</translation>
    </message>
    <message>
        <source>Adds a row to the table with the focus (Ins).</source>
        <translation>Ajoute une ligne au tableau actif (Inser).</translation>
    </message>
    <message>
        <source>Adds a row like the current one.</source>
        <translation>Ajoute une ligne semblable à la ligne actuelle.</translation>
    </message>
    <message>
        <source>Re&amp;move rows</source>
        <translation>&amp;Supprimer les lignes</translation>
    </message>
    <message>
        <source>Removes the selected rows (Ctrl+Del).</source>
        <translation>Supprime les lignes sélectionnées (Ctrl+Suppr).</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Shows the page.</source>
        <translation>Montre la page.</translation>
    </message>
    <message>
        <source>&amp;Explain the figure</source>
        <translation>&amp;Expliquer le chiffre</translation>
    </message>
    <message>
        <source>Shows how the chosen figure of a statement, a schedule or the key figures came about.</source>
        <translation>Montre d&apos;où vient le chiffre choisi d&apos;un état, d&apos;un échéancier ou des indicateurs.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Shortcuts…</source>
        <translation>&amp;Raccourcis…</translation>
    </message>
    <message>
        <source>Lists the keys.</source>
        <translation>Liste les touches.</translation>
    </message>
    <message>
        <source>&amp;About Headroom…</source>
        <translation>À &amp;propos de Headroom…</translation>
    </message>
    <message>
        <source>Version and licences.</source>
        <translation>Version et licences.</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>In tables:</source>
        <translation>Dans les tableaux&#xa0;:</translation>
    </message>
    <message>
        <source>F2	Edit the cell; typing replaces it</source>
        <translation>F2	Modifier la cellule&#xa0;; la frappe la remplace</translation>
    </message>
    <message>
        <source>Enter, Shift+Enter	Take the entry, go down or up</source>
        <translation>Entrée, Maj+Entrée	Valider, descendre ou monter</translation>
    </message>
    <message>
        <source>Esc	Take back what was typed</source>
        <translation>Échap	Annuler la frappe</translation>
    </message>
    <message>
        <source>Del	Clear the cells</source>
        <translation>Suppr	Vider les cellules</translation>
    </message>
    <message>
        <source>Ins	Add a row</source>
        <translation>Inser	Ajouter une ligne</translation>
    </message>
    <message>
        <source>Ctrl+Del	Remove the selected rows</source>
        <translation>Ctrl+Suppr	Supprimer les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Ctrl+E, Enter	Explain the figure, in tables of results</source>
        <translation>Ctrl+E, Entrée	Expliquer le chiffre, dans les tableaux de résultats</translation>
    </message>
    <message>
        <source>In fields:</source>
        <translation>Dans les champs&#xa0;:</translation>
    </message>
    <message>
        <source>1.2m, 350k, 12%, (1,234), =3*1200	are understood</source>
        <translation>1,2m, 350k, 12&#xa0;%, (1 234), =3*1200	sont compris</translation>
    </message>
    <message>
        <source>Up, Down	in a month: the next, the one before</source>
        <translation>Haut, Bas	dans un mois&#xa0;: le suivant, le précédent</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>About Headroom</source>
        <translation>À propos de Headroom</translation>
    </message>
    <message>
        <source>Headroom %1

Projects cash flow, debt and savings of moving workloads to Azure.

Free software under the GNU General Public License, version 3 or later. There is no warranty.

It uses Qt %2 (LGPL 3), QCustomPlot 2.1 (GPL 3 or later), SQLite (public domain), Boost (BSL 1.0), simdjson (Apache 2.0), libxlsxwriter (BSD 2) and CLI11 (BSD 3).

Prices and sample figures carry their sources; they are no offer and no advice.</source>
        <translation>Headroom %1

Projette trésorerie, dette et économies d&apos;une migration de charges de travail vers Azure.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Sans aucune garantie.

Utilise Qt %2 (LGPL 3), QCustomPlot 2.1 (GPL 3 ou ultérieure), SQLite (domaine public), Boost (BSL 1.0), simdjson (Apache 2.0), libxlsxwriter (BSD 2) et CLI11 (BSD 3).

Les prix et les chiffres d&apos;exemple portent leurs sources&#xa0;; ils ne sont ni une offre ni un conseil.</translation>
    </message>
    <message>
        <source>The figures are still being calculated.</source>
        <translation>Les chiffres sont encore en cours de calcul.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>There is nothing to report.</source>
        <translation>Il n&apos;y a rien à rapporter.</translation>
    </message>
    <message>
        <source>The report could not be printed.</source>
        <translation>Le rapport n&apos;a pas pu être imprimé.</translation>
    </message>
    <message>
        <source>The printer refused it.</source>
        <translation>L&apos;imprimante l&apos;a refusé.</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The report could not be written.</source>
        <translation>Le rapport n&apos;a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Export as workbook</source>
        <translation>Exporter en classeur</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Classeur (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>Écriture du classeur</translation>
    </message>
    <message>
        <source>The workbook could not be written.</source>
        <translation>Le classeur n&apos;a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Actuals</source>
        <translation>Réalisé</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>The scenario can&apos;t be looked at: one of its changes can&apos;t be made.</source>
        <translation>Le scénario ne peut être montré&#xa0;: une de ses modifications est impossible.</translation>
    </message>
    <message>
        <source>Add ro&amp;w</source>
        <translation>A&amp;jouter une ligne</translation>
    </message>
    <message>
        <source>Dup&amp;licate row</source>
        <translation>&amp;Dupliquer la ligne</translation>
    </message>
    <message>
        <source>Rec&amp;ord in the scenario, or stop</source>
        <translation>Enre&amp;gistrer dans le scénario, ou arrêter</translation>
    </message>
    <message>
        <source>What is edited becomes changes of the scenario that was last chosen; again: back to the project.</source>
        <translation>Ce qui est modifié devient modifications du dernier scénario choisi&#xa0;; de nouveau&#xa0;: retour au projet.</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Notes and versions</source>
        <translation>Notes et versions</translation>
    </message>
    <message>
        <source>Find: Ctrl+Shift+P</source>
        <translation>Trouver&#xa0;: Ctrl+Maj+P</translation>
    </message>
    <message>
        <source>Finds a command, page, field or row by a few letters.</source>
        <translation>Trouve une commande, une page, un champ ou une ligne en quelques lettres.</translation>
    </message>
    <message>
        <source>Reload from disk</source>
        <translation>Recharger du disque</translation>
    </message>
    <message>
        <source>Reloading loses them. To keep both, save under another name first.</source>
        <translation>Recharger les perd. Pour garder les deux, enregistrez d&apos;abord sous un autre nom.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Another program removed or renamed the file since it was opened. Save it again in the same place?</source>
        <translation>Un autre programme a supprimé ou renommé le fichier depuis son ouverture. L&apos;enregistrer à nouveau au même endroit&#xa0;?</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Enregistrer à nouveau</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>%1 is open in another window.</source>
        <translation>%1 est ouvert dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Projects as JSON (*.json)</source>
        <translation>Projets en JSON (*.json)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx);;All files (*)</source>
        <translation>Tableaux (*.csv *.xlsx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import a bill</source>
        <translation>Importer une facture</translation>
    </message>
    <message>
        <source>Bills in FOCUS&apos;s columns (*.csv *.gz manifest.json);;All files (*)</source>
        <translation>Factures aux colonnes FOCUS (*.csv *.gz manifest.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import company facts of SEC EDGAR</source>
        <translation>Importer les données d&apos;entreprise de SEC EDGAR</translation>
    </message>
    <message>
        <source>Company facts (*.json);;All files (*)</source>
        <translation>Données d&apos;entreprise (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import operating lines</source>
        <translation>Importer des postes d&apos;exploitation</translation>
    </message>
    <message>
        <source>Import debt</source>
        <translation>Importer des dettes</translation>
    </message>
    <message>
        <source>Import an estimate of the pricing calculator</source>
        <translation>Importer une estimation de la calculatrice de prix</translation>
    </message>
    <message>
        <source>Import reservation recommendations</source>
        <translation>Importer des recommandations de réservation</translation>
    </message>
    <message>
        <source>Recommendations (*.csv);;All files (*)</source>
        <translation>Recommandations (*.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Inventory…</source>
        <translation>&amp;Inventaire…</translation>
    </message>
    <message>
        <source>Imports servers: Azure Migrate, RVTools, or any table.</source>
        <translation>Importe des serveurs&#xa0;: Azure Migrate, RVTools ou un tableau quelconque.</translation>
    </message>
    <message>
        <source>&amp;Bill…</source>
        <translation>&amp;Facture…</translation>
    </message>
    <message>
        <source>Imports actual amounts from a bill in FOCUS&apos;s columns.</source>
        <translation>Importe les montants réels d&apos;une facture aux colonnes FOCUS.</translation>
    </message>
    <message>
        <source>Bill from a d&amp;atabase…</source>
        <translation>Facture d&apos;une &amp;base de données…</translation>
    </message>
    <message>
        <source>Imports actual amounts from a table in PostgreSQL.</source>
        <translation>Importe les montants réels d&apos;une table de PostgreSQL.</translation>
    </message>
    <message>
        <source>&amp;Company facts (EDGAR)…</source>
        <translation>&amp;Données d&apos;entreprise (EDGAR)…</translation>
    </message>
    <message>
        <source>Imports balances, the last twelve months and debt by year from filings.</source>
        <translation>Importe les soldes, les douze derniers mois et la dette par année depuis les documents déposés.</translation>
    </message>
    <message>
        <source>Operating &amp;lines…</source>
        <translation>&amp;Postes d&apos;exploitation…</translation>
    </message>
    <message>
        <source>Imports operating lines and their months from a table.</source>
        <translation>Importe des postes d&apos;exploitation et leurs mois d&apos;un tableau.</translation>
    </message>
    <message>
        <source>&amp;Debt…</source>
        <translation>D&amp;ettes…</translation>
    </message>
    <message>
        <source>Imports debt instruments from a table.</source>
        <translation>Importe des instruments de dette d&apos;un tableau.</translation>
    </message>
    <message>
        <source>&amp;Estimate of the pricing calculator…</source>
        <translation>E&amp;stimation de la calculatrice de prix…</translation>
    </message>
    <message>
        <source>Imports Azure services with their cost a month.</source>
        <translation>Importe des services Azure avec leur coût mensuel.</translation>
    </message>
    <message>
        <source>&amp;Reservation recommendations…</source>
        <translation>&amp;Recommandations de réservation…</translation>
    </message>
    <message>
        <source>Imports what Azure recommends to reserve.</source>
        <translation>Importe ce qu&apos;Azure recommande de réserver.</translation>
    </message>
    <message>
        <source>&amp;Price lists…</source>
        <translation>Lis&amp;tes de prix…</translation>
    </message>
    <message>
        <source>Shows the page that fetches and reads price lists.</source>
        <translation>Affiche la page qui télécharge et lit les listes de prix.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Group…</source>
        <translation>Grouper…</translation>
    </message>
    <message>
        <source>Group workloads into applications, waves or sites by rule</source>
        <translation>Grouper les charges de travail en applications, vagues ou sites selon des règles</translation>
    </message>
    <message>
        <source>Suggest waves…</source>
        <translation>Proposer des vagues…</translation>
    </message>
    <message>
        <source>Suggest waves by size and risk</source>
        <translation>Proposer des vagues par taille et risque</translation>
    </message>
    <message>
        <source>From an EDGAR file…</source>
        <translation>Depuis un fichier EDGAR…</translation>
    </message>
    <message>
        <source>Import a bill…</source>
        <translation>Importer une facture…</translation>
    </message>
    <message>
        <source>From &amp;files…</source>
        <translation>Depuis des &amp;fichiers…</translation>
    </message>
    <message>
        <source>From a &amp;database…</source>
        <translation>Depuis une &amp;base de données…</translation>
    </message>
    <message>
        <source>What was chosen for the columns can&apos;t be remembered.</source>
        <translation>Ce qui a été choisi pour les colonnes ne peut pas être mémorisé.</translation>
    </message>
    <message>
        <source>The workloads can&apos;t be grouped.</source>
        <translation>Les charges de travail ne peuvent pas être groupées.</translation>
    </message>
    <message>
        <source>Changes how the window looks, at once and for the next time.</source>
        <translation>Change l&apos;aspect de la fenêtre, tout de suite et pour la suite.</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste é&amp;levé</translation>
    </message>
    <message>
        <source>Text at %1 %</source>
        <translation>Texte à %1 %</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>New win&amp;dow</source>
        <translation>No&amp;uvelle fenêtre</translation>
    </message>
    <message>
        <source>Opens another window.</source>
        <translation>Ouvre une autre fenêtre.</translation>
    </message>
    <message>
        <source>Another window can&apos;t be opened.</source>
        <translation>Une autre fenêtre ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>Save a &amp;version…</source>
        <translation>Enregistrer une &amp;version…</translation>
    </message>
    <message>
        <source>Keeps the project as it is now inside its file, under a name.</source>
        <translation>Garde le projet tel qu&apos;il est dans son fichier, sous un nom.</translation>
    </message>
    <message>
        <source>Repor&amp;t…</source>
        <translation>Rappor&amp;t…</translation>
    </message>
    <message>
        <source>Shows the report as it prints, and what it has.</source>
        <translation>Montre le rapport tel qu&apos;il s&apos;imprime, et ce qu&apos;il contient.</translation>
    </message>
    <message>
        <source>Export as wor&amp;kbook…</source>
        <translation>Exporter en &amp;classeur…</translation>
    </message>
    <message>
        <source>Export ta&amp;ble…</source>
        <translation>Exporter le ta&amp;bleau…</translation>
    </message>
    <message>
        <source>Writes the table with the focus as CSV or JSON.</source>
        <translation>Écrit le tableau qui a le focus en CSV ou JSON.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Closes the project; the start page, closes the window.</source>
        <translation>Ferme le projet&#xa0;; à la page d&apos;accueil, la fenêtre.</translation>
    </message>
    <message>
        <source>Fill ri&amp;ght</source>
        <translation>R&amp;emplir à droite</translation>
    </message>
    <message>
        <source>Copies the first column of the selection to the right.</source>
        <translation>Copie la première colonne de la sélection vers la droite.</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>C&amp;hercher…</translation>
    </message>
    <message>
        <source>Finds a text or number in the table, and replaces it.</source>
        <translation>Cherche un texte ou un nombre dans le tableau, et le remplace.</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Chercher le sui&amp;vant</translation>
    </message>
    <message>
        <source>Goes to the next cell that has it; Shift+F3 to the one before.</source>
        <translation>Va à la cellule suivante qui l&apos;a&#xa0;; Maj+F3 à la précédente.</translation>
    </message>
    <message>
        <source>F&amp;ilter columns</source>
        <translation>F&amp;iltrer les colonnes</translation>
    </message>
    <message>
        <source>Shows a line below each column&apos;s name in which its filter is typed; again: hides them and shows all rows.</source>
        <translation>Montre sous chaque nom de colonne une ligne pour son filtre&#xa0;; à nouveau&#xa0;: la masque et montre toutes les lignes.</translation>
    </message>
    <message>
        <source>Comes fro&amp;m</source>
        <translation>&amp;Provient de</translation>
    </message>
    <message>
        <source>What the chosen figure or input is computed from.</source>
        <translation>À partir de quoi le chiffre ou l&apos;entrée choisie est calculé.</translation>
    </message>
    <message>
        <source>&amp;Goes into</source>
        <translation>E&amp;ntre dans</translation>
    </message>
    <message>
        <source>What is computed from the chosen figure or input, up to the figures.</source>
        <translation>Ce qui est calculé à partir du chiffre ou de l&apos;entrée choisie, jusqu&apos;aux chiffres clés.</translation>
    </message>
    <message>
        <source>Next &amp;control</source>
        <translation>&amp;Contrôle suivant</translation>
    </message>
    <message>
        <source>Puts the focus on the next control, out of a table too.</source>
        <translation>Met le focus sur le contrôle suivant, même hors d&apos;un tableau.</translation>
    </message>
    <message>
        <source>Pre&amp;vious control</source>
        <translation>Contrôle précé&amp;dent</translation>
    </message>
    <message>
        <source>Puts the focus on the control before.</source>
        <translation>Met le focus sur le contrôle précédent.</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>&amp;Aspect</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>&amp;Tout trouver…</translation>
    </message>
    <message>
        <source>Star&amp;t page</source>
        <translation>Page d&apos;&amp;accueil</translation>
    </message>
    <message>
        <source>Closes the project and shows how to begin.</source>
        <translation>Ferme le projet et montre comment commencer.</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>Opens the manual at what has the focus.</source>
        <translation>Ouvre le manuel à ce qui a le focus.</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>&amp;Qu&apos;est-ce que c&apos;est&#xa0;?</translation>
    </message>
    <message>
        <source>Says what is clicked next; Shift+F1 says what has the focus.</source>
        <translation>Explique ce qu&apos;on clique ensuite&#xa0;; Maj+F1 explique ce qui a le focus.</translation>
    </message>
    <message>
        <source>Ctrl+D, Ctrl+R	Fill down, fill right</source>
        <translation>Ctrl+D, Ctrl+R	Remplir vers le bas, à droite</translation>
    </message>
    <message>
        <source>Ctrl+Enter	Fill all selected cells</source>
        <translation>Ctrl+Entrée	Remplir toutes les cellules sélectionnées</translation>
    </message>
    <message>
        <source>Ctrl+;	Today&apos;s date, or this month</source>
        <translation>Ctrl+;	Date du jour, ou ce mois</translation>
    </message>
    <message>
        <source>Ctrl+Arrow	To the end of the filled cells; with Shift select them</source>
        <translation>Ctrl+Flèche	Au bout des cellules remplies&#xa0;; avec Maj les sélectionner</translation>
    </message>
    <message>
        <source>Ctrl+Space, Shift+Space	Select the column, the row</source>
        <translation>Ctrl+Espace, Maj+Espace	Sélectionner la colonne, la ligne</translation>
    </message>
    <message>
        <source>Alt+Shift+Up, Alt+Shift+Down	Sort by the column, ascending or descending</source>
        <translation>Alt+Maj+Haut, Alt+Maj+Bas	Trier par la colonne, croissant ou décroissant</translation>
    </message>
    <message>
        <source>Menu key	Sort, filter, choose columns</source>
        <translation>Touche Menu	Trier, filtrer, choisir les colonnes</translation>
    </message>
    <message>
        <source>In the explanation:</source>
        <translation>Dans l&apos;explication&#xa0;:</translation>
    </message>
    <message>
        <source>Enter	Go to the input</source>
        <translation>Entrée	Aller à l&apos;entrée</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right	Go back, go forward</source>
        <translation>Alt+Gauche, Alt+Droite	Reculer, avancer</translation>
    </message>
    <message>
        <source>Ctrl+T	Put the input on a slider</source>
        <translation>Ctrl+T	Mettre l&apos;entrée sur un curseur</translation>
    </message>
    <message>
        <source>In charts:</source>
        <translation>Dans les graphiques&#xa0;:</translation>
    </message>
    <message>
        <source>Arrows, Home, End	Read out the places; in the timeline: choose a wave</source>
        <translation>Flèches, Début, Fin	Lire les points&#xa0;; dans le calendrier&#xa0;: choisir une vague</translation>
    </message>
    <message>
        <source>+, -, 0	Zoom in, zoom out, show all</source>
        <translation>+, -, 0	Zoom avant, arrière, tout afficher</translation>
    </message>
    <message>
        <source>1 to 9	Show or hide a series of the legend</source>
        <translation>1 à 9	Montrer ou masquer une série de la légende</translation>
    </message>
    <message>
        <source>T	Show the numbers, or the picture again</source>
        <translation>T	Montrer les nombres, ou de nouveau l&apos;image</translation>
    </message>
    <message>
        <source>Ctrl+C	Copy the picture and its numbers</source>
        <translation>Ctrl+C	Copier l&apos;image et ses nombres</translation>
    </message>
    <message>
        <source>E	Export as PNG, SVG or PDF</source>
        <translation>E	Exporter en PNG, SVG ou PDF</translation>
    </message>
    <message>
        <source>In the timeline of the waves:</source>
        <translation>Dans le calendrier des vagues&#xa0;:</translation>
    </message>
    <message>
        <source>Left, Right	Move the wave a month</source>
        <translation>Gauche, Droite	Déplacer la vague d&apos;un mois</translation>
    </message>
    <message>
        <source>Shift+Left, Shift+Right	Shorten or stretch its ramp</source>
        <translation>Maj+Gauche, Maj+Droite	Raccourcir ou étirer sa montée en charge</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right	Its parallel run</source>
        <translation>Ctrl+Gauche, Ctrl+Droite	Son exploitation en parallèle</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Left, Right	Its replication</source>
        <translation>Ctrl+Maj+Gauche, Droite	Sa réplication</translation>
    </message>
    <message>
        <source>Esc	Take a drag back</source>
        <translation>Échap	Annuler le glissement</translation>
    </message>
    <message>
        <source>The report has no such section.</source>
        <translation>Le rapport n&apos;a pas cette section.</translation>
    </message>
    <message>
        <source>Computing the report</source>
        <translation>Calcul du rapport</translation>
    </message>
    <message>
        <source>The report could not be computed.</source>
        <translation>Le rapport n&apos;a pas pu être calculé.</translation>
    </message>
    <message>
        <source>No table has the focus.</source>
        <translation>Aucun tableau n&apos;a le focus.</translation>
    </message>
    <message>
        <source>Go into a table first, by mouse or Tab.</source>
        <translation>Allez d&apos;abord dans un tableau, à la souris ou par Tab.</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv);;JSON (*.json)</source>
        <translation>Valeurs séparées par des virgules (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>The table could not be written.</source>
        <translation>Le tableau n&apos;a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Last edited %1, with its undo steps.</source>
        <translation>Dernière modification %1, avec ses étapes d&apos;annulation.</translation>
    </message>
    <message>
        <source>No page shows this row.</source>
        <translation>Aucune page ne montre cette ligne.</translation>
    </message>
    <message>
        <source>Saving the version</source>
        <translation>Enregistrement de la version</translation>
    </message>
    <message>
        <source>The version could not be saved.</source>
        <translation>La version n&apos;a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>The version is in the project; saving the project keeps it.</source>
        <translation>La version est dans le projet&#xa0;; enregistrer le projet la garde.</translation>
    </message>
    <message>
        <source>Reading the version</source>
        <translation>Lecture de la version</translation>
    </message>
    <message>
        <source>The version can&apos;t be read.</source>
        <translation>La version ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison en cours</translation>
    </message>
    <message>
        <source>Nothing to restore: the project is as it was.</source>
        <translation>Rien à restaurer&#xa0;: le projet est comme il était.</translation>
    </message>
    <message>
        <source>The version could not be restored.</source>
        <translation>La version n&apos;a pas pu être restaurée.</translation>
    </message>
    <message>
        <source>The project is what it was in “%1”; Ctrl+Z takes it back.</source>
        <translation>Le projet est ce qu&apos;il était dans «&#xa0;%1&#xa0;»&#xa0;; Ctrl+Z l&apos;annule.</translation>
    </message>
    <message>
        <source>Delete a version</source>
        <translation>Supprimer une version</translation>
    </message>
    <message>
        <source>Delete the version “%1”?</source>
        <translation>Supprimer la version «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>C&apos;est irréversible.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The window takes projects (.headroom, .json), tables (.csv, .xlsx), bills and company facts (CIK….json).</source>
        <translation>La fenêtre prend des projets (.headroom, .json), des tableaux (.csv, .xlsx), des factures et des données d&apos;entreprise (CIK….json).</translation>
    </message>
    <message>
        <source>Company facts from the &amp;SEC…</source>
        <translation>Données d&apos;entreprise de l&amp;a SEC…</translation>
    </message>
    <message>
        <source>Fetches the same by the company&apos;s number with the SEC.</source>
        <translation>Récupère la même chose avec le numéro de l&apos;entreprise auprès de la SEC.</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Depuis un &amp;fichier…</translation>
    </message>
    <message>
        <source>From the &amp;SEC…</source>
        <translation>Depuis la &amp;SEC…</translation>
    </message>
    <message>
        <source>Fetching the company&apos;s facts</source>
        <translation>Récupération des données d&apos;entreprise</translation>
    </message>
    <message>
        <source>The company&apos;s facts can&apos;t be fetched.</source>
        <translation>Les données d&apos;entreprise ne peuvent pas être récupérées.</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (lecture seule)</translation>
    </message>
    <message>
        <source>If both save, the later one replaces the other&apos;s work.</source>
        <translation>Si les deux enregistrent, le dernier remplace le travail de l&apos;autre.</translation>
    </message>
    <message>
        <source>Open &amp;read-only</source>
        <translation>Ouvrir en &amp;lecture seule</translation>
    </message>
    <message>
        <source>Open &amp;all the same</source>
        <translation>Ouvrir quand &amp;même</translation>
    </message>
    <message>
        <source>The file is read-only: saving asks for one of your own.</source>
        <translation>Le fichier est en lecture seule&#xa0;: l&apos;enregistrement demande un fichier à vous.</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>Enre&amp;gistrer une copie…</translation>
    </message>
    <message>
        <source>Open a project to read it</source>
        <translation>Ouvrir un projet pour le lire</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Open read-onl&amp;y…</source>
        <translation>Ouvrir en &amp;lecture seule…</translation>
    </message>
    <message>
        <source>Opens a project to read it; what is edited is a copy that Save asks a file for.</source>
        <translation>Ouvre un projet pour le lire&#xa0;; ce qui est modifié est une copie pour laquelle Enregistrer demande un fichier.</translation>
    </message>
    <message>
        <source>Export pro&amp;ject as JSON…</source>
        <translation>Exporter le pro&amp;jet en JSON…</translation>
    </message>
    <message>
        <source>Writes every input of the project and its named versions as JSON, which Open reads again.</source>
        <translation>Écrit toutes les entrées du projet et ses versions nommées en JSON, que «&#xa0;Ouvrir&#xa0;» relit.</translation>
    </message>
    <message>
        <source>Export project as JSON</source>
        <translation>Exporter le projet en JSON</translation>
    </message>
    <message>
        <source>Writing the project</source>
        <translation>Écriture du projet</translation>
    </message>
    <message>
        <source>The project could not be written.</source>
        <translation>Le projet n&apos;a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Notes on the project</source>
        <translation>Notes sur le projet</translation>
    </message>
    <message>
        <source>The notes that stand in the window are not kept: only those from before are.</source>
        <translation>Les notes affichées dans la fenêtre ne sont pas conservées&#xa0;: seules celles d&apos;avant le sont.</translation>
    </message>
    <message>
        <source>Show the &amp;notes</source>
        <translation>Afficher les &amp;notes</translation>
    </message>
    <message>
        <source>Go on &amp;without them</source>
        <translation>Continuer &amp;sans elles</translation>
    </message>
    <message>
        <source>Save a&amp;ll the same</source>
        <translation>Enregistrer &amp;quand même</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>page and tab</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Onglet</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>Erreurs et avertissements</translation>
    </message>
    <message>
        <source>%1 was not opened: cancelled.</source>
        <translation>%1 n’a pas été ouvert&#xa0;: annulé.</translation>
    </message>
    <message>
        <source>%1 was not opened.</source>
        <translation>%1 n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>What is open here was edited meanwhile; it stays open.</source>
        <translation>Ce qui est ouvert ici a été modifié entre-temps&#xa0;; cela reste ouvert.</translation>
    </message>
    <message>
        <source>Not saved: cancelled. The file is as it was.</source>
        <translation>Non enregistré&#xa0;: annulé. Le fichier est tel qu’il était.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Annulé&#xa0;: rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Writing the table</source>
        <translation>Écriture du tableau</translation>
    </message>
    <message>
        <source>It changed meanwhile. Try again.</source>
        <translation>Il a changé entre-temps. Réessayez.</translation>
    </message>
    <message>
        <source>Cancelled: there is no new version.</source>
        <translation>Annulé&#xa0;: il n’y a pas de nouvelle version.</translation>
    </message>
</context>
<context>
    <name>headroom::ManualWindow</name>
    <message>
        <source>Manual of Headroom</source>
        <translation>Manuel de Headroom</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Chercher dans le manuel</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>Texte du sujet</translation>
    </message>
</context>
<context>
    <name>headroom::MeasureChoice</name>
    <message>
        <source>%1, when moving</source>
        <translation>%1, migration</translation>
    </message>
    <message>
        <source>%1, when staying</source>
        <translation>%1, maintien</translation>
    </message>
</context>
<context>
    <name>headroom::MigrationPage</name>
    <message>
        <source>No waves yet. A wave says when a group of workloads moves, and what the move costs.</source>
        <translation>Pas encore de vague. Une vague dit quand un groupe de charges migre, et ce que coûte la migration.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>One-off cost</source>
        <translation>Coûts ponctuels</translation>
    </message>
    <message>
        <source>Vendor funding</source>
        <translation>Financement fournisseur</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>Closes after</source>
        <translation>Ferme après</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu&apos;il en advient</translation>
    </message>
    <message>
        <source>Site exits</source>
        <translation>Sorties de sites</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Ferme</translation>
    </message>
    <message>
        <source>Stays open through the projection</source>
        <translation>Reste ouvert toute la projection</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Best exit months</source>
        <translation>Meilleurs mois de départ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The last use is the last month in which a wave still has machines on the site. It closes once the lease and the notice have run out after that.</source>
        <translation>Le dernier usage est le dernier mois où une vague a encore des machines sur le site. Il ferme quand le bail et le préavis ont ensuite expiré.</translation>
    </message>
    <message>
        <source>Start of %1</source>
        <translation>Début %1</translation>
    </message>
</context>
<context>
    <name>headroom::OptimisePanel</name>
    <message>
        <source>One-off cost of a month, at most</source>
        <translation>Coûts ponctuels d&apos;un mois, au plus</translation>
    </message>
    <message>
        <source>Cash and undrawn commitments, at least</source>
        <translation>Trésorerie et engagements non tirés, au moins</translation>
    </message>
    <message>
        <source>Servers moved in a month, at most</source>
        <translation>Serveurs migrés en un mois, au plus</translation>
    </message>
    <message>
        <source>Headroom of covenants, at least</source>
        <translation>Marge de manœuvre des covenants, au moins</translation>
    </message>
    <message>
        <source>Find the &amp;best plan</source>
        <translation>Chercher le &amp;meilleur plan</translation>
    </message>
    <message>
        <source>One-off cost a &amp;month, at most:</source>
        <translation>Coûts ponctuels par m&amp;ois, au plus&#xa0;:</translation>
    </message>
    <message>
        <source>One-off cost a month, at most</source>
        <translation>Coûts ponctuels par mois, au plus</translation>
    </message>
    <message>
        <source>2m; blank: no limit.</source>
        <translation>2m&#xa0;; vide&#xa0;: pas de limite.</translation>
    </message>
    <message>
        <source>&amp;Liquidity, at least:</source>
        <translation>&amp;Liquidité, au moins&#xa0;:</translation>
    </message>
    <message>
        <source>Liquidity at every month&apos;s end, at least</source>
        <translation>Liquidité à chaque fin de mois, au moins</translation>
    </message>
    <message>
        <source>Cash and undrawn commitments: 500m; blank: no limit.</source>
        <translation>Trésorerie et engagements non tirés&#xa0;: 500m&#xa0;; vide&#xa0;: pas de limite.</translation>
    </message>
    <message>
        <source>&amp;Servers a month, at most:</source>
        <translation>&amp;Serveurs par mois, au plus&#xa0;:</translation>
    </message>
    <message>
        <source>Servers that are moved in a month, at most</source>
        <translation>Serveurs migrés en un mois, au plus</translation>
    </message>
    <message>
        <source>200; blank: no limit.</source>
        <translation>200&#xa0;; vide&#xa0;: pas de limite.</translation>
    </message>
    <message>
        <source>&amp;Covenants must hold</source>
        <translation>Les &amp;covenants doivent être respectés</translation>
    </message>
    <message>
        <source>No covenant may be breached at any test.</source>
        <translation>Aucun covenant ne doit être enfreint à un test.</translation>
    </message>
    <message>
        <source>Choose how machines are b&amp;ought</source>
        <translation>Choisir comment les machines sont ac&amp;hetées</translation>
    </message>
    <message>
        <source>As they are used, reserved, or by a savings plan.</source>
        <translation>Paiement à l&apos;utilisation, réservations ou plan d&apos;économies.</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Vague</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>What is bought alike</source>
        <translation>Ce qui s&apos;achète de même</translation>
    </message>
    <message>
        <source>Bought &amp;alike:</source>
        <translation>Achetés &amp;de même&#xa0;:</translation>
    </message>
    <message>
        <source>Choose when &amp;waves start</source>
        <translation>Choisir quand les &amp;vagues commencent</translation>
    </message>
    <message>
        <source>Waves that have begun stay.</source>
        <translation>Les vagues commencées restent.</translation>
    </message>
    <message>
        <source>Months earlie&amp;r:</source>
        <translation>Mois plus &amp;tôt&#xa0;:</translation>
    </message>
    <message>
        <source>Months that a wave may start earlier</source>
        <translation>Mois dont une vague peut être avancée</translation>
    </message>
    <message>
        <source>Months la&amp;ter:</source>
        <translation>Mois plus ta&amp;rd&#xa0;:</translation>
    </message>
    <message>
        <source>Months that a wave may start later</source>
        <translation>Mois dont une vague peut être retardée</translation>
    </message>
    <message>
        <source>What the best plan comes to</source>
        <translation>Ce que donne le meilleur plan</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Optimum</source>
        <translation>Optimum</translation>
    </message>
    <message>
        <source>Name of the new scenario</source>
        <translation>Nom du nouveau scénario</translation>
    </message>
    <message>
        <source>Ma&amp;ke it a scenario</source>
        <translation>En &amp;faire un scénario</translation>
    </message>
    <message>
        <source>Adds a scenario with these changes; the project keeps its own values.</source>
        <translation>Ajoute un scénario avec ces modifications&#xa0;; le projet garde ses valeurs.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Nearest to it</source>
        <translation>Au plus près</translation>
    </message>
    <message>
        <source>What the best plan changes</source>
        <translation>Ce que change le meilleur plan</translation>
    </message>
    <message>
        <source>Limits of the plan</source>
        <translation>Limites du plan</translation>
    </message>
    <message>
        <source>Copy changes</source>
        <translation>Copier les modifications</translation>
    </message>
    <message>
        <source>Copy limits</source>
        <translation>Copier les limites</translation>
    </message>
    <message>
        <source>%1 plans were projected; the best so far gives %2.</source>
        <translation>%1 plans ont été projetés&#xa0;; le meilleur jusqu&apos;ici donne %2.</translation>
    </message>
    <message>
        <source>All %1 plans were projected.</source>
        <translation>Les %1 plans ont tous été projetés.</translation>
    </message>
    <message>
        <source>%1 plans were projected.</source>
        <translation>%1 plans ont été projetés.</translation>
    </message>
    <message>
        <source>Nothing better was found: the plan stays, with %1 of %2.</source>
        <translation>Rien de mieux n&apos;a été trouvé&#xa0;: le plan reste, avec %1 de %2.</translation>
    </message>
    <message>
        <source>%1: %2 as planned, %3 with these changes.</source>
        <translation>%1&#xa0;: %2 comme prévu, %3 avec ces modifications.</translation>
    </message>
    <message>
        <source>The plan as it is breaks limits.</source>
        <translation>Le plan actuel enfreint des limites.</translation>
    </message>
    <message>
        <source>No other plan is better.</source>
        <translation>Aucun autre plan n&apos;est meilleur.</translation>
    </message>
    <message>
        <source>Gap: %1 (%2) to the bound of single changes added up, which the exact figures need not reach.</source>
        <translation>Écart&#xa0;: %1 (%2) à la borne des modifications isolées additionnées, que les chiffres exacts n&apos;atteignent pas forcément.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Highest: %1</source>
        <translation>Maximum&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is a scenario now; Ctrl+Z takes it back.</source>
        <translation>C&apos;est maintenant un scénario&#xa0;; Ctrl+Z l&apos;annule.</translation>
    </message>
    <message>
        <source>No plan keeps all limits; this one breaks them the least.</source>
        <translation>Aucun plan ne respecte toutes les limites&#xa0;; celui-ci les dépasse le moins.</translation>
    </message>
    <message>
        <source>No plan was found that keeps all limits, and none that breaks them less than this one.</source>
        <translation>Aucun plan trouvé ne respecte toutes les limites ni ne les dépasse moins que celui-ci.</translation>
    </message>
    <message>
        <source>There is no bound: no sum of single changes keeps the limits.</source>
        <translation>Il n&apos;y a pas de borne&#xa0;: aucune somme de modifications isolées ne respecte les limites.</translation>
    </message>
    <message>
        <source>Tries other starts of waves and other ways to buy, and keeps the plan that makes the figure highest, or lowest.</source>
        <translation>Essaie d&apos;autres débuts de vagues et d&apos;autres options d&apos;achat, et garde le plan qui rend l&apos;indicateur le plus élevé ou le plus bas.</translation>
    </message>
    <message>
        <source>Fi&amp;gure:</source>
        <translation>Indicate&amp;ur&#xa0;:</translation>
    </message>
    <message>
        <source>Figure that is to be highest or lowest</source>
        <translation>Indicateur à rendre le plus élevé ou le plus bas</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Le plus élevé</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Le plus bas</translation>
    </message>
    <message>
        <source>What is best of the figure</source>
        <translation>Ce qui est le mieux pour l&apos;indicateur</translation>
    </message>
    <message>
        <source>So&amp;ught:</source>
        <translation>Rech&amp;erché&#xa0;:</translation>
    </message>
    <message>
        <source>Lowest: %1</source>
        <translation>Minimum&#xa0;: %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>several</source>
        <translation>plusieurs</translation>
    </message>
    <message>
        <source>The one-off cost of a month in the move case: no month may have more than the limit.</source>
        <translation>Les coûts ponctuels d&apos;un mois dans le cas migration&#xa0;: aucun mois ne doit dépasser la limite.</translation>
    </message>
    <message>
        <source>Cash and undrawn commitments at a month&apos;s end in the move case: no month may have less.</source>
        <translation>Trésorerie et engagements non tirés en fin de mois dans le cas migration&#xa0;: aucun mois ne doit avoir moins.</translation>
    </message>
    <message>
        <source>Servers that waves move or retire in a month: no month may have more.</source>
        <translation>Serveurs que les vagues migrent ou retirent en un mois&#xa0;: aucun mois ne doit en avoir plus.</translation>
    </message>
    <message>
        <source>How far a covenant&apos;s measure is from its threshold, at the test that comes nearest: below 0 it is breached.</source>
        <translation>L&apos;écart entre le ratio d&apos;un covenant et sa limite, au test le plus serré&#xa0;: sous 0, il n&apos;est pas respecté.</translation>
    </message>
    <message>
        <source>With all changes of the best plan</source>
        <translation>Avec tous les changements du meilleur plan</translation>
    </message>
    <message>
        <source>Plans that were projected</source>
        <translation>Plans projetés</translation>
    </message>
    <message>
        <source>Make it a scenario and enter it to see the formulas of its figures.</source>
        <translation>Faites-en un scénario et entrez-y pour voir les formules de ses indicateurs.</translation>
    </message>
    <message>
        <source>One of the changes of the best plan. They were found together: the plans near by are projected, and what gains most within the limits is kept until no plan is better.</source>
        <translation>Une des modifications du meilleur plan. Elles ont été trouvées ensemble&#xa0;: les plans voisins sont projetés, et ce qui gagne le plus dans les limites est gardé jusqu&apos;à ce qu&apos;aucun plan ne soit meilleur.</translation>
    </message>
    <message>
        <source>in the best plan: %1</source>
        <translation>dans le meilleur plan&#xa0;: %1</translation>
    </message>
    <message>
        <source>The limit</source>
        <translation>La limite</translation>
    </message>
    <message>
        <source>Farthest beyond it</source>
        <translation>Le plus loin au-delà</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Room that is left</source>
        <translation>Marge de manœuvre restante</translation>
    </message>
    <message>
        <source>the limit is broken</source>
        <translation>la limite est dépassée</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Respectée</translation>
    </message>
</context>
<context>
    <name>headroom::OptionPanel</name>
    <message>
        <source>Figure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercer</translation>
    </message>
    <message>
        <source>Lapse</source>
        <translation>Laisser expirer</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Céder</translation>
    </message>
    <message>
        <source>What each decision does</source>
        <translation>Ce que fait chaque décision</translation>
    </message>
    <message>
        <source>No contract is chosen.</source>
        <translation>Aucun contrat choisi.</translation>
    </message>
    <message>
        <source>This contract has no option: enter until when it can be exercised, on the contract&apos;s own tab.</source>
        <translation>Ce contrat n&apos;a pas d&apos;option&#xa0;: indiquez dans l&apos;onglet du contrat jusqu&apos;à quand elle peut être exercée.</translation>
    </message>
    <message>
        <source>Figure, %1</source>
        <translation>Indicateur, %1</translation>
    </message>
    <message>
        <source>Cash of the 12 months</source>
        <translation>Trésorerie des 12 mois</translation>
    </message>
    <message>
        <source>Committed over the term</source>
        <translation>Engagé sur la durée</translation>
    </message>
    <message>
        <source>Lowest liquidity</source>
        <translation>Liquidité la plus basse</translation>
    </message>
    <message>
        <source>Month of the lowest liquidity</source>
        <translation>Mois de la liquidité la plus basse</translation>
    </message>
    <message>
        <source>Least covenant headroom</source>
        <translation>Plus faible marge de manœuvre de covenant</translation>
    </message>
    <message>
        <source>Covenant with the least headroom</source>
        <translation>Covenant à la plus faible marge de manœuvre</translation>
    </message>
    <message>
        <source>no tests</source>
        <translation>pas de test</translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation>Ce qu&apos;elle vaut</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>How it is reckoned</source>
        <translation>Comment c&apos;est calculé</translation>
    </message>
    <message>
        <source>What the option is worth</source>
        <translation>Ce que vaut l&apos;option</translation>
    </message>
    <message>
        <source>Decisions are reckoned in the company&apos;s projection, after tax. The tree and what the option is worth are present values before tax.</source>
        <translation>Les décisions sont calculées dans la projection de l&apos;entreprise, après impôt. L&apos;arbre et la valeur de l&apos;option sont des valeurs actuelles avant impôt.</translation>
    </message>
    <message>
        <source>Decisions are reckoned in the company&apos;s projection, after tax, over %1 months: the term goes on beyond them. The tree and what the option is worth are present values before tax, of the whole term.</source>
        <translation>Les décisions sont calculées dans la projection de l&apos;entreprise, après impôt, sur %1 mois&#xa0;: la durée va au-delà. L&apos;arbre et la valeur de l&apos;option sont des valeurs actuelles avant impôt, sur toute la durée.</translation>
    </message>
    <message>
        <source>Net present value over lapse, after tax</source>
        <translation>Valeur actuelle nette par rapport à l&apos;expiration, après impôt</translation>
    </message>
</context>
<context>
    <name>headroom::OptionTreeView</name>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>Rien à montrer pour l&apos;instant.</translation>
    </message>
</context>
<context>
    <name>headroom::OverrideIndex</name>
    <message>
        <source>Project: %1</source>
        <translation>Projet&#xa0;: %1</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Scenario %1 changes it. The project has: %2</source>
        <translation>Le scénario %1 le modifie. Le projet a&#xa0;: %2</translation>
    </message>
    <message>
        <source>Scenario %1 makes it: %2</source>
        <translation>Le scénario %1 en fait&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n scenarios</source>
        <translation>
            <numerusform>Dans %n scénario</numerusform>
            <numerusform>Dans %n scénarios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::OverviewPage</name>
    <message>
        <source>What stops the calculation</source>
        <translation>Ce qui bloque le calcul</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Maintien</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>Move less stay</source>
        <translation>Migration moins maintien</translation>
    </message>
    <message>
        <source>Tables of the overview</source>
        <translation>Tableaux de la vue d&apos;ensemble</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>États financiers</translation>
    </message>
    <message>
        <source>How the 12 months add up</source>
        <translation>Composition des 12 mois</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Indicateurs clés</translation>
    </message>
    <message>
        <source>There are no figures until an input is mended.</source>
        <translation>Pas de chiffres tant qu&apos;une entrée n&apos;est pas corrigée.</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Improvement of cash flow over 12 months</source>
        <translation>Amélioration de la trésorerie sur 12 mois</translation>
    </message>
    <message>
        <source>Cash by month</source>
        <translation>Trésorerie par mois</translation>
    </message>
    <message>
        <source>Cost by category</source>
        <translation>Coût par catégorie</translation>
    </message>
    <message>
        <source>The plan among the simulated trials</source>
        <translation>Le plan parmi les tirages simulés</translation>
    </message>
    <message>
        <source>Figure, amounts in %1</source>
        <translation>Indicateur, montants en %1</translation>
    </message>
    <message>
        <source>Without transactions</source>
        <translation>Sans les opérations</translation>
    </message>
    <message>
        <source>With transactions</source>
        <translation>Avec les opérations</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
</context>
<context>
    <name>headroom::OwnInputs</name>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>&amp;Own input:</source>
        <translation>Entrée &amp;propre&#xa0;:</translation>
    </message>
    <message>
        <source>Own input of the sensitivity</source>
        <translation>Entrée propre de la sensibilité</translation>
    </message>
    <message>
        <source>A field&apos;s path, then = and its low and high end: 0.1..0.2, or *0.8..1.2 to multiply, or +1..3 to add. Without ends it is multiplied by 0.9 and 1.1. Own inputs take the place of the uncertain ones.</source>
        <translation>Le chemin d&apos;un champ, puis = et ses bornes basse et haute&#xa0;: 0.1..0.2, ou *0.8..1.2 pour multiplier, ou +1..3 pour ajouter. Sans bornes, il est multiplié par 0,9 et 1,1. Les entrées propres remplacent les entrées incertaines.</translation>
    </message>
    <message>
        <source>Own inputs of the sensitivity</source>
        <translation>Entrées propres de la sensibilité</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, de %2 à %3</translation>
    </message>
</context>
<context>
    <name>headroom::PrepaymentPanel</name>
    <message>
        <source>can&apos;t be called then</source>
        <translation>pas remboursable à ce moment</translation>
    </message>
    <message>
        <source>nothing is owed that the amount could prepay</source>
        <translation>aucune dette que le montant puisse rembourser</translation>
    </message>
    <message>
        <source>a later event takes more than would be left</source>
        <translation>un événement ultérieur demande plus que ce qui resterait</translation>
    </message>
    <message>
        <source>&amp;Rank the prepayments</source>
        <translation>&amp;Classer les remboursements</translation>
    </message>
    <message>
        <source>Ranks debt by what its prepayment saves: every instrument is prepaid in turn, and the whole calculation made.</source>
        <translation>Classe la dette selon ce que son remboursement anticipé économise&#xa0;: chaque instrument est remboursé tour à tour et tout est recalculé.</translation>
    </message>
    <message>
        <source>&amp;Amount:</source>
        <translation>&amp;Montant&#xa0;:</translation>
    </message>
    <message>
        <source>Cash to pay, premium included</source>
        <translation>Montant à payer, prime comprise</translation>
    </message>
    <message>
        <source>20m; blank: the improvement of cash over the 12 months.</source>
        <translation>20m&#xa0;; vide&#xa0;: l&apos;amélioration de la trésorerie sur les 12 mois.</translation>
    </message>
    <message>
        <source>&amp;Month:</source>
        <translation>M&amp;ois&#xa0;:</translation>
    </message>
    <message>
        <source>Month at whose end it is paid</source>
        <translation>Mois à la fin duquel on paie</translation>
    </message>
    <message>
        <source>2024-09; blank: the first of the 12 months.</source>
        <translation>2024-09&#xa0;; vide&#xa0;: le premier des 12 mois.</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Dette</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Prime</translation>
    </message>
    <message>
        <source>Interest avoided</source>
        <translation>Intérêts évités</translation>
    </message>
    <message>
        <source>Interest forgone</source>
        <translation>Intérêts perdus</translation>
    </message>
    <message>
        <source>Tax added</source>
        <translation>Impôt ajouté</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Économie</translation>
    </message>
    <message>
        <source>Saving per unit</source>
        <translation>Économie par unité</translation>
    </message>
    <message>
        <source>cash improvement</source>
        <translation>amélioration de trésorerie</translation>
    </message>
    <message>
        <source>first of the 12</source>
        <translation>premier des 12</translation>
    </message>
    <message>
        <source>Debt by what its prepayment saves</source>
        <translation>Dette selon l&apos;économie de son remboursement anticipé</translation>
    </message>
    <message>
        <source>Nothing is ranked yet.</source>
        <translation>Rien n&apos;est encore classé.</translation>
    </message>
    <message>
        <source>There is no cash to prepay with: the amount, or the improvement of cash, is not above zero.</source>
        <translation>Il n&apos;y a pas de trésorerie pour rembourser&#xa0;: le montant, ou l&apos;amélioration de trésorerie, n&apos;est pas supérieur à zéro.</translation>
    </message>
    <message>
        <source>%1 at the end of %2, with what it saves until %3.</source>
        <translation>%1 fin %2, avec l&apos;économie jusqu&apos;en %3.</translation>
    </message>
    <message>
        <source>Prepay %1: it saves %2.</source>
        <translation>Rembourser %1 par anticipation&#xa0;: cela économise %2.</translation>
    </message>
    <message>
        <source>No prepayment saves anything.</source>
        <translation>Aucun remboursement anticipé n&apos;économise rien.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No debt can be prepaid in that month.</source>
        <translation>Aucune dette ne peut être remboursée ce mois-là.</translation>
    </message>
    <message>
        <source>The saving over principal and premium that are paid for it.</source>
        <translation>L&apos;économie divisée par le principal et la prime payés pour elle.</translation>
    </message>
    <message>
        <source>The whole calculation is made with this prepayment and without it, until %1: interest and fees of all debt, interest on cash, and tax are the differences. The saving is the interest avoided less premium, interest forgone and tax added.</source>
        <translation>Tout est calculé avec et sans ce remboursement, jusqu&apos;en %1&#xa0;: intérêts et commissions de toute la dette, intérêts sur la trésorerie et impôt sont les différences. L&apos;économie est l&apos;intérêt évité moins la prime, l&apos;intérêt perdu et l&apos;impôt ajouté.</translation>
    </message>
</context>
<context>
    <name>headroom::PriceDifferencePanel</name>
    <message>
        <source>Move case</source>
        <translation>Cas migration</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Première</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Seconde</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>À partir de la quantité</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>&amp;First:</source>
        <translation>&amp;Première&#xa0;:</translation>
    </message>
    <message>
        <source>First price list</source>
        <translation>Première liste de prix</translation>
    </message>
    <message>
        <source>Secon&amp;d:</source>
        <translation>Secon&amp;de&#xa0;:</translation>
    </message>
    <message>
        <source>Second price list</source>
        <translation>Seconde liste de prix</translation>
    </message>
    <message>
        <source>Difference in money</source>
        <translation>Différence en argent</translation>
    </message>
    <message>
        <source>Prices in use that differ</source>
        <translation>Prix utilisés qui diffèrent</translation>
    </message>
    <message>
        <source>The project&apos;s prices</source>
        <translation>Les prix du projet</translation>
    </message>
    <message>
        <source>Fetch or read a price list first.</source>
        <translation>Téléchargez ou lisez d&apos;abord une liste de prix.</translation>
    </message>
    <message>
        <source>Sums of %1 months in %2, costs negative. Prices in use that differ: %3; workloads that get another size: %4.</source>
        <translation>Sommes sur %1 mois en %2, coûts négatifs. Prix utilisés qui diffèrent&#xa0;: %3&#xa0;; charges qui reçoivent une autre taille&#xa0;: %4.</translation>
    </message>
    <message>
        <source>With the prices of: %1.</source>
        <translation>Avec les prix de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>With the prices of the second list (%1) less with those of the first (%2); everything else is the same.</source>
        <translation>Avec les prix de la seconde liste (%1) moins avec ceux de la première (%2)&#xa0;; tout le reste est identique.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 in the first list, %2</source>
        <translation>%1 dans la première liste, %2</translation>
    </message>
    <message>
        <source>and %1 more prices that differ</source>
        <translation>et %1 autres prix qui diffèrent</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The whole calculation is made with each: prices decide sizes, commitments and discounts too. Summed are the months below.</source>
        <translation>Tout le calcul est fait avec chacune&#xa0;: les prix décident aussi des tailles, des engagements et des remises. Sont additionnés les mois ci-dessous.</translation>
    </message>
    <message>
        <source>The whole calculation is made with each: prices decide sizes, commitments and discounts too.</source>
        <translation>Tout le calcul est fait avec chacune&#xa0;: les prix décident aussi des tailles, des engagements et des remises.</translation>
    </message>
    <message>
        <source>Choose the project&apos;s prices as one of them to come to its formulas.</source>
        <translation>Choisissez les prix du projet comme l&apos;une d&apos;elles pour arriver à ses formules.</translation>
    </message>
    <message>
        <source>%1 less %2</source>
        <translation>%1 moins %2</translation>
    </message>
    <message>
        <source>A price that the project&apos;s workloads pay by either list, and that is not the same in both.</source>
        <translation>Un prix que les charges du projet paient selon l&apos;une des listes, et qui n&apos;est pas le même dans les deux.</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>Dans le projet</translation>
    </message>
    <message>
        <source>What all differences come to: %1</source>
        <translation>Ce que font toutes les différences&#xa0;: %1</translation>
    </message>
    <message>
        <source>over %1 months</source>
        <translation>sur %1 mois</translation>
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
        <translation>Grille tarifaire EA</translation>
    </message>
    <message>
        <source>EA price sheet, list prices</source>
        <translation>Grille tarifaire EA, prix catalogue</translation>
    </message>
    <message>
        <source>MCA price sheet</source>
        <translation>Grille tarifaire MCA</translation>
    </message>
    <message>
        <source>MCA price sheet, list prices</source>
        <translation>Grille tarifaire MCA, prix catalogue</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Récupérée</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>&amp;Fetch today&apos;s prices</source>
        <translation>&amp;Télécharger les prix du jour</translation>
    </message>
    <message>
        <source>Cancelled. What was fetched is kept for a day; fetch again to go on from there.</source>
        <translation>Annulé. Ce qui a été téléchargé est conservé un jour&#xa0;; relancez pour continuer de là.</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>Listes de prix</translation>
    </message>
    <message>
        <source>Findings of the price list</source>
        <translation>Constats de la liste de prix</translation>
    </message>
    <message>
        <source>&amp;Use in the project</source>
        <translation>&amp;Utiliser dans le projet</translation>
    </message>
    <message>
        <source>Read from f&amp;iles…</source>
        <translation>Lire depuis des f&amp;ichiers…</translation>
    </message>
    <message>
        <source>Remove &amp;list</source>
        <translation>&amp;Supprimer la liste</translation>
    </message>
    <message>
        <source>Which prices of a price sheet</source>
        <translation>Quels prix d&apos;une grille tarifaire</translation>
    </message>
    <message>
        <source>Price sheets: what the company pays</source>
        <translation>Grilles&#xa0;: ce que paie l&apos;entreprise</translation>
    </message>
    <message>
        <source>Price sheets: list prices</source>
        <translation>Grilles&#xa0;: prix catalogue</translation>
    </message>
    <message>
        <source>Leave &amp;out rows with errors</source>
        <translation>Ignorer les lignes en &amp;erreur</translation>
    </message>
    <message>
        <source>Takes the list&apos;s prices of machines and disks over for the regions in use; one step to undo.</source>
        <translation>Reprend les prix de la liste pour les machines et disques des régions utilisées&#xa0;; une étape à annuler.</translation>
    </message>
    <message>
        <source>Saved pages of the price API (JSON), price sheets of an EA or MCA (CSV, zip).</source>
        <translation>Pages enregistrées de l&apos;API de prix (JSON), grilles tarifaires d&apos;un EA ou MCA (CSV, zip).</translation>
    </message>
    <message>
        <source>Se&amp;rvices:</source>
        <translation>Se&amp;rvices&#xa0;:</translation>
    </message>
    <message>
        <source>With commas between them; all for all of them</source>
        <translation>Séparés par des virgules&#xa0;; all pour tous</translation>
    </message>
    <message>
        <source>Re&amp;gions:</source>
        <translation>Ré&amp;gions&#xa0;:</translation>
    </message>
    <message>
        <source>Those that the project uses; or westeurope, eastus; all for all of them</source>
        <translation>Celles qu&apos;utilise le projet&#xa0;; ou westeurope, eastus&#xa0;; all pour toutes</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>A&amp;dresse&#xa0;:</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Perhaps not</source>
        <translation>Peut-être pas</translation>
    </message>
    <message>
        <source>The newest list is %1: %2, %3 prices.</source>
        <translation>La liste la plus récente est %1&#xa0;: %2, %3 prix.</translation>
    </message>
    <message>
        <source>No price lists yet: the project has the prices that came with the program. Fetch today&apos;s, or read them from files.</source>
        <translation>Pas encore de liste de prix&#xa0;: le projet a les prix livrés avec le programme. Téléchargez ceux du jour ou lisez-les depuis des fichiers.</translation>
    </message>
    <message>
        <source>Fetched: pages %1, prices %2.</source>
        <translation>Téléchargés&#xa0;: pages %1, prix %2.</translation>
    </message>
    <message>
        <source>The server asks to wait: %1 s.</source>
        <translation>Le serveur demande d&apos;attendre&#xa0;: %1 s.</translation>
    </message>
    <message>
        <source>Say for which regions: the project names none yet.</source>
        <translation>Indiquez les régions&#xa0;: le projet n&apos;en nomme pas encore.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Téléchargement…</translation>
    </message>
    <message>
        <source>Read price lists</source>
        <translation>Lire des listes de prix</translation>
    </message>
    <message>
        <source>Price lists (*.json *.csv *.zip *.gz);;All files (*)</source>
        <translation>Listes de prix (*.json *.csv *.zip *.gz);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Nothing was kept: rows have errors, listed above. Tick “Leave out rows with errors” to keep the others.</source>
        <translation>Rien n&apos;a été conservé&#xa0;: des lignes ont des erreurs, listées ci-dessus. Cochez «&#xa0;Ignorer les lignes en erreur&#xa0;» pour garder les autres.</translation>
    </message>
    <message>
        <source>A new list with %1 prices. The project keeps its own until you use the list.</source>
        <translation>Une nouvelle liste de %1 prix. Le projet garde les siens jusqu&apos;à ce que vous utilisiez la liste.</translation>
    </message>
    <message>
        <source>The list was removed. Projects keep the prices that they use.</source>
        <translation>La liste a été supprimée. Les projets gardent les prix qu&apos;ils utilisent.</translation>
    </message>
    <message>
        <source>Prices changed: %1, renewed: %2, added: %3; sizes added: %4; rows that a project has no use for: %5.</source>
        <translation>Prix modifiés&#xa0;: %1, renouvelés&#xa0;: %2, ajoutés&#xa0;: %3&#xa0;; tailles ajoutées&#xa0;: %4&#xa0;; lignes inutiles à un projet&#xa0;: %5.</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Liste de prix</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complète</translation>
    </message>
</context>
<context>
    <name>headroom::PriceSearchPanel</name>
    <message>
        <source>Pay as you go</source>
        <translation>Paiement à l&apos;utilisation</translation>
    </message>
    <message>
        <source>Development and test</source>
        <translation>Développement et test</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Réservation</translation>
    </message>
    <message>
        <source>Savings plan</source>
        <translation>Plan d&apos;économies</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Size (ARM name)</source>
        <translation>Taille (nom ARM)</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Compteur</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable à partir de</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>À partir de la quantité</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Prices found</source>
        <translation>Prix trouvés</translation>
    </message>
    <message>
        <source>&amp;Use the selected prices</source>
        <translation>&amp;Utiliser les prix sélectionnés</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Liste de prix</translation>
    </message>
    <message>
        <source>Kind of price</source>
        <translation>Type de prix</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Toutes natures</translation>
    </message>
    <message>
        <source>Takes the selected rows over into the project, as far as it has a use for them: machines and managed disks. One step to undo.</source>
        <translation>Reprend les lignes sélectionnées dans le projet, pour autant qu&apos;elles servent&#xa0;: machines et disques managés. Une étape à annuler.</translation>
    </message>
    <message>
        <source>&amp;Words:</source>
        <translation>&amp;Mots&#xa0;:</translation>
    </message>
    <message>
        <source>In service, product, SKU or meter</source>
        <translation>Dans service, produit, SKU ou compteur</translation>
    </message>
    <message>
        <source>Ser&amp;vice:</source>
        <translation>Ser&amp;vice&#xa0;:</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Exactement</translation>
    </message>
    <message>
        <source>Re&amp;gion:</source>
        <translation>Ré&amp;gion&#xa0;:</translation>
    </message>
    <message>
        <source>westeurope, eastus</source>
        <translation>westeurope, eastus</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Taille&#xa0;:</translation>
    </message>
    <message>
        <source>Standard_D4s_v5</source>
        <translation>Standard_D4s_v5</translation>
    </message>
    <message>
        <source>No price lists yet</source>
        <translation>Pas encore de liste de prix</translation>
    </message>
    <message>
        <source>The first %1 prices. Say more to find fewer.</source>
        <translation>Les %1 premiers prix. Précisez pour en trouver moins.</translation>
    </message>
    <message>
        <source>Prices found: %1.</source>
        <translation>Prix trouvés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Select the prices to use first.</source>
        <translation>Sélectionnez d&apos;abord les prix à utiliser.</translation>
    </message>
</context>
<context>
    <name>headroom::PricesPage</name>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>No prices yet. They are taken from the price book when a region is named.</source>
        <translation>Pas encore de prix. Ils viennent du catalogue dès qu&apos;une région est nommée.</translation>
    </message>
    <message>
        <source>No Azure sizes yet. They come with the prices of a region.</source>
        <translation>Pas encore de taille Azure. Elles viennent avec les prix d&apos;une région.</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>Listes de prix</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
</context>
<context>
    <name>headroom::ProjectPage</name>
    <message>
        <source>Notes on the project</source>
        <translation>Notes sur le projet</translation>
    </message>
    <message>
        <source>What this project is for, who agreed to what, what is still open.</source>
        <translation>À quoi sert ce projet, qui a convenu de quoi, ce qui reste ouvert.</translation>
    </message>
    <message>
        <source>Named versions</source>
        <translation>Versions nommées</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>A version is the whole project as it was, kept inside its file. Restoring one can be undone; saving the file keeps them.</source>
        <translation>Une version est tout le projet tel qu&apos;il était, gardé dans son fichier. Restaurer est annulable&#xa0;; enregistrer le fichier les garde.</translation>
    </message>
    <message>
        <source>Save a version…</source>
        <translation>Enregistrer une version…</translation>
    </message>
    <message>
        <source>Keeps the project as it is now, under a name (Ctrl+Alt+S).</source>
        <translation>Garde le projet tel qu&apos;il est, sous un nom (Ctrl+Alt+S).</translation>
    </message>
    <message>
        <source>Compare with now…</source>
        <translation>Comparer à maintenant…</translation>
    </message>
    <message>
        <source>What changed since, and the figures side by side.</source>
        <translation>Ce qui a changé depuis, et les chiffres côte à côte.</translation>
    </message>
    <message>
        <source>Open as a copy</source>
        <translation>Ouvrir en copie</translation>
    </message>
    <message>
        <source>Opens the version as an untitled project.</source>
        <translation>Ouvre la version comme projet sans titre.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Makes the project what it was, as one step that can be undone.</source>
        <translation>Rend le projet tel qu&apos;il était, en une étape annulable.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Removes the version from the project.</source>
        <translation>Retire la version du projet.</translation>
    </message>
    <message>
        <source>What is typed here is not kept until that is mended.</source>
        <translation>Ce qui est saisi ici n&apos;est pas conservé tant que cela n&apos;est pas corrigé.</translation>
    </message>
</context>
<context>
    <name>headroom::ProjectionPanel</name>
    <message>
        <source>Calculating…</source>
        <translation>Calcul en cours…</translation>
    </message>
</context>
<context>
    <name>headroom::PurchasePanel</name>
    <message>
        <source>Way to buy</source>
        <translation>Option d&apos;achat</translation>
    </message>
    <message>
        <source>Paid in 12 months</source>
        <translation>Payé en 12 mois</translation>
    </message>
    <message>
        <source>Cash improvement, 12 months</source>
        <translation>Amélioration de trésorerie, 12 mois</translation>
    </message>
    <message>
        <source>Cost over the term</source>
        <translation>Coût sur la durée</translation>
    </message>
    <message>
        <source>Prepaid at the end</source>
        <translation>Payé d&apos;avance à la fin</translation>
    </message>
    <message>
        <source>Payable beyond</source>
        <translation>À payer ensuite</translation>
    </message>
    <message>
        <source>Break-even use</source>
        <translation>Seuil de rentabilité</translation>
    </message>
    <message>
        <source>Ways to buy</source>
        <translation>Options d&apos;achat</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>%1 (the plan&apos;s)</source>
        <translation>%1 (celle du plan)</translation>
    </message>
    <message>
        <source>Way to buy, %1</source>
        <translation>Option d&apos;achat, %1</translation>
    </message>
    <message>
        <source>Cost over %1 months</source>
        <translation>Coût sur %1 mois</translation>
    </message>
    <message>
        <source>Nothing is paid to Azure.</source>
        <translation>Rien n&apos;est payé à Azure.</translation>
    </message>
    <message>
        <source>Each as if all machines that always run were bought so, with the plan&apos;s coverage, delay, payment and fixed reservations; machines that run part of the time stay pay as you go. Of the move case.</source>
        <translation>Chacune comme si toutes les machines toujours en marche étaient achetées ainsi, avec la couverture, le délai, le paiement et les réservations fixes du plan&#xa0;; les machines à temps partiel restent en paiement à l&apos;utilisation. Dans le cas migration.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Invoices of Azure in the 12 months of the headline, less what is still owed of them.</source>
        <translation>Factures d&apos;Azure sur les 12 mois de la période clé, moins ce qui en reste dû.</translation>
    </message>
    <message>
        <source>Net cash flow of the 12 months, move less stay, with everything bought so.</source>
        <translation>Flux net de trésorerie des 12 mois, migration moins maintien, si tout est acheté ainsi.</translation>
    </message>
    <message>
        <source>What Azure costs over the term, from the first month on Azure on.</source>
        <translation>Ce que coûte Azure sur la durée, à partir du premier mois sur Azure.</translation>
    </message>
    <message>
        <source>What is paid at the horizon&apos;s end and not cost yet: it is used up afterwards.</source>
        <translation>Ce qui est payé à la fin de l&apos;horizon et pas encore en charge&#xa0;: c&apos;est consommé ensuite.</translation>
    </message>
    <message>
        <source>Commitments that are still to be invoiced after the horizon.</source>
        <translation>Engagements restant à facturer après l&apos;horizon.</translation>
    </message>
    <message>
        <source>The share of the hours from which on the commitment costs less than pay as you go at the plan&apos;s discount: over all machines that always run, weighted by their price.</source>
        <translation>La part des heures à partir de laquelle l&apos;engagement coûte moins que le paiement à l&apos;utilisation avec la remise du plan&#xa0;: sur toutes les machines toujours en marche, pondérées par leur prix.</translation>
    </message>
    <message>
        <source>The whole calculation is made with every workload&apos;s purchase option set to this one.</source>
        <translation>Tout est calculé avec cette option d&apos;achat pour chaque charge.</translation>
    </message>
</context>
<context>
    <name>headroom::QuestionPanel</name>
    <message>
        <source>Cancelled. What stands below is of an earlier run.</source>
        <translation>Annulé. Ce qui suit vient d&apos;une exécution antérieure.</translation>
    </message>
    <message>
        <source>The inputs have changed since; what stands below is of those before.</source>
        <translation>Les entrées ont changé depuis&#xa0;; ce qui suit vaut pour les précédentes.</translation>
    </message>
    <message>
        <source>P&amp;ut the value into the project</source>
        <translation>&amp;Mettre la valeur dans le projet</translation>
    </message>
    <message>
        <source>P&amp;ut the value into the scenario</source>
        <translation>Mettre la valeur dans le scén&amp;ario</translation>
    </message>
    <message>
        <source>The value stands in the project; Ctrl+Z takes it back.</source>
        <translation>La valeur est dans le projet&#xa0;; Ctrl+Z l&apos;annule.</translation>
    </message>
    <message>
        <source>The value stands in scenario %1; Ctrl+Z takes it back.</source>
        <translation>La valeur est dans le scénario %1&#xa0;; Ctrl+Z l&apos;annule.</translation>
    </message>
    <message>
        <source>What is typed is looked for in names and paths of fields: discount, azure.globalDiscount. Down lists them all.</source>
        <translation>Ce qui est saisi est cherché dans les noms et les chemins des champs&#xa0;: remise, azure.globalDiscount. La flèche bas les montre tous.</translation>
    </message>
    <message>
        <source>Name, or path</source>
        <translation>Nom ou chemin</translation>
    </message>
    <message>
        <source>What comes out is shown here once it has run.</source>
        <translation>Le résultat s&apos;affiche ici une fois le calcul fait.</translation>
    </message>
</context>
<context>
    <name>headroom::ReadOnlyBanner</name>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>Enregistrer une cop&amp;ie…</translation>
    </message>
    <message>
        <source>Open for editin&amp;g</source>
        <translation>Ouvrir pour &amp;modifier</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Asks for a file of your own, in which you go on (Ctrl+S).</source>
        <translation>Demande un fichier à vous, dans lequel vous continuez (Ctrl+S).</translation>
    </message>
    <message>
        <source>Opens the file itself, where nobody else has it open and it can be written; asks before changes are lost.</source>
        <translation>Ouvre le fichier lui-même, si personne d&apos;autre ne l&apos;a ouvert et s&apos;il est inscriptible&#xa0;; demande avant de perdre des modifications.</translation>
    </message>
    <message>
        <source>◇ %1 is open read-only: the file stays as it is. What you edit is a copy, and Save asks for a file of its own.</source>
        <translation>◇ %1 est ouvert en lecture seule&#xa0;: le fichier reste tel quel. Ce que vous modifiez est une copie, et Enregistrer demande un fichier à part.</translation>
    </message>
    <message>
        <source>◇ %1 is open read-only: the file can&apos;t be written. What you edit is a copy, and Save asks for a file of its own.</source>
        <translation>◇ %1 est ouvert en lecture seule&#xa0;: le fichier ne peut pas être écrit. Ce que vous modifiez est une copie, et Enregistrer demande un fichier à part.</translation>
    </message>
</context>
<context>
    <name>headroom::ReportPage</name>
    <message>
        <source>Co&amp;mpute analyses</source>
        <translation>Cal&amp;culer les analyses</translation>
    </message>
    <message>
        <source>&amp;Without logo</source>
        <translation>&amp;Sans logo</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>E&amp;xport as PDF…</source>
        <translation>E&amp;xporter en PDF…</translation>
    </message>
    <message>
        <source>Export the report as PDF</source>
        <translation>Exporter le rapport en PDF</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>Imprime&amp;r…</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Imprimer le rapport</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>On the cover and below the pages</source>
        <translation>Sur la couverture et au bas des pages</translation>
    </message>
    <message>
        <source>Paper and logo</source>
        <translation>Papier et logo</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Wide where tables are</source>
        <translation>Paysage pour les tableaux</translation>
    </message>
    <message>
        <source>All pages wide</source>
        <translation>Toutes en paysage</translation>
    </message>
    <message>
        <source>Shape of the pages</source>
        <translation>Forme des pages</translation>
    </message>
    <message>
        <source>Pa&amp;per:</source>
        <translation>Pa&amp;pier&#xa0;:</translation>
    </message>
    <message>
        <source>Pa&amp;ges:</source>
        <translation>Pa&amp;ges&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Choose logo…</source>
        <translation>C&amp;hoisir un logo…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Without a logo</source>
        <translation>Sans logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Images (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>No logo.</source>
        <translation>Pas de logo.</translation>
    </message>
    <message>
        <source>Logo: %1</source>
        <translation>Logo&#xa0;: %1</translation>
    </message>
    <message>
        <source>There are no figures yet.</source>
        <translation>Pas encore de chiffres.</translation>
    </message>
    <message>
        <source>Bridge, risks, scenarios and options are of the project as it is.</source>
        <translation>Passage, risques, scénarios et options sont ceux du projet tel qu&apos;il est.</translation>
    </message>
</context>
<context>
    <name>headroom::ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Aperçu du rapport</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>headroom::RiskPage</name>
    <message>
        <source>Uncertain inputs</source>
        <translation>Entrées incertaines</translation>
    </message>
    <message>
        <source>No uncertain inputs yet. Add one (Ins), name its field and say how far it may vary.</source>
        <translation>Pas encore d&apos;entrée incertaine. Ajoutez-en une (Inser), nommez son champ et dites jusqu&apos;où il peut varier.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Loi</translation>
    </message>
    <message>
        <source>No values: a discrete law needs the values that it can take.</source>
        <translation>Pas de valeurs&#xa0;: une loi discrète a besoin des valeurs qu&apos;elle peut prendre.</translation>
    </message>
    <message>
        <source>Not correlated with other inputs: it is drawn on its own.</source>
        <translation>Sans corrélation avec d&apos;autres entrées&#xa0;: elle est tirée seule.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>Goal seek</source>
        <translation>Recherche de cible</translation>
    </message>
    <message>
        <source>Two-way table</source>
        <translation>Table à deux entrées</translation>
    </message>
    <message>
        <source>Every discount</source>
        <translation>Chaque remise</translation>
    </message>
</context>
<context>
    <name>headroom::RowOrder</name>
    <message>
        <source>sorted ascending, key %1</source>
        <translation>tri croissant, clé %1</translation>
    </message>
    <message>
        <source>sorted descending, key %1</source>
        <translation>tri décroissant, clé %1</translation>
    </message>
    <message>
        <source>filter: %1</source>
        <translation>filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>headroom::SaveVersionDialog</name>
    <message>
        <source>Save a version</source>
        <translation>Enregistrer une version</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>The version is kept inside the project and goes to the disk when the project is saved.</source>
        <translation>La version reste dans le projet et va sur le disque à l&apos;enregistrement du projet.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Remark:</source>
        <translation>&amp;Commentaire&#xa0;:</translation>
    </message>
</context>
<context>
    <name>headroom::ScenarioBanner</name>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Back to the &amp;project</source>
        <translation>Retour au &amp;projet</translation>
    </message>
    <message>
        <source>Back to the project</source>
        <translation>Retour au projet</translation>
    </message>
    <message>
        <source>Shows the project as it is; the scenario keeps its changes (Ctrl+Shift+R).</source>
        <translation>Montre le projet tel quel&#xa0;; le scénario garde ses modifications (Ctrl+Maj+R).</translation>
    </message>
    <message>
        <source>● Recording in scenario “%1”: inputs and figures are its own, and what you edit becomes a change of it.</source>
        <translation>● Enregistrement dans le scénario «&#xa0;%1&#xa0;»&#xa0;: entrées et chiffres sont les siens, et vos modifications deviennent les siennes.</translation>
    </message>
</context>
<context>
    <name>headroom::ScenariosPage</name>
    <message>
        <source>No scenarios yet. Add one (Ins), then record in it what you edit: the project keeps its own values.</source>
        <translation>Pas encore de scénario. Ajoutez-en un (Inser), puis enregistrez-y vos modifications&#xa0;: le projet garde ses valeurs.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>No changes yet: the scenario is what it inherits from. Record what you edit, or add a change (Ins) and name its field.</source>
        <translation>Pas encore de modification&#xa0;: le scénario est ce dont il hérite. Enregistrez ce que vous modifiez, ou ajoutez une modification (Inser) et nommez son champ.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>&amp;Record what I edit</source>
        <translation>Enre&amp;gistrer mes modifications</translation>
    </message>
    <message>
        <source>Record what I edit in the current scenario</source>
        <translation>Enregistrer mes modifications dans le scénario actuel</translation>
    </message>
    <message>
        <source>The window shows the scenario; what you edit on any page becomes a change of it, and the project keeps its own values (Ctrl+Shift+R).</source>
        <translation>La fenêtre montre le scénario&#xa0;; ce que vous modifiez sur une page en devient une modification, et le projet garde ses valeurs (Ctrl+Maj+R).</translation>
    </message>
    <message>
        <source>Best plan</source>
        <translation>Meilleur plan</translation>
    </message>
    <message>
        <source>Azure Migrate&apos;s case</source>
        <translation>Le business case d&apos;Azure Migrate</translation>
    </message>
</context>
<context>
    <name>headroom::SensitivityPanel</name>
    <message>
        <source>Figure that is looked at</source>
        <translation>Indicateur observé</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>At low</source>
        <translation>Chiffre au bas</translation>
    </message>
    <message>
        <source>At high</source>
        <translation>Chiffre au haut</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Amplitude</translation>
    </message>
    <message>
        <source>Fi&amp;gure:</source>
        <translation>Indicate&amp;ur&#xa0;:</translation>
    </message>
    <message>
        <source>Sensitivity by input</source>
        <translation>Sensibilité par entrée</translation>
    </message>
    <message>
        <source>There are no figures yet.</source>
        <translation>Pas encore de chiffres.</translation>
    </message>
    <message>
        <source>Nothing varies.</source>
        <translation>Rien ne varie.</translation>
    </message>
    <message>
        <source>Each input alone, from its 10th to its 90th percentile, the others as they are. As it is: %1.</source>
        <translation>Chaque entrée seule, de son 10e à son 90e centile, les autres inchangées. Tel quel&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No uncertain inputs yet: add one on the first tab, or an own one above, and see here how much it matters.</source>
        <translation>Pas encore d&apos;entrées incertaines&#xa0;: ajoutez-en une au premier onglet, ou une entrée propre ci-dessus, et voyez ici combien elle compte.</translation>
    </message>
    <message>
        <source>Each own input alone, from its low to its high end, the others as they are. As it is: %1.</source>
        <translation>Chaque entrée propre seule, de sa borne basse à sa borne haute, les autres inchangées. Tel quel&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>headroom::ShareIssuePanel</name>
    <message>
        <source>New shares</source>
        <translation>Actions nouvelles</translation>
    </message>
    <message>
        <source>Existing shares sold</source>
        <translation>Actions existantes vendues</translation>
    </message>
    <message>
        <source>Price a share</source>
        <translation>Prix par action</translation>
    </message>
    <message>
        <source>Offered in all</source>
        <translation>Offert en tout</translation>
    </message>
    <message>
        <source>Gross proceeds</source>
        <translation>Produit brut</translation>
    </message>
    <message>
        <source>Underwriting fee</source>
        <translation>Commission de placement</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Net proceeds</source>
        <translation>Produit net</translation>
    </message>
    <message>
        <source>Prepays debt</source>
        <translation>Rembourse de la dette</translation>
    </message>
    <message>
        <source>Kept as cash</source>
        <translation>Gardé en trésorerie</translation>
    </message>
    <message>
        <source>Basic shares before</source>
        <translation>Actions non diluées avant</translation>
    </message>
    <message>
        <source>Basic shares after</source>
        <translation>Actions non diluées après</translation>
    </message>
    <message>
        <source>Diluted shares before</source>
        <translation>Actions diluées avant</translation>
    </message>
    <message>
        <source>Diluted shares after</source>
        <translation>Actions diluées après</translation>
    </message>
    <message>
        <source>Owned by the buyers</source>
        <translation>Détenu par les acheteurs</translation>
    </message>
    <message>
        <source>Given up by holders before</source>
        <translation>Dilution des porteurs précédents</translation>
    </message>
    <message>
        <source>Implied value before, basic</source>
        <translation>Valeur implicite avant, non diluée</translation>
    </message>
    <message>
        <source>Implied value, basic</source>
        <translation>Valeur implicite, non diluée</translation>
    </message>
    <message>
        <source>Implied value, diluted</source>
        <translation>Valeur implicite, diluée</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Maintien</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>What the share issue brings</source>
        <translation>Ce que l&apos;émission d&apos;actions apporte</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>No share issue is chosen.</source>
        <translation>Aucune émission d&apos;actions n&apos;est choisie.</translation>
    </message>
    <message>
        <source>It doesn&apos;t happen within the months projected.</source>
        <translation>Elle n&apos;a pas lieu dans les mois projetés.</translation>
    </message>
    <message>
        <source>Figure, %1</source>
        <translation>Indicateur, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Gross: new shares times price. Net: gross less the underwriters&apos; fee and expenses. Existing shares that are sold bring the company nothing.</source>
        <translation>Brut&#xa0;: actions nouvelles multipliées par le prix. Net&#xa0;: brut moins la commission de placement et les frais. Les actions existantes vendues n&apos;apportent rien à l&apos;entreprise.</translation>
    </message>
    <message>
        <source>What prepays debt, premium included, is taken from the net proceeds; the rest is kept as cash.</source>
        <translation>Ce qui rembourse la dette, prime comprise, est pris sur le produit net&#xa0;; le reste est gardé en trésorerie.</translation>
    </message>
    <message>
        <source>Of the basic shares after the issue: those that the buyers own, and those that are new.</source>
        <translation>Des actions non diluées après l&apos;émission&#xa0;: celles des acheteurs, et les nouvelles.</translation>
    </message>
    <message>
        <source>The price of a share times the basic or the diluted shares.</source>
        <translation>Le prix d&apos;une action multiplié par les actions non diluées ou diluées.</translation>
    </message>
    <message>
        <source>Shares before are the company&apos;s and those of the issues before this one.</source>
        <translation>Les actions avant sont celles de l&apos;entreprise et des émissions précédentes.</translation>
    </message>
</context>
<context>
    <name>headroom::SimulationPanel</name>
    <message>
        <source>&amp;Run the simulation</source>
        <translation>&amp;Lancer la simulation</translation>
    </message>
    <message>
        <source>Figure that is simulated</source>
        <translation>Indicateur simulé</translation>
    </message>
    <message>
        <source>Probability of</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Erreur type</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Share of the variance</source>
        <translation>Part de la variance</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>Corrélation de rang</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>En dessous de</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Tirages</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Nothing has been simulated yet: run it to see how likely the figures are.</source>
        <translation>Rien n&apos;a encore été simulé&#xa0;: lancez pour voir la probabilité des chiffres.</translation>
    </message>
    <message>
        <source>Nothing has been simulated yet.</source>
        <translation>Rien n&apos;a encore été simulé.</translation>
    </message>
    <message>
        <source>Cancelled. What stands below is of an earlier run.</source>
        <translation>Annulé. Ce qui suit vient d&apos;une exécution antérieure.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Maintien</translation>
    </message>
    <message>
        <source>Case whose breaches and shortfalls are counted</source>
        <translation>Cas dont les manquements et insuffisances sont comptés</translation>
    </message>
    <message>
        <source>Fi&amp;gure:</source>
        <translation>Indicate&amp;ur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Breaches and shortfalls of:</source>
        <translation>&amp;Manquements et insuffisances&#xa0;:</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Probabilités</translation>
    </message>
    <message>
        <source>Spread of the figure</source>
        <translation>Dispersion de l&apos;indicateur</translation>
    </message>
    <message>
        <source>Results of the simulation</source>
        <translation>Résultats de la simulation</translation>
    </message>
    <message>
        <source>Trials by amount</source>
        <translation>Tirages par montant</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>Cumulative benefit by month</source>
        <translation>Avantage cumulé par mois</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Mois par mois</translation>
    </message>
    <message>
        <source>Where the spread comes from</source>
        <translation>D&apos;où vient la dispersion</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D&apos;où elle vient</translation>
    </message>
    <message>
        <source>The inputs have changed since; what stands below is of those before.</source>
        <translation>Les entrées ont changé depuis&#xa0;; ce qui suit vaut pour les précédentes.</translation>
    </message>
    <message>
        <source>There is nothing to draw: add an uncertain input on the first tab.</source>
        <translation>Il n&apos;y a rien à tirer&#xa0;: ajoutez une entrée incertaine au premier onglet.</translation>
    </message>
    <message>
        <source>There are no samples.</source>
        <translation>Il n&apos;y a pas d&apos;échantillons.</translation>
    </message>
    <message>
        <source>There are no months.</source>
        <translation>Il n&apos;y a pas de mois.</translation>
    </message>
    <message>
        <source>%1 trials with seed %2.</source>
        <translation>%1 tirages avec la graine %2.</translation>
    </message>
    <message>
        <source>Of scenario %1.</source>
        <translation>Du scénario %1.</translation>
    </message>
    <message>
        <source>± %1</source>
        <translation>± %1</translation>
    </message>
    <message>
        <source>too few trials to tell</source>
        <translation>trop peu de tirages pour le dire</translation>
    </message>
    <message>
        <source>%1 is %2 or more</source>
        <translation>%1 atteint au moins %2</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Standard error of the mean</source>
        <translation>Erreur type de la moyenne</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Écart type</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>Export sam&amp;ples…</source>
        <translation>Ex&amp;porter les échantillons…</translation>
    </message>
    <message>
        <source>&amp;Target:</source>
        <translation>Ci&amp;ble&#xa0;:</translation>
    </message>
    <message>
        <source>Writes every trial, with the inputs as drawn and the figure, as CSV. The seed gives them again.</source>
        <translation>Écrit chaque tirage, avec les entrées tirées et le chiffre, en CSV. La graine les redonne.</translation>
    </message>
    <message>
        <source>Export samples</source>
        <translation>Exporter les échantillons</translation>
    </message>
    <message>
        <source>samples.csv</source>
        <translation>echantillons.csv</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>The samples stand in %1.</source>
        <translation>Les échantillons sont dans %1.</translation>
    </message>
    <message>
        <source>%1 of them have no such figure (no rate or several, nothing paid back); the rest is of the others.</source>
        <translation>%1 d&apos;entre eux n&apos;ont pas ce chiffre (aucun taux ou plusieurs, mise non récupérée)&#xa0;; le reste porte sur les autres.</translation>
    </message>
    <message>
        <source>20m, 12%, 2025-07; blank: none</source>
        <translation>20m, 12%, 2025-07&#xa0;; vide&#xa0;: aucun</translation>
    </message>
    <message>
        <source>How likely is it that the figure is this or more, or this or less?</source>
        <translation>Quelle est la probabilité que le chiffre atteigne au moins, ou au plus, cette valeur&#xa0;?</translation>
    </message>
    <message>
        <source>At least the target</source>
        <translation>Au moins la cible</translation>
    </message>
    <message>
        <source>At most the target</source>
        <translation>Au plus la cible</translation>
    </message>
    <message>
        <source>Whether the target is to be reached from above or below</source>
        <translation>Si la cible est atteinte par le haut ou par le bas</translation>
    </message>
    <message>
        <source>Rea&amp;ched when the figure is:</source>
        <translation>Atteint quand le &amp;chiffre est&#xa0;:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 What stands below is of an earlier run.</source>
        <translation>%1 Ce qui suit vient d&apos;un calcul précédent.</translation>
    </message>
    <message>
        <source>Not by trial but in a few values, with their law&apos;s mean and deviation: %1.</source>
        <translation>Non par tirage mais en quelques valeurs, avec la moyenne et l&apos;écart type de leur loi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is %2 or less</source>
        <translation>%1 ne dépasse pas %2</translation>
    </message>
    <message>
        <source>%1 below</source>
        <translation>%1 en dessous</translation>
    </message>
    <message>
        <source>within %1 with 95% confidence</source>
        <translation>à %1 près, confiance de 95 %</translation>
    </message>
    <message>
        <source>%1 of the trials are below</source>
        <translation>%1 des tirages sont en dessous</translation>
    </message>
</context>
<context>
    <name>headroom::SitesPage</name>
    <message>
        <source>No sites yet. A site is a data centre that workloads leave.</source>
        <translation>Pas encore de site. Un site est un centre de données que des charges quittent.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Lease and exit</source>
        <translation>Bail et sortie</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Électricité</translation>
    </message>
    <message>
        <source>Machines and licences</source>
        <translation>Machines et licences</translation>
    </message>
    <message>
        <source>No unit costs yet: running the site&apos;s machines costs nothing but rent and power.</source>
        <translation>Pas encore de coût unitaire&#xa0;: exploiter les machines du site ne coûte que loyer et électricité.</translation>
    </message>
    <message>
        <source>No refreshes: staying needs no new machines.</source>
        <translation>Pas de renouvellement&#xa0;: le maintien ne demande pas de nouvelles machines.</translation>
    </message>
</context>
<context>
    <name>headroom::SizeTable</name>
    <message>
        <source>Workload</source>
        <translation>Charge de travail</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Next cheaper</source>
        <translation>Moins chère suivante</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Ne convient pas</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non admise</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Next better</source>
        <translation>Meilleure suivante</translation>
    </message>
    <message>
        <source>Needs vCPU</source>
        <translation>vCPU requis</translation>
    </message>
    <message>
        <source>Needs GiB</source>
        <translation>Gio requis</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Cheaper, a month</source>
        <translation>Moins chère, par mois</translation>
    </message>
    <message>
        <source>Better, a month</source>
        <translation>Meilleure, par mois</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>By use</source>
        <translation>Selon l&apos;usage</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Saved a month</source>
        <translation>Économie par mois</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Support ends</source>
        <translation>Fin de support</translation>
    </message>
    <message>
        <source>Extended updates</source>
        <translation>Mises à jour étendues</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Première année</translation>
    </message>
    <message>
        <source>Second year</source>
        <translation>Deuxième année</translation>
    </message>
    <message>
        <source>Third year</source>
        <translation>Troisième année</translation>
    </message>
    <message>
        <source>No cost known</source>
        <translation>Coût inconnu</translation>
    </message>
</context>
<context>
    <name>headroom::SizesPanel</name>
    <message>
        <source>Sizes</source>
        <translation>Tailles</translation>
    </message>
    <message>
        <source>Which workloads</source>
        <translation>Quelles charges de travail</translation>
    </message>
    <message>
        <source>All sizes</source>
        <translation>Toutes les tailles</translation>
    </message>
    <message>
        <source>Idle, off and oversized</source>
        <translation>Inactives, éteintes et surdimensionnées</translation>
    </message>
    <message>
        <source>End of support</source>
        <translation>Fin de support</translation>
    </message>
    <message>
        <source>Workloads: %1.</source>
        <translation>Charges de travail&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Workloads: %1. Sizes by use would save %2 a month.</source>
        <translation>Charges de travail&#xa0;: %1. Des tailles selon l&apos;usage économiseraient %2 par mois.</translation>
    </message>
    <message>
        <source>Systems: %1.</source>
        <translation>Systèmes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Extended updates, if nothing moves: %1, %2 and %3 in the three years after.</source>
        <translation>Mises à jour étendues, si rien ne migre&#xa0;: %1, %2 et %3 dans les trois années suivantes.</translation>
    </message>
    <message>
        <source>Without a price of extended updates, so of unknown cost: %1.</source>
        <translation>Sans prix des mises à jour étendues, donc de coût inconnu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Azure as a whole, %1</source>
        <translation>Azure dans son ensemble, %1</translation>
    </message>
    <message>
        <source>with purchase options and discounts</source>
        <translation>avec options d&apos;achat et remises</translation>
    </message>
</context>
<context>
    <name>headroom::StartPage</name>
    <message>
        <source>Cash flow, debt and savings of moving workloads to Azure. Figures never leave this machine.</source>
        <translation>Trésorerie, dette et économies de la migration vers Azure. Les chiffres ne quittent jamais cette machine.</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Travail non enregistré</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Start from my &amp;inventory…</source>
        <translation>Partir de mon &amp;inventaire…</translation>
    </message>
    <message>
        <source>Machines from Azure Migrate, RVTools, a CMDB or any table; you see what was found before anything is taken.</source>
        <translation>Machines d&apos;Azure Migrate, RVTools, d&apos;une CMDB ou d&apos;un tableau&#xa0;; vous voyez ce qui a été trouvé avant toute reprise.</translation>
    </message>
    <message>
        <source>Empty &amp;project</source>
        <translation>&amp;Projet vide</translation>
    </message>
    <message>
        <source>Nothing but defaults; the first month is this one.</source>
        <translation>Rien que des valeurs par défaut&#xa0;; le premier mois est le mois en cours.</translation>
    </message>
    <message>
        <source>&amp;Open a project…</source>
        <translation>&amp;Ouvrir un projet…</translation>
    </message>
    <message>
        <source>A file of Headroom&apos;s (*.headroom).</source>
        <translation>Un fichier de Headroom (*.headroom).</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>Getting started, every field and every figure (F1).</source>
        <translation>Premiers pas, chaque champ et chaque chiffre (F1).</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P finds any command, page, field or row. Files can be dropped onto the window.</source>
        <translation>Ctrl+Maj+P trouve toute commande, toute page, tout champ et toute ligne. Les fichiers peuvent être déposés sur la fenêtre.</translation>
    </message>
    <message>
        <source>Recover %1</source>
        <translation>Récupérer %1</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Throw away the unsaved work on %1</source>
        <translation>Supprimer le travail non enregistré sur %1</translation>
    </message>
</context>
<context>
    <name>headroom::StatementModel</name>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 mois</translation>
    </message>
</context>
<context>
    <name>headroom::StatementPanel</name>
    <message>
        <source>Benefit (move less stay)</source>
        <translation>Avantage (migration moins maintien)</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Maintien</translation>
    </message>
    <message>
        <source>Case of the statement</source>
        <translation>Cas des états</translation>
    </message>
    <message>
        <source>Unit of the statement</source>
        <translation>Unité des états</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Shows what on-premises IT, Azure and one-off cost are made of.</source>
        <translation>Montre de quoi se composent informatique sur site, Azure et coûts ponctuels.</translation>
    </message>
    <message>
        <source>Cash in is positive, cash out stands in parentheses.</source>
        <translation>Les encaissements sont positifs, les décaissements entre parenthèses.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>États financiers</translation>
    </message>
    <message>
        <source>%1 with cents</source>
        <translation>%1 avec centimes</translation>
    </message>
</context>
<context>
    <name>headroom::TaskStrip</name>
    <message>
        <source>Cance&amp;l</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Cancel the calculation</source>
        <translation>Annuler le calcul</translation>
    </message>
    <message>
        <source>Progress of the calculation</source>
        <translation>Avancement du calcul</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>headroom::TimelinePanel</name>
    <message>
        <source>Calculating…</source>
        <translation>Calcul en cours…</translation>
    </message>
</context>
<context>
    <name>headroom::TrialSlider</name>
    <message>
        <source>Try: %1</source>
        <translation>Essayer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Value to try: %1</source>
        <translation>Valeur à essayer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stop trying: %1</source>
        <translation>Ne plus essayer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Takes the slider away; the input is as the project has it.</source>
        <translation>Retire le curseur&#xa0;; l&apos;entrée est celle du projet.</translation>
    </message>
    <message>
        <source>A value is needed.</source>
        <translation>Une valeur est nécessaire.</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Projet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Project: %1 (%2)</source>
        <translation>Projet&#xa0;: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>headroom::TwoWayPanel</name>
    <message>
        <source>Fill the ta&amp;ble</source>
        <translation>Remplir la ta&amp;ble</translation>
    </message>
    <message>
        <source>Name two inputs and a figure: the table shows the figure at each pair of their values.</source>
        <translation>Nommez deux entrées et un indicateur&#xa0;: la table montre l&apos;indicateur pour chaque paire de leurs valeurs.</translation>
    </message>
    <message>
        <source>Input down the &amp;rows:</source>
        <translation>Entrée en &amp;lignes&#xa0;:</translation>
    </message>
    <message>
        <source>Input down the rows</source>
        <translation>Entrée en lignes</translation>
    </message>
    <message>
        <source>What is set down the rows</source>
        <translation>Ce qui est fixé en lignes</translation>
    </message>
    <message>
        <source>&amp;Lowest value:</source>
        <translation>&amp;Valeur basse&#xa0;:</translation>
    </message>
    <message>
        <source>First value of the rows</source>
        <translation>Première valeur des lignes</translation>
    </message>
    <message>
        <source>H&amp;ighest value:</source>
        <translation>Valeur &amp;haute&#xa0;:</translation>
    </message>
    <message>
        <source>Last value of the rows</source>
        <translation>Dernière valeur des lignes</translation>
    </message>
    <message>
        <source>&amp;Number of values:</source>
        <translation>&amp;Nombre de valeurs&#xa0;:</translation>
    </message>
    <message>
        <source>Number of rows</source>
        <translation>Nombre de lignes</translation>
    </message>
    <message>
        <source>Input a&amp;cross the columns:</source>
        <translation>Entrée en &amp;colonnes&#xa0;:</translation>
    </message>
    <message>
        <source>Input across the columns</source>
        <translation>Entrée en colonnes</translation>
    </message>
    <message>
        <source>What is set across the columns</source>
        <translation>Ce qui est fixé en colonnes</translation>
    </message>
    <message>
        <source>Lo&amp;west value:</source>
        <translation>Valeur ba&amp;sse&#xa0;:</translation>
    </message>
    <message>
        <source>First value of the columns</source>
        <translation>Première valeur des colonnes</translation>
    </message>
    <message>
        <source>Highest v&amp;alue:</source>
        <translation>Valeur hau&amp;te&#xa0;:</translation>
    </message>
    <message>
        <source>Last value of the columns</source>
        <translation>Dernière valeur des colonnes</translation>
    </message>
    <message>
        <source>N&amp;umber of values:</source>
        <translation>No&amp;mbre de valeurs&#xa0;:</translation>
    </message>
    <message>
        <source>Number of columns</source>
        <translation>Nombre de colonnes</translation>
    </message>
    <message>
        <source>Fi&amp;gure:</source>
        <translation>Indicate&amp;ur&#xa0;:</translation>
    </message>
    <message>
        <source>Figure in the cells</source>
        <translation>Indicateur dans les cellules</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>Ce que montre la table</translation>
    </message>
    <message>
        <source>Figure at each pair of values</source>
        <translation>Indicateur pour chaque paire de valeurs</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Sa valeur</translation>
    </message>
    <message>
        <source>A factor on its value</source>
        <translation>Un facteur sur sa valeur</translation>
    </message>
    <message>
        <source>What is added to it</source>
        <translation>Ce qu&apos;on lui ajoute</translation>
    </message>
    <message>
        <source>What is set:</source>
        <translation>Ce qui est fixé&#xa0;:</translation>
    </message>
    <message>
        <source>12%, 1.5m, 0.9: in the input&apos;s unit.</source>
        <translation>12%, 1.5m, 0.9&#xa0;: dans l&apos;unité de l&apos;entrée.</translation>
    </message>
    <message>
        <source>%1 projections were computed.</source>
        <translation>%1 projections ont été calculées.</translation>
    </message>
    <message>
        <source>%1, by %2 down the rows and %3 across the columns</source>
        <translation>%1, selon %2 en lignes et %3 en colonnes</translation>
    </message>
    <message>
        <source>in this cell: %1</source>
        <translation>dans cette cellule&#xa0;: %1</translation>
    </message>
    <message>
        <source>The whole calculation is made with both inputs as they are set for the cell, and everything else as it is.</source>
        <translation>Tout le calcul est fait avec les deux entrées telles que la cellule les fixe, le reste tel quel.</translation>
    </message>
</context>
<context>
    <name>headroom::WhatIfPanel</name>
    <message>
        <source>Try values</source>
        <translation>Essayer des valeurs</translation>
    </message>
    <message>
        <source>Keep in the project</source>
        <translation>Garder dans le projet</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Input of the explained figure</source>
        <translation>Entrée du chiffre expliqué</translation>
    </message>
    <message>
        <source>Puts the input on a slider.</source>
        <translation>Met l&apos;entrée sur un curseur.</translation>
    </message>
    <message>
        <source>Makes the values that are tried the project&apos;s, as one edit that can be undone.</source>
        <translation>Donne au projet les valeurs essayées, en une édition annulable.</translation>
    </message>
    <message>
        <source>All inputs are as the project has them.</source>
        <translation>Toutes les entrées sont celles du projet.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>As tried</source>
        <translation>Tel qu&apos;essayé</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>The input is blank: there is no value to begin at.</source>
        <translation>L&apos;entrée est vide&#xa0;: pas de valeur de départ.</translation>
    </message>
    <message>
        <source>A trial: nothing in the project has changed.</source>
        <translation>Un essai&#xa0;: rien n&apos;a changé dans le projet.</translation>
    </message>
    <message>
        <source>Choose an input to see what the figure would be at other values.</source>
        <translation>Choisissez une entrée pour voir le chiffre à d&apos;autres valeurs.</translation>
    </message>
    <message>
        <source>As the project has it.</source>
        <translation>Comme dans le projet.</translation>
    </message>
    <message>
        <source>Inputs that the explained figure comes from, those that move it most first; type to search.</source>
        <translation>Entrées dont vient le chiffre expliqué, les plus influentes d&apos;abord&#xa0;; tapez pour chercher.</translation>
    </message>
    <message>
        <source>No input has this name.</source>
        <translation>Aucune entrée ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>headroom::WorkloadsPage</name>
    <message>
        <source>Workload</source>
        <translation>Charge de travail</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>On Azure</source>
        <translation>Sur Azure</translation>
    </message>
    <message>
        <source>Fixed amounts</source>
        <translation>Montants fixes</translation>
    </message>
    <message>
        <source>No disks listed: they are estimated from the workload&apos;s storage.</source>
        <translation>Pas de disque listé&#xa0;: ils sont estimés d&apos;après le stockage de la charge.</translation>
    </message>
    <message>
        <source>No targets: what is replatformed or refactored needs the services that it runs on.</source>
        <translation>Pas de cible&#xa0;: ce qui est replateformé ou refactorisé a besoin des services où il tourne.</translation>
    </message>
    <message>
        <source>No workloads yet. Import an inventory (Ctrl+I), or add them by hand.</source>
        <translation>Pas encore de charge de travail. Importez un inventaire (Ctrl+I) ou ajoutez-les à la main.</translation>
    </message>
    <message>
        <source>Sizes and reasons</source>
        <translation>Tailles et raisons</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>%1, CIK %2, balance sheet of %3</source>
        <translation>%1, CIK %2, bilan du %3</translation>
    </message>
    <message>
        <source>%1: %2 %3 a month</source>
        <translation>%1&#xa0;: %2 %3 par mois</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Projects cash flow, debt and savings of moving workloads to Azure.</source>
        <translation>Projette trésorerie, dette et économies d&apos;une migration de charges de travail vers Azure.</translation>
    </message>
    <message>
        <source>Opens a sample: %1.</source>
        <translation>Ouvre un exemple&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The projects to open, each in a window of its own.</source>
        <translation>Les projets à ouvrir, chacun dans sa fenêtre.</translation>
    </message>
</context>
<context>
    <name>manual</name>
    <message>
        <source>One of: %1.</source>
        <translation>Au choix&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Names one of: %1.</source>
        <translation>Nomme l&apos;un de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Only for: %1.</source>
        <translation>Seulement pour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>May be blank.</source>
        <translation>Peut être vide.</translation>
    </message>
    <message>
        <source>¤ is the project&apos;s currency.</source>
        <translation>¤ est la devise du projet.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Valeur par défaut</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>Les pages</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Every figure of a project can be explained: Ctrl+E on it shows the formula with its numbers, down to the inputs.</source>
        <translation>Tout chiffre d&apos;un projet s&apos;explique&#xa0;: Ctrl+E montre la formule avec ses nombres, jusqu&apos;aux entrées.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Lines of the statement</source>
        <translation>Postes des états</translation>
    </message>
    <message>
        <source>Cash in is positive, cash out negative. A line that is part of another one is in that one&apos;s sum.</source>
        <translation>Les encaissements sont positifs, les décaissements négatifs. Un poste qui fait partie d&apos;un autre est dans sa somme.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Partie de</translation>
    </message>
    <message>
        <source>Name in files</source>
        <translation>Nom dans les fichiers</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu&apos;il dit</translation>
    </message>
    <message>
        <source>Manual of Headroom</source>
        <translation>Manuel de Headroom</translation>
    </message>
    <message>
        <source>The answer in one sentence, cash by month, the key figures and the statement. Enter on a figure explains it.</source>
        <translation>La réponse en une phrase, la trésorerie par mois, les indicateurs clés et les états. Entrée sur un chiffre l&apos;explique.</translation>
    </message>
    <message>
        <source>Time, cash, tax and the opening balance of the company, its operating lines, past months and exchange rates.</source>
        <translation>Temps, trésorerie, impôt et bilan d&apos;ouverture de l&apos;entreprise, ses postes, mois passés et taux de change.</translation>
    </message>
    <message>
        <source>The machines: imported or typed, with disks and targets. Below the table stand the details of the row. Everything that costs on premises and on Azure follows from here.</source>
        <translation>Les machines&#xa0;: importées ou saisies, avec disques et cibles. Sous le tableau, le détail de la ligne. Tout ce qui coûte sur site et sur Azure en découle.</translation>
    </message>
    <message>
        <source>Data centres with rent, power, staff and leases; unit costs, refresh cycles and licences.</source>
        <translation>Centres de données avec loyer, électricité, personnel et baux&#xa0;; coûts unitaires, cycles de renouvellement et licences.</translation>
    </message>
    <message>
        <source>Waves: when what moves, how long both sides run, what the move costs once. The chart shows them over time.</source>
        <translation>Vagues&#xa0;: quand migre quoi, combien de temps les deux côtés tournent, ce que la migration coûte une fois. Le graphique les montre dans le temps.</translation>
    </message>
    <message>
        <source>How Azure is bought: region, discounts, reservations and savings plans, support, platform items, credits and commitments.</source>
        <translation>Comment Azure s&apos;achète&#xa0;: région, remises, réservations et plans d&apos;économies, support, éléments de plateforme, crédits et engagements.</translation>
    </message>
    <message>
        <source>Instruments with their schedules, events such as draws and exchanges, covenants with their headroom, and the maturity wall.</source>
        <translation>Instruments avec leurs échéanciers, événements comme tirages et échanges, covenants avec leur marge de manœuvre, et le mur des échéances.</translation>
    </message>
    <message>
        <source>Capacity contracts of buyer, seller or assignee, with capital spending, use, outcomes and equity.</source>
        <translation>Contrats de capacité de l&apos;acheteur, du vendeur ou du cessionnaire, avec investissements, usage, issues et capitaux propres.</translation>
    </message>
    <message>
        <source>Named sets of changes to the project, side by side with it, and the bridge from one to the other.</source>
        <translation>Jeux nommés de modifications du projet, à côté de lui, et le passage de l&apos;un à l&apos;autre.</translation>
    </message>
    <message>
        <source>What is uncertain and what follows: sensitivities, simulation with its percentiles, and the input that reaches a target.</source>
        <translation>Ce qui est incertain et ce qui en découle&#xa0;: sensibilités, simulation avec ses centiles, et l&apos;entrée qui atteint une cible.</translation>
    </message>
    <message>
        <source>What was really paid, beside the plan; the rest of the plan at the rates so far.</source>
        <translation>Ce qui a vraiment été payé, à côté du prévu&#xa0;; le reste du plan aux taux observés.</translation>
    </message>
    <message>
        <source>The register: every input with its value, unit, kind of source, citation and date.</source>
        <translation>Le registre&#xa0;: chaque entrée avec valeur, unité, nature de la source, référence et date.</translation>
    </message>
    <message>
        <source>The price book of the project: what each Azure item costs, from where and of which date.</source>
        <translation>Le catalogue de prix du projet&#xa0;: ce que coûte chaque élément Azure, d&apos;où et de quelle date.</translation>
    </message>
    <message>
        <source>What is wrong or worth a look, and the rules that the figures are held to. Enter leads to the input.</source>
        <translation>Ce qui est faux ou mérite un regard, et les règles auxquelles les chiffres sont tenus. Entrée mène à l&apos;entrée.</translation>
    </message>
    <message>
        <source>What the printed report contains, and how it looks.</source>
        <translation>Ce que contient le rapport imprimé, et son aspect.</translation>
    </message>
    <message>
        <source>Notes on the project as a whole, and named versions of it: compare one with now, open it as a copy, or restore it.</source>
        <translation>Notes sur tout le projet, et versions nommées&#xa0;: comparer à maintenant, ouvrir en copie ou restaurer.</translation>
    </message>
    <message>
        <source>Sum of B(t) over the 12 months from the headline&apos;s start. B(t) = net cash flow - net draws of the revolver - net equity proceeds + principal and premiums of the sweep, move less stay.</source>
        <translation>Somme de B(t) sur les 12 mois depuis le début de la période clé. B(t) = flux net de trésorerie - tirages nets du crédit renouvelable - produits nets d&apos;actions + principal et primes du cash sweep, migration moins maintien.</translation>
    </message>
    <message>
        <source>Closing cash - closing principal of all debt in the headline&apos;s last month, move less stay.</source>
        <translation>Trésorerie de clôture - principal de clôture de toute la dette au dernier mois de la période clé, migration moins maintien.</translation>
    </message>
    <message>
        <source>The cash improvement with commitments that are paid up front paid month by month over their term.</source>
        <translation>L&apos;amélioration si les engagements payés d&apos;avance l&apos;étaient mois par mois sur leur durée.</translation>
    </message>
    <message>
        <source>The cash improvement as if both cases paid their bills after the same number of days.</source>
        <translation>L&apos;amélioration comme si les deux cas payaient leurs factures après le même nombre de jours.</translation>
    </message>
    <message>
        <source>12 x EBITDA of the headline&apos;s last month without one-off cost, funding and credits, move less stay.</source>
        <translation>12 x EBITDA du dernier mois de la période clé sans coûts ponctuels, financement ni crédits, migration moins maintien.</translation>
    </message>
    <message>
        <source>What is paid and not yet used in the last month; it is worth something after the horizon.</source>
        <translation>Ce qui est payé et non encore utilisé au dernier mois&#xa0;; cela vaut quelque chose après l&apos;horizon.</translation>
    </message>
    <message>
        <source>What signed commitments still oblige to pay after the last month.</source>
        <translation>Ce que les engagements signés obligent encore à payer après le dernier mois.</translation>
    </message>
    <message>
        <source>min(0, lowest C(t)). C(t) = U(1) + ... + U(t); U(t) = EBITDA + changes of working capital + investing - tax as if there were no debt, move less stay.</source>
        <translation>min(0, C(t) minimal). C(t) = U(1) + ... + U(t)&#xa0;; U(t) = EBITDA + variations du besoin en fonds de roulement + flux d&apos;investissement - impôt comme sans dette, migration moins maintien.</translation>
    </message>
    <message>
        <source>The first month of the lowest point.</source>
        <translation>Le premier mois du point le plus bas.</translation>
    </message>
    <message>
        <source>k - C(k) / (C(k+1) - C(k)), k the last month with C(k) &lt; 0; 0 where C is never negative; none within the months valued where k is the last of them.</source>
        <translation>k - C(k) / (C(k+1) - C(k)), k le dernier mois où C(k) &lt; 0&#xa0;; 0 si C n&apos;est jamais négatif&#xa0;; aucun dans les mois évalués si k est le dernier.</translation>
    </message>
    <message>
        <source>The payback of U discounted at the company&apos;s rate.</source>
        <translation>Le délai de récupération de U actualisé au taux de l&apos;entreprise.</translation>
    </message>
    <message>
        <source>Sum of U(t) / (1 + r)^(t/12) over the months valued, r the discount rate a year.</source>
        <translation>Somme de U(t) / (1 + r)^(t/12) sur les mois évalués, r le taux d&apos;actualisation annuel.</translation>
    </message>
    <message>
        <source>(1 + i)^12 - 1, i the monthly rate at which U is worth nothing; none or several rates are said to be so.</source>
        <translation>(1 + i)^12 - 1, i le taux mensuel auquel U ne vaut rien&#xa0;; aucun ou plusieurs taux sont signalés.</translation>
    </message>
    <message>
        <source>The yearly rate at which U, each at its month&apos;s last day, is worth nothing: sum of U / (1 + r)^(days/365).</source>
        <translation>Le taux annuel auquel U, chacun au dernier jour de son mois, ne vaut rien&#xa0;: somme de U / (1 + r)^(jours/365).</translation>
    </message>
    <message>
        <source>What is taken out grows at the company&apos;s rate to the end, what is put in is discounted at it; the yearly rate between both.</source>
        <translation>Ce qui sort croît au taux de l&apos;entreprise jusqu&apos;à la fin, ce qui entre est actualisé à ce taux&#xa0;; le taux annuel entre les deux.</translation>
    </message>
    <message>
        <source>Sum of U / outlay, the outlay being the sum of negative U.</source>
        <translation>Somme de U / mise, la mise étant la somme des U négatifs.</translation>
    </message>
    <message>
        <source>On premises + Azure + one-off - funding + capital spending - disposals, in cash, before tax and interest, over 36 months.</source>
        <translation>Sur site + Azure + ponctuel - financement + investissements - cessions, en trésorerie, avant impôt et intérêts, sur 36 mois.</translation>
    </message>
    <message>
        <source>The same, discounted month by month at the company&apos;s rate.</source>
        <translation>De même, actualisé mois par mois au taux de l&apos;entreprise.</translation>
    </message>
    <message>
        <source>As over 3 years, over 60 months or as many as are projected.</source>
        <translation>Comme sur 3 ans, sur 60 mois ou autant qu&apos;il en est projeté.</translation>
    </message>
    <message>
        <source>Lowest of cash + undrawn limits that may be drawn, over the months; stay and move each at their own month.</source>
        <translation>Minimum de trésorerie + lignes tirables sur les mois&#xa0;; maintien et migration chacun à son mois.</translation>
    </message>
    <message>
        <source>The first month of it.</source>
        <translation>Le premier mois où il survient.</translation>
    </message>
    <message>
        <source>Interest accrued in the headline&apos;s 12 months, stay less move: nothing unless a revolver or a sweep uses the cash.</source>
        <translation>Intérêts courus sur les 12 mois de la période clé, maintien moins migration&#xa0;: rien sauf si un crédit renouvelable ou un cash sweep utilise la trésorerie.</translation>
    </message>
    <message>
        <source>The same over all months projected.</source>
        <translation>De même sur tous les mois projetés.</translation>
    </message>
    <message>
        <source>(limit - measure) / limit of a ceiling, (measure - limit) / limit of a floor, the lowest over the test dates, and its month.</source>
        <translation>(limite - ratio) / limite pour un plafond, (ratio - limite) / limite pour un plancher, le minimum sur les dates de test, et son mois.</translation>
    </message>
    <message>
        <source>Leverage or cover as the covenant defines it, the highest over the test dates, and its month.</source>
        <translation>Levier ou couverture selon le covenant, le maximum sur les dates de test, et son mois.</translation>
    </message>
    <message>
        <source>Leverage or cover as the covenant defines it, the lowest over the test dates, and its month.</source>
        <translation>Levier ou couverture selon le covenant, le minimum sur les dates de test, et son mois.</translation>
    </message>
    <message>
        <source>Headroom compares two futures of a company month by month: to stay on premises, or to move to Azure. All figures come from the inputs of one project.</source>
        <translation>Headroom compare deux avenirs d&apos;une entreprise mois par mois&#xa0;: rester sur site ou migrer vers Azure. Tous les chiffres viennent des entrées d&apos;un projet.</translation>
    </message>
    <message>
        <source>1. Open a sample from the start page and change a number: everything follows at once.</source>
        <translation>1. Ouvrez un exemple depuis la page d&apos;accueil et changez un nombre&#xa0;: tout suit aussitôt.</translation>
    </message>
    <message>
        <source>2. For a project of your own, start from an inventory: a file of Azure Migrate, RVTools, a CMDB or any table. Then fill in Company, Sites, Azure and Debt.</source>
        <translation>2. Pour votre projet, partez d&apos;un inventaire&#xa0;: un fichier d&apos;Azure Migrate, RVTools, d&apos;une CMDB ou un tableau. Puis remplissez Entreprise, Sites, Azure et Dette.</translation>
    </message>
    <message>
        <source>3. Look at Checks: errors keep figures from being made, warnings deserve a look. Enter leads to the input.</source>
        <translation>3. Voyez les contrôles&#xa0;: les erreurs empêchent les chiffres, les alertes méritent un regard. Entrée mène à l&apos;entrée.</translation>
    </message>
    <message>
        <source>4. Press Enter or Ctrl+E on any figure to see its formula, down to the inputs and their sources.</source>
        <translation>4. Appuyez sur Entrée ou Ctrl+E sur un chiffre pour voir sa formule, jusqu&apos;aux entrées et leurs sources.</translation>
    </message>
    <message>
        <source>Amounts may be written as 1.2m, 350k, (1,234), $1,234.50 or =3*1200; shares as 12%. Groups must have three digits, so that 1,5 is never taken for 15.</source>
        <translation>Les montants s&apos;écrivent 1.2m, 350k, (1,234), $1,234.50 ou =3*1200&#xa0;; les parts 12%. Les groupes ont trois chiffres, pour que 1,5 ne soit jamais pris pour 15.</translation>
    </message>
    <message>
        <source>Months are written as 2024-07, Jul 2024 or 7/2024; Up and Down step through them. Dates are written as 2024-07-31 or as the locale has them.</source>
        <translation>Les mois s&apos;écrivent 2024-07, juil. 2024 ou 7/2024&#xa0;; Haut et Bas les parcourent. Les dates s&apos;écrivent 2024-07-31 ou selon les formats régionaux.</translation>
    </message>
    <message>
        <source>What does not fit is said beside the field and is not taken. Esc takes back what was typed.</source>
        <translation>Ce qui ne convient pas est dit à côté du champ et n&apos;est pas pris. Échap reprend la saisie.</translation>
    </message>
    <message>
        <source>How numbers and dates are written is a field of the company (Number and date formats: de-CH, say); blank, it is that of the window&apos;s language.</source>
        <translation>L&apos;écriture des nombres et dates est un champ de l&apos;entreprise (Formats des nombres et dates&#xa0;: de-CH, par exemple)&#xa0;; vide, c&apos;est celle de la langue de la fenêtre.</translation>
    </message>
    <message>
        <source>Every edit is kept at once in a session of your own, outside the project&apos;s file. After a crash, or a loss of power, it is offered again with its undo steps; nothing is thrown away unread.</source>
        <translation>Chaque édition est aussitôt gardée dans une session à part, hors du fichier du projet. Après un plantage ou une coupure, elle est proposée de nouveau avec ses étapes d&apos;annulation&#xa0;; rien n&apos;est jeté sans être lu.</translation>
    </message>
    <message>
        <source>The file itself changes only when you save: a new file is written beside it, checked, and put in its place in one step. To discard is to close without saving.</source>
        <translation>Le fichier lui-même ne change qu&apos;à l&apos;enregistrement&#xa0;: un nouveau fichier est écrit à côté, vérifié et mis à sa place en une étape. Abandonner, c&apos;est fermer sans enregistrer.</translation>
    </message>
    <message>
        <source>While a project is open, a note beside it says so to others; a second window on it comes to the front instead of opening it twice. When another program changes or removes the file, the window says it, and saving asks first.</source>
        <translation>Tant qu&apos;un projet est ouvert, une note à côté le dit aux autres&#xa0;; une seconde fenêtre passe devant au lieu de l&apos;ouvrir deux fois. Si un autre programme modifie ou supprime le fichier, la fenêtre le dit et l&apos;enregistrement demande d&apos;abord.</translation>
    </message>
    <message>
        <source>Opening a file runs nothing of it. It is checked page by page and value by value; a damaged one is refused with the place of the damage.</source>
        <translation>Ouvrir un fichier n&apos;en exécute rien. Il est vérifié page par page et valeur par valeur&#xa0;; un fichier abîmé est refusé avec l&apos;endroit du dommage.</translation>
    </message>
    <message>
        <source>Named versions are kept inside the file. They are not in the JSON of a project. To give a file away without them, delete them and save.</source>
        <translation>Les versions nommées restent dans le fichier. Elles ne sont pas dans le JSON d&apos;un projet. Pour donner un fichier sans elles, supprimez-les et enregistrez.</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. Only the update of prices, when you ask for it, reads from prices.azure.com.</source>
        <translation>Rien n&apos;est envoyé nulle part. Seule la mise à jour des prix, à votre demande, lit sur prices.azure.com.</translation>
    </message>
    <message>
        <source>Everything can be done by keyboard. Ctrl+Shift+P finds any command, page, field or row by a few letters. Tab goes to the next field, Ctrl+Tab to the next tab. F1 opens the manual at the field with the focus, Shift+F1 explains what is clicked.</source>
        <translation>Tout se fait au clavier. Ctrl+Maj+P trouve toute commande, page, champ ou ligne en quelques lettres. Tab va au champ suivant, Ctrl+Tab à l&apos;onglet suivant. F1 ouvre le manuel au champ qui a le focus, Maj+F1 explique ce qu&apos;on clique.</translation>
    </message>
    <message>
        <source>In tables: arrows move, F2 edits, typing replaces, Enter and Shift+Enter take the entry and go down or up, Esc takes it back, Del clears, Ins adds a row, Ctrl+Del removes rows, Ctrl+D fills down.</source>
        <translation>Dans les tableaux&#xa0;: les flèches déplacent, F2 édite, taper remplace, Entrée et Maj+Entrée valident et descendent ou montent, Échap reprend, Suppr efface, Inser ajoute une ligne, Ctrl+Suppr supprime des lignes, Ctrl+D remplit vers le bas.</translation>
    </message>
    <message>
        <source>In tables of results: Enter or Ctrl+E explains the figure, Ctrl+C copies it.</source>
        <translation>Dans les tableaux de résultats&#xa0;: Entrée ou Ctrl+E explique le chiffre, Ctrl+C le copie.</translation>
    </message>
    <message>
        <source>In charts: Left and Right move the cursor from month to month.</source>
        <translation>Dans les graphiques&#xa0;: Gauche et Droite déplacent le curseur de mois en mois.</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Entering numbers</source>
        <translation>Saisir des nombres</translation>
    </message>
    <message>
        <source>Files and safety</source>
        <translation>Fichiers et sûreté</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
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
        <translation>modification de %1</translation>
    </message>
    <message>
        <source>edit of %1: %2</source>
        <translation>modification de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>insertion of %1</source>
        <translation>ajout de %1</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>suppression de %1</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>import de %1</translation>
    </message>
    <message>
        <source>paste into %1</source>
        <translation>collage dans %1</translation>
    </message>
    <message>
        <source>fill of %1</source>
        <translation>remplissage de %1</translation>
    </message>
    <message>
        <source>addition of prices</source>
        <translation>ajout de prix</translation>
    </message>
    <message>
        <source>reset of %1</source>
        <translation>réinitialisation de %1</translation>
    </message>
    <message>
        <source>Something went wrong inside the program; please report it.</source>
        <translation>Une erreur s&apos;est produite dans le programme&#xa0;; merci de la signaler.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Ce n&apos;est pas un nombre.</translation>
    </message>
    <message>
        <source>The number has too many digits.</source>
        <translation>Le nombre a trop de chiffres.</translation>
    </message>
    <message>
        <source>The number is out of range.</source>
        <translation>Le nombre est hors limites.</translation>
    </message>
    <message>
        <source>A whole number is needed.</source>
        <translation>Un nombre entier est nécessaire.</translation>
    </message>
    <message>
        <source>The amount has more decimals than the currency.</source>
        <translation>Le montant a plus de décimales que la devise.</translation>
    </message>
    <message>
        <source>This is not a date; write it as 2024-07-31.</source>
        <translation>Ce n&apos;est pas une date&#xa0;; écrivez-la sous la forme 2024-07-31.</translation>
    </message>
    <message>
        <source>This is not a month; write it as 2024-07 or Jul 2024.</source>
        <translation>Ce n&apos;est pas un mois&#xa0;; écrivez-le sous la forme 2024-07 ou juil. 2024.</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>Ce n&apos;est ni oui ni non.</translation>
    </message>
    <message>
        <source>This is not one of the choices.</source>
        <translation>Ce n&apos;est pas un des choix.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Le texte est trop long.</translation>
    </message>
    <message>
        <source>The text holds characters that are not allowed.</source>
        <translation>Le texte contient des caractères non admis.</translation>
    </message>
    <message>
        <source>A value is needed here.</source>
        <translation>Une valeur est nécessaire ici.</translation>
    </message>
    <message>
        <source>An amount becomes too large to be reckoned.</source>
        <translation>Un montant devient trop grand pour être calculé.</translation>
    </message>
    <message>
        <source>Something would be divided by zero.</source>
        <translation>Il y aurait une division par zéro.</translation>
    </message>
    <message>
        <source>The result is not a finite number.</source>
        <translation>Le résultat n&apos;est pas un nombre fini.</translation>
    </message>
    <message>
        <source>The path can&apos;t be read.</source>
        <translation>Le chemin est illisible.</translation>
    </message>
    <message>
        <source>There is no such kind of row.</source>
        <translation>Ce genre de ligne n&apos;existe pas.</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation>Ce champ n&apos;existe pas.</translation>
    </message>
    <message>
        <source>No row matches.</source>
        <translation>Aucune ligne ne correspond.</translation>
    </message>
    <message>
        <source>Several rows match.</source>
        <translation>Plusieurs lignes correspondent.</translation>
    </message>
    <message>
        <source>There is no row of that name.</source>
        <translation>Aucune ligne ne porte ce nom.</translation>
    </message>
    <message>
        <source>Several rows have that name.</source>
        <translation>Plusieurs lignes portent ce nom.</translation>
    </message>
    <message>
        <source>It can&apos;t be removed while another row needs it.</source>
        <translation>Elle ne peut être supprimée tant qu&apos;une autre ligne en a besoin.</translation>
    </message>
    <message>
        <source>The field doesn&apos;t apply to this kind of row.</source>
        <translation>Le champ ne s&apos;applique pas à ce genre de ligne.</translation>
    </message>
    <message>
        <source>The row is no longer there.</source>
        <translation>La ligne n&apos;existe plus.</translation>
    </message>
    <message>
        <source>The change doesn&apos;t fit what stands there now.</source>
        <translation>La modification ne convient plus à ce qui s&apos;y trouve.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Un nom est nécessaire.</translation>
    </message>
    <message>
        <source>Another row has the same name.</source>
        <translation>Une autre ligne porte le même nom.</translation>
    </message>
    <message>
        <source>The dates are in the wrong order.</source>
        <translation>Les dates sont dans le mauvais ordre.</translation>
    </message>
    <message>
        <source>Its strategy needs a target that is not given.</source>
        <translation>Sa stratégie demande une cible qui n&apos;est pas donnée.</translation>
    </message>
    <message>
        <source>The project has no such Azure size or item.</source>
        <translation>Le projet n&apos;a pas cette taille ou cet élément Azure.</translation>
    </message>
    <message>
        <source>The project has no price for it in that region.</source>
        <translation>Le projet n&apos;en a pas le prix dans cette région.</translation>
    </message>
    <message>
        <source>No Azure size is large enough; it stays on premises.</source>
        <translation>Aucune taille Azure n&apos;est assez grande&#xa0;; la machine reste sur site.</translation>
    </message>
    <message>
        <source>A price is missing.</source>
        <translation>Un prix manque.</translation>
    </message>
    <message>
        <source>The price book has no prices for that region.</source>
        <translation>Le catalogue n&apos;a pas de prix pour cette région.</translation>
    </message>
    <message>
        <source>The price of the commitment is estimated from the series&apos; median discount.</source>
        <translation>Le prix de l&apos;engagement est estimé d&apos;après la remise médiane de la série.</translation>
    </message>
    <message>
        <source>No price of the commitment is known; it is billed as pay as you go.</source>
        <translation>Le prix de l&apos;engagement est inconnu&#xa0;; il est facturé à l&apos;utilisation.</translation>
    </message>
    <message>
        <source>The price of the licence is an estimate.</source>
        <translation>Le prix de la licence est une estimation.</translation>
    </message>
    <message>
        <source>The disks are estimated from the total storage.</source>
        <translation>Les disques sont estimés d&apos;après le stockage total.</translation>
    </message>
    <message>
        <source>The machine is off; it doesn&apos;t move and costs nothing on Azure.</source>
        <translation>La machine est éteinte&#xa0;; elle ne migre pas et ne coûte rien sur Azure.</translation>
    </message>
    <message>
        <source>Retained workloads keep the site open.</source>
        <translation>Des charges conservées gardent le site ouvert.</translation>
    </message>
    <message>
        <source>Working capital jumps in the first month; check the opening balance or the days.</source>
        <translation>Le besoin en fonds de roulement saute le premier mois&#xa0;; vérifiez le solde d&apos;ouverture ou les délais.</translation>
    </message>
    <message>
        <source>A part of the opening balance sheet is unexplained.</source>
        <translation>Une partie du bilan d&apos;ouverture est inexpliquée.</translation>
    </message>
    <message>
        <source>The index has no rate for that day.</source>
        <translation>L&apos;indice n&apos;a pas de taux ce jour-là.</translation>
    </message>
    <message>
        <source>An exchange rate is missing.</source>
        <translation>Un taux de change manque.</translation>
    </message>
    <message>
        <source>Cash becomes negative: the shortfall is not funded.</source>
        <translation>La trésorerie devient négative&#xa0;: l&apos;insuffisance n&apos;est pas financée.</translation>
    </message>
    <message>
        <source>Cash falls below the minimum.</source>
        <translation>La trésorerie passe sous le minimum.</translation>
    </message>
    <message>
        <source>A covenant is breached.</source>
        <translation>Un covenant n&apos;est pas respecté.</translation>
    </message>
    <message>
        <source>A debt event is for more than there is; only what is there is taken.</source>
        <translation>Un événement de dette dépasse ce qu&apos;il y a&#xa0;; seul l&apos;existant est pris.</translation>
    </message>
    <message>
        <source>No prepayment of debt saves anything.</source>
        <translation>Aucun remboursement anticipé n&apos;économise quoi que ce soit.</translation>
    </message>
    <message>
        <source>No covenant tests this.</source>
        <translation>Aucun covenant ne teste cela.</translation>
    </message>
    <message>
        <source>This is not reckoned yet.</source>
        <translation>Ce n&apos;est pas encore calculé.</translation>
    </message>
    <message>
        <source>There is no such line or figure.</source>
        <translation>Ce poste ou cet indicateur n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The month is not among those projected.</source>
        <translation>Le mois n&apos;est pas dans la projection.</translation>
    </message>
    <message>
        <source>The 12 months of the headline don&apos;t lie within the projection.</source>
        <translation>Les 12 mois de la période clé ne tiennent pas dans la projection.</translation>
    </message>
    <message>
        <source>The rows don&apos;t add up to their total.</source>
        <translation>Les lignes ne font pas leur total.</translation>
    </message>
    <message>
        <source>A rule of the model is broken.</source>
        <translation>Une règle du modèle n&apos;est pas respectée.</translation>
    </message>
    <message>
        <source>There is no rate at which the flows are worth nothing.</source>
        <translation>Il n&apos;y a pas de taux qui annule la valeur des flux.</translation>
    </message>
    <message>
        <source>Several rates fit, so none is shown.</source>
        <translation>Plusieurs taux conviennent&#xa0;; aucun n&apos;est affiché.</translation>
    </message>
    <message>
        <source>It is never negative.</source>
        <translation>Ce n&apos;est jamais négatif.</translation>
    </message>
    <message>
        <source>In its month a move, a parallel run or a lease that was left still runs.</source>
        <translation>Ce mois-là, une migration, une exploitation en parallèle ou un bail quitté court encore.</translation>
    </message>
    <message>
        <source>It doesn&apos;t pay back within the months valued.</source>
        <translation>La mise n&apos;est pas récupérée dans les mois évalués.</translation>
    </message>
    <message>
        <source>All flows have the same sign.</source>
        <translation>Tous les flux ont le même signe.</translation>
    </message>
    <message>
        <source>The figure isn&apos;t defined for these inputs.</source>
        <translation>L&apos;indicateur n&apos;est pas défini pour ces entrées.</translation>
    </message>
    <message>
        <source>There is no such function.</source>
        <translation>Cette fonction n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The function has fewer arguments.</source>
        <translation>La fonction a moins d&apos;arguments.</translation>
    </message>
    <message>
        <source>The lists are not of the same length.</source>
        <translation>Les listes n&apos;ont pas la même longueur.</translation>
    </message>
    <message>
        <source>No values can be correlated like this; weaken some of the correlations.</source>
        <translation>Aucune valeur ne peut être ainsi corrélée&#xa0;; affaiblissez certaines corrélations.</translation>
    </message>
    <message>
        <source>Nothing in the range reaches the target.</source>
        <translation>Rien dans l&apos;intervalle n&apos;atteint la cible.</translation>
    </message>
    <message>
        <source>Some drawn values lay outside the field&apos;s range; its nearest end was taken.</source>
        <translation>Des valeurs tirées sortaient des limites du champ&#xa0;; la borne la plus proche a été prise.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>Le fichier ne peut être lu.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written.</source>
        <translation>Le fichier ne peut être écrit.</translation>
    </message>
    <message>
        <source>A file of that name is there already.</source>
        <translation>Un fichier de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>Ce n&apos;est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>The file has a second name (a hard link); save it under another name.</source>
        <translation>Le fichier a un second nom (lien physique)&#xa0;; enregistrez-le sous un autre.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Le fichier est trop grand.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>This is not a Headroom project.</source>
        <translation>Ce n&apos;est pas un projet Headroom.</translation>
    </message>
    <message>
        <source>A newer version of Headroom wrote the file.</source>
        <translation>Une version plus récente de Headroom a écrit le fichier.</translation>
    </message>
    <message>
        <source>The file is of a version that can no longer be read.</source>
        <translation>La version du fichier n&apos;est plus lisible.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Le fichier est endommagé.</translation>
    </message>
    <message>
        <source>The file holds something that no file of its kind should hold.</source>
        <translation>Le fichier contient ce qu&apos;aucun fichier de ce type ne devrait contenir.</translation>
    </message>
    <message>
        <source>The content of the file doesn&apos;t match its digest.</source>
        <translation>Le contenu du fichier ne répond pas à son empreinte.</translation>
    </message>
    <message>
        <source>Someone else has the project open.</source>
        <translation>Quelqu&apos;un d&apos;autre a ouvert le projet.</translation>
    </message>
    <message>
        <source>The file was moved or deleted; save it under a name of your choice.</source>
        <translation>Le fichier a été déplacé ou supprimé&#xa0;; enregistrez sous un nom de votre choix.</translation>
    </message>
    <message>
        <source>The file was changed on disk since it was opened.</source>
        <translation>Le fichier a été modifié sur le disque depuis son ouverture.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Writing to the disk failed.</source>
        <translation>L&apos;écriture sur le disque a échoué.</translation>
    </message>
    <message>
        <source>There is unsaved work of an earlier session.</source>
        <translation>Il y a du travail non enregistré d&apos;une session précédente.</translation>
    </message>
    <message>
        <source>The format of the file is not known.</source>
        <translation>Le format du fichier est inconnu.</translation>
    </message>
    <message>
        <source>The encoding of the text can&apos;t be read.</source>
        <translation>L&apos;encodage du texte est illisible.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed.</source>
        <translation>Un guillemet n&apos;est jamais fermé.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a text.</source>
        <translation>Un guillemet se trouve au milieu d&apos;un texte.</translation>
    </message>
    <message>
        <source>The row is too long.</source>
        <translation>La ligne est trop longue.</translation>
    </message>
    <message>
        <source>The row has another number of columns than the header.</source>
        <translation>La ligne n&apos;a pas le même nombre de colonnes que l&apos;en-tête.</translation>
    </message>
    <message>
        <source>There are too many columns.</source>
        <translation>Il y a trop de colonnes.</translation>
    </message>
    <message>
        <source>There are too many rows.</source>
        <translation>Il y a trop de lignes.</translation>
    </message>
    <message>
        <source>A column that is needed is missing.</source>
        <translation>Une colonne nécessaire manque.</translation>
    </message>
    <message>
        <source>Two columns have the same name.</source>
        <translation>Deux colonnes portent le même nom.</translation>
    </message>
    <message>
        <source>The column is not known and is left out.</source>
        <translation>La colonne est inconnue et laissée de côté.</translation>
    </message>
    <message>
        <source>The row is there twice.</source>
        <translation>La ligne figure deux fois.</translation>
    </message>
    <message>
        <source>The value is converted to another unit.</source>
        <translation>La valeur est convertie dans une autre unité.</translation>
    </message>
    <message>
        <source>The file is on a network drive; take care that nobody else changes it.</source>
        <translation>Le fichier est sur un lecteur réseau&#xa0;; veillez à ce que personne d&apos;autre ne le modifie.</translation>
    </message>
    <message>
        <source>The column is known, but nothing in a project holds it.</source>
        <translation>La colonne est connue, mais rien dans un projet ne la reçoit.</translation>
    </message>
    <message>
        <source>The number can be read in two ways.</source>
        <translation>Le nombre peut se lire de deux façons.</translation>
    </message>
    <message>
        <source>Systems of 32 bits are taken over as they are; Azure may not run them.</source>
        <translation>Les systèmes 32 bits sont repris tels quels&#xa0;; Azure pourrait ne pas les exécuter.</translation>
    </message>
    <message>
        <source>A disk is larger than any on Azure and is split.</source>
        <translation>Un disque est plus grand que tous ceux d&apos;Azure et est divisé.</translation>
    </message>
    <message>
        <source>The same key is there twice.</source>
        <translation>La même clé figure deux fois.</translation>
    </message>
    <message>
        <source>The value is of another type or form.</source>
        <translation>La valeur est d&apos;un autre type ou d&apos;une autre forme.</translation>
    </message>
    <message>
        <source>There are more findings than are listed.</source>
        <translation>Il y a plus de constats que la liste n&apos;en montre.</translation>
    </message>
    <message>
        <source>The JSON text can&apos;t be read.</source>
        <translation>Le texte JSON est illisible.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached.</source>
        <translation>Le serveur est injoignable.</translation>
    </message>
    <message>
        <source>The server takes too long to answer.</source>
        <translation>Le serveur met trop de temps à répondre.</translation>
    </message>
    <message>
        <source>An address is refused: it is not one of the server&apos;s own.</source>
        <translation>Une adresse est refusée&#xa0;: elle n&apos;est pas du serveur.</translation>
    </message>
    <message>
        <source>The server points to another address, which is not followed.</source>
        <translation>Le serveur renvoie à une autre adresse, qui n&apos;est pas suivie.</translation>
    </message>
    <message>
        <source>The server refuses to answer.</source>
        <translation>Le serveur refuse de répondre.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too large.</source>
        <translation>La réponse du serveur est trop grande.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not what was asked for.</source>
        <translation>La réponse du serveur n&apos;est pas ce qui a été demandé.</translation>
    </message>
    <message>
        <source>The pages of the price list run in a circle.</source>
        <translation>Les pages de la liste de prix tournent en rond.</translation>
    </message>
    <message>
        <source>The price list has too many pages; ask for less.</source>
        <translation>La liste de prix a trop de pages&#xa0;; demandez-en moins.</translation>
    </message>
    <message>
        <source>The price is doubtful: it may hold a licence, or a discount that is taken off again.</source>
        <translation>Le prix est douteux&#xa0;: il contient peut-être une licence, ou une remise déduite une seconde fois.</translation>
    </message>
    <message>
        <source>There is no such price book.</source>
        <translation>Ce catalogue de prix n&apos;existe pas.</translation>
    </message>
    <message>
        <source>These prices are not taken over.</source>
        <translation>Ces prix ne sont pas repris.</translation>
    </message>
    <message>
        <source>The amounts are in another currency or unit.</source>
        <translation>Les montants sont dans une autre devise ou unité.</translation>
    </message>
    <message>
        <source>The unit is not known, or there are several.</source>
        <translation>L&apos;unité est inconnue, ou il y en a plusieurs.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>%1, column %2</source>
        <translation>%1, colonne %2</translation>
    </message>
    <message>
        <source> %1: %2.</source>
        <translation> %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>This is left out.</source>
        <translation>Ceci est laissé de côté.</translation>
    </message>
    <message>
        <source>The price list may be incomplete: its last page is full, or names a next one that is not there.</source>
        <translation>La liste de prix est peut-être incomplète&#xa0;: sa dernière page est pleine, ou en nomme une autre qui n&apos;existe pas.</translation>
    </message>
    <message>
        <source>First in row</source>
        <translation>D&apos;abord à la ligne</translation>
    </message>
    <message>
        <source>return to %1</source>
        <translation>retour à %1</translation>
    </message>
    <message>
        <source>%1 on %2 has had the project open since %3.</source>
        <translation>%1 sur %2 a ouvert le projet depuis le %3.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Maintien</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>Prices are in another currency than the project. The page Prices converts them at a rate of exchange (command line: prices convert).</source>
        <translation>Des prix sont dans une autre monnaie que le projet. La page Prix les convertit à un cours de change (ligne de commande&#xa0;: prices convert).</translation>
    </message>
    <message>
        <source>A percentage is no amount of money. What it is a percentage of is written so: =1200*5%.</source>
        <translation>Un pourcentage n&apos;est pas un montant. Ce dont il est le pourcentage s&apos;écrit ainsi&#xa0;: =1200*5%.</translation>
    </message>
</context>
<context>
    <name>prices</name>
    <message>
        <source>under an hour old</source>
        <translation>moins d&apos;une heure</translation>
    </message>
    <message>
        <source>%1 hours old</source>
        <translation>%1 heures</translation>
    </message>
    <message>
        <source>%1 days old</source>
        <translation>%1 jours</translation>
    </message>
</context>
<context>
    <name>samples</name>
    <message>
        <source>Lumen: move to Azure</source>
        <translation>Lumen&#xa0;: migration vers Azure</translation>
    </message>
    <message>
        <source>A network operator moves its data centres: estate, waves, debt, covenants and published figures.</source>
        <translation>Un opérateur de réseau migre ses centres de données&#xa0;: parc, vagues, dette, covenants et chiffres publiés.</translation>
    </message>
    <message>
        <source>Lumen: restructuring</source>
        <translation>Lumen&#xa0;: restructuration</translation>
    </message>
    <message>
        <source>The same debt through its exchanges and amendments of March 2024.</source>
        <translation>La même dette, avec ses échanges et avenants de mars 2024.</translation>
    </message>
    <message>
        <source>CoreWeave: buyer</source>
        <translation>CoreWeave&#xa0;: acheteur</translation>
    </message>
    <message>
        <source>Capacity bought ahead with a take-or-pay contract, and what the option to leave is worth.</source>
        <translation>Capacité achetée d&apos;avance avec un contrat take-or-pay, et ce que vaut l&apos;option de sortir.</translation>
    </message>
    <message>
        <source>CoreWeave: seller</source>
        <translation>CoreWeave&#xa0;: vendeur</translation>
    </message>
    <message>
        <source>The same contract from the other side: what is built, how it is financed, what it earns.</source>
        <translation>Le même contrat vu de l&apos;autre côté&#xa0;: ce qui est construit, comment c&apos;est financé, ce que cela rapporte.</translation>
    </message>
    <message>
        <source>CoreWeave: assignee</source>
        <translation>CoreWeave&#xa0;: cessionnaire</translation>
    </message>
    <message>
        <source>Who takes the contract over, and on what terms.</source>
        <translation>Qui reprend le contrat, et à quelles conditions.</translation>
    </message>
</context>
<context>
    <name>sizes</name>
    <message>
        <source>A machine</source>
        <translation>Une machine</translation>
    </message>
    <message>
        <source>Moves at a fixed cost</source>
        <translation>Migre à coût fixe</translation>
    </message>
    <message>
        <source>Moves to its targets&apos; services</source>
        <translation>Migre vers les services de ses cibles</translation>
    </message>
    <message>
        <source>Moves to the hosts of its region</source>
        <translation>Migre vers les hôtes de sa région</translation>
    </message>
    <message>
        <source>Retired: nothing on Azure</source>
        <translation>Retirée&#xa0;: rien sur Azure</translation>
    </message>
    <message>
        <source>Stays on premises, or no size holds it</source>
        <translation>Reste sur site, ou aucune taille ne convient</translation>
    </message>
    <message>
        <source>is no machine with known cores and memory</source>
        <translation>n&apos;est pas une machine aux cœurs et mémoire connus</translation>
    </message>
    <message>
        <source>its series is not among the allowed ones</source>
        <translation>sa série n&apos;est pas parmi les séries admises</translation>
    </message>
    <message>
        <source>its processor is not x64</source>
        <translation>son processeur n&apos;est pas x64</translation>
    </message>
    <message>
        <source>its CPU is shared (burstable)</source>
        <translation>son CPU est partagé (burstable)</translation>
    </message>
    <message>
        <source>it is paid for an accelerator</source>
        <translation>on y paie un accélérateur</translation>
    </message>
    <message>
        <source>its cores are constrained</source>
        <translation>ses cœurs sont restreints</translation>
    </message>
    <message>
        <source>it has no premium storage</source>
        <translation>elle n&apos;a pas de stockage premium</translation>
    </message>
    <message>
        <source>it retires</source>
        <translation>elle est retirée</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Éteinte</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactive</translation>
    </message>
    <message>
        <source>Oversized</source>
        <translation>Surdimensionnée</translation>
    </message>
    <message>
        <source>Set on the workload</source>
        <translation>Fixée sur la charge</translation>
    </message>
    <message>
        <source>Cheapest that holds it</source>
        <translation>La moins chère qui convient</translation>
    </message>
    <message>
        <source>vCPU %1 of %2</source>
        <translation>vCPU %1 sur %2</translation>
    </message>
    <message>
        <source>memory %1 of %2 GiB</source>
        <translation>mémoire %1 sur %2 Gio</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The next cheaper one, %1 at %2, does not fit: %3.</source>
        <translation>La moins chère suivante, %1 à %2, ne convient pas&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 at %2 would hold it, but %3.</source>
        <translation>%1 à %2 conviendrait, mais %3.</translation>
    </message>
    <message>
        <source>The next better one is %1 at %2.</source>
        <translation>La meilleure suivante est %1 à %2.</translation>
    </message>
    <message>
        <source>The rule would choose %1 at %2.</source>
        <translation>La règle choisirait %1 à %2.</translation>
    </message>
    <message>
        <source>It is idle.</source>
        <translation>Elle est inactive.</translation>
    </message>
    <message>
        <source>, for all %1 machines</source>
        <translation>, pour les %1 machines</translation>
    </message>
    <message>
        <source>%1: %2 at %3 a month a machine (list price), for %4 vCPU and %5 GiB. %6.</source>
        <translation>%1&#xa0;: %2 à %3 par mois et par machine (prix catalogue), pour %4 vCPU et %5 Gio. %6.</translation>
    </message>
    <message>
        <source>That is by its use, which saves %1 a month against what is allocated%2.</source>
        <translation>C&apos;est selon l&apos;usage, ce qui économise %1 par mois par rapport à l&apos;alloué%2.</translation>
    </message>
    <message>
        <source>By its use %1 would do, which saves %2 a month%3.</source>
        <translation>Vu l&apos;usage, %1 suffirait et économiserait %2 par mois%3.</translation>
    </message>
</context>
<context>
    <name>statement</name>
    <message>
        <source>Income</source>
        <translation>Compte de résultat</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>Flux de trésorerie</translation>
    </message>
    <message>
        <source>From net income to cash</source>
        <translation>Du résultat net à la trésorerie</translation>
    </message>
    <message>
        <source>Balance sheet</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Debt and liquidity</source>
        <translation>Dette et liquidité</translation>
    </message>
</context>
<context>
    <name>target</name>
    <message>
        <source>Replace a file</source>
        <translation>Remplacer un fichier</translation>
    </message>
    <message>
        <source>%1 exists already. Replace it?</source>
        <translation>%1 existe déjà. Le remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>What it holds now is lost then.</source>
        <translation>Son contenu actuel sera perdu.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
</context>
</TS>
