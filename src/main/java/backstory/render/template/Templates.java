package backstory.render.template;

import backstory.entry.site.Appearance;
import backstory.output.OutputFile;
import backstory.output.OutputPath;
import backstory.page.Media;
import backstory.problem.Problems;
import backstory.render.style.SiteStyle;
import backstory.render.theme.Assets;
import backstory.render.theme.OutdatedCopy;
import backstory.render.theme.TemplateFile;
import backstory.render.theme.ThemeFiles;
import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileExtensionMatcher;
import freemarker.cache.FirstMatchTemplateConfigurationFactory;
import freemarker.cache.StringTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateConfigurationFactory;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.OutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.core.XMLOutputFormat;
import freemarker.core._CoreAPI;
import freemarker.log.Logger;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The templates and assets of a theme after parsing: the files of a site override the built-in ones, file by file.
 * Every template is parsed here, once, so that its mistakes are known before a page is rendered. Immutable, and safe
 * for use by many threads.
 */
public final class Templates {
    /** The endings of templates that write no HTML. */
    private static final String XML = "ftlx";

    private static final String JSON = "ftlj";

    private static final String MARKDOWN = "ftlm";

    private final Map<String, TemplateFile> files;
    private final Map<String, Template> parsed;
    private final ThemeFiles theme;
    private final String shown;
    private final Assets assets;

    private Templates(
            Map<String, TemplateFile> files,
            Map<String, Template> parsed,
            ThemeFiles theme,
            String shown,
            Assets assets) {
        this.files = files;
        this.parsed = parsed;
        this.theme = theme;
        this.shown = shown;
        this.assets = assets;
    }

    /** The built-in theme. */
    public static Templates builtIn() {
        return of(Collections.emptySortedMap(), "", new Problems());
    }

    /**
     * Reads the theme of a site whose {@code site.yaml} does not set its look.
     *
     * @param files what the site overrides or adds: bytes by name, from the theme's folder; empty if nothing
     * @param shown the folder's path from the root, for messages: {@code templates}
     */
    public static Templates of(SortedMap<String, byte[]> files, String shown, Problems problems) {
        return read(files, shown, problems).in(Appearance.NONE, problems);
    }

    /**
     * Reads the theme of a site as {@link #of}, but without assets, since the look of the site is not known yet.
     * Reading takes longest, so it can begin first.
     */
    public static Templates read(SortedMap<String, byte[]> files, String shown, Problems problems) {
        ThemeFiles theme = ThemeFiles.of(files, shown, problems);
        SortedMap<String, TemplateFile> templates = theme.templates();
        Map<String, Template> parsed = theme.hasOwnTemplates() ? parsed(templates, true, problems) : BuiltIn.PARSED;
        Templates read = new Templates(templates, parsed, theme, shown, Assets.NONE);
        read.own().forEach(file -> BlockedByPolicy.ask(file, problems));
        theme.own().forEach(file -> OutdatedCopy.ask(file, problems));
        return read;
    }

    /**
     * The program's templates, which are the same for all sites without templates of their own. They are parsed when
     * first needed.
     */
    private static final class BuiltIn {
        static final Map<String, Template> PARSED;

        static {
            Problems none = new Problems();
            ThemeFiles theme = ThemeFiles.of(Collections.emptySortedMap(), "", none);
            PARSED = parsed(theme.templates(), false, none);
        }
    }

    /** @param bounded true if some may be the site's own, which must be stopped if they do not end */
    private static Map<String, Template> parsed(
            SortedMap<String, TemplateFile> files, boolean bounded, Problems problems) {
        Map<String, Template> parsed = new TreeMap<>();
        Parsing parsing = new Parsing(configuration(files), bounded, problems, parsed);
        files.values().forEach(parsing::parse);
        return Collections.unmodifiableMap(parsed);
    }

    /** Returns the same theme with the look that {@code site.yaml} sets. */
    public Templates in(Appearance look, Problems problems) {
        Set<String> fonts = look.fonts().values().stream()
                .map(font -> SiteStyle.ASSETS + font.text())
                .collect(Collectors.toUnmodifiableSet());
        SortedMap<String, byte[]> named = theme.assets(fonts, problems);
        Assets made = Assets.of(named, shown, style -> SiteStyle.of(style, look, named, problems), problems);
        return new Templates(files, parsed, theme, shown, made);
    }

    /** The assets as files of the site, each with a digest in its name. */
    public List<OutputFile> assets() {
        return assets.files();
    }

    /**
     * The addresses of the assets by name: {@code backstory.css} to {@code assets/backstory.1f2e3d4c.css}. A file of
     * the same name and other content gets another address, so that no browser shows an old one.
     */
    public SortedMap<String, OutputPath> assetPaths() {
        return assets.paths();
    }

    /** The theme's style sheet in the site's colours. */
    private String stylesheet() {
        OutputPath path = assets.paths().get("backstory.css");
        return assets.files().stream()
                .filter(file -> file.path().equals(path))
                .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    /** Its colours for light screens, as numbers of six hexadecimal digits, by token: {@code paper}. */
    public SortedMap<String, Integer> colors() {
        return SiteStyle.colors(stylesheet());
    }

    /** What its pages are painted in. */
    public Media.Papers papers() {
        SiteStyle.Papers papers = SiteStyle.Papers.of(stylesheet());
        return new Media.Papers(papers.light(), papers.dark());
    }

    /** Returns the template of a page; empty if it could not be parsed, which has been reported. */
    public Optional<Template> template(String name) {
        if (!files.containsKey(name)) {
            throw new IllegalArgumentException("the theme has no template " + name);
        }
        return Optional.ofNullable(parsed.get(name));
    }

    /** The file that FreeMarker calls by a name. */
    public Optional<TemplateFile> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    private record Parsing(
            Configuration configuration, boolean bounded, Problems problems, Map<String, Template> parsed) {
        void parse(TemplateFile file) {
            if (!ForbiddenSyntax.ask(file, problems)) {
                return;
            }
            try {
                Template template = configuration.getTemplate(file.name());
                if (bounded) {
                    _CoreAPI.addThreadInterruptedChecks(template);
                }
                parsed.put(file.name(), template);
            } catch (ParseException mistake) {
                problems.add(TemplateErrors.inSyntax(mistake, file));
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            } catch (RuntimeException | StackOverflowError broken) {
                problems.add(TemplateErrors.unreadable(broken, file));
            }
        }
    }

    /**
     * Returns true if a template is the site's own: such a template may do what those of the program are known not to
     * do.
     */
    public boolean hasOwn() {
        return theme.hasOwnTemplates();
    }

    /** The site's own templates, by name. */
    public List<TemplateFile> own() {
        return theme.own().stream()
                .filter(file -> !file.isAsset())
                .flatMap(file -> file(file.name()).stream())
                .toList();
    }

    /**
     * Returns those of the site's own templates that take part in a page: its template, and those that it includes, the
     * nearest first.
     */
    public List<TemplateFile> ownBehind(String template) {
        Set<String> behind = new LinkedHashSet<>(Set.of(template));
        Deque<String> open = new ArrayDeque<>(behind);
        while (!open.isEmpty()) {
            String text = file(open.removeFirst()).map(TemplateFile::text).orElse("");
            files.values().stream()
                    .filter(file -> text.contains(file.fileName()) && behind.add(file.name()))
                    .forEach(file -> open.addLast(file.name()));
        }
        List<TemplateFile> mine = own();
        return behind.stream()
                .flatMap(name -> file(name).stream())
                .filter(mine::contains)
                .toList();
    }

    private static Configuration configuration(Map<String, TemplateFile> files) {
        silence();
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
        StringTemplateLoader loader = new StringTemplateLoader();
        files.values().forEach(file -> loader.putTemplate(file.name(), file.text(), 0));
        configuration.setTemplateLoader(loader);
        configuration.setCacheStorage(new StrongCacheStorage());
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setLocalizedLookup(false);
        alikeEverywhere(configuration);
        closed(configuration);
        return configuration;
    }

    /** Makes the output independent of the machine's language, time zone and character set. */
    private static void alikeEverywhere(Configuration configuration) {
        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputEncoding("UTF-8");
        configuration.setURLEscapingCharset("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("c");
        configuration.setBooleanFormat("c");
        configuration.setTabSize(1);
    }

    /**
     * Makes templates safe: everything is escaped as HTML, XML, JSON or Markdown, whatever a template says, and
     * templates can reach no classes and hide no errors.
     */
    private static void closed(Configuration configuration) {
        configuration.setRecognizeStandardFileExtensions(false);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setTemplateConfigurations(new FirstMatchTemplateConfigurationFactory(
                        by(XML, XMLOutputFormat.INSTANCE),
                        by(JSON, JsonOutputFormat.INSTANCE),
                        by(MARKDOWN, MarkdownOutputFormat.INSTANCE))
                .allowNoMatch(true));
        configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        configuration.setObjectWrapper(new ViewModels());
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setAttemptExceptionReporter((mistake, environment) -> {});
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
    }

    private static TemplateConfigurationFactory by(String extension, OutputFormat format) {
        TemplateConfiguration configuration = new TemplateConfiguration();
        configuration.setOutputFormat(format);
        return new ConditionalTemplateConfigurationFactory(new FileExtensionMatcher(extension), configuration);
    }

    @SuppressWarnings("deprecation") // the one way to turn logging off without a system property
    private static void silence() {
        try {
            Logger.selectLoggerLibrary(Logger.LIBRARY_NONE);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException("no logging needs no library", impossible);
        }
    }
}
