#include "command.h"
#include "common/environment.h"
#include "common/error.h"
#include "options.h"
#include "output/text.h"
#include "store/comment_names.h"
#include "store/labelling.h"
#include "store/tasks.h"

#include <iostream>
#include <nlohmann/json.hpp>

namespace winnow {

namespace {

struct Options {
    std::string project;
    std::string comment;
    std::string decision;
    std::string task;
    std::string annotator;
    std::string note;
    bool json = false;
};

struct Order {
    std::string comment;
    std::string decision;
};

Decision decision_of(const std::string& word, const std::string& note)
{
    if (word == ":skip")
        return {.kind = AnnotationKind::Skip, .note = note};
    if (word == ":unsure")
        return {.kind = AnnotationKind::Unsure, .note = note};
    if (word == ":clear")
        return {.kind = AnnotationKind::Cleared, .note = note};
    return {.label = word, .note = note};
}

std::string annotator_of(const Options& options)
{
    for (const std::string& name : {options.annotator, environment("USER"), environment("LOGNAME")})
        if (!name.empty())
            return name;
    return "me";
}

// "ID LABEL", with a tab or spaces between them.
Order order_in(const std::string& line, std::int64_t number)
{
    constexpr const char* blanks = " \t\r";
    const std::size_t begin = line.find_first_not_of(blanks);
    const std::size_t end = line.find_first_of(blanks, begin);
    const std::size_t decision = line.find_first_not_of(blanks, end);
    if (begin == std::string::npos || decision == std::string::npos)
        throw Error(ErrorKind::BadInput, "Line " + std::to_string(number) + " is not an id and a label: ID LABEL");
    return {line.substr(begin, end - begin), line.substr(decision, line.find_last_not_of(blanks) + 1 - decision)};
}

// Every decision is a change of its own, on disk when it is acknowledged.
class Labeller {
public:
    explicit Labeller(const Options& options)
        : m_options(options), m_project(Project::open(options.project)), m_task(task_named(m_project, options.task).id), m_names(m_project), m_annotator(annotator_of(options))
    {
    }

    void decide(const Order& order)
    {
        const std::int64_t comment = m_names.comment(order.comment);
        label_comments(m_project, m_task, std::span(&comment, 1), decision_of(order.decision, m_options.note), m_annotator);
        ++m_count;
        if (!m_options.json)
            std::cout << order.comment << "\t" << order.decision << std::endl;
    }

    void decide_lines(std::istream& lines)
    {
        std::string line;
        for (std::int64_t number = 1; std::getline(lines, line); ++number) {
            if (line.find_first_not_of(" \t\r") == std::string::npos)
                continue;
            try {
                decide(order_in(line, number));
            } catch (const Error& error) {
                throw Error(error.kind(), "Line " + std::to_string(number) + ": " + error.what() + " " + counted(m_count, "decision", "decisions") + " before it are kept.");
            }
        }
    }

    void say_end() const
    {
        if (m_options.json)
            std::cout << nlohmann::json{{"decisions", m_count}, {"annotator", m_annotator}}.dump() << "\n";
    }

private:
    const Options& m_options;
    Project m_project;
    std::int64_t m_task;
    CommentNames m_names;
    std::string m_annotator;
    std::int64_t m_count = 0;
};

void run(const Options& options)
{
    if (!options.comment.empty() && options.decision.empty())
        throw Error(ErrorKind::Usage, "Which label? winnow-cli label P.winnow ID LABEL, or lines of both on standard input.");
    Labeller labeller(options);
    if (options.comment.empty())
        labeller.decide_lines(std::cin);
    else
        labeller.decide({options.comment, options.decision});
    labeller.say_end();
}

}

void add_label_command(CLI::App& program)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand("label", "Label comments: one, or those of lines \"ID LABEL\" on standard input");
    add_project(*command, options->project);
    command->add_option("id", options->comment, "The comment's id, as exports give it; not given: lines of ids and labels are read from standard input, and each "
                                                "one is acknowledged by a line when it is on disk")
        ->type_name("ID");
    command->add_option("label", options->decision, "A label of the task, or :skip, :unsure or :clear")->type_name("LABEL");
    command->add_option("--by", options->annotator, "Who decides; not given: the name of the account")->type_name("NAME");
    command->add_option("--note", options->note, "A note on the decision")->type_name("TEXT");
    add_task(*command, options->task);
    add_json(*command, options->json);
    command->callback([options] { run(*options); });
}

}
