import org.apache.solr.embedded.JettySolrRunner;

/** A whole Solr with HTTP on a loopback port, until it is told to end: java Solr HOME PORT */
public class Solr {
  public static void main(String[] args) throws Exception {
    JettySolrRunner server = new JettySolrRunner(args[0], "/solr", Integer.parseInt(args[1]));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
      try {
        server.stop();
      } catch (Exception error) {
        error.printStackTrace();
      }
    }));
    server.start();
    Thread.sleep(Long.MAX_VALUE);
  }
}
