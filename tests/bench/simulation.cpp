// SPDX-License-Identifier: GPL-3.0-or-later
// Row 2 of PERFORMANCE.md: trials of the sample Lumen 2024 with its 12 uncertain inputs, beside the same model in numpy at 4,096
// trials a block, in one run: numpy is given the very operations that are left when what does not vary has been computed.
#include "core/analysis/trial_model.h" // before Qt, for which "slots" is a keyword

#include "bench.h"

#include "core/analysis/simulation.h"
#include "tests/core/engine/projects.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace headroom;
using namespace bench;

namespace {

constexpr std::size_t blockTrials = Sampler::blockTrials;

QByteArray expressionOf(const LaneProgram& program, const LaneInstruction& step)
{
    const auto place = [](std::uint32_t at) { return "v" + QByteArray::number(at); };
    const QByteArray a = place(step.a);
    const QByteArray b = place(step.b);
    const QByteArray constant = QByteArray::number(step.constant, 'g', 17);
    QByteArray sum = constant;
    switch (step.op) {
    case TapeOp::Input: return "draws[" + QByteArray::number(step.a) + "]";
    case TapeOp::Linear:
        for (const LaneTerm& term : program.terms().subspan(step.a, step.b))
            sum += " + " + place(term.place) + " * " + QByteArray::number(term.factor, 'g', 17);
        return step.b == 0 ? "np.full(draws.shape[1], " + constant + ")" : sum;
    case TapeOp::Product: return a + " * " + b;
    case TapeOp::Quotient: return a + " / " + b;
    case TapeOp::Max: return "np.maximum(" + a + ", " + b + ")";
    case TapeOp::Min: return "np.minimum(" + a + ", " + b + ")";
    case TapeOp::Less: return a + " < " + b;
    case TapeOp::LessEqual: return a + " <= " + b;
    case TapeOp::And: return a + " & " + b;
    case TapeOp::Or: return a + " | " + b;
    case TapeOp::Not: return "~" + a;
    case TapeOp::Select: return "np.where(" + a + ", " + b + ", " + place(step.c) + ")";
    case TapeOp::Floor: return "np.floor(" + a + " + 1e-9)";
    case TapeOp::Ceil: return "np.ceil(" + a + " - 1e-9)";
    case TapeOp::Power: return a + " ** " + constant;
    }
    return {};
}

/// Reads the draws, computes, writes the first output, prints the processor time of a block: the best of nine.
QByteArray scriptOf(const LaneProgram& program, std::size_t inputs)
{
    QByteArray script = "import sys, time\nimport numpy as np\ndef model(draws):\n";
    for (const LaneInstruction& step : program.instructions())
        script += "    v" + QByteArray::number(step.to) + " = " + expressionOf(program, step) + "\n";
    script += "    return [";
    for (const std::uint32_t place : program.outputPlaces())
        script += "v" + QByteArray::number(place) + ", ";
    script += "]\ndraws = np.fromfile(sys.argv[1]).reshape(" + QByteArray::number(inputs)
        + ", -1)\nbest = 1e9\n"
          "for i in range(9):\n    start = time.process_time()\n    out = model(draws)\n"
          "    best = min(best, time.process_time() - start)\nout[0].tofile(sys.argv[2])\nprint(best)\n";
    return script;
}

double numpySeconds(const LaneProgram& program, const std::vector<double>& draws, std::vector<double>& first)
{
    const QTemporaryDir folder;
    const auto write = [&](const char* name, const QByteArray& bytes) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            std::exit(1);
        return file.fileName();
    };
    const QString script = write("model.py", scriptOf(program, draws.size() / blockTrials));
    const QString in = write(
        "draws", QByteArray(reinterpret_cast<const char*>(draws.data()), static_cast<qsizetype>(draws.size() * sizeof(double))));
    const QString out = folder.filePath(QStringLiteral("out"));
    QProcess python;
    python.start(QStringLiteral("python3"), {script, in, out});
    if (!python.waitForFinished(600000) || python.exitCode() != 0) {
        std::fprintf(stderr, "%s", python.readAllStandardError().constData());
        return 0;
    }
    QFile file(out);
    if (file.open(QIODevice::ReadOnly) && file.size() == static_cast<qint64>(blockTrials * sizeof(double)))
        file.read(reinterpret_cast<char*>(first.data()), file.size());
    return python.readAllStandardOutput().trimmed().toDouble();
}

void besideNumpy(const Model& model)
{
    const Sampler sampler = valueOf(Sampler::of(model, {}));
    const Measure figure = valueOf(parseMeasure("cashImprovement12m"));
    const Times prepared = median(1, [&] { (void)TrialModel::of(model, sampler, {{figure}, Case::Move}); });
    const TrialModel trials = valueOfMoved(TrialModel::of(model, sampler, {{figure}, Case::Move}));
    line("prepare all combinations", prepared, "");
    const TrialCase& first = trials.combination(0);
    if (!first.hasProgram())
        return;
    const LaneProgram& program = first.program();
    std::printf("%zu combinations; %zu operations with %zu terms, %zu values of them held at a time\n", trials.combinations(),
        program.instructions().size(), program.terms().size(), program.places());
    std::vector<double> uniforms;
    sampler.draw(0, static_cast<int>(blockTrials), uniforms);
    std::vector<double> draws(uniforms.size());
    for (std::size_t i = 0; i < draws.size(); ++i)
        draws[i] = sampler.law(i / blockTrials).at(uniforms[i]);
    constexpr std::size_t batchTrials = LaneProgram::batch * static_cast<std::size_t>(Lanes::width);
    std::vector<double> ours(blockTrials);
    const auto runBlock = [&] {
        std::vector<Lanes> space;
        std::vector<Lanes> in(sampler.inputs() * LaneProgram::batch);
        std::vector<Lanes> out(trials.wanted().count() * LaneProgram::batch);
        for (std::size_t from = 0; from < blockTrials; from += batchTrials) {
            for (std::size_t k = 0; k < sampler.inputs() * batchTrials; ++k)
                in[k / Lanes::width].values[static_cast<int>(k % Lanes::width)] =
                    draws[k / batchTrials * blockTrials + from + k % batchTrials];
            program.run(in, out, space);
            for (std::size_t k = 0; k < batchTrials; ++k)
                ours[from + k] = out[k / Lanes::width][static_cast<int>(k % Lanes::width)];
        }
    };
    Times best = median(9, runBlock);
    std::vector<double> theirs(blockTrials);
    const double numpy = numpySeconds(program, draws, theirs);
    if (numpy == 0) {
        line("4,096 trials of one combination; python3 has no numpy", best, "");
        return;
    }
    double apart = 0;
    for (std::size_t i = 0; i < blockTrials; ++i)
        apart = std::max(apart, std::abs(ours[i] - theirs[i]));
    ratioLine("4,096 trials of one combination", best, "numpy", {numpy, numpy}, "goal: numpy / 10");
    std::printf("%.0f ns a trial, numpy %.0f: %.1f times faster; figures differ by %.2g at most\n", best.cpu / blockTrials * 1e9,
        numpy / blockTrials * 1e9, numpy / best.cpu, apart);
}

void wholeSimulation(const Model& model)
{
    for (const int threads : {1, 2}) {
        SimulationOptions options = simulationOptions(model);
        options.measures.push_back(valueOf(parseMeasure("cashImprovement12m")));
        options.target = 20e6;
        options.threads = threads;
        for (const std::int64_t trials : {std::int64_t{4096}, std::int64_t{262144}}) {
            options.trials = trials;
            char what[120];
            std::snprintf(what, sizeof what, "%lld trials, whole simulation, %d thread%s", static_cast<long long>(trials),
                threads, threads == 1 ? "" : "s");
            line(what, median(1, [&] { valueOfMoved(simulate(model, options)); }), "");
        }
    }
}

} // namespace

int main()
{
    const Model model = engine_test::lumen();
    header("Simulation, Lumen 2024 with 12 uncertain inputs");
    besideNumpy(model);
    wholeSimulation(model);
    return 0;
}
