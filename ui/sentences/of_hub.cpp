#include "sentences/template_lists.h"

namespace winnow {

Templates templates_of_hub()
{
    static constexpr const char* templates[] = {
        // core/hub/attempts
        QT_TRANSLATE_NOOP("core", "The server"),
        QT_TRANSLATE_NOOP("core", "The server %1 asks to wait %2 minutes before %3 is asked for again. Try again then; what has come is kept."),
        QT_TRANSLATE_NOOP("core", "The connection to %1 was cut (%2). Trying again in %3 s."),
        // core/hub/credentials
        QT_TRANSLATE_NOOP("core", "The file %1"),
        QT_TRANSLATE_NOOP("core", "The file %1, a file"),
        // core/hub/download_job
        QT_TRANSLATE_NOOP("core", "A model is in %1 already. Remove it, then take the download up again: nothing has to come a second time."),
        QT_TRANSLATE_NOOP("core", "Could not make \"%1\": %2"),
        QT_TRANSLATE_NOOP("core", "The download"),
        QT_TRANSLATE_NOOP("core", "The download in %1"),
        QT_TRANSLATE_NOOP("core", "The download in %1 was begun by a newer version of Winnow. Use that version for it."),
        QT_TRANSLATE_NOOP("core", "%1: the field \"kind\" is not that of a download."),
        QT_TRANSLATE_NOOP("core", "%1: the field \"model_id\" is no plain name."),
        // core/hub/download_place
        QT_TRANSLATE_NOOP("core", "A model called %1 is in %2 already. Remove it first to get it anew."),
        QT_TRANSLATE_NOOP("core", "Another download is under way with the name %1. Finish or discard it first."),
        // core/hub/download_plan
        QT_TRANSLATE_NOOP("core", "%1: the field \"path\" leaves the folder."),
        QT_TRANSLATE_NOOP("core", "%1: the field \"checksum_kind\" is none that this version of Winnow knows."),
        QT_TRANSLATE_NOOP("core", "is none that this version of Winnow knows"),
        QT_TRANSLATE_NOOP("core", "The file %1 is from a newer version of Winnow. Use that version for it."),
        // core/hub/file_choice
        QT_TRANSLATE_NOOP("core", "The model %1 has no weights that Winnow can read: no safetensors, no Keras preset, no GGUF file. Take another model, or another variation "
                                  "of it."),
        QT_TRANSLATE_NOOP("core", "The model %1 has %2 GGUF files. Choose one of them with --file: %3"),
        QT_TRANSLATE_NOOP("core", "The model %1 has no GGUF file of the name %2."),
        QT_TRANSLATE_NOOP("core", "The model %1 has weights and no config.json, so it cannot be read. Take another model."),
        // core/hub/file_download
        QT_TRANSLATE_NOOP("core", "The disk of %1 has %2 MB free, and %3 needs %4 MB and a little more. Free some space, or choose another folder with WINNOW_MODELS."),
        QT_TRANSLATE_NOOP("core", "The server %1 says that %2 has %3 bytes, and %4 says %5. A proxy may have put a page of its own in its place. Try again, or from another "
                                  "network."),
        QT_TRANSLATE_NOOP("core", "The server sent more of %1 than its %2 bytes, so it is not what was asked for. Try again, or from another network."),
        QT_TRANSLATE_NOOP("core", "The server %1 cannot go on with %2 where it stopped. It is brought from its beginning."),
        QT_TRANSLATE_NOOP("core", "The bytes of %1 do not have the checksum that %2 states, twice. They were damaged on their way, by a proxy or a disk: try again from "
                                  "another network. Nothing of them is kept."),
        QT_TRANSLATE_NOOP("core", "The bytes of %1 do not have the checksum that %2 states. It is brought once more."),
        // core/hub/http_client
        QT_TRANSLATE_NOOP("core", "The download was stopped. What has come is kept."),
        // core/hub/http_exchange
        QT_TRANSLATE_NOOP("core", "The answer of %1 is far too long to be what was asked for. Is the endpoint right?"),
        // core/hub/hub_failure
        QT_TRANSLATE_NOOP("core", "What has come is kept: the download goes on from there."),
        QT_TRANSLATE_NOOP("core", "It says: %1"),
        QT_TRANSLATE_NOOP("core", "%1 does not accept the token found in %2: it is wrong, or it was revoked. Make a token on %3 and give it to Winnow."),
        QT_TRANSLATE_NOOP("core", "%1 gives %2 only to people who are signed in, or has no model of this name. Make a token on %3 and give it to Winnow."),
        QT_TRANSLATE_NOOP("core", "The licence of %1 was not accepted yet by your account at %2. Accept it on %3 while you are signed in there, then try again."),
        QT_TRANSLATE_NOOP("core", "Your request for %1 waits for an answer of its owners. %2 tells you by e-mail; try again then. The request is on %3."),
        QT_TRANSLATE_NOOP("core", "The owners of %1 refused your request for it. Take another model, or ask them: %2."),
        QT_TRANSLATE_NOOP("core", "Hugging Face refuses %1 of %2 to this token. A fine-grained token needs the permission to read gated repositories: %3."),
        QT_TRANSLATE_NOOP("core", "Hugging Face refuses the list of files of %1 to this token. A fine-grained token needs the permission to read gated repositories: %2."),
        QT_TRANSLATE_NOOP("core", "Kaggle refuses %1 of %2: there is no such model, or it is not open to your account. Look at %3."),
        QT_TRANSLATE_NOOP("core", "Kaggle refuses the list of files of %1: there is no such model, or it is not open to your account. Look at %2."),
        QT_TRANSLATE_NOOP("core", "The server %1, to which %2 sends for %3, refuses it (status %4). Its permission may have run out: try again."),
        QT_TRANSLATE_NOOP("core", "The model %1 has no revision %2. Its branches and tags are on %3/tree/main."),
        QT_TRANSLATE_NOOP("core", "The model %1 has no file %2 any more. Try again without what had come before."),
        QT_TRANSLATE_NOOP("core", "%1 has no model %2. Look at its name on %3."),
        QT_TRANSLATE_NOOP("core", "The server %1 did not give %2 of %3: it was asked too often (status 429). Wait some minutes, then try again."),
        QT_TRANSLATE_NOOP("core", "The server %1 did not give the list of files of %2: it was asked too often (status 429). Wait some minutes, then try again."),
        QT_TRANSLATE_NOOP("core", "The server %1 did not give %2 of %3 from its beginning either: it refuses every part of it (status 416). Try again later."),
        QT_TRANSLATE_NOOP("core", "The server %1 did not give the list of files of %2 from its beginning either: it refuses every part of it (status 416). Try again later."),
        QT_TRANSLATE_NOOP("core", "The server %1 did not give %2 (status %3). Try again later."),
        QT_TRANSLATE_NOOP("core", "The server %1 did not give %2 of %3: it has a fault of its own (status %4). Try again later."),
        QT_TRANSLATE_NOOP("core", "The server %1 did not give the list of files of %2: it has a fault of its own (status %3). Try again later."),
        QT_TRANSLATE_NOOP("core", "The server %1 did not give %2 of %3: it answered with status %4. Is the endpoint right?"),
        QT_TRANSLATE_NOOP("core", "The server %1 did not give the list of files of %2: it answered with status %3. Is the endpoint right?"),
        QT_TRANSLATE_NOOP("core", "%1 redirects %2 to an address that is not safe to follow, or round in circles. Look at the endpoint and the proxy."),
        QT_TRANSLATE_NOOP("core", "The connection for %1 of %2 is not safe: the certificate was not accepted. Look at the clock of this machine and at the proxy."),
        QT_TRANSLATE_NOOP("core", "The connection for the list of files of %1 is not safe: the certificate was not accepted. Look at the clock of this machine and at the "
                                  "proxy."),
        QT_TRANSLATE_NOOP("core", "The connection to %1 is not safe: the certificate was not accepted. Look at the clock of this machine and at the proxy."),
        QT_TRANSLATE_NOOP("core", "Could not get %1 of %2: %3. Look at the network and the proxy, then try again."),
        QT_TRANSLATE_NOOP("core", "Could not get %1: %2. Look at the network and the proxy, then try again."),
        QT_TRANSLATE_NOOP("core", "Could not get the list of files of %1: %2. Look at the network and the proxy, then try again."),
        QT_TRANSLATE_NOOP("core", "the server"),
        QT_TRANSLATE_NOOP("core", "the connection to %1 was cut"),
        QT_TRANSLATE_NOOP("core", "%1 sent nothing for too long"),
        QT_TRANSLATE_NOOP("core", "%1 sent nothing for too long (%2). Trying again in %3 s."),
        QT_TRANSLATE_NOOP("core", "%1 could not be reached"),
        QT_TRANSLATE_NOOP("core", "%1 could not be reached (%2). Trying again in %3 s."),
        QT_TRANSLATE_NOOP("core", "%1 answered with status %2"),
        QT_TRANSLATE_NOOP("core", "%1 answered with status %2 (%3). Trying again in %4 s."),
        // core/hub/model_address
        QT_TRANSLATE_NOOP("core", "\"%1\" is no model address. Write hf:org/name, hf:org/name@revision, or kaggle:owner/model/framework/variation, "
                                  "kaggle:owner/model/framework/variation/version."),
        // core/hub/model_download
        QT_TRANSLATE_NOOP("core", "the list of files"),
        // core/hub/remote_model
        QT_TRANSLATE_NOOP("core", "%1 answered for %2 with something that is no list of files. Look at the endpoint; if it is right, try again later."),
        // core/hub/token_store
        QT_TRANSLATE_NOOP("core", "the keyring of this system"),
        QT_TRANSLATE_NOOP("core", "The file %1 is damaged. Remove it and sign in again."),
        QT_TRANSLATE_NOOP("core", "What stands in %1 cannot be a token: a token is one word. Look whether it was copied whole."),
        QT_TRANSLATE_NOOP("core", "What stands in what you typed cannot be a token: a token is one word. Look whether it was copied whole."),
        // core/hub/web_address
        QT_TRANSLATE_NOOP("core", "The endpoint of a hub must be an https address without a user name, such as https://huggingface.co: tokens are sent there. Look at "
                                  "HF_ENDPOINT, KAGGLE_API_ENDPOINT and hubs.json."),
        QT_TRANSLATE_NOOP("core", "The proxy must be an address such as http://host:8080 or socks5://host:1080. Look at WINNOW_PROXY, HTTPS_PROXY and hubs.json."),
        // core/hub/web_file
        QT_TRANSLATE_NOOP("core", "The server sends from %1 to an address that is not safe to follow, or round in circles. Is the address right?"),
        QT_TRANSLATE_NOOP("core", "The server %1 does not give %2 to everybody (status %3). Download it in a browser where you are signed in, then import the file."),
        QT_TRANSLATE_NOOP("core", "There is nothing at %1 (status %2). Look whether the address was copied whole."),
        QT_TRANSLATE_NOOP("core", "its publisher"),
        QT_TRANSLATE_NOOP("core", "The file at %1 has more than %2 MB, the most that is brought for an import. Download it in a browser, and import a part of it."),
        QT_TRANSLATE_NOOP("core", "At %1 there is a web page, not a table. Copy the address of the file itself: at GitHub behind the button “Raw”."),
        QT_TRANSLATE_NOOP("core", "The address of a file must begin with https:// and name a server, without a user name: others could read or change what comes."),
    };
    return templates;
}

}
