package backstory.pipeline.render;

import backstory.output.OutputFile;
import backstory.output.OutputPath;
import backstory.output.staging.Staging;

/** Receives the files of a site when they are made. */
interface FileTarget {
    /** Discards the files: they are made only to find problems. */
    FileTarget DISCARD = new FileTarget() {
        @Override
        public void stage(OutputFile file) {}

        @Override
        public void stream(OutputPath path, Staging.Content content) {}

        @Override
        public void keep(OutputPath path) {}
    };

    void stage(OutputFile file);

    /** Receives a file that is written piece by piece. */
    void stream(OutputPath path, Staging.Content content);

    /** Keeps the existing file, which is still right. */
    void keep(OutputPath path);

    static FileTarget of(Staging staging) {
        return new FileTarget() {
            @Override
            public void stage(OutputFile file) {
                staging.stage(file);
            }

            @Override
            public void stream(OutputPath path, Staging.Content content) {
                staging.stream(path, content);
            }

            @Override
            public void keep(OutputPath path) {
                staging.keep(path);
            }
        };
    }
}
