package backstory.pipeline;

import backstory.entry.Entry;
import backstory.entry.id.EntryId;
import backstory.graph.PageTrace.Read;
import backstory.graph.Texts;
import backstory.graph.index.LinkedEntries;
import backstory.memory.Inputs;
import backstory.memory.store.RecordStore;
import backstory.memory.store.UnfinishedFolder;
import backstory.page.DataFile;
import backstory.pipeline.render.PlannedSite;
import backstory.pipeline.render.Theme;
import backstory.pipeline.request.Parallel;
import backstory.pipeline.text.IndexedEntries;
import backstory.pipeline.text.LinkedTexts;
import backstory.pipeline.text.ReadFiles;
import backstory.pipeline.text.TextStage;
import backstory.plan.DataFiles;
import backstory.problem.Problem;
import backstory.read.Content;
import backstory.read.ReadTree;
import backstory.read.file.ContentTree;
import backstory.read.file.UrlsLock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What earlier builds found out, asked step by step: a build by itself finds some of it in {@code .backstory/}, a build in
 * the process of an earlier one has that one's values at hand and takes over all that rests on nothing that has changed.
 *
 * <p>An edit of a text changes no front matter and no list. Then the entries, what texts are linked against, and the plan
 * are those of the last build; the text itself is linked again, and what all texts say is joined by taking out what it
 * said and putting in what it says. Other edits change what pages say of entries, but seldom what these are called, or
 * which there are: then the texts of all other files stay linked, and the rest is done anew.
 */
interface EarlierResults {
    /** Everything that is read, with hashes where anything is known. */
    Inputs inputs();

    /** Templates that are read already. */
    Optional<Supplier<Theme>> theme();

    /** What each file says. */
    ReadTree read(ContentTree tree, Parallel threads);

    /** The addresses that the site has promised to keep. */
    UrlsLock promised(ContentTree tree);

    /** What is known of the rest, now that the files are read. */
    Step after(ReadTree read);

    /** The kinds of data files that are planned with the pages. */
    List<DataFile> data();

    /** What is known once files are read. */
    interface Step {
        long linkBasis();

        Content content(ReadTree read);

        /** Holds what linked texts are made of. */
        RecordStore store();

        Optional<IndexedEntries> indexed();

        LinkedEntries link(TextStage text);

        Texts join(TextStage text, LinkedEntries linked);

        Optional<PlannedSite> planned(Texts texts);

        /** What is wrong with promised addresses, if they and the plan are known to be the same. */
        Optional<List<Problem>> lost(PlannedSite site);
    }

    /** What an earlier process left. */
    record OnDisk(Inputs inputs, UnfinishedFolder unfinished) implements EarlierResults {
        @Override
        public Optional<Supplier<Theme>> theme() {
            return Optional.empty();
        }

        @Override
        public ReadTree read(ContentTree tree, Parallel threads) {
            return unfinished.isLasting()
                    ? ReadFiles.all(tree, inputs, unfinished, threads)
                    : ReadFiles.all(tree, threads);
        }

        @Override
        public UrlsLock promised(ContentTree tree) {
            return UrlsLock.read(tree);
        }

        @Override
        public Step after(ReadTree read) {
            long basis = inputs.linkBasis(read.files());
            return new Anew(inputs, basis, unfinished.store(LinkedTexts.STORE, basis));
        }

        @Override
        public List<DataFile> data() {
            return DataFiles.ALL;
        }
    }

    /** Nothing but what is in the store: the texts that are linked against what has not changed. */
    record Anew(Inputs inputs, long linkBasis, RecordStore store) implements Step {
        @Override
        public Content content(ReadTree read) {
            return Content.of(read);
        }

        @Override
        public Optional<IndexedEntries> indexed() {
            return Optional.empty();
        }

        @Override
        public LinkedEntries link(TextStage text) {
            return text.link(inputs, store);
        }

        @Override
        public Texts join(TextStage text, LinkedEntries linked) {
            return text.join(linked);
        }

        @Override
        public Optional<PlannedSite> planned(Texts texts) {
            return Optional.empty();
        }

        @Override
        public Optional<List<Problem>> lost(PlannedSite site) {
            return Optional.empty();
        }
    }

    /**
     * All that this process found out about a site.
     *
     * @param changed the files that hold something else since, have come or gone
     */
    record InProcess(Inputs inputs, Optional<PreparedSite> last, Set<String> changed, UnfinishedFolder unfinished)
            implements EarlierResults {
        @Override
        public Optional<Supplier<Theme>> theme() {
            return last.filter(site -> site.inputs().theme() == inputs.theme()).map(PreparedSite::theme);
        }

        @Override
        public ReadTree read(ContentTree tree, Parallel threads) {
            return last.map(then -> ReadFiles.others(tree, then.read(), changed, threads))
                    .orElseGet(() -> ReadFiles.all(tree, threads));
        }

        @Override
        public UrlsLock promised(ContentTree tree) {
            return last.filter(site -> !changed.contains(UrlsLock.PATH))
                    .map(PreparedSite::promised)
                    .orElseGet(() -> UrlsLock.read(tree));
        }

        @Override
        public Step after(ReadTree read) {
            return last.filter(site -> !site.store().isSparse())
                    .flatMap(site -> site.rewritten(inputs, changed, read)
                            .map(files -> (Step) new Rewritten(inputs, site, site.changed(files))))
                    .orElseGet(() -> anew(read));
        }

        private Anew anew(ReadTree read) {
            long basis = inputs.linkBasis(read.files());
            Optional<RecordStore> linked =
                    last.filter(site -> site.linkBasis() == basis).map(site -> unfinished.next(site.store()));
            return new Anew(inputs, basis, linked.orElseGet(unfinished::temporary));
        }

        @Override
        public List<DataFile> data() {
            return DataFiles.OF_PAGES;
        }
    }

    /**
     * All of the last site but some texts.
     *
     * @param changed the entries whose texts have changed, as they are now, by id
     */
    record Rewritten(Inputs inputs, PreparedSite last, Map<EntryId, Entry> changed) implements Step {
        @Override
        public long linkBasis() {
            return last.linkBasis();
        }

        @Override
        public RecordStore store() {
            return last.store();
        }

        @Override
        public Content content(ReadTree read) {
            return last.content().with(read);
        }

        @Override
        public Optional<IndexedEntries> indexed() {
            return Optional.of(last.indexed());
        }

        @Override
        public LinkedEntries link(TextStage text) {
            return text.linkAgain(inputs, last.store(), last.linked(), changed.values());
        }

        @Override
        public Texts join(TextStage text, LinkedEntries linked) {
            return text.joinAgain(linked, last.texts(), changed.values()).orElseGet(() -> text.join(linked));
        }

        /** The same pages, unless a text links or shows other files, or which pages there are rests on what has changed. */
        @Override
        public Optional<PlannedSite> planned(Texts texts) {
            boolean sameEntries =
                    texts.catalog().index() == last.texts().catalog().index();
            if (!sameEntries || !texts.showFilesAs(last.texts(), changed.keySet())) {
                return Optional.empty();
            }
            Set<Read> anew = texts.answeredAnew(last.texts(), changed.keySet());
            return last.site().asked().asks(anew)
                    ? Optional.empty()
                    : Optional.of(last.site().with(texts, anew));
        }

        @Override
        public Optional<List<Problem>> lost(PlannedSite site) {
            return site.hasPlanOf(last.site()) ? Optional.of(last.lost()) : Optional.empty();
        }
    }
}
