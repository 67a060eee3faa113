package backstory.cli;

import backstory.build.BuildRequest;
import backstory.build.Progress;
import backstory.entry.Edtf;
import backstory.entry.EdtfError;
import backstory.markdown.WebAddress;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that every command on a site has. */
final class SiteOptions {
    @Option(
            names = "--root",
            paramLabel = "DIR",
            defaultValue = "",
            converter = Folder.class,
            description = "The site's folder, which holds content/. Default: the current folder.")
    private Path root = Path.of("");

    @Option(
            names = "--now",
            paramLabel = "DATE",
            converter = Now.class,
            description = "The day (2026-11-25) or instant (2026-11-25T08:00Z) to build for: articles dated after it"
                    + " are held back. Default: none; no build reads the clock.")
    private @Nullable Edtf now;

    @Option(
            names = "--url",
            paramLabel = "ADDRESS",
            converter = SiteAddress.class,
            description =
                    "The address that the site will have, instead of the url of site.yaml: for canonical links, the"
                            + " feed and the sitemap. Links inside the site are relative and do not need it.")
    private @Nullable String url;

    @Option(names = "--drafts", description = "Build drafts too, as if they were published.")
    private boolean drafts;

    @Option(names = "--strict", description = "Treat a warning as an error.")
    private boolean strict;

    @Option(names = "--quiet", description = "Say nothing when all is well.")
    private boolean quiet;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            converter = ColorChoice.Converter.class,
            description = "Colours: auto (on a terminal), always or never.")
    @SuppressWarnings("unused") // read before all others, by ColorChoice.among
    private ColorChoice color = ColorChoice.AUTO;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            converter = Jobs.class,
            description = "How many threads work. Default: one for each processor. The result is always the same.")
    private @Nullable Integer jobs;

    Path root() {
        return root;
    }

    Optional<Edtf> now() {
        return Optional.ofNullable(now);
    }

    boolean publishesDrafts() {
        return drafts;
    }

    boolean isStrict() {
        return strict;
    }

    boolean isQuiet() {
        return quiet;
    }

    /** What to ask of the build; {@code write} is false where only problems are wanted. */
    BuildRequest request(Path output, boolean write, Progress progress) {
        int threads = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
        return new BuildRequest(
                root,
                output,
                Optional.ofNullable(url),
                Optional.ofNullable(now),
                drafts,
                strict,
                write,
                threads,
                progress);
    }

    /** Reads a folder's path. */
    static final class Folder implements ITypeConverter<Path> {
        @Override
        public Path convert(String text) {
            try {
                return Path.of(text);
            } catch (InvalidPathException e) {
                throw new TypeConversionException("this system cannot name the folder \"" + text
                        + "\": set a UTF-8 locale, for instance LC_ALL=C.UTF-8");
            }
        }
    }

    /** Reads a whole day, or an instant with its offset. */
    static final class Now implements ITypeConverter<Edtf> {
        @Override
        public Edtf convert(String text) {
            try {
                Edtf now = Edtf.parse(text);
                if (now.isDay() || now.isInstant()) {
                    return now;
                }
                throw new TypeConversionException(notNow(text));
            } catch (EdtfError e) {
                throw new TypeConversionException(notNow(text));
            }
        }

        private static String notNow(String text) {
            return "\"" + text + "\" is not a day, like 2026-11-25, or an instant, like 2026-11-25T08:00+03:00";
        }
    }

    /** Reads the address of the site. */
    static final class SiteAddress implements ITypeConverter<String> {
        @Override
        public String convert(String text) {
            Optional<String> complaint = WebAddress.siteComplaint(text);
            if (complaint.isPresent()) {
                throw new TypeConversionException(
                        "\"" + text + "\" is not an address like https://example.org/news: " + complaint.get());
            }
            return text;
        }
    }

    /** Reads a number of threads. */
    static final class Jobs implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            if (!text.matches("0*[1-9]\\d{0,2}")) {
                throw new TypeConversionException("\"" + text + "\" is not a number from 1 to 999");
            }
            return Integer.valueOf(text);
        }
    }
}
