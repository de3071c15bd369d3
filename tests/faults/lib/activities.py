"""Commands that change a folder, and what is looked at after each."""

import hashlib

from kills import ROOT, ask, winnow
from old_project import make_project_of_version_1
from small_hub import SmallHub

TINY = ROOT / "tests/golden/training/model"


def table_of(path, first, count):
    path.write_text("id,text,label\n" + "".join(f"c{i},This is comment number {i} of many,{'Hostile' if i % 2 else 'Fine'}\n"
                                                for i in range(first, first + count)), encoding="utf-8")
    return path


def make_project(work, folder):
    folder.mkdir(parents=True)
    project = folder / "p.winnow"
    winnow("new", project, "--labels", "Fine,Hostile", "--positive", "Hostile")
    winnow("import", project, table_of(work / "first.csv", 1, 60), "--text", "text", "--label", "label", "--id", "id")
    return project


class Activity:
    """A command in the folder where its project lies; `state` is what must be as before or as after it."""

    is_for_once = False  # done already, it refuses to be done again

    def __init__(self, work, folder):
        self.project = make_project(work, folder)

    def environment(self, folder):
        return {}

    def state(self, folder):
        return [ask(self.at(folder), f"SELECT * FROM {table} ORDER BY 1, 2") for table in ("comments", "splits", "runs")] + [
            ask(self.at(folder), "SELECT comment, kind, label, source FROM annotations ORDER BY id")]

    def may_follow(self, state, after):
        """Whether this is the state when the command was done once more."""
        return state == after

    def at(self, folder):
        return folder / self.project.name


class Label(Activity):
    def command(self, folder):
        return ["label", self.at(folder), "c7", ":unsure"]

    def may_follow(self, state, after):
        *others, annotations = state
        return others == after[:-1] and annotations[:len(after[-1])] == after[-1]  # it may be decided a second time


class Import(Activity):
    def __init__(self, work, folder):
        super().__init__(work, folder)
        self.table = table_of(work / "more.csv", 61, 200)

    def state(self, folder):
        return [ask(self.at(folder), f"SELECT count(*) FROM {table}") for table in ("comments", "annotations", "imports")]

    def command(self, folder):
        return ["import", self.at(folder), self.table, "--text", "text", "--label", "label", "--id", "id"]

    def may_follow(self, state, after):
        return state[:-1] == after[:-1]  # a second import finds nothing new


class Migrate(Activity):
    def __init__(self, work, folder):
        folder.mkdir(parents=True)
        self.project = make_project_of_version_1(folder / "p.winnow", 40)

    def state(self, folder):
        columns = {name for _, name, *_ in ask(self.at(folder), "PRAGMA table_info(tasks)")}
        return ["prompt_format" in columns, ask(self.at(folder), "SELECT id, comment, kind, label FROM annotations ORDER BY id")]

    def command(self, folder):
        return ["label", self.at(folder)]  # no lines of decisions: it is opened for writing, and no more


class Export(Activity):
    """A file that is there is replaced, or stays."""

    def __init__(self, work, folder):
        super().__init__(work, folder)
        (folder / "labels.csv").write_text("what was there before")

    def state(self, folder):
        return (folder / "labels.csv").read_bytes()

    def command(self, folder):
        return ["export", "labels", self.at(folder), folder / "labels.csv"]


class Backup(Activity):
    def state(self, folder):
        backups = list((folder / "p.winnow-backups").glob("*.backup"))
        for backup in backups:
            ask(backup, "SELECT count(*) FROM comments")
        return bool(backups)

    def command(self, folder):
        return ["backup", self.at(folder)]


class Restore(Activity):
    def __init__(self, work, folder):
        super().__init__(work, folder)
        winnow("backup", self.project)
        self.name = next((folder / "p.winnow-backups").glob("*.backup")).name
        winnow("label", self.project, "c7", ":unsure")

    def command(self, folder):
        return ["restore", self.at(folder), folder / "p.winnow-backups" / self.name]


class Erase(Activity):
    def state(self, folder):
        return ask(self.at(folder), "SELECT id FROM comments")

    def command(self, folder):
        return ["erase", self.at(folder)] + ([] if self.is_gone(folder) else ["c7", "c8"])

    def is_gone(self, folder):
        return not ask(self.at(folder), "SELECT 1 FROM comments WHERE external_id = 'c7'")


class Train(Activity):
    """Checkpoints, adapter and the run in the project; begun again, it ends with the adapter of an undisturbed one."""

    def __init__(self, work, folder):
        super().__init__(work, folder)
        winnow("split", self.project, "--train", "40", "--validation", "12", "--test", "8", "--seed", "5")

    def state(self, folder):
        """Nothing finished, or the adapter of an undisturbed run."""
        adapters = ask(self.at(folder), "SELECT content FROM adapter_files WHERE name = 'adapter_model.safetensors'")
        return [hashlib.sha256(content).hexdigest() for content, in adapters][-1:]

    def command(self, folder):
        return ["train", self.at(folder), "--model", TINY, "--recipe", "quick", "--epochs", "6", "--checkpoint-seconds", "1", "--threads", "1",
                "--seed", "3", "--resume-or-start"]


class Download(Activity):
    is_for_once = True

    def __init__(self, work, folder):
        folder.mkdir(parents=True)
        self.hub = SmallHub({"config.json": b"{}", "tokenizer.model": bytes(range(256)) * 400, "model.safetensors": bytes(range(251)) * 20000})
        self.work = work

    def environment(self, folder):
        return dict(self.hub.environment, WINNOW_CONFIG=str(self.work), WINNOW_KEYRING="none", HF_HUB_CACHE=str(self.work / "none"),
                    KAGGLEHUB_CACHE=str(self.work / "none"), WINNOW_MODELS=str(folder))

    def state(self, folder):
        model = folder / "google--gemma-tiny"
        if not model.exists():
            return "nothing"
        return {name: (model / name).read_bytes() == data for name, data in self.hub.files.items()}

    def command(self, folder):
        return ["models", "get", "hf:google/gemma-tiny"]


ACTIVITIES = {"label": Label, "import": Import, "migrate": Migrate, "export": Export, "backup": Backup, "restore": Restore, "erase": Erase,
              "train": Train, "download": Download}
