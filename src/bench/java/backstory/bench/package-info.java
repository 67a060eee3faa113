/**
 * Benchmarks: {@link backstory.bench.StageBenchmark} measures stages inside one process with JMH;
 * {@link backstory.bench.Bench} measures whole processes as a user starts them, and Hugo with the same work;
 * {@link backstory.bench.SearchBench} measures how long readers of the finished site wait for a search, and Pagefind in
 * comparison; and {@link backstory.bench.LighthouseBench} measures its pages with Lighthouse. None is a test.
 */
package backstory.bench;
