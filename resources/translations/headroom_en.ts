<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>headroom::ExplainPanel</name>
    <message numerus="yes">
        <source>%n more workloads</source>
        <translation>
            <numerusform>%n more workload</numerusform>
            <numerusform>%n more workloads</numerusform>
        </translation>
    </message>
</context>
</TS>
