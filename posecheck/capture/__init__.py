"""Where pictures and recorded poses come from: camera, video file, network stream, saved track."""
