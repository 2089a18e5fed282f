package nl.regelbalans.conformance.doel;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** Receives a body and hangs up as soon as it is larger than an answer can be. */
final class BegrensdeInhoud implements BodySubscriber<byte[]> {

    private final CompletableFuture<byte[]> inhoud = new CompletableFuture<>();
    private final ByteArrayOutputStream ontvangen = new ByteArrayOutputStream();
    private volatile Runnable hangOp = () -> {};

    private BegrensdeInhoud() {}

    static BegrensdeInhoud ontvang(ResponseInfo kop) {
        return new BegrensdeInhoud();
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return inhoud;
    }

    @Override
    public void onSubscribe(Subscription verbinding) {
        hangOp = verbinding::cancel;
        verbinding.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> stukken) {
        for (ByteBuffer stuk : stukken) {
            byte[] bytes = new byte[stuk.remaining()];
            stuk.get(bytes);
            ontvangen.writeBytes(bytes);
        }
        if (ontvangen.size() > JsonTekst.GRENS) {
            hangOp.run();
            onComplete();
        }
    }

    @Override
    public void onError(Throwable storing) {
        inhoud.completeExceptionally(storing);
    }

    @Override
    public void onComplete() {
        inhoud.complete(ontvangen.toByteArray());
    }
}
