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
 * The results of earlier builds, for each step. A single build finds some of them in {@code .backstory/}; a build in
 * the process of an earlier one has the earlier values in memory, and takes over every value that does not depend on a
 * changed file.
 *
 * <p>An edit of a text changes no front matter and no list. Then the entries, the index against which texts are linked,
 * and the plan are those of the last build; the text itself is linked again, and the joined texts are updated by
 * removing its former content and adding the new content. Other edits change what pages show of entries, but seldom the
 * names of entries or which entries there are: then the texts of all other files stay linked, and the rest is done
 * again.
 */
interface EarlierResults {
    /** Returns everything that is read, with hashes if anything is remembered. */
    Inputs inputs();

    /** Returns the templates, if they have been read already. */
    Optional<Supplier<Theme>> theme();

    /** Reads the entries of each file. */
    ReadTree read(ContentTree tree, Parallel threads);

    /** Returns the addresses that the site has promised to keep. */
    UrlsLock promised(ContentTree tree);

    /** Returns what is known of the later steps, now that the files are read. */
    Step after(ReadTree read);

    /** Returns the kinds of data files that are planned with the pages. */
    List<DataFile> data();

    /** The results that are known once files are read. */
    interface Step {
        long linkBasis();

        Content content(ReadTree read);

        /** Returns the store of the linked texts. */
        RecordStore store();

        Optional<IndexedEntries> indexed();

        LinkedEntries link(TextStage text);

        Texts join(TextStage text, LinkedEntries linked);

        Optional<PlannedSite> planned(Texts texts);

        /** Returns the problems with promised addresses, if these and the plan are known to be unchanged. */
        Optional<List<Problem>> lost(PlannedSite site);
    }

    /** The results that an earlier process left on the disk. */
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

    /** A step that knows only the store, which holds the texts that were linked against the same index. */
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
     * The results of an earlier build of the site in this process.
     *
     * @param changed the files whose content has changed since, and those that were added or removed
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
     * A step that takes over everything from the last site except some texts.
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

        /**
         * Returns the same pages, unless a text links to or shows other files, or the set of pages depends on what has
         * changed.
         */
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
