// SPDX-License-Identifier: GPL-3.0-or-later
// An export as RVTools 4 lays it out: its tabs and columns, our own machines.
#pragma once

#include "tests/core/exchange/workbooks.h"

#include <map>

namespace testing_support {

/// A row of a tab from the cells that matter, by header; the others are blank.
inline std::vector<std::string> rowOf(const std::vector<std::string>& header, const std::map<std::string, std::string>& cells)
{
    std::vector<std::string> row;
    for (const std::string& name : header)
        row.push_back(cells.contains(name) ? cells.at(name) : std::string());
    return row;
}

inline std::vector<std::string> joinedLists(std::vector<std::string> a, const std::vector<std::string>& b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

inline const std::vector<std::string> vmHead{"VM", "Powerstate", "Template", "SRM Placeholder"};
inline const std::vector<std::string> vmTail{"Annotation", "Backup policy", "Datacenter", "Cluster", "Host", "Folder",
    "OS according to the configuration file", "OS according to the VMware Tools", "VM ID", "VM UUID", "VI SDK Server", "VI SDK UUID"};
inline const std::vector<std::string> vInfoHeader{"VM", "Powerstate", "Template", "SRM Placeholder", "Config status", "DNS Name",
    "Connection state", "Guest state", "Heartbeat", "Consolidation Needed", "PowerOn", "Suspended To Memory", "Suspend time",
    "Suspend Interval", "Creation date", "Change Version", "CPUs", "Overall Cpu Readiness", "Memory", "Active Memory", "NICs", "Disks",
    "Total disk capacity MiB", "Fixed Passthru HotPlug", "min Required EVC Mode Key", "Latency Sensitivity", "Op Notification Timeout",
    "EnableUUID", "CBT", "Primary IP Address", "Network #1", "Network #2", "Network #3", "Network #4", "Network #5", "Network #6",
    "Network #7", "Network #8", "Num Monitors", "Video Ram KiB", "Resource pool", "Folder ID", "Folder", "vApp", "DAS protection",
    "FT State", "FT Role", "FT Latency", "FT Bandwidth", "FT Sec. Latency", "Vm Failover In Progress", "Provisioned MiB", "In Use MiB",
    "Unshared MiB", "HA Restart Priority", "HA Isolation Response", "HA VM Monitoring", "Cluster rule(s)", "Cluster rule name(s)",
    "Boot Required", "Boot delay", "Boot retry delay", "Boot retry enabled", "Boot BIOS setup", "Reboot PowerOff", "EFI Secure boot",
    "Firmware", "HW version", "HW upgrade status", "HW upgrade policy", "HW target", "Path", "Log directory", "Snapshot directory",
    "Suspend directory", "Annotation", "Backup policy", "Datacenter", "Cluster", "Host", "OS according to the configuration file",
    "OS according to the VMware Tools", "Customization Info", "Guest Detailed Data", "VM ID", "SMBIOS UUID", "VM UUID",
    "VI SDK Server type", "VI SDK API Version", "VI SDK Server", "VI SDK UUID"};
inline const std::vector<std::string> vCpuHeader = joinedLists(joinedLists(vmHead,
    {"CPUs", "Sockets", "Cores p/s", "Max", "Overall", "Level", "Shares", "Reservation", "Entitlement", "DRS Entitlement", "Limit",
        "Hot Add", "Hot Remove", "Numa Hotadd Exposed"}), vmTail);
inline const std::vector<std::string> vMemoryHeader = joinedLists(joinedLists(vmHead,
    {"Size MiB", "Memory Reservation Locked To Max", "Overhead", "Max", "Consumed", "Consumed Overhead", "Private", "Shared", "Swapped",
        "Ballooned", "Active", "Entitlement", "DRS Entitlement", "Level", "Shares", "Reservation", "Limit", "Hot Add"}), vmTail);
inline const std::vector<std::string> vDiskHeader = joinedLists(joinedLists(vmHead,
    {"Disk", "Disk Key", "Disk UUID", "Disk Path", "Capacity MiB", "Raw", "Disk Mode", "Sharing mode", "Thin", "Eagerly Scrub", "Split",
        "Write Through", "Level", "Shares", "Reservation", "Limit", "Controller", "Label", "SCSI Unit #", "Unit #", "Shared Bus", "Path",
        "Raw LUN ID", "Raw Comp. Mode", "Internal Sort Column"}), vmTail);
inline const std::vector<std::string> vPartitionHeader = joinedLists(
    joinedLists(vmHead, {"Disk Key", "Disk", "Capacity MiB", "Consumed MiB", "Free MiB", "Free %", "Internal Sort Column"}), vmTail);
inline const std::vector<std::string> vHostHeader{"Host", "Datacenter", "Cluster", "Config status", "CPU Model", "Speed", "HT Available",
    "HT Active", "# CPU", "Cores per CPU", "# Cores", "CPU usage %", "# Memory", "Memory usage %", "# NICs", "# HBAs", "# VMs total",
    "# VMs", "VMs per Core", "# vCPUs", "vCPUs per Core", "vRAM", "Object ID", "UUID", "VI SDK Server", "VI SDK UUID"};

/// web01 (on), db01 (on, two disks), old01 (off), gold (a template), db01-dr (a placeholder).
inline std::vector<Sheet> rvToolsExport()
{
    const auto machine = [](const char* vm, const char* power, const char* isTemplate, const char* placeholder, const char* cpus,
                             const char* memory, const char* disk, const char* os, const char* uuid) {
        return rowOf(vInfoHeader,
            {{"VM", vm}, {"Powerstate", power}, {"Template", isTemplate}, {"SRM Placeholder", placeholder}, {"CPUs", cpus},
                {"Memory", memory}, {"Total disk capacity MiB", disk}, {"Provisioned MiB", disk}, {"In Use MiB", "1000"},
                {"Primary IP Address", "10.1.0.5"}, {"Folder", "/Prod/Web"}, {"Backup policy", "gold"}, {"Annotation", "=1+1"},
                {"Datacenter", "DC1"}, {"Cluster", "CL-A"}, {"Host", "esx1"},
                {"OS according to the configuration file", "Microsoft Windows Server 2016 or later (64-bit)"},
                {"OS according to the VMware Tools", os}, {"VM ID", "vm-1"}, {"VM UUID", uuid}});
    };
    const auto about = [](const std::vector<std::string>& header, const char* vm, const char* uuid,
                           std::map<std::string, std::string> cells) {
        cells.insert({{"VM", vm}, {"VM UUID", uuid}, {"Powerstate", "poweredOn"}, {"Template", "False"}});
        return rowOf(header, cells);
    };
    return {{"vInfo",
                {vInfoHeader,
                    machine("web01", "poweredOn", "False", "False", "4", "16384", "102400", "Microsoft Windows Server 2019 (64-bit)", "u-1"),
                    machine("db01", "poweredOn", "False", "False", "8", "65536", "1228800", "Red Hat Enterprise Linux 8 (64-bit)", "u-2"),
                    machine("old01", "poweredOff", "False", "False", "2", "2048", "40960", "", "u-3"),
                    machine("gold", "poweredOff", "True", "False", "2", "4096", "40960", "", "u-4"),
                    machine("db01-dr", "poweredOff", "False", "True", "8", "65536", "0", "", "u-5")}},
        {"vCPU",
            {vCpuHeader, about(vCpuHeader, "web01", "u-1", {{"CPUs", "4"}, {"Max", "10000"}, {"Overall", "2500"}}),
                about(vCpuHeader, "db01", "u-2", {{"CPUs", "8"}, {"Max", "20000"}, {"Overall", "6667"}}),
                about(vCpuHeader, "old01", "u-3", {{"CPUs", "2"}, {"Max", "5000"}, {"Overall", "0"}})}},
        {"vMemory",
            {vMemoryHeader, about(vMemoryHeader, "web01", "u-1", {{"Size MiB", "16384"}, {"Consumed", "8192"}, {"Active", "1000"}}),
                about(vMemoryHeader, "db01", "u-2", {{"Size MiB", "65536"}, {"Consumed", "65600"}, {"Active", "9000"}})}},
        {"vDisk",
            {vDiskHeader, about(vDiskHeader, "web01", "u-1", {{"Disk", "Hard disk 1"}, {"Capacity MiB", "102400"}}),
                about(vDiskHeader, "db01", "u-2", {{"Disk", "Hard disk 1"}, {"Capacity MiB", "204800"}}),
                about(vDiskHeader, "db01", "u-2", {{"Disk", "Hard disk 3"}, {"Capacity MiB", "1024000"}})}},
        {"vPartition",
            {vPartitionHeader, about(vPartitionHeader, "web01", "u-1", {{"Disk", "C:\\"}, {"Capacity MiB", "101888"}, {"Consumed MiB", "40000"}})}},
        {"vHost",
            {vHostHeader, rowOf(vHostHeader, {{"Host", "esx1"}, {"# Cores", "32"}, {"# VMs", "25"}, {"# vCPUs", "104"}}),
                rowOf(vHostHeader, {{"Host", "esx2"}, {"# Cores", "32"}, {"# VMs", "30"}, {"# vCPUs", "120"}})}},
        {"vMetaData", {{"RVTools major version", "RVTools version", "xlsx creation datetime", "Server"}, {"4", "'4.7.1.4", "2026-01-05", "vc"}}}};
}

inline std::string asCsv(const Rows& rows, char delimiter)
{
    std::string text;
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            text += (i == 0 ? "" : std::string(1, delimiter)) + '"' + row[i] + '"';
        text += "\r\n";
    }
    return text;
}

} // namespace testing_support
