#include "run_choice.h"

#include "common/error.h"
#include "jobs/run_owner.h"
#include "store/adapters.h"

#include <algorithm>

namespace winnow {

Run chosen_run(Project& project, std::int64_t number)
{
    const std::string train = "winnow-cli train " + project.path().string();
    if (number > 0) {
        const Run run = run_numbered(project, number);
        if (!has_adapter(project, number))
            throw Error(ErrorKind::Usage, "Run " + std::to_string(number) + " has no adapter: it is " + to_string(standing_of(project, run)) +
                                              ". Choose another one (winnow-cli runs), or resume it: " + train + " --resume " + std::to_string(number));
        return run;
    }
    const std::vector<Run> all = runs(project);
    const auto found = std::find_if(all.rbegin(), all.rend(), [&](const Run& run) { return has_adapter(project, run.number); });
    if (found == all.rend())
        throw Error(ErrorKind::NotFound, "There is no finished run in " + project.path().string() + " yet. Train one: " + train);
    return *found;
}

}
