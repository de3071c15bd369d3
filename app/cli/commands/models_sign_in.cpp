#include "common/error.h"
#include "hub/credentials.h"
#include "hub/token_store.h"
#include "models_commands.h"

#include <iostream>
#include <termios.h>
#include <unistd.h>

namespace winnow {

namespace {

struct Options {
    std::string hub;
};

Hub hub_of(const Options& options)
{
    return options.hub == "kaggle" ? Hub::Kaggle : Hub::HuggingFace;
}

// What is typed is not shown while this lives.
class HiddenInput {
public:
    HiddenInput()
    {
        m_is_terminal = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios hidden = m_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (m_is_terminal)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    ~HiddenInput()
    {
        if (m_is_terminal)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    HiddenInput(const HiddenInput&) = delete;
    HiddenInput& operator=(const HiddenInput&) = delete;

private:
    termios m_before = {};
    bool m_is_terminal = false;
};

std::string read_token(Hub hub)
{
    std::cerr << "Make a token on " << token_page(hub) << " and paste it here (it is not shown), then press Enter: " << std::flush;
    std::string token;
    {
        const HiddenInput hidden;
        std::getline(std::cin, token);
    }
    std::cerr << "\n";
    const std::size_t begin = token.find_first_not_of(" \t\r");
    return begin == std::string::npos ? "" : token.substr(begin, token.find_last_not_of(" \t\r") - begin + 1);
}

void sign_in(const Options& options)
{
    const Hub hub = hub_of(options);
    const std::string place = keep_token(hub, read_token(hub));
    std::cout << "The token for " << name_of(hub) << " is kept in " << place << "\n";
    const auto used = find_credential(hub);
    if (used && used->found_in != place)
        std::cerr << "For now another one comes first: the one in " << used->found_in << "\n";
}

void sign_out(const Options& options)
{
    const Hub hub = hub_of(options);
    forget_token(hub);
    std::cout << "Winnow keeps no token for " << name_of(hub) << " any more.\n";
    if (const auto left = find_credential(hub))
        std::cerr << "There is still one in " << left->found_in << "\n";
}

std::shared_ptr<Options> add_hub(CLI::App& command)
{
    const auto options = std::make_shared<Options>();
    command.add_option("hub", options->hub, "hf or kaggle")->required()->check(CLI::IsMember({"hf", "kaggle"}))->type_name("HUB");
    return options;
}

}

void add_models_sign_in(CLI::App& models)
{
    CLI::App* command = models.add_subcommand("sign-in", "Keep a token for a hub; it is read from the terminal or standard input, never from an argument");
    const auto options = add_hub(*command);
    command->callback([options] { sign_in(*options); });
}

void add_models_sign_out(CLI::App& models)
{
    CLI::App* command = models.add_subcommand("sign-out", "Forget the token that Winnow keeps for a hub");
    const auto options = add_hub(*command);
    command->callback([options] { sign_out(*options); });
}

}
