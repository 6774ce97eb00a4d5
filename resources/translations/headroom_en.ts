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
<context>
    <name>headroom::OverrideIndex</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more scenario</numerusform>
            <numerusform>and %n more scenarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n scenarios</source>
        <translation>
            <numerusform>In %n scenario</numerusform>
            <numerusform>In %n scenarios</numerusform>
        </translation>
    </message>
</context>
</TS>
