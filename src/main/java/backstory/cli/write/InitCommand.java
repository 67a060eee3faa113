package backstory.cli.write;

import backstory.cli.console.Console;
import backstory.cli.console.ExitCode;
import backstory.cli.usage.Arguments;
import backstory.cli.usage.Command;
import backstory.cli.usage.SiteOptions;
import backstory.cli.usage.Usage;
import backstory.pipeline.request.BuildRequest;
import backstory.pipeline.result.BuildResult;
import backstory.scaffold.StarterSite;
import java.nio.file.Path;
import java.util.function.Function;

/** {@code backstory init}: creates a small site to start from. */
public final class InitCommand implements Command {
    public static final Usage USAGE = Usage.of(
                    "init",
                    "Makes a small site to begin with.",
                    "It holds one article on an invented story, with comments that say what each part is for; the people,"
                            + " dates, sources and claims that it needs; workflows that publish it on GitHub Pages; settings"
                            + " with which Visual Studio Code completes keys; and a README for whoever writes.",
                    "Nothing is asked, and no file is written over: if one is in the way, it is named, and nothing is"
                            + " written at all.")
            .taking(SiteOptions.COLOR)
            .perhapsAbout("DIR", "The folder to make it in, which may be missing. Default: the current folder.")
            .showing("backstory init news", "cd news && backstory build");

    private final Console console;
    private final Path folder;

    public InitCommand(Console console, Function<BuildRequest, BuildResult> build, Arguments given) {
        SiteOptions.checkColor(given);
        this.console = console;
        this.folder = given.perhaps(0, SiteOptions::path).orElse(Path.of("")).normalize();
    }

    @Override
    public int run() {
        StarterSite.write(folder);
        boolean here = folder.toString().isEmpty();
        console.out()
                .print("Made a site in " + (here ? "this folder" : folder + "/") + ". Next:\n"
                        + (here ? "" : "   cd " + folder + "\n")
                        + "   backstory build                    content/ becomes site/; open site/index.html\n"
                        + "   backstory new article \"A title\"    begin a text of your own\n"
                        + "   backstory keys                     what can be written\n"
                        + "Read content/articles/clock-tower.md: its comments say what each part is for.\n");
        return ExitCode.GOOD;
    }
}
